# Respuestas por SMS, páginas para registrarse por teléfono y para salir, y el teléfono junto al chat. La tabla de las claves está en ja/sms.ftl.

sms-words-stop = parar, pare, cancelar, cancele, salir, terminar, baja
sms-words-start = volver, reanudar
sms-words-help = ayuda, socorro
sms-words-join = registrar, registrarme, registro, inscribir
sms-words-agree = sí, si, acepto, de acuerdo
sms-code = { $code } es su código para los avisos de Sapporo. Úselo en 10 minutos. No lo diga a nadie.
sms-consent = Avisos de Sapporo, gratis. Guardamos solo número, idioma, distrito, temas. STOP para salir; en la web borra todo. ¿Acepta? Responda OK
sms-joined = Registro hecho, Sapporo: { $language }, { $area }. Cambiar: LANG idioma, AREA distrito. Salir: STOP
sms-stopped = Ya no recibe SMS de Sapporo, tampoco en desastres. Para volver, envíe START.
sms-link = Salir: { $link }
sms-not-member = No tiene registro. Para registrarse, envíe JOIN.
sms-help = LANG es: idioma. AREA Kita: distrito. STOP: salir. JOIN: registro. En peligro: bomberos, ambulancia 119, policía 110
sms-language = Idioma: { $language }
sms-language-unknown = No conocemos este idioma. Ejemplos: LANG es, LANG en, LANG ja
sms-area = Zona: { $area }
sms-area-unknown = No conocemos este distrito. Ejemplo: AREA Kita (máximo 3). Toda la ciudad: AREA ALL

join-title = Registro por teléfono (SMS)
join-what = Enviamos por SMS los avisos de la Ciudad de Sapporo en su idioma: en desastres y en la vida diaria. Es gratis. Guardamos solo su número de teléfono, sus idiomas, su distrito y sus temas. No preguntamos nombre ni visa. Puede salir cuando quiera. Los mensajes pasan por Twilio, una empresa de Estados Unidos.
join-number = Número de su celular
join-send = Enviarme un código
join-code-sent = Enviamos un SMS con un código de 6 cifras. Escríbalo antes de 10 minutos.
join-code = Código
join-check = Continuar
join-blocked = ¿No llega el SMS? Si antes envió STOP desde este teléfono, envíe { $word } desde él al { $number } y luego pida otro código.
join-new-code = Enviar otro código
join-bad-number = No podemos enviar a este número. Escriba el número de un celular, con todas las cifras. Ejemplo: 090 1234 5678
join-wait = Acabamos de enviar un código. Espere un minuto e inténtelo otra vez.
join-too-many = Hoy se enviaron demasiados códigos. Inténtelo mañana.
join-busy = Ahora se están registrando muchas personas. Espere unos minutos e inténtelo otra vez.
join-unavailable = Ahora no es posible registrarse por SMS.
join-wrong-code = El código no es correcto.
join-code-over = Este código es antiguo o se probó demasiadas veces. Pida otro.
join-old-page = Esta página es antigua. Empiece de nuevo.
join-consent = ¿Puede la Ciudad de Sapporo guardar estos datos y enviarle avisos por SMS?
join-done = Registro hecho.
join-declined = De acuerdo. No guardamos nada.

leave-title = Parar los SMS
leave-question = ¿Parar los avisos de Sapporo en este teléfono? Tampoco llegarán a él los mensajes de emergencia.
leave-phone = Parar los SMS en este teléfono
leave-all = Salir y borrar todo
leave-phone-done = Este teléfono ya no recibirá SMS.
leave-all-done = Ha salido. Sus datos están borrados.
leave-invalid = Este enlace no sirve. Ya salió, o falta una parte del enlace.

phone-ask = Escriba el número de su celular. Cuando el chat no funciona, los avisos llegan también por SMS.
phone-code-ask = Escriba aquí las 6 cifras que llegaron por SMS.
phone-consent = ¿Puede la Ciudad de Sapporo guardar también este número de teléfono y enviarle avisos por SMS?
phone-added = Teléfono añadido: { $phone }
button-phone = Añadir teléfono (SMS)
