# Mga pampublikong pahina (/ at /n/numero/wika)

page-site = Lungsod ng Sapporo: mga abiso sa wika ninyo
page-welcome = Basahin ang mga abiso ng Lungsod ng Sapporo sa wika ninyo.
page-join = Tanggapin sa Telegram
page-now = May bisa ngayon
page-none = Walang abisong may bisa ngayon.
page-in-force = May bisa hanggang { $until }
page-ended = Tapos na mula: { $time }
page-expired = Lumipas na ang oras ({ $until }) nang walang abiso na tapos na. Hindi na tiyak kung nagpapatuloy pa.
page-retracted = BINAWI. Huwag sundin ang abisong ito.
page-superseded = Pinalitan ng mas bagong abiso: { $serial }
page-corrected = May pagwawasto: { $serial }
page-stopped = Inihinto ang pagpapadala. Sinusuri namin ang nilalaman.
page-drill = Drill lang ito. Walang totoong sakuna.
page-what = Ano ang nangyari
page-where = Saan
page-do = Ano ang gagawin
page-more = Dagdag na kaalaman
page-other-languages = Ibang wika
page-print = Puwedeng i-print ang pahinang ito.
page-serial = Numero ng abiso
page-qr = QR code ng pahinang ito
page-not-found = Walang ganitong abiso.
