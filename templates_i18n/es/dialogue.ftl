# Conversaciones del bot. La tabla de las claves está en ja/dialogue.ftl.

consent-version = 2026-11

talk-greeting =
    Enviamos los avisos de la Ciudad de Sapporo en su idioma: en desastres y en la vida diaria. Es gratis.
    Guardamos solo el número de este chat, sus idiomas, su distrito y sus temas. No preguntamos nombre ni visa.
    Envíe /leave para salir cuando quiera. Entonces borramos todo.
talk-consent = ¿Puede la Ciudad de Sapporo guardar estos datos y enviarle avisos?
talk-declined = De acuerdo. No guardamos nada. Si cambia de opinión, toque /start.
talk-choose-language = Elija su idioma.
talk-choose-second = ¿Lee usted un segundo idioma? Lo usamos cuando un aviso no está listo en el primero.
talk-choose-areas = Elija el distrito (ku) donde vive o los distritos que le interesan. Puede elegir varios.
talk-choose-topics = Elija sus temas. Los avisos de emergencia llegan siempre.
talk-joined =
    Registro hecho.
    Idioma: { $languages }
    Zona: { $areas }
    Temas: { $topics }
    Para cambiar, toque /menu. Para salir, toque /leave.
talk-joined-community = Grupo: { $community }
talk-community-invite = ¡Le damos la bienvenida! Viene de { $community }.
talk-community-unknown = No conocemos el grupo de este enlace. Puede registrarse sin grupo.
talk-already-member = Ya tiene registro.
talk-returned = Nos alegra verle de nuevo. Para enviarle avisos otra vez necesitamos su consentimiento.
talk-not-member = Todavía no tiene registro. Toque /start.
talk-menu =
    Idioma: { $languages }
    Zona: { $areas }
    Temas: { $topics }
    ¿Qué quiere hacer?
talk-language-changed = Idioma cambiado: { $languages }
talk-areas-changed = Zona cambiada: { $areas }
talk-topics-changed = Temas cambiados: { $topics }
talk-muted = Los avisos de la vida diaria están apagados. Los avisos de emergencia siguen llegando.
talk-unmuted = Los avisos de la vida diaria están encendidos otra vez.
talk-now-header = Vigentes ahora:
talk-now-none = Ahora no hay ningún aviso vigente.
talk-now-line = { $title } ({ $serial }), hasta { $until }
talk-now-unconfirmed = { $title } ({ $serial }): el plazo acabó, { $until }, sin aviso de fin del peligro. Ya no está confirmado.
talk-now-withdrawn = ANULADO, no lo siga: { $title } ({ $serial })
talk-late = Estos avisos están vigentes ahora:
talk-mydata =
    Esto es todo lo que guardamos sobre usted.
    Chat: { $address }
    Idioma: { $languages }
    Zona: { $areas }
    Temas: { $topics }
    Grupos: { $communities }
    Avisos de la vida diaria: { $everyday }
    Fecha del registro: { $joined }
    Consentimiento: { $consent }
talk-everyday-on = encendidos
talk-everyday-off = apagados
talk-none = ninguno
talk-leave-confirm = ¿Quiere salir? Tampoco llegarán los avisos de emergencia. Borramos todo lo que guardamos sobre usted.
talk-left = Ha salido. Sus datos están borrados. Puede volver cuando quiera con /start.
talk-stayed = Nada ha cambiado. Sigue recibiendo avisos.
talk-wrong-stopped = { $serial } se detuvo en: { $language }. Personas que quizá ya lo recibieron: { $people }. El personal de la ciudad verá su nota. Gracias.
talk-wrong-how = Los líderes de la comunidad pueden detener una traducción incorrecta. Envíe /wrong, el número del aviso y qué está mal. Ejemplo: /wrong 26-0143 El nombre del río está mal
talk-help =
    Perdón, no entendimos.
    /menu cambiar lo que eligió
    /now qué está vigente ahora
    En peligro: bomberos y ambulancia 119, policía 110
talk-error = No funcionó. Espere un momento e inténtelo otra vez.
talk-too-fast = Espere un momento y toque otra vez.
talk-old-button = Este botón es antiguo. Toque /menu.
talk-drill-greeting = *** SIMULACRO 訓練 *** Este bot es para simulacros. Todos los avisos que envía son simulacro.
talk-drill-joined = *** SIMULACRO 訓練 *** Tiene registro para los simulacros. Los avisos reales vienen de otro bot.
talk-group-hello = Publicaremos los avisos de la Ciudad de Sapporo también en este grupo ({ $community }).
talk-group-unbound = Este grupo todavía no está conectado con la ciudad. Para conectarlo, diga este número a la ciudad: { $chat }
talk-leader-accepted = Ahora usted es líder de { $community }, hasta { $until }. Gracias.
talk-invitation-void = Esta invitación no sirve: es antigua o ya se usó. Pida otra a la Ciudad de Sapporo.

button-agree = De acuerdo
button-decline = No estoy de acuerdo
button-done = Listo
button-skip = Ninguno
button-back = Volver
button-more = Más idiomas
button-whole-city = Toda Sapporo
button-language = Idioma
button-second = Segundo idioma
button-areas = Zona
button-topics = Temas
button-mute = Apagar vida diaria
button-unmute = Encender vida diaria
button-now = Vigentes ahora
button-mydata = Mis datos
button-leave = Salir
button-leave-yes = Salir y borrar todo
button-leave-no = Quedarme
button-menu = Menú
button-open = Abrir

command-start = Registrarse
command-menu = Lo que eligió
command-now = Qué está vigente ahora
command-language = Cambiar idioma
command-areas = Cambiar zona
command-topics = Cambiar temas
command-mute = Encender o apagar avisos de la vida diaria
command-mydata = Qué guardamos sobre usted
command-leave = Salir
command-help = Ayuda
