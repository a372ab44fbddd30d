# Salju lebat dan bahayanya

snow-heavy-advisory = Waspada Salju Lebat
    .title = WASPADA SALJU LEBAT: bersiaplah lebih awal
    .what =
        Salju lebat mungkin turun.
        Salju: { $snow_cm } cm dalam { $within_hours } jam
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Siapkan makanan, air, dan minyak pemanas (toyu) lebih awal.
        Sebisa mungkin jangan menyetir.
        Salju dan es jatuh dari atap. Jangan berjalan di dekat dinding gedung.
    .more = Bus dan kereta bisa terlambat.
    .sms = WASPADA SALJU LEBAT, { $areas_short }, { $snow_cm } cm dalam { $within_hours } jam. Siapkan makanan dan minyak pemanas. Awas salju dari atap.

snow-heavy-warning = Peringatan Salju Lebat
    .title = PERINGATAN SALJU LEBAT: jangan keluar
    .what =
        Salju yang sangat banyak akan turun.
        Salju: { $snow_cm } cm dalam { $within_hours } jam
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jangan keluar atau menyetir jika tidak mendesak.
        Salju dan es jatuh dari atap. Jangan berjalan di dekat dinding gedung.
        Jangan menyekop salju sendirian. Jangan naik ke atap sendirian.
        Bersihkan salju dari cerobong pemanas dan lubang udara. Karbon monoksida mematikan.
    .more = Kereta, bus, dan sekolah bisa berhenti. Jika begitu, kami memberi tahu lagi.
    .sms = PERINGATAN SALJU LEBAT, { $areas_short }, { $snow_cm } cm dalam { $within_hours } jam. Jangan keluar atau menyetir. Bersihkan cerobong pemanas.

snow-heavy-special = Peringatan Khusus Salju Lebat
    .title = PERINGATAN KHUSUS SALJU LEBAT: bahaya maut, tetap di rumah
    .what =
        Salju sebanyak ini belum pernah terjadi.
        Salju: { $snow_cm } cm dalam { $within_hours } jam
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Tetap di rumah. Jangan menyetir.
        Jika mobil terjebak salju: matikan mesin. Bersihkan salju dari knalpot dan buka jendela sedikit. Tunggu pertolongan di dalam mobil.
        Bersihkan salju dari cerobong pemanas dan lubang udara. Karbon monoksida mematikan.
        Jauhi bawah atap dan bangunan tua.
    .more = Listrik bisa padam: siapkan pakaian dan selimut. Jika butuh pertolongan, telepon 119.
    .sms = SALJU LEBAT LUAR BIASA, { $areas_short }. BAHAYA MAUT. Tetap di rumah. Mobil terjebak: matikan mesin, bersihkan salju dari knalpot. Bersihkan cerobong pemanas.

snow-heavy-record = Salju sangat lebat
    .title = Salju sangat banyak turun dalam waktu singkat
    .what =
        Salju turun sangat lebat. Ini jarang terjadi.
        Salju: { $snow_cm } cm dalam { $within_hours } jam
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jangan keluar. Jangan menyetir.
        Jika mobil terjebak salju: matikan mesin. Bersihkan salju dari knalpot. Tunggu pertolongan di dalam mobil.
        Bersihkan salju dari cerobong pemanas dan lubang udara.
    .more = Jalan bisa tertutup. Kereta dan bus bisa berhenti lama.
    .sms = SALJU SANGAT LEBAT, { $areas_short }, { $snow_cm } cm dalam { $within_hours } jam. Jangan keluar atau menyetir. Mobil terjebak: matikan mesin.

snow-melt = Waspada Salju Mencair
    .title = Waspada air dari salju yang mencair
    .what =
        Salju bisa cepat mencair. Sungai naik dan lereng bisa longsor.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jauhi sungai dan tebing.
        Salju jatuh dari atap. Jangan berjalan di dekat dinding gedung.
    .more = Jika air menggenang di jalan, bersihkan salju dan es dari lubang saluran air.
    .sms = WASPADA SALJU MENCAIR, { $areas_short }. Jauhi sungai, tebing, dan bawah atap.

snow-avalanche = Waspada Longsoran Salju
    .title = Waspada longsoran salju
    .what =
        Salju di gunung bisa tiba-tiba longsor ke bawah.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jauhi gunung bersalju dan lereng curam.
        Di tempat ski, jangan keluar dari jalur resmi.
    .more = Retakan di salju dan bola salju yang menggelinding adalah tanda. Segera pergi.
    .sms = WASPADA LONGSORAN SALJU, { $areas_short }. Jauhi lereng bersalju. Jangan keluar dari jalur ski resmi.

snow-ice = Waspada Es dan Salju Menempel
    .title = Waspada salju dan es di kabel dan pohon
    .what =
        Salju basah dan es bisa banyak menempel di kabel, pohon, dan gedung.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jangan berjalan di bawah kabel, pohon, dan papan nama.
        Jangan sentuh kabel yang putus.
        Jalan membeku. Berjalanlah pelan dengan langkah kecil.
    .more = Listrik bisa padam. Isi daya ponsel.
    .sms = WASPADA ES DAN SALJU MENEMPEL, { $areas_short }. Jauhi bawah kabel dan pohon. Jangan sentuh kabel yang putus.
