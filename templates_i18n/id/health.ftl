# Kesehatan dan lingkungan

infection-notice = Waspada penyakit menular
    .title = Penyakit menular sedang menyebar
    .what =
        Penyakit: { $disease }
        Menyebar sejak: { $from_date }
    .where = Wilayah: { $areas }
    .do =
        Cuci tangan. Jika batuk, pakai masker.
        Jika demam atau merasa sakit, jangan masuk kerja atau sekolah.
        Telepon rumah sakit sebelum datang.
    .more = Konsultasi: { $phone }. Rahasia dijaga.
    .sms = PENYAKIT MENULAR: { $disease_short }, { $areas_short }. Cuci tangan. Jika demam, istirahat di rumah dan telepon sebelum ke dokter. Konsultasi: { $phone }

food-poisoning = Waspada keracunan makanan
    .title = Waspada keracunan makanan
    .what =
        Keracunan makanan sekarang mudah terjadi.
        Hari: { $date }
    .where = Wilayah: { $areas }
    .do =
        Cuci tangan sebelum memasak.
        Masak daging dan ikan sampai matang di dalam.
        Segera makan makanan yang dimasak, simpan sisanya di kulkas.
    .more = Jika muntah, sakit perut, atau ada darah di tinja, pergi ke dokter. Konsultasi: { $phone }
    .sms = WASPADA KERACUNAN MAKANAN, { $date_short }, { $areas_short }. Cuci tangan, masak daging sampai matang, segera makan. Konsultasi: { $phone }

air-quality = Udara kotor
    .title = Udara kotor: sebisa mungkin jangan keluar
    .what =
        Udara kotor.
        Jenis: { $pollution }
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Jangan berolahraga di luar. Tutup jendela.
        Jika keluar, pakai masker.
        Penderita asma atau sakit jantung, anak-anak, dan orang lanjut usia: tetap di rumah.
    .more = Jika mata, tenggorokan, atau dada sakit, telepon rumah sakit.
    .sms = UDARA KOTOR: { $pollution_short }, { $areas_short }. Tutup jendela, jangan olahraga di luar, pakai masker.

chemical-leak = Zat berbahaya bocor
    .title = ZAT BERBAHAYA BOCOR: masuk ke gedung dan tutup jendela
    .what =
        Zat kimia berbahaya bocor ke udara.
        Angin bertiup ke: { $wind_to }
    .where =
        Di dekat: { $near }
        Wilayah: { $areas }
    .do =
        Di luar: segera masuk ke gedung. Jangan lari searah angin, pergilah ke samping.
        Tutup jendela dan pintu. Matikan kipas pembuang udara (kankisen) dan AC. Jika bisa, naik ke lantai lebih tinggi.
        Tutup mulut dan hidung dengan kain basah.
    .more = Jika mata sakit atau sulit bernapas, telepon 119. Jangan keluar sampai pemberitahuan berikut.
    .sms = ZAT BERBAHAYA BOCOR dekat { $near_short }, { $areas_short }. Masuk ke gedung SEKARANG, tutup jendela. Tutup mulut. Sulit bernapas: telepon 119.

nuclear-shelter = Bencana nuklir: tetap di dalam
    .title = BENCANA NUKLIR: tetap di dalam gedung
    .what =
        Terjadi kecelakaan di pembangkit listrik tenaga nuklir. Tetap di dalam gedung.
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Masuk ke gedung. Tutup jendela dan pintu. Matikan kipas pembuang udara (kankisen) dan AC.
        Jika baru dari luar, lepas baju, masukkan ke kantong, cuci muka dan tangan.
        Minum obat yodium hanya jika kota atau pemerintah memintanya.
    .more = Jangan pergi dengan mobil. Pakai air dan makanan yang ada di rumah. Tunggu pemberitahuan berikut.
    .sms = BENCANA NUKLIR, { $areas_short }. Masuk ke gedung, tutup jendela, matikan kipas. Jangan keluar. Minum yodium hanya jika diminta. Tunggu kabar berikut.
