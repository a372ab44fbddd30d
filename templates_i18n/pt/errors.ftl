# Recusas em páginas públicas e conversas

error-not-found = Esta página não existe. Confira o número.
error-unavailable = Não disponível agora. Espere um momento e tente de novo.
error-too-large = O que você enviou é grande demais.
error-bad-request = Não conseguimos ler o que você enviou.
error-forbidden = Você não pode fazer isto.
