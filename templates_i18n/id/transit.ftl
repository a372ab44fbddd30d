# Angkutan dan sekolah

transit-stop = Angkutan umum berhenti
    .title = Kereta, bus, atau penerbangan berhenti
    .what =
        Berhenti: { $lines }
        Penyebab: { $reason }
        Mulai: { $since }
        Perkiraan jalan lagi: { $restore_at }
    .where = Sapporo dan sekitarnya
    .do =
        Jangan memaksakan diri pulang. Tunggu di gedung yang aman, misalnya tempat kerja atau sekolah.
        Jangan pulang berjalan kaki saat badai salju atau malam hari.
    .more = Kerumunan di stasiun berbahaya. Tempat menunggu kami kirim terpisah.
    .sms = BERHENTI: { $lines_short }. Penyebab: { $reason_short }. Jalan lagi: { $restore_at_short }. Jangan memaksakan pulang, tunggu di dalam gedung.

transit-resume = Angkutan umum berjalan lagi
    .title = Kereta, bus, atau penerbangan berjalan lagi
    .what =
        Berjalan: { $lines }
        Sejak: { $since }
    .where = Sapporo dan sekitarnya
    .do = Stasiun dan halte penuh. Jangan terburu-buru, sediakan waktu lebih.
    .more = Jumlahnya bisa lebih sedikit dan bisa terlambat.
    .sms = BERJALAN LAGI: { $lines_short }, { $since_short }. Penuh dan bisa terlambat.

road-closed = Jalan ditutup
    .title = Ada jalan yang ditutup
    .what =
        Ditutup: { $roads }
        Penyebab: { $reason }
        Perkiraan dibuka: { $restore_at }
    .where = Wilayah: { $areas }
    .do = Jangan ke sana. Lewat jalan lain atau batalkan bepergian.
    .more = Jika ada air atau pohon tumbang di jalan, berbaliklah.
    .sms = JALAN DITUTUP: { $roads_short }, { $areas_short }. Penyebab: { $reason_short }. Dibuka: { $restore_at_short }. Lewat jalan lain.

school-closed = Sekolah libur
    .title = Sekolah libur
    .what =
        Libur: { $schools }
        Hari: { $date }
        Penyebab: { $reason }
    .where = Wilayah: { $areas }
    .do = Jangan mengantar anak ke sekolah. Anak tinggal di rumah.
    .more = Jika tidak ada yang bisa menjaga anak di rumah, telepon sekolah. Kabar untuk hari berikutnya datang dari sekolah.
    .sms = LIBUR { $date_short }: { $schools_short }, { $areas_short }. Penyebab: { $reason_short }. Anak tinggal di rumah.
