# Badai angin dan badai salju

storm-warning = Peringatan Angin Kencang
    .title = PERINGATAN ANGIN KENCANG: tetap di dalam gedung
    .what =
        Angin yang sangat kencang akan datang.
        Angin terkuat: { $wind_ms } meter per detik
        Mulai: { $from_at }
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Selama angin kencang, jangan keluar.
        Tutup jendela dan tirai, jauhi jendela.
        Masukkan barang dari balkon.
    .more = Papan nama dan pohon bisa tumbang. Kereta dan bus bisa berhenti. Isi daya ponsel, listrik bisa padam.
    .sms = PERINGATAN ANGIN KENCANG, { $areas_short }, { $from_at_short } sampai { $until_short }, angin { $wind_ms } m/detik. Jangan keluar, jauhi jendela.

storm-special = Peringatan Khusus Angin Kencang
    .title = PERINGATAN KHUSUS ANGIN KENCANG: bahaya maut, jangan keluar
    .what =
        Angin sekencang ini belum pernah terjadi.
        Angin terkuat: { $wind_ms } meter per detik
        Mulai: { $from_at }
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Jangan keluar dengan alasan apa pun.
        Tetap di gedung yang kuat, di kamar tanpa jendela atau jauh dari jendela.
        Jika Anda di luar, segera masuk ke gedung kuat terdekat.
    .more = Angin ini bisa membalikkan mobil. Tunggu sampai berhenti. Jika ada yang terluka, telepon 119.
    .sms = ANGIN KENCANG LUAR BIASA, { $areas_short }, { $from_at_short } sampai { $until_short }. BAHAYA MAUT. Jangan keluar. Jauhi jendela.

blizzard-warning = Peringatan Badai Salju
    .title = PERINGATAN BADAI SALJU: tetap di dalam gedung
    .what =
        Angin kencang dan salju akan menutup pandangan.
        Angin terkuat: { $wind_ms } meter per detik
        Mulai: { $from_at }
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Jangan keluar. Jangan menyetir.
        Jika mobil terjebak salju: matikan mesin. Jika tidak bisa, bersihkan salju dari knalpot dan buka jendela sedikit. Karbon monoksida mematikan.
        Tunggu pertolongan di dalam mobil. Jangan berjalan, Anda bisa tersesat. Telepon JAF (bantuan mobil) atau kantor jalan raya.
    .more = Hangatkan kamar dan badan. Bersihkan salju dari cerobong pemanas dan lubang udara.
    .sms = BADAI SALJU, { $areas_short }, { $from_at_short } sampai { $until_short }. Jangan keluar atau menyetir. Mobil terjebak: matikan mesin, bersihkan salju dari knalpot.

blizzard-special = Peringatan Khusus Badai Salju
    .title = PERINGATAN KHUSUS BADAI SALJU: bahaya maut, jangan keluar
    .what =
        Angin dan salju sekuat ini belum pernah terjadi. Tidak ada yang terlihat.
        Angin terkuat: { $wind_ms } meter per detik
        Mulai: { $from_at }
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Jangan keluar dengan alasan apa pun.
        Jika Anda di luar, segera masuk ke gedung terdekat.
        Jika mobil terjebak salju: matikan mesin. Bersihkan salju dari knalpot dan buka jendela sedikit. Tunggu pertolongan di dalam mobil. Telepon 119 atau JAF (bantuan mobil).
    .more = Listrik bisa padam: hangatkan badan dengan pakaian dan selimut. Bersihkan salju dari cerobong pemanas dan lubang udara.
    .sms = BADAI SALJU LUAR BIASA, { $areas_short }, { $from_at_short } sampai { $until_short }. BAHAYA MAUT. Jangan keluar. Mobil terjebak: matikan mesin, tunggu di dalam.
