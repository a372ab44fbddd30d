# Listrik padam

blackout-start = Listrik padam
    .title = Listrik padam
    .what =
        Listrik padam di wilayah yang luas.
        Mulai: { $since }
        Menyala lagi: { $restore_at }
    .where = Wilayah: { $areas }
    .do =
        Pakai senter. Lilin menyebabkan kebakaran.
        Cabut steker setrika dan pemanas.
        Saat meninggalkan rumah, matikan sakelar utama listrik (breaker).
        Jangan pernah memakai genset atau arang di dalam rumah. Karbon monoksida mematikan.
        Jangan pakai lift.
    .more = Jangan sering membuka kulkas. Hemat baterai ponsel. Air keran bisa mati: simpan air sekarang.
    .sms = LISTRIK PADAM, { $areas_short }, mulai { $since_short }. Menyala lagi: { $restore_at_short }. Jangan pakai lilin. Jangan pakai genset atau arang di dalam rumah.
