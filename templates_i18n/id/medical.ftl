# Pertolongan: dokter, nasihat, keselamatan

medical-open = Layanan kesehatan yang buka
    .title = Ada tempat berobat yang buka
    .what =
        Layanan: { $care }
        Jam: { $hours }
        Telepon: { $phone }
    .where = Tempat: { $place }
    .do =
        Telepon dulu sebelum datang. Bawa kartu asuransi dan buku obat jika ada.
        Jika nyawa terancam, telepon 119.
    .more = Anda boleh bertanya walau tidak punya kartu asuransi atau uang. Jika ragu, telepon #7119 (24 jam).
    .sms = BEROBAT ({ $care_short }): { $place_short }, { $hours_short }, telepon { $phone }. Jika nyawa terancam, telepon 119.

hospital-language = Rumah sakit berbahasa asing
    .title = Rumah sakit yang melayani dalam bahasa asing
    .what =
        Bahasa: { $languages }
        Jam: { $hours }
        Telepon: { $phone }
    .where = Rumah sakit: { $place }
    .do =
        Telepon dulu dan sebutkan bahasa yang Anda perlukan.
        Jika nyawa terancam, telepon 119. Ada juru bahasa lewat telepon.
    .more = Jika uang Anda kurang, Anda bisa meminta membayar kemudian.
    .sms = RUMAH SAKIT berbahasa asing: { $place_short }, { $hours_short }, telepon { $phone }. Jika nyawa terancam, telepon 119.

desk-open = Pusat Bantuan Multibahasa Bencana
    .title = Bertanya tentang bencana dalam bahasa Anda
    .what =
        Pusat Bantuan Multibahasa Bencana sudah dibuka.
        Jam: { $hours }
        Bahasa: { $languages }
        Telepon: { $phone }
    .where = Tempat: { $place }
    .do = Telepon atau datang, sampaikan kesulitan Anda atau hal yang tidak Anda mengerti.
    .more = Gratis dan rahasia. Kami tidak menanyakan visa.
    .sms = BERTANYA tentang bencana dalam bahasa asing, gratis dan rahasia: { $place_short }, { $hours_short }, telepon { $phone }.

safety-checkin = Pemeriksaan keselamatan
    .title = Apakah Anda selamat?
    .what = Kota Sapporo ingin tahu apakah Anda selamat.
    .where = Untuk semua yang menerima pemberitahuan ini.
    .do =
        Mohon dijawab. Kirim 1 jika selamat, 2 jika butuh bantuan.
        Jika nyawa terancam, jangan menunggu: telepon 119.
    .more = Untuk meninggalkan pesan bagi keluarga, telepon 171 atau pakai web171. Jawab sebelum: { $until }
    .sms = Apakah Anda selamat? Balas 1 jika selamat, 2 jika butuh bantuan (sebelum { $until_short }). Jika nyawa terancam, telepon 119.
