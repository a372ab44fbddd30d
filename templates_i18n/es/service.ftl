# Sobre este servicio

service-welcome = Le damos la bienvenida
    .title = Le damos la bienvenida
    .what = Enviamos los avisos de la Ciudad de Sapporo en su idioma: en desastres y en la vida diaria. Es gratis.
    .where = Llegan a este chat.
    .do = Envíe /menu para elegir idioma, zona y temas. Envíe /now para ver qué está vigente.
    .more = Si hay peligro de muerte: bomberos y ambulancia 119, policía 110.
    .sms = Avisos de Sapporo, gratis. Salir: STOP. En peligro: 119, 110

service-language = Cómo cambiar el idioma
    .title = Cómo cambiar el idioma
    .what = Puede cambiar el idioma cuando quiera.
    .where = En este chat
    .do = Envíe /language y elija.
    .more = También puede elegir un segundo idioma. Lo usamos cuando un aviso no está listo en el primero.
    .sms = Para cambiar el idioma, envíe /language en el chat

service-stop = Cómo salir
    .title = Cómo parar los avisos
    .what = Puede parar cuando quiera.
    .where = En este chat
    .do = Para parar todo, envíe /leave. Para parar solo los avisos de la vida diaria, envíe /mute.
    .more = Cuando sale, borramos todos sus datos. Para volver, envíe /start.
    .sms = Para salir, responda STOP. Para volver, responda START

service-privacy = Sus datos
    .title = Sus datos
    .what = Guardamos solo su dirección en el chat, idiomas, zona y temas. No preguntamos nombre ni visa.
    .where = Los guarda la Ciudad de Sapporo.
    .do = Envíe /mydata para verlos. Envíe /leave para borrar todo.
    .more = Los usamos solo para estos avisos.
    .sms = Guardamos solo dirección, idiomas, zona y temas, sin nombre
