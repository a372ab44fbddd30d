# Sobre este serviço

service-welcome = Boas-vindas
    .title = Boas-vindas
    .what = Enviamos os avisos da Prefeitura de Sapporo no seu idioma: em desastres e no dia a dia. É grátis.
    .where = Chegam neste chat.
    .do = Envie /menu para escolher idioma, área e temas. Envie /now para ver o que está em vigor.
    .more = Se há perigo de vida: bombeiros e ambulância 119, polícia 110.
    .sms = Avisos de Sapporo, grátis. Para sair, STOP. Em perigo: 119, 110

service-language = Como mudar o idioma
    .title = Como mudar o idioma
    .what = Você pode mudar o idioma quando quiser.
    .where = Neste chat
    .do = Envie /language e escolha.
    .more = Pode escolher também um segundo idioma. Usamos quando um aviso não está pronto no primeiro.
    .sms = Para mudar o idioma, envie /language no chat

service-stop = Como sair
    .title = Como parar os avisos
    .what = Você pode parar quando quiser.
    .where = Neste chat
    .do = Para parar tudo, envie /leave. Para parar só os avisos do dia a dia, envie /mute.
    .more = Quando você sai, apagamos todos os seus dados. Para voltar, envie /start.
    .sms = Para sair, responda STOP. Para voltar, responda START

service-privacy = Seus dados
    .title = Seus dados
    .what = Guardamos só seu endereço no chat, idiomas, área e temas. Não perguntamos nome nem visto.
    .where = A Prefeitura de Sapporo guarda.
    .do = Envie /mydata para ver. Envie /leave para apagar tudo.
    .more = Usamos só para estes avisos.
    .sms = Guardamos só endereço, idiomas, área e temas, sem nome
