# Tanah longsor: kabar badan meteorologi, bukan permintaan kota

landslide-l2 = Pemberitahuan Tanah Longsor Tingkat 2
    .title = TINGKAT 2, tanah longsor: yang tinggal dekat lereng, periksa jalan
    .what =
        Hujan bisa meruntuhkan tebing dan lereng gunung.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika Anda tinggal di dekat tebing, gunung atau lembah, lihat peta bahaya (hazard map).
        Periksa ke mana Anda akan pergi, dan lewat jalan mana.
    .more = Jika bahaya bertambah, kami akan memberi tahu lagi.
    .sms = TINGKAT 2 tanah longsor, { $areas_short }. Di dekat tebing atau gunung: periksa ke mana Anda akan pergi dan lewat jalan mana.

landslide-l3 = Peringatan Tanah Longsor Tingkat 3
    .title = TINGKAT 3, tanah longsor: jauhi tebing lebih awal
    .what =
        Karena hujan, bahaya longsor di tebing dan gunung bertambah.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika Anda di dekat tebing, gunung atau lembah dan butuh waktu untuk pergi, pergi sebelum gelap.
        Yang lain: bersiap untuk pergi.
        Pergi segera jika ada: retakan, air keruh, batu kecil berjatuhan, bau tanah.
    .more = Jika kota meminta evakuasi, kami segera memberi tahu.
    .sms = TINGKAT 3 tanah longsor, { $areas_short }. Di dekat tebing: jika butuh waktu, pergi sebelum gelap. Yang lain: bersiap. Retakan, batu jatuh, air keruh: pergi.

landslide-l4 = Peringatan Darurat Tanah Longsor Tingkat 4
    .title = TINGKAT 4, tanah longsor: tinggalkan tebing dan lembah sekarang
    .what =
        Tebing dan lereng bisa longsor kapan saja.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika Anda di dekat tebing, gunung atau lembah, pergi sekarang. Jangan menunggu tingkat 5.
        Jika tidak bisa keluar, naik ke lantai 2 atau lebih tinggi, ke kamar di sisi yang jauh dari tebing.
        Retakan, air keruh, batu berjatuhan, dan bau tanah adalah tanda akan longsor.
    .more = Ini kabar badan meteorologi. Jika kota meminta evakuasi, kami kirim terpisah. Tempat pengungsian gratis untuk semua orang.
    .sms = TINGKAT 4 tanah longsor, { $areas_short }. Tinggalkan tebing dan lembah SEKARANG. Jika tidak bisa keluar: lantai 2 atau lebih, di sisi jauh dari tebing.

landslide-l5 = Peringatan Khusus Tanah Longsor Tingkat 5
    .title = TINGKAT 5, tanah longsor: selamatkan nyawa Anda sekarang
    .what =
        Tebing dan lereng mungkin sudah longsor.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Pindah ke tempat paling aman di lokasi Anda sekarang.
        Lantai 2 atau lebih tinggi, di sisi yang jauh dari tebing, atau gedung kuat di dekat Anda.
        Jangan lewat jalan di tepi tebing atau lembah.
    .more = Jika butuh pertolongan, telepon 119. Tebing bisa longsor walau hujan berhenti. Tetap di sana sampai pemberitahuan berikut.
    .sms = TINGKAT 5 tanah longsor, { $areas_short }. SELAMATKAN NYAWA SEKARANG. Lantai 2 atau lebih, di sisi jauh dari tebing. Jangan lewat jalan tepi tebing.
