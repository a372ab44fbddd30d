# Sampah

garbage-change = Perubahan hari sampah
    .title = Hari buang sampah berubah
    .what =
        Jenis: { $garbage }
        Hari biasa: { $old_date } (tidak diambil)
        Hari baru: { $new_date }
    .where = Wilayah: { $areas }
    .do = Pada hari baru, keluarkan sampah sebelum 8:30 pagi.
    .more = Pertanyaan: { $phone }
    .sms = Hari sampah berubah. { $garbage_short }, { $areas_short }: bukan { $old_date_short } tetapi { $new_date_short }, sebelum 8:30.

garbage-calendar = Jadwal hari sampah
    .title = Hari membuang sampah
    .what =
        Jenis: { $garbage }
        Hari: { $weekdays }
        Mulai: { $from_date }
    .where = Wilayah: { $areas }
    .do =
        Keluarkan sampah di tempat yang ditentukan sebelum 8:30 pagi. Jangan malam hari.
        Sampah yang bisa dibakar dan yang tidak bisa dibakar dimasukkan ke kantong kuning berbayar. Kantong dijual di toko.
        Pisahkan menurut jenisnya.
    .more = Jika tidak tahu cara memisahkan, tanyakan kepada tetangga atau kantor distrik.
    .sms = Hari sampah: { $garbage_short }, { $weekdays_short }, { $areas_short }, mulai { $from_date_short }. Keluarkan sebelum 8:30.

garbage-bigitem = Sampah besar
    .title = Sampah besar harus dipesan lewat telepon
    .what =
        Sampah besar seperti perabot, kasur, dan sepeda dikenai biaya. Tidak diambil pada hari sampah biasa.
        Jam: { $hours }
        Telepon: { $phone }
    .where = Kota Sapporo
    .do =
        1 Pesan lewat telepon. 2 Beli stiker di toko sesuai biaya yang diberitahukan. 3 Tempelkan stiker dan taruh di depan rumah sebelum 8:30 pagi pada hari yang dijanjikan.
    .more = Kota tidak mengambil TV, AC, kulkas, mesin cuci, dan komputer. Tanyakan kepada toko tempat membelinya.
    .sms = Sampah besar: pesan lewat telepon { $phone }, { $hours_short }. Beli stiker, taruh di depan rumah sebelum 8:30 pada hari yang dijanjikan.
