# Conversas do bot. A tabela das chaves está em ja/dialogue.ftl.

consent-version = 2026-11

talk-greeting =
    Enviamos os avisos da Prefeitura de Sapporo no seu idioma: em desastres e no dia a dia. É grátis.
    Guardamos só o número deste chat, seus idiomas, seu distrito e seus temas. Não perguntamos nome nem visto.
    Envie /leave para sair quando quiser. Nesse caso apagamos tudo.
talk-consent = A Prefeitura de Sapporo pode guardar esses dados e enviar avisos a você?
talk-declined = Tudo bem. Nada foi guardado. Se mudar de ideia, toque em /start.
talk-choose-language = Escolha seu idioma.
talk-choose-second = Há um segundo idioma que você lê? Usamos esse idioma quando um aviso não está pronto no primeiro.
talk-choose-areas = Escolha o distrito (ku) onde você mora ou os distritos que interessam. Pode escolher vários.
talk-choose-topics = Escolha seus temas. Os avisos de emergência sempre chegam.
talk-joined =
    Cadastro feito.
    Idioma: { $languages }
    Área: { $areas }
    Temas: { $topics }
    Para mudar, toque em /menu. Para sair, toque em /leave.
talk-joined-community = Grupo: { $community }
talk-community-invite = Boas-vindas! Você vem de { $community }.
talk-community-unknown = Não conhecemos o grupo deste link. Você pode se cadastrar sem grupo.
talk-already-member = Você já tem cadastro.
talk-returned = Que bom ver você de novo. Para enviar avisos outra vez, precisamos do seu consentimento.
talk-not-member = Você ainda não tem cadastro. Toque em /start.
talk-menu =
    Idioma: { $languages }
    Área: { $areas }
    Temas: { $topics }
    O que você quer fazer?
talk-language-changed = Idioma mudado: { $languages }
talk-areas-changed = Área mudada: { $areas }
talk-topics-changed = Temas mudados: { $topics }
talk-muted = Os avisos do dia a dia estão desligados. Os avisos de emergência continuam chegando.
talk-unmuted = Os avisos do dia a dia estão ligados de novo.
talk-now-header = Em vigor agora:
talk-now-none = Nenhum aviso está em vigor agora.
talk-now-line = { $title } ({ $serial }), até { $until }
talk-now-unconfirmed = { $title } ({ $serial }): o prazo acabou, { $until }, sem aviso de fim do perigo. Não está mais confirmado.
talk-now-withdrawn = ANULADO, não siga: { $title } ({ $serial })
talk-late = Estes avisos estão em vigor agora:
talk-mydata =
    Isto é tudo o que guardamos sobre você.
    Chat: { $address }
    Idioma: { $languages }
    Área: { $areas }
    Temas: { $topics }
    Grupos: { $communities }
    Avisos do dia a dia: { $everyday }
    Data do cadastro: { $joined }
    Consentimento: { $consent }
talk-everyday-on = ligados
talk-everyday-off = desligados
talk-none = nenhum
talk-leave-confirm = Quer sair? Os avisos de emergência também não chegarão mais. Apagamos tudo o que guardamos sobre você.
talk-left = Você saiu. Seus dados foram apagados. Pode voltar quando quiser com /start.
talk-stayed = Nada mudou. Você continua recebendo avisos.
talk-wrong-stopped = { $serial } foi parado em: { $language }. Pessoas que talvez já receberam: { $people }. A equipe da cidade verá sua nota. Obrigado.
talk-wrong-how = Líderes da comunidade podem parar uma tradução errada. Envie /wrong, o número do aviso e o que está errado. Exemplo: /wrong 26-0143 O nome do rio está errado
talk-help =
    Desculpe, não entendemos.
    /menu mudar suas escolhas
    /now o que está em vigor agora
    Em perigo: bombeiros e ambulância 119, polícia 110
talk-error = Não deu certo. Espere um momento e tente de novo.
talk-too-fast = Espere um momento e toque de novo.
talk-old-button = Este botão é antigo. Toque em /menu.
talk-drill-greeting = *** SIMULADO 訓練 *** Este bot é para simulados. Todos os avisos que ele envia são simulado.
talk-drill-joined = *** SIMULADO 訓練 *** Você tem cadastro para os simulados. Os avisos reais vêm de outro bot.
talk-group-hello = Vamos publicar os avisos da Prefeitura de Sapporo também neste grupo ({ $community }).
talk-group-unbound = Este grupo ainda não está ligado à prefeitura. Para ligar, informe este número à prefeitura: { $chat }
talk-leader-accepted = Agora você é líder de { $community }, até { $until }. Obrigado.
talk-invitation-void = Este convite não vale mais: é antigo ou já foi usado. Peça um novo à Prefeitura de Sapporo.

button-agree = Concordo
button-decline = Não concordo
button-done = Pronto
button-skip = Nenhum
button-back = Voltar
button-more = Mais idiomas
button-whole-city = Sapporo inteira
button-language = Idioma
button-second = Segundo idioma
button-areas = Área
button-topics = Temas
button-mute = Desligar dia a dia
button-unmute = Ligar dia a dia
button-now = Em vigor agora
button-mydata = Meus dados
button-leave = Sair
button-leave-yes = Sair e apagar tudo
button-leave-no = Ficar
button-menu = Menu
button-open = Abrir

command-start = Fazer cadastro
command-menu = Suas escolhas
command-now = O que está em vigor agora
command-language = Mudar idioma
command-areas = Mudar área
command-topics = Mudar temas
command-mute = Ligar ou desligar avisos do dia a dia
command-mydata = O que guardamos sobre você
command-leave = Sair
command-help = Ajuda
