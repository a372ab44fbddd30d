# Rechazos en páginas públicas y en conversaciones

error-not-found = Esta página no existe. Revise el número.
error-unavailable = No disponible ahora. Espere un momento e inténtelo otra vez.
error-too-large = Lo que envió es demasiado grande.
error-bad-request = No pudimos leer lo que envió.
error-forbidden = No puede hacer esto.
