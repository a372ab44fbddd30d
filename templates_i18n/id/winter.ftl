# Kehidupan musim dingin

snow-plough = Pembersihan salju di jalan
    .title = Malam ini salju di jalan dibersihkan
    .what =
        Mobil pembersih mendorong salju ke pinggir jalan. Mobil bekerja jika salju baru setebal kira-kira 10 cm.
        Hari: { $date }
        Jam: { $hours }
    .where = Wilayah: { $areas }
    .do =
        Jangan parkir di jalan. Salju tidak bisa dibersihkan.
        Bersihkan sendiri salju yang tersisa di depan rumah.
        Jangan dekati mobil pembersih salju.
    .more = Tumpukan salju tersisa di depan rumah, supaya jalan semua orang cepat bisa dilewati.
    .sms = Pembersihan salju { $date_short } { $hours_short }, { $areas_short }. Jangan parkir di jalan. Bersihkan sendiri salju di depan rumah.

snow-removal = Pengangkutan salju dari jalan
    .title = Salju di jalan diangkut
    .what =
        Truk mengangkut salju dari jalan.
        Hari pertama: { $from_date }
        Hari terakhir: { $to_date }
        Jam: { $hours }
    .where = Wilayah: { $areas }
    .do =
        Selama masa ini jangan parkir di jalan.
        Saat bekerja, jangan dekati mesin. Awasi anak-anak.
        Jangan membuang salju dari halaman ke jalan.
    .more = Hari bisa berubah karena cuaca.
    .sms = Pengangkutan salju, { $areas_short }, { $from_date_short } sampai { $to_date_short }, { $hours_short }. Jangan parkir di jalan.

snow-parking = Dilarang parkir di jalan saat musim dingin
    .title = Musim dingin: jangan parkir di jalan
    .what =
        Jika ada mobil diparkir di jalan, mobil pembersih salju dan ambulans tidak bisa lewat.
        Hari pertama: { $from_date }
        Hari terakhir: { $to_date }
    .where = Wilayah: { $areas }
    .do =
        Parkir di tempat parkir. Jangan di jalan, walau sebentar.
        Ke toko atau rumah teman, pakai kereta atau bus.
    .more = Polisi bisa memindahkan mobil yang diparkir di jalan.
    .sms = Musim dingin: jangan parkir di jalan, { $areas_short }, { $from_date_short } sampai { $to_date_short }. Pembersih salju dan ambulans tidak bisa lewat.

snow-rules = Aturan salju
    .title = Mohon ikuti aturan salju
    .what = Salju yang dibuang ke jalan menghalangi mobil dan orang, dan menyebabkan kecelakaan.
    .where = Kota Sapporo
    .do =
        Taruh salju dari depan rumah di tanah sendiri atau di tempat pembuangan salju. Jangan buang ke jalan atau sungai.
        Hati-hati terhadap salju dan es di atap.
        Jangan menyekop salju sendirian.
    .more = Ada bantuan bagi orang yang sulit menyekop salju. Pertanyaan: { $phone }
    .sms = Jangan buang salju ke jalan atau sungai. Jangan menyekop salju sendirian. Pertanyaan: { $phone }

pipes-freeze = Waspada pipa air membeku
    .title = Pipa air bisa membeku: kosongkan air
    .what =
        Akan sangat dingin. Pipa air bisa membeku dan pecah.
        Hari: { $date }
        Suhu terendah: { $temp_c } derajat C
    .where = Kota Sapporo
    .do =
        Sebelum tidur dan sebelum pergi, kosongkan pipa air (mizunuki): 1 tutup keran pembuangan air (mizunuki-sen). 2 buka semua keran di rumah dan keluarkan airnya. 3 jika air sudah habis, tutup keran.
        Lakukan juga saat bepergian lama.
    .more = Jika pipa membeku, bungkus dengan handuk dan siram pelan dengan air hangat kuku. Perbaikan memakan biaya. Pertanyaan: { $phone }
    .sms = Pipa air bisa membeku: { $date_short }, { $temp_c } C. Sebelum tidur, tutup keran pembuangan, buka semua keran, keluarkan air. Pertanyaan: { $phone }
