# Hujan deras: kabar badan meteorologi, bukan permintaan kota

rain-l2 = Pemberitahuan Hujan Deras Tingkat 2
    .title = TINGKAT 2, hujan deras: periksa ke mana Anda akan pergi
    .what =
        Hujan deras mungkin turun.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Lihat peta bahaya (hazard map): tempat mana di sekitar rumah yang berbahaya?
        Periksa ke mana Anda akan pergi, dan lewat jalan mana.
    .more = Jika hujan bertambah kuat, kami akan memberi tahu lagi.
    .sms = TINGKAT 2 hujan deras, { $areas_short }. Periksa ke mana Anda akan pergi dan lewat jalan mana.

rain-l3 = Peringatan Hujan Deras Tingkat 3
    .title = TINGKAT 3, hujan deras: jauhi tempat rendah
    .what =
        Hujan deras bisa menggenangi jalan dan tanah rendah.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika Anda butuh waktu untuk pergi, pergilah ke tempat aman sebelum gelap.
        Jauhi tanah rendah, ruang bawah tanah, dan jalan yang lewat di bawah rel atau jalan lain (underpass).
        Jangan menyetir lewat genangan. Air sedalam 30 cm membuat mobil mogok.
    .more = Jika kota meminta evakuasi, kami segera memberi tahu.
    .sms = TINGKAT 3 hujan deras, { $areas_short }. Jauhi ruang bawah tanah dan jalan rendah. Jangan menyetir lewat genangan. Jika butuh waktu, pergi lebih awal.

rain-l4 = Peringatan Darurat Hujan Deras Tingkat 4
    .title = TINGKAT 4, hujan deras: tinggalkan tempat berbahaya sekarang
    .what =
        Hujan deras bisa membanjiri rumah dan jalan kapan saja.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika Anda di tanah rendah, di dekat sungai atau di bawah tanah, pergi ke tempat aman sekarang. Jangan menunggu tingkat 5.
        Jika jalan sudah tergenang dan di luar berbahaya, naik ke lantai 2 atau lebih tinggi.
        Jangan menyetir lewat air.
    .more = Ini kabar badan meteorologi. Jika kota meminta evakuasi, kami kirim terpisah. Tempat pengungsian gratis untuk semua orang.
    .sms = TINGKAT 4 hujan deras, { $areas_short }. Tinggalkan tempat rendah SEKARANG. Jika di luar berbahaya, naik ke lantai 2 atau lebih. Jangan menyetir lewat air.

rain-l5 = Peringatan Khusus Hujan Deras Tingkat 5
    .title = TINGKAT 5, hujan deras: selamatkan nyawa Anda sekarang
    .what =
        Hujan yang belum pernah terjadi. Bencana mungkin sudah terjadi.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Pindah ke tempat paling aman di lokasi Anda sekarang.
        Naik ke lantai 2 atau lebih tinggi, ke kamar yang jauh dari sungai atau tebing.
        Jika di luar lebih berbahaya, jangan keluar.
    .more = Jika butuh pertolongan, telepon 119. Walau hujan melemah, tetap di sana sampai pemberitahuan berikut.
    .sms = TINGKAT 5 hujan deras, { $areas_short }. SELAMATKAN NYAWA SEKARANG. Lantai 2 atau lebih tinggi, jauh dari sungai dan tebing. Jika di luar berbahaya, jangan keluar.

rain-record = Hujan deras luar biasa
    .title = Hujan yang sangat deras telah turun
    .what =
        Hujan sederas ini hanya turun sekali dalam beberapa tahun.
        Hujan dalam 1 jam: { $rain_mm } mm
        Waktu: { $occurred_at }
    .where = Wilayah: { $areas }
    .do =
        Segera jauhi sungai, tebing, tanah rendah, dan ruang bawah tanah.
        Jangan berjalan atau menyetir lewat genangan.
        Jika di luar berbahaya, naik ke lantai 2 atau lebih tinggi.
    .more = Sungai bisa naik tiba-tiba dan lereng bisa longsor.
    .sms = HUJAN SANGAT DERAS, { $areas_short }, { $rain_mm } mm dalam 1 jam. Jauhi sungai, tebing, ruang bawah tanah SEKARANG. Jika di luar berbahaya, naik ke lantai 2 atau lebih.

rain-band = Hujan sangat deras terus-menerus
    .title = Hujan sangat deras terus turun di tempat yang sama
    .what =
        Awan hujan berbaris dan terus menurunkan hujan sangat deras di tempat yang sama. Bahaya bertambah cepat.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Segera jauhi tebing, sungai, dan tanah rendah.
        Jika di luar berbahaya, naik ke lantai 2 atau lebih tinggi, ke kamar yang jauh dari tebing atau sungai.
    .more = Hujan bisa berlangsung berjam-jam. Perhatikan kabar kota tentang evakuasi.
    .sms = HUJAN SANGAT DERAS terus turun, { $areas_short }. Jauhi tebing, sungai, tanah rendah SEKARANG. Jika di luar berbahaya, naik ke lantai 2 atau lebih.

rain-band-imminent = Hujan sangat deras terus-menerus akan segera turun
    .title = Sebentar lagi hujan sangat deras terus turun di tempat yang sama
    .what =
        Sebentar lagi awan hujan bisa berbaris dan terus menurunkan hujan sangat deras di tempat yang sama. Bahaya akan bertambah cepat.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jauhi tebing, sungai, dan tanah rendah sekarang, selagi masih bisa.
        Jika di luar berbahaya, naik ke lantai 2 atau lebih tinggi, ke kamar yang jauh dari tebing atau sungai.
    .more = Setelah hujan mulai turun, mungkin sudah terlambat untuk pergi. Perhatikan kabar kota tentang evakuasi.
    .sms = SEBENTAR LAGI HUJAN SANGAT DERAS, { $areas_short }. Jauhi tebing, sungai, tanah rendah SEKARANG. Jika di luar berbahaya, naik ke lantai 2 atau lebih.
