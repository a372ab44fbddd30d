# Kelas bahasa Jepang

japanese-class = Kelas bahasa Jepang
    .title = Kelas bahasa Jepang
    .what =
        Tanggal: { $date }
        Jam: { $hours }
        Biaya: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Tempat: { $venue }
    .do = Daftar dan tanya: { $phone }
    .more = Pemula boleh ikut.
    .sms = Kelas bahasa Jepang { $date_short } { $hours }, telepon { $phone }. Pemula boleh ikut.
