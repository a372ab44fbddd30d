# Membangun kembali kehidupan

help-recovery = Bantuan setelah bencana
    .title = Ada bantuan setelah bencana
    .what =
        Bantuan: { $support }
        Batas waktu: { $deadline }
        Jam: { $hours }
    .where = Tempat: { $place }
    .do =
        Potret kerusakan sebelum membereskannya.
        Bawa kartu izin tinggal (zairyu card) atau kartu identitas lain dan daftarkan diri.
    .more = Untuk semua kewarganegaraan. Pertanyaan: { $phone }
    .sms = BANTUAN setelah bencana: { $support_short }, sebelum { $deadline_short }, { $place_short }. Potret kerusakan dulu. Telepon { $phone }
