# Evakuasi yang diminta kota (bukan untuk kabar badan meteorologi saja)

evac-l4 = Perintah evakuasi (tingkat peringatan 4)
    .title = PERINTAH EVAKUASI (tingkat peringatan 4): semua orang tinggalkan tempat berbahaya
    .what =
        Kota Sapporo mengeluarkan perintah evakuasi.
        Tingkat peringatan: 4
        Bahaya: { $hazard }
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Tempat pengungsian: { $place }
        }
    .do =
        Semua orang di tempat berbahaya: pergilah sekarang juga. Jangan menunggu tingkat 5.
        Pergi ke: tempat evakuasi, rumah keluarga atau teman yang aman, atau hotel.
        Jika tempat Anda sekarang aman, Anda boleh tetap di sana.
        Berjalan kaki. Jauhi sungai dan tebing.
    .more = Tempat pengungsian gratis untuk semua orang, apa pun kewarganegaraan atau visanya. Bawa: air, obat, pengisi daya ponsel, baju hangat, kartu izin tinggal (zairyu card), uang tunai.
    .sms = PERINTAH EVAKUASI (tingkat 4), { $hazard_short }: { $areas_short }. Semua orang tinggalkan tempat berbahaya SEKARANG, jalan kaki. Tempat pengungsian gratis.

evac-l3 = Proses Evakuasi Lansia, dll. (tingkat peringatan 3)
    .title = TINGKAT PERINGATAN 3: yang butuh waktu, tinggalkan tempat berbahaya sekarang
    .what =
        Kota Sapporo mengeluarkan "Proses Evakuasi Lansia, dll.".
        Tingkat peringatan: 3
        Bahaya: { $hazard }
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Tempat pengungsian: { $place }
        }
    .do =
        Jika Anda di tempat berbahaya dan butuh waktu untuk pergi, pergi sekarang: orang lanjut usia, penyandang disabilitas, orang dengan anak kecil, orang yang tidak tahu jalan.
        Yang lain: bersiaplah supaya bisa pergi kapan saja.
        Pergi ke: tempat evakuasi, rumah keluarga atau teman yang aman, atau hotel. Jika tempat Anda sekarang aman, Anda boleh tetap di sana.
    .more = Tempat pengungsian gratis untuk semua orang, apa pun kewarganegaraan atau visanya. Bawa: air, obat, pengisi daya ponsel, baju hangat, kartu izin tinggal (zairyu card), uang tunai.
    .sms = TINGKAT PERINGATAN 3, { $hazard_short }: { $areas_short }. Lansia, yang membawa anak atau tidak tahu jalan: pergi sekarang. Yang lain: bersiap. Pengungsian gratis.

evac-l5 = Selamatkan diri (tingkat peringatan 5)
    .title = TINGKAT PERINGATAN 5: selamatkan nyawa Anda sekarang
    .what =
        Kota Sapporo mengeluarkan "Selamatkan diri". Bencana sedang terjadi atau segera terjadi.
        Tingkat peringatan: 5
        Bahaya: { $hazard }
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }{ $place_is ->
            [absent] { "" }
           *[given] { "" }
                Tempat pengungsian: { $place }
        }
    .do =
        Pindah ke tempat paling aman di lokasi Anda sekarang.
        Naik ke lantai 2 atau lebih tinggi, ke kamar yang jauh dari tebing atau sungai.
        Jika di luar lebih berbahaya, jangan keluar.
    .more = Jika butuh pertolongan, telepon 119. Walau keadaan menjadi tenang, tetap di sana sampai pemberitahuan berikut.
    .sms = TINGKAT PERINGATAN 5, { $hazard_short }: { $areas_short }. SELAMATKAN NYAWA SEKARANG. Lantai 2 atau lebih tinggi, jauh dari tebing dan sungai.

evac-lifted = Evakuasi sudah dicabut
    .title = Anda tidak perlu mengungsi lagi
    .what =
        Kota Sapporo mencabut evakuasi.
        Dicabut: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Anda bisa pulang.
        Di jalan, jauhi sungai, tebing, jalan rusak, dan kabel yang putus.
        Jika rumah Anda miring atau retak, jangan masuk.
    .more = Jika tidak bisa pulang, Anda boleh tetap di tempat pengungsian. Beri tahu petugas.
    .sms = Evakuasi DICABUT, { $areas_short }, { $issued_at_short }. Anda bisa pulang. Jauhi sungai, tebing, dan kabel yang putus.
