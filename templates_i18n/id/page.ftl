# Halaman umum

page-site = Kota Sapporo: pemberitahuan dalam bahasa Anda
page-welcome = Baca pemberitahuan Kota Sapporo dalam bahasa Anda.
page-join = Terima lewat Telegram
page-now = Berlaku sekarang
page-none = Tidak ada pemberitahuan yang berlaku sekarang.
page-in-force = Berlaku sampai { $until }
page-ended = Sudah berakhir: { $time }
page-expired = Lewat batas { $until }. Keadaan sekarang belum dipastikan.
page-retracted = DIBATALKAN. Jangan ikuti pemberitahuan ini.
page-superseded = Ada pemberitahuan yang lebih baru: { $serial }
page-corrected = Ada ralat: { $serial }
page-stopped = Pengiriman dihentikan. Kami sedang memeriksa isinya.
page-drill = Ini latihan. Tidak ada bencana sungguhan.
page-what = Apa yang terjadi
page-where = Di mana
page-do = Apa yang harus dilakukan
page-more = Lebih lanjut
page-other-languages = Bahasa lain
page-print = Halaman ini bisa dicetak.
page-serial = Nomor pemberitahuan
page-qr = Kode QR halaman ini
page-not-found = Pemberitahuan ini tidak ada. Periksa nomornya.
