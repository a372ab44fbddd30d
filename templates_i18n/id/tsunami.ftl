# Tsunami

tsunami-major = Peringatan Tsunami Besar
    .title = PERINGATAN TSUNAMI BESAR: segera ke tempat tinggi
    .what =
        Tsunami yang sangat besar akan datang.
        Perkiraan tinggi: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m } m
           *[given] { $height_m } m
        }
        Perkiraan tiba: { $arrival_time }
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Pantai: { $tsunami_areas }
    .do =
        Jika Anda di dekat laut atau sungai, pergi sekarang.
        Berjalan kaki ke tempat tinggi, atau ke lantai atas gedung yang tinggi dan kuat.
        Jangan pergi melihat laut atau sungai.
    .more = Tsunami datang berkali-kali. Walau gelombang pertama kecil, yang berikut bisa lebih besar. Jangan pernah kembali sebelum peringatan dicabut.
    .sms = TSUNAMI BESAR, { $tsunami_areas_short }, tinggi { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short } m
           *[given] { $height_m_short } m
        }. Tinggalkan laut dan sungai SEKARANG. Naik ke tempat tinggi. Jangan kembali.
