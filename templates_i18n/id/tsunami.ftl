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
        Jika Anda di dekat laut atau sungai, menjauhlah sekarang juga.
        Berjalan kaki ke tempat tinggi, atau ke lantai atas gedung yang tinggi dan kuat.
        Jangan pergi melihat laut atau sungai.
    .more = Tsunami datang berkali-kali. Walau gelombang pertama kecil, yang berikut bisa lebih besar. Jangan sekali-kali kembali sebelum peringatan dicabut.
    .sms = TSUNAMI BESAR, { $tsunami_areas_short }, tinggi { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short } m
           *[given] { $height_m_short } m
        }. Tinggalkan laut dan sungai SEKARANG. Naik ke tempat tinggi. Jangan kembali.

tsunami-warning = Peringatan Tsunami
    .title = PERINGATAN TSUNAMI: tinggalkan laut, segera ke tempat tinggi
    .what =
        Tsunami akan datang.
        Perkiraan tinggi: { $height_m_is ->
            [high] { $height_m }
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
    .sms = PERINGATAN TSUNAMI, { $tsunami_areas_short }, tinggi { $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short } m
        }. Tinggalkan laut dan sungai SEKARANG. Naik ke tempat tinggi. Jangan kembali.

tsunami-advisory = Pemberitahuan Tsunami (waspada)
    .title = WASPADA TSUNAMI: keluar dari air, tinggalkan pantai
    .what =
        Arus laut akan tiba-tiba menjadi kuat.
        Perkiraan tinggi: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m } m
        }
        Perkiraan tiba: { $arrival_time }
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Pantai: { $tsunami_areas }
    .do =
        Jika Anda di dalam laut, segera keluar dari air.
        Tinggalkan pantai, pelabuhan, dan muara sungai. Hentikan memancing dan berenang.
    .more = Arusnya cepat: tsunami yang rendah pun menghanyutkan orang. Jauhi laut sampai ada kabar bahwa ini sudah berakhir.
    .sms = WASPADA TSUNAMI, { $tsunami_areas_short }. Keluar dari air SEKARANG. Tinggalkan pantai dan pelabuhan. Jangan kembali sebelum berakhir.

tsunami-forecast = Prakiraan tsunami: laut sedikit berubah
    .title = Permukaan laut mungkin sedikit berubah. Tidak ada bahaya kerusakan
    .what =
        Permukaan laut mungkin sedikit berubah. Tidak ada bahaya kerusakan.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Pantai: { $tsunami_areas }
    .do = Anda tidak perlu pergi. Jika Anda di laut atau di pantai, perhatikan ombak dan arus.
    .more = Jika ada perubahan, kami akan memberi tahu lagi.
    .sms = Permukaan laut mungkin sedikit berubah, tidak ada bahaya kerusakan: { $tsunami_areas_short }. Di laut, perhatikan ombak dan arus.

tsunami-none = Tidak ada bahaya tsunami
    .title = Gempa ini tidak menimbulkan tsunami
    .what =
        Tidak ada bahaya tsunami dari gempa ini.
        Waktu gempa: { $occurred_at }
    .where = Pusat gempa: { $hypocentre }
    .do = Anda tidak perlu lari dari tsunami.
    .more = Gempa sekuat ini bisa terjadi lagi. Jika guncangan kuat terasa di tepi laut, segera ke tempat tinggi.
    .sms = Gempa { $occurred_at_short } ({ $hypocentre_short }): tidak ada bahaya tsunami.

tsunami-lifted = Peringatan Tsunami atau waspada dicabut
    .title = Bahaya tsunami sudah berakhir
    .what =
        Peringatan atau waspada tsunami sudah dicabut.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Pantai: { $tsunami_areas }
    .do =
        Anda bisa pulang. Hati-hati terhadap bangunan dan jalan yang rusak.
        Jangan masuk ke laut.
    .more = Arus kuat masih berlangsung. Tunggu dulu sebelum memancing atau berenang.
    .sms = Peringatan/waspada tsunami DICABUT, { $tsunami_areas_short }, { $issued_at_short }. Arus kuat masih ada: jangan masuk ke laut.
