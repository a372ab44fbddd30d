# Listrik padam

blackout-start = Listrik padam
    .title = Listrik padam
    .what =
        Listrik padam di wilayah yang luas.
        Mulai: { $since }
        Menyala lagi: { $restore_at }
    .where = Wilayah: { $areas }
    .do =
        Pakai senter. Jangan pakai lilin: bisa menyebabkan kebakaran.
        Cabut steker setrika dan pemanas.
        Saat meninggalkan rumah, matikan sakelar utama listrik (breaker).
        Jangan pernah memakai genset atau arang di dalam rumah. Karbon monoksida mematikan.
        Jangan pakai lift.
    .more = Jangan sering membuka kulkas. Hemat baterai ponsel. Air keran bisa mati: tampung air sekarang.
    .sms = LISTRIK PADAM, { $areas_short }, mulai { $since_short }. Menyala lagi: { $restore_at_short }. Jangan pakai lilin dan lift. Jangan pakai genset atau arang di dalam rumah.

blackout-update = Listrik padam: kabar baru
    .title = Listrik masih padam
    .what =
        Rumah tanpa listrik: { $households_is ->
            [unknown] { $households }
           *[given] sekitar { $households }
        }
        Menyala lagi: { $restore_at }
    .where = Wilayah: { $areas }
    .do =
        Hemat baterai ponsel. Redupkan layar.
        Jangan pernah memakai genset, arang, atau kompor gas kecil di ruangan tertutup. Karbon monoksida mematikan.
        Jika dingin, pakai baju berlapis, pakai pemanas tanpa listrik, dan kadang-kadang buka jendela.
        Jangan makan makanan lama dari kulkas.
    .more = Tempat mengisi daya ponsel kami kirim terpisah. Pemberitahuan berikut: { $next_at }
    .sms = LISTRIK MASIH PADAM, { $areas_short }. Menyala lagi: { $restore_at_short }. Jangan pakai genset atau arang di dalam rumah. Kabar berikut { $next_at_time }.

blackout-restored = Listrik padam sudah berakhir
    .title = Listrik sudah menyala lagi
    .what =
        Listrik sudah menyala lagi.
        Menyala sejak: { $since }
    .where = Wilayah: { $areas }
    .do =
        Sebelum menyalakan sakelar utama (breaker), pastikan setrika dan pemanas mati.
        Jangan pakai kabel rusak atau alat listrik yang basah.
        Jika ada bau hangus atau asap, matikan sakelar utama dan telepon 119.
    .more = Jika hanya rumah Anda yang belum menyala, periksa sakelar utama dan hubungi Jaringan Listrik Hokkaido (Hokkaido Electric Power Network).
    .sms = Listrik MENYALA lagi, { $areas_short }, { $since_short }. Sebelum menyalakan sakelar utama, pastikan setrika dan pemanas mati.
