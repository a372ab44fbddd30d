# Tungkol sa serbisyong ito

service-welcome = Welcome
    .title = Welcome po
    .what = Ipinapadala namin ang mga abiso ng Lungsod ng Sapporo sa wika ninyo: sa sakuna at sa araw-araw. Libre.
    .where = Darating sa chat na ito.
    .do = Ipadala ang /menu para piliin ang wika, lugar at paksa. Ipadala ang /now para makita ang may bisa ngayon.
    .more = Kung nasa panganib ang buhay: sunog at ambulansya 119, pulis 110.
    .sms = Welcome. Libre ang mga abiso ng lungsod. Para tumigil, i-reply ang STOP. Kung may panganib: 119, 110.

service-language = Paano palitan ang wika
    .title = Paano palitan ang wika
    .what = Puwedeng palitan ang wika kahit kailan.
    .where = Sa chat na ito
    .do = Ipadala ang /language at pumili.
    .more = Puwede ring pumili ng pangalawang wika. Gagamitin namin ito kung wala pang abiso sa unang wika ninyo.
    .sms = Puwedeng palitan ang wika kahit kailan: ipadala ang /language sa chat.

service-stop = Paano tumigil
    .title = Paano itigil ang mga abiso
    .what = Puwedeng tumigil kahit kailan.
    .where = Sa chat na ito
    .do = Para itigil ang lahat, ipadala ang /leave. Para itigil lang ang pang-araw-araw na balita, ipadala ang /mute.
    .more = Kapag tumigil, buburahin namin ang lahat ng data ninyo. Para magsimula ulit, ipadala ang /start.
    .sms = Para tumigil, i-reply ang STOP. Para magsimula ulit, i-reply ang START.

service-privacy = Data ninyo
    .title = Data ninyo
    .what = Ang tinatago lang namin: address, wika, lugar at paksa. Hindi namin tinatanong ang pangalan o visa.
    .where = Hawak ito ng Lungsod ng Sapporo.
    .do = Ipadala ang /mydata para makita. Ipadala ang /leave para burahin ang lahat.
    .more = Ginagamit lang namin ito sa mga abisong ito.
    .sms = Ang tinatago lang namin: address, wika, lugar, paksa. Hindi namin tinatanong ang pangalan.
