# Banjir sungai: kabar badan meteorologi dan pengelola sungai, bukan permintaan kota

flood-l2 = Pemberitahuan Banjir Sungai Tingkat 2
    .title = TINGKAT 2, banjir sungai: air sungai naik
    .what =
        Air sungai sedang naik.
        Dikeluarkan: { $issued_at }
    .where =
        Sungai: { $river }
        Wilayah: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Tinggi muka air: { $water_level } m
        }
    .do =
        Jauhi sungai.
        Lihat peta bahaya (hazard map). Periksa ke mana Anda akan pergi, dan lewat jalan mana.
    .more = Jika bahaya bertambah, kami akan memberi tahu lagi.
    .sms = TINGKAT 2 banjir sungai, { $river_short }, { $areas_short }. Jauhi sungai. Periksa ke mana Anda akan pergi dan lewat jalan mana.

flood-l3 = Peringatan Banjir Sungai Tingkat 3
    .title = TINGKAT 3, banjir sungai: sungai bisa meluap
    .what =
        Air sungai terus naik. Sungai bisa meluap.
        Dikeluarkan: { $issued_at }
    .where =
        Sungai: { $river }
        Wilayah: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Tinggi muka air: { $water_level } m
        }
    .do =
        Jika Anda di dekat sungai dan butuh waktu untuk pergi, pergi sebelum gelap.
        Yang lain: bersiap untuk pergi.
        Jangan pergi melihat sungai.
    .more = Jika kota meminta evakuasi, kami segera memberi tahu.
    .sms = TINGKAT 3 banjir sungai, { $river_short }, { $areas_short }. Jika butuh waktu, jauhi sungai sekarang. Yang lain: bersiap. Jangan pergi melihat sungai.

flood-l4 = Peringatan Darurat Banjir Sungai Tingkat 4
    .title = TINGKAT 4, banjir sungai: tinggalkan tepi sungai sekarang
    .what =
        Sungai bisa meluap kapan saja.
        Dikeluarkan: { $issued_at }
    .where =
        Sungai: { $river }
        Wilayah: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Tinggi muka air: { $water_level } m
        }
    .do =
        Jika Anda di dekat sungai atau di tanah rendah, pergi sekarang. Jangan menunggu tingkat 5.
        Jika di luar berbahaya, naik ke lantai yang lebih tinggi daripada kedalaman air di peta bahaya.
        Jangan menyetir lewat air.
    .more = Setelah sungai meluap, sudah terlambat untuk pergi. Ini kabar badan meteorologi. Jika kota meminta evakuasi, kami kirim terpisah.
    .sms = TINGKAT 4 banjir sungai, { $river_short }, { $areas_short }. Tinggalkan sungai dan tempat rendah SEKARANG. Jika di luar berbahaya, naik ke lantai tinggi.

flood-l5 = Peringatan Khusus Banjir Sungai Tingkat 5
    .title = TINGKAT 5, banjir sungai: selamatkan nyawa Anda sekarang
    .what =
        Sungai sedang meluap atau segera meluap.
        Dikeluarkan: { $issued_at }
    .where =
        Sungai: { $river }
        Wilayah: { $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                Tinggi muka air: { $water_level } m
        }
    .do =
        Naik ke lantai paling tinggi yang bisa Anda capai.
        Atau masuk ke gedung tinggi dan kuat di dekat Anda.
        Jangan berjalan atau menyetir lewat air.
    .more = Jika butuh pertolongan, telepon 119. Tetap di sana sampai pemberitahuan berikut.
    .sms = TINGKAT 5 banjir sungai, { $river_short }, { $areas_short }. SELAMATKAN NYAWA SEKARANG. Naik ke lantai paling tinggi. Jangan berjalan atau menyetir lewat air.
