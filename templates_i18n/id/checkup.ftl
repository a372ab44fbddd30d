# Pemeriksaan kesehatan

health-check = Pemeriksaan kesehatan
    .title = Anda bisa memeriksakan kesehatan
    .what =
        Hari: { $date }
        Jam: { $hours }
        Biaya: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Tempat: { $place }
    .do = Bawa kartu asuransi dan surat yang Anda terima. Datang tanpa sarapan.
    .more = Supaya penyakit cepat diketahui. Jika Anda minum obat, tanyakan dulu kepada dokter.
    .sms = Pemeriksaan kesehatan { $date_short }, { $hours_short }, { $place_short }. Bawa kartu asuransi. Datang tanpa sarapan.

cancer-screening = Pemeriksaan kanker
    .title = Anda bisa menjalani pemeriksaan kanker
    .what =
        Biaya: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Batas waktu: { $deadline }
    .where = Rumah sakit yang dipilih kota
    .do = Buat janji lewat telepon. Bawa kartu identitas yang memuat alamat Anda.
    .more = Jika cepat diketahui, kanker lebih mudah sembuh. Orang berpenghasilan kecil mungkin gratis. Pertanyaan: { $phone }
    .sms = Pemeriksaan kanker sampai { $deadline_short }. Buat janji di rumah sakit. Pertanyaan: { $phone }
