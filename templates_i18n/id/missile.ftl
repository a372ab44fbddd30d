# Rudal (J-Alert)

missile-launch = Rudal diluncurkan
    .title = RUDAL DILUNCURKAN: segera masuk ke gedung atau ruang bawah tanah
    .what =
        Tampaknya sebuah rudal telah diluncurkan.
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Di luar: segera masuk ke gedung yang kuat atau ke ruang bawah tanah.
        Tidak ada gedung di dekat Anda: berlindung di balik sesuatu yang kokoh atau tiarap, lindungi kepala.
        Di dalam gedung: jauhi jendela. Jika bisa, pindah ke ruangan tanpa jendela.
    .more = Tetap di sana sampai pemberitahuan berikut.
    .sms = RUDAL DILUNCURKAN, { $areas_short }. Masuk ke gedung kuat atau ruang bawah tanah SEKARANG. Tidak ada gedung: tiarap, lindungi kepala. Di dalam: jauhi jendela.

missile-pass = Rudal sudah lewat
    .title = Rudal sudah lewat
    .what =
        Rudal tampaknya sudah lewat di atas.
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika menemukan benda yang jatuh, jangan dekati dan jangan sentuh.
        Telepon 110 (polisi) atau 119.
    .more = Anda tidak perlu berlindung lagi. Jika ada kabar baru, kami memberi tahu lagi.
    .sms = Rudal sudah LEWAT, { $areas_short }, { $issued_at_short }. Jangan sentuh benda yang jatuh. Jika menemukannya, telepon 110 atau 119.

missile-landed = Rudal jatuh
    .title = RUDAL JATUH: tetap di dalam gedung
    .what =
        Rudal tampaknya telah jatuh.
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Tetap di gedung atau bawah tanah. Tutup jendela, matikan kipas pembuang udara (kankisen).
        Jika jatuh di dekat Anda dan Anda di luar: tutup mulut dan hidung dengan kain. Menjauhlah ke arah datangnya angin atau masuk ke gedung tanpa jendela.
        Jangan dekati dan jangan sentuh benda yang jatuh.
    .more = Tetap di sana sampai pemberitahuan berikut. Jika ada yang terluka, telepon 119.
    .sms = RUDAL JATUH, { $areas_short }. Tetap di gedung atau bawah tanah. Tutup jendela. Jangan sentuh benda yang jatuh. Tunggu pemberitahuan berikut.

missile-clear = Bahaya rudal sudah berakhir
    .title = Bahaya rudal sudah berakhir
    .what =
        Tidak ada lagi bahaya dari rudal.
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Anda bisa beraktivitas seperti biasa.
        Jika menemukan benda yang jatuh, jangan sentuh. Telepon 110 (polisi) atau 119.
    .more = Jika ada kabar baru, kami memberi tahu lagi.
    .sms = Bahaya rudal sudah BERAKHIR, { $areas_short }, { $issued_at_short }. Jangan sentuh benda yang jatuh.
