# Gunung api

volcano-l1 = Gunung api, tingkat peringatan 1
    .title = Tingkat peringatan gunung api turun menjadi 1
    .what =
        Kegiatan gunung api sudah tenang.
        Gunung api: { $volcano }
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Sekitar gunung. Beberapa tempat yang ditutup mungkin sudah dibuka.
    .do = Sebelum mendaki, periksa apakah jalurnya dibuka.
    .more = Ini gunung api aktif. Uap dan batu bisa keluar tiba-tiba.
    .sms = { $volcano_short }: tingkat peringatan turun menjadi 1. Periksa jalur sebelum mendaki.

volcano-l2 = Gunung api, tingkat peringatan 2
    .title = Gunung api, tingkat peringatan 2: jangan dekati kawah
    .what =
        Batu atau uap bisa terlempar di sekitar kawah.
        Gunung api: { $volcano }
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Sekitar kawah{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Wilayah: { $areas }
        }
    .do =
        Jangan dekati kawah. Jangan masuk ke tempat yang ditutup.
        Jika Anda di gunung, menjauhlah dari kawah.
    .more = Di permukiman, kehidupan berjalan seperti biasa.
    .sms = { $volcano_short }: tingkat peringatan 2. Jangan dekati kawah.

volcano-l3 = Gunung api, tingkat peringatan 3
    .title = GUNUNG API, TINGKAT PERINGATAN 3: jangan mendaki
    .what =
        Letusan bisa melemparkan batu besar ke tempat jauh.
        Gunung api: { $volcano }
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Gunung dan sekitarnya{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Wilayah: { $areas }
        }
    .do =
        Jangan mendaki gunung.
        Jika Anda di gunung, segera turun. Lindungi kepala dengan helm atau tas.
    .more = Jika Anda tinggal di dekat gunung, bersiap untuk pergi dan ikuti kabar kota itu.
    .sms = { $volcano_short }: TINGKAT PERINGATAN 3. Jangan mendaki. Jika di gunung, segera turun dan lindungi kepala.

volcano-l4 = Gunung api, tingkat peringatan 4
    .title = GUNUNG API, TINGKAT PERINGATAN 4: yang di dekat gunung, bersiap mengungsi
    .what =
        Letusan yang merusak permukiman mungkin terjadi.
        Gunung api: { $volcano }
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Kota di dekat gunung{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Wilayah: { $areas }
        }
    .do =
        Jika Anda di dekat gunung dan butuh waktu untuk pergi, pergi sekarang: orang lanjut usia, penyandang disabilitas, orang dengan anak kecil.
        Yang lain: bersiap untuk pergi.
        Jangan dekati gunung.
    .more = Abu bisa turun di Sapporo. Kabar tentang abu kami kirim terpisah.
    .sms = { $volcano_short }: TINGKAT PERINGATAN 4. Di dekat gunung: jika butuh waktu, pergi sekarang. Yang lain: bersiap. Jangan dekati gunung.

volcano-l5 = Gunung api, tingkat peringatan 5
    .title = GUNUNG API, TINGKAT PERINGATAN 5: jauhi gunung sekarang
    .what =
        Letusan yang merusak permukiman sudah atau segera terjadi.
        Gunung api: { $volcano }
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Kota di dekat gunung{ $areas_is ->
            [absent] { "" }
           *[given] { "" }
                Wilayah: { $areas }
        }
    .do =
        Jika Anda di dekat gunung, pergi sekarang. Semua orang. Ikuti petunjuk kota itu.
        Jauhi sungai dan lembah: lumpur panas mengalir di sana.
        Jangan pergi ke arah gunung.
    .more = Abu bisa turun di Sapporo. Tutup jendela. Tunggu pemberitahuan berikut.
    .sms = { $volcano_short }: TINGKAT PERINGATAN 5. Di dekat gunung: semua orang pergi SEKARANG. Jauhi sungai dan lembah. Jangan ke arah gunung.

volcano-eruption = Gunung api meletus
    .title = GUNUNG MELETUS: segera jauhi gunung
    .what =
        Gunung api meletus.
        Gunung api: { $volcano }
        Waktu: { $occurred_at }
    .where = Gunung dan sekitarnya
    .do =
        Jika Anda di gunung, segera jauhi kawah. Berlindung di balik batu atau di pondok, lindungi kepala.
        Tutup mulut dan hidung dengan kain.
        Jauhi sungai dan lembah.
    .more = Jika abu akan turun, kami kirim kabar terpisah.
    .sms = GUNUNG MELETUS, { $volcano_short }, { $occurred_at_short }. Di gunung: jauhi kawah SEKARANG, lindungi kepala dan mulut. Jauhi lembah.

volcano-ashfall = Prakiraan abu gunung api
    .title = Abu gunung api akan turun
    .what =
        Abu dari letusan bisa turun.
        Gunung api: { $volcano }
        Mulai: { $from_at }
    .where = Wilayah: { $areas }
    .do =
        Tutup jendela dan sebisa mungkin jangan keluar.
        Di luar, pakai masker dan kacamata. Lepas lensa kontak.
        Menyetir pelan. Jalan licin.
    .more = Jangan siram abu dengan air. Kumpulkan dalam kantong: abu menyumbat saluran air.
    .sms = ABU GUNUNG API, { $volcano_short }, mulai { $from_at_short }: { $areas_short }. Tutup jendela, pakai masker dan kacamata, lepas lensa kontak. Menyetir pelan.
