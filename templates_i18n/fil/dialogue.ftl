# Usapan sa bot. Ang talaan ng mga susi ay nasa ja/dialogue.ftl.

consent-version = 2026-11

talk-greeting =
    Ipinapadala namin ang mga abiso ng Lungsod ng Sapporo sa wika ninyo: sa sakuna at sa araw-araw. Libre.
    Ang tinatago lang namin: numero ng chat na ito, wika, lugar at paksa. Hindi namin tinatanong ang pangalan o visa.
    Ipadala ang /leave para tumigil kahit kailan. Buburahin namin ang lahat.
talk-consent = Payag ba kayong itago ito ng Lungsod ng Sapporo at padalhan kayo ng mga abiso?
talk-declined = Sige po. Walang na-save. Kung magbago ang isip ninyo, pindutin ang /start.
talk-choose-language = Piliin ang wika.
talk-choose-second = May pangalawang wika ba kayong nababasa? Gagamitin namin ito kung wala pang abiso sa unang wika ninyo.
talk-choose-areas = Piliin ang ward (ku) kung saan kayo nakatira o gusto ninyong malaman. Puwedeng higit sa isa.
talk-choose-topics = Piliin ang mga paksa. Laging darating ang mga abisong pang-emergency.
talk-joined =
    Nakarehistro na kayo.
    Wika: { $languages }
    Lugar: { $areas }
    Paksa: { $topics }
    Para magbago, pindutin ang /menu. Para tumigil, pindutin ang /leave.
talk-joined-community = Grupo: { $community }
talk-community-invite = Welcome! Galing kayo sa { $community }.
talk-community-unknown = Hindi namin kilala ang grupo sa link na ito. Puwede kayong magrehistro nang walang grupo.
talk-already-member = Nakarehistro na kayo.
talk-returned = Welcome back. Para makapagpadala ulit kami ng abiso, kailangan ang pagpayag ninyo.
talk-not-member = Hindi pa kayo nakarehistro. Pindutin ang /start.
talk-menu =
    Wika: { $languages }
    Lugar: { $areas }
    Paksa: { $topics }
    Ano ang gusto ninyong gawin?
talk-language-changed = Nabago ang wika: { $languages }
talk-areas-changed = Nabago ang lugar: { $areas }
talk-topics-changed = Nabago ang paksa: { $topics }
talk-muted = Hindi muna darating ang pang-araw-araw na balita. Darating pa rin ang mga abisong pang-emergency.
talk-unmuted = Darating na ulit ang pang-araw-araw na balita.
talk-now-header = May bisa ngayon:
talk-now-none = Walang abisong may bisa ngayon.
talk-now-line = { $title } ({ $serial }), hanggang { $until }
talk-now-unconfirmed = { $title } ({ $serial }): lumipas na ang oras ({ $until }) nang walang abiso na tapos na. Hindi na tiyak kung nagpapatuloy pa.
talk-now-withdrawn = BINAWI, huwag sundin: { $title } ({ $serial })
talk-late = May bisa ngayon ang mga abisong ito:
talk-mydata =
    Ito lang ang hawak namin tungkol sa inyo.
    Chat: { $address }
    Wika: { $languages }
    Lugar: { $areas }
    Paksa: { $topics }
    Grupo: { $communities }
    Pang-araw-araw na balita: { $everyday }
    Nagrehistro: { $joined }
    Pagpayag: { $consent }
talk-everyday-on = dumarating
talk-everyday-off = hindi dumarating
talk-none = wala
talk-leave-confirm = Titigil na ba? Hindi na rin darating ang mga abisong pang-emergency. Buburahin namin ang lahat ng hawak namin tungkol sa inyo.
talk-left = Tumigil na kayo. Nabura na ang data ninyo. Puwede kayong bumalik kahit kailan: /start.
talk-stayed = Walang nagbago. Makakatanggap pa rin kayo ng mga abiso.
talk-wrong-stopped = Itinigil ang { $serial } sa: { $language }. Mga taong maaaring nakatanggap na: { $people }. Babasahin ng kawani ng lungsod ang tala ninyo. Salamat.
talk-wrong-how = Maaaring itigil ng lider ng komunidad ang maling salin. Ipadala ang /wrong, ang numero ng abiso, at kung ano ang mali. Halimbawa: /wrong 26-0143 Mali ang pangalan ng ilog
talk-help =
    Pasensya na, hindi namin naintindihan.
    /menu baguhin ang mga pinili
    /now mga abisong may bisa ngayon
    Kung may panganib: sunog at ambulansya 119, pulis 110
talk-error = Hindi ito gumana. Maghintay sandali at subukan ulit.
talk-too-fast = Maghintay sandali, pagkatapos pindutin ulit.
talk-old-button = Luma na ang button na ito. Pindutin ang /menu.
talk-drill-greeting = *** DRILL 訓練 *** Pang-drill ang bot na ito. Drill lang ang lahat ng abiso nito.
talk-drill-joined = *** DRILL 訓練 *** Nakarehistro na kayo sa drill. Galing sa ibang bot ang mga totoong abiso.
talk-group-hello = Ilalagay rin namin sa grupong ito ({ $community }) ang mga abiso ng Lungsod ng Sapporo.
talk-group-unbound = Hindi pa konektado sa lungsod ang grupong ito. Para ikonekta, sabihin sa lungsod ang numerong ito: { $chat }
talk-leader-accepted = Leader na kayo ng { $community }, hanggang { $until }. Salamat po.
talk-invitation-void = Hindi magagamit ang imbitasyong ito: luma na o nagamit na. Humingi ng bago sa Lungsod ng Sapporo.

button-agree = Payag ako
button-decline = Hindi ako payag
button-done = Tapos na
button-skip = Wala
button-back = Bumalik
button-more = Iba pang wika
button-whole-city = Buong Sapporo
button-language = Wika
button-second = Pangalawang wika
button-areas = Lugar
button-topics = Paksa
button-mute = Itigil ang araw-araw
button-unmute = Ibalik ang araw-araw
button-now = May bisa ngayon
button-mydata = Data ko
button-leave = Tumigil
button-leave-yes = Tumigil, burahin lahat
button-leave-no = Manatili
button-menu = Menu
button-open = Buksan

command-start = Magrehistro
command-menu = Mga pinili ninyo
command-now = Mga abisong may bisa ngayon
command-language = Palitan ang wika
command-areas = Palitan ang lugar
command-topics = Palitan ang paksa
command-mute = Pang-araw-araw na balita: itigil o ibalik
command-mydata = Hawak naming data ninyo
command-leave = Tumigil
command-help = Tulong
