# Air keran

water-outage = Air keran mati
    .title = Air keran tidak keluar
    .what =
        Air keran berhenti.
        Mulai: { $since }
        Mengalir lagi: { $restore_at }
    .where = Wilayah: { $areas }
    .do =
        Jangan buang air di bak mandi. Pakai untuk toilet.
        Tutup keran. Saat air mengalir lagi, air bisa meluap.
        Untuk minum, beli air atau ambil di tempat pembagian air minum.
    .more = Tempat pembagian air minum kami kirim terpisah. Siapkan wadah air.
    .sms = AIR KERAN MATI, { $areas_short }, mulai { $since_short }. Mengalir lagi: { $restore_at_short }. Tutup keran. Simpan air bak mandi untuk toilet.

water-restored = Air keran mengalir lagi
    .title = Air keran sudah mengalir lagi
    .what =
        Air keran sudah mengalir lagi.
        Sejak: { $since }
    .where = Wilayah: { $areas }
    .do =
        Pertama, alirkan air dari keran dapur beberapa saat.
        Setelah jernih, air boleh diminum.
    .more = Jika tetap keruh, jangan diminum dan telepon Biro Air Minum.
    .sms = Air keran MENGALIR lagi, { $areas_short }, { $since_short }. Alirkan dulu. Minum setelah jernih.

water-tanker = Tempat pembagian air minum
    .title = Anda bisa mengambil air minum
    .what =
        Air minum dibagikan gratis.
        Jam: { $hours }
        Per orang: { $limit_is ->
            [none] { $limit }
           *[given] { $limit } liter
        }
        Pemberitahuan berikut: { $next_at }
    .where = Tempat: { $place }
    .do =
        Bawa wadah bertutup, misalnya botol atau jeriken.
        Antre dan tunggu.
    .more = Semua orang boleh mengambil, apa pun kewarganegaraan atau visanya. Jika ada yang tidak bisa berjalan, beri tahu petugas.
    .sms = AIR MINUM gratis: { $place_short }, { $hours_short }. Bawa wadah bertutup.

# Bukan water-donotdrink: di sana air tetap berbahaya walau direbus.
water-boil = Rebus air keran sebelum diminum
    .title = REBUS AIR KERAN sebelum diminum
    .what =
        Air keran mungkin mengandung kuman penyakit.
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Rebus air sampai mendidih dan bergolak paling sedikit 1 menit, untuk minum, memasak, menggosok gigi, dan susu bayi.
        Jangan membuat es.
        Untuk mencuci baju, membersihkan, dan toilet boleh dipakai langsung.
    .more = Air yang direbus aman diminum. Jika sakit perut atau demam, pergi ke dokter. Pertanyaan: { $phone }
    .sms = REBUS AIR KERAN, biarkan mendidih 1 menit sebelum diminum, { $areas_short }. Juga untuk memasak, menggosok gigi, susu bayi. Telepon { $phone }

water-donotdrink = Jangan minum air keran
    .title = JANGAN MINUM AIR KERAN, walau sudah direbus
    .what =
        Air keran mungkin mengandung zat berbahaya. Walau direbus, zat itu tidak hilang.
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Jangan minum air keran. Jangan pakai untuk memasak, menggosok gigi, atau susu bayi.
        Pakai air yang dibeli atau air dari tempat pembagian air minum.
        Untuk toilet boleh dipakai.
    .more = Jika sudah minum dan merasa sakit, pergi ke dokter. Pertanyaan: { $phone }
    .sms = JANGAN MINUM AIR KERAN, walau sudah direbus! { $areas_short }. Jangan untuk memasak atau gosok gigi. Pakai air kemasan atau dari tempat pembagian. Telepon { $phone }
