# Gempa bumi

eq-report = Informasi gempa bumi
    .title = Telah terjadi gempa bumi
    .what =
        Telah terjadi gempa bumi. Waktu: { $occurred_at }
        Pusat gempa: { $hypocentre }
        Magnitudo: { $magnitude }
        Guncangan terkuat (skala Jepang 0-7): { $max_intensity_is ->
            [absent] belum diketahui
           *[given] { $max_intensity }
        }
        Tsunami: { $tsunami }
    .where =
        Guncangan di Sapporo: { $sapporo_intensity_is ->
            [absent] belum diketahui
           *[given] { $sapporo_intensity }
        }
    .do =
        Jika berguncang lagi, lindungi kepala dulu.
        Setelah berhenti: pakai sepatu. Matikan api dan gas. Buka pintu sebagai jalan keluar.
        Jika tercium bau gas, jangan nyalakan api, jangan sentuh sakelar. Keluarlah.
        Jangan pakai lift.
    .more = Gempa sekuat ini bisa terjadi lagi dalam sekitar satu minggu. Tengok juga tetangga Anda.
    .sms = Gempa { $occurred_at_short }, M{ $magnitude }, { $hypocentre_short }. Guncangan terkuat: { $max_intensity_is ->
            [absent] belum diketahui
           *[given] { $max_intensity }
        }. { $tsunami_short }. Pakai sepatu, matikan gas, jangan pakai lift.

# Tidak dikirim jika peringatan dari ponsel sendiri jauh lebih cepat.
eq-early_warning = Peringatan dini gempa bumi
    .title = PERINGATAN DINI GEMPA BUMI: guncangan kuat akan datang
    .what =
        Telah terjadi gempa besar. Guncangan kuat akan tiba dalam beberapa detik.
        Perkiraan guncangan (skala Jepang 0-7): { $quake_intensity }
    .where = Wilayah: { $areas }
    .do =
        Lindungi kepala. Masuk ke bawah meja yang kuat.
        Jauhi jendela, rak, dan barang yang bisa jatuh. Jangan berlari ke luar.
        Di mobil: kurangi kecepatan perlahan, nyalakan lampu hazard, berhenti di sisi kiri jalan.
        Di lift: tekan tombol semua lantai, keluar di lantai tempat lift berhenti.
    .more = Kadang guncangan tidak datang. Jika begitu, kami akan memberi tahu bahwa peringatan dibatalkan.
    .sms = PERINGATAN GEMPA, { $areas_short }, guncangan { $quake_intensity_short }. Lindungi kepala, masuk ke bawah meja. Jauhi jendela dan rak. Jangan berlari ke luar.

eq-early_warning-cancel = Peringatan dini gempa bumi dibatalkan
    .title = Peringatan dini gempa bumi tadi keliru
    .what =
        Peringatan dini gempa bumi tadi dibatalkan. Guncangan kuat tidak akan datang.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Untuk semua yang menerima peringatan itu.
    .do = Anda bisa beraktivitas seperti biasa.
    .more = Jika ternyata berguncang, kami akan mengirim informasi gempa bumi.
    .sms = { $issued_at_short }: peringatan dini gempa bumi tadi keliru. Guncangan kuat tidak akan datang.

eq-lpgm = Guncangan lambat di gedung tinggi
    .title = Gedung tinggi berayun lambat dan kuat
    .what =
        Akibat gempa, lantai atas gedung tinggi berayun lambat dan kuat untuk waktu lama.
        Kelas guncangan periode panjang: { $lpgm_class } (tertinggi: 4)
        Waktu gempa: { $occurred_at }
    .where = Wilayah: { $areas }
    .do =
        Di lantai atas: rendahkan badan dan pegang benda yang tidak bergerak.
        Jauhi rak, mesin fotokopi, dan perabot beroda.
        Jangan pakai lift.
    .more = Ayunan bisa berlangsung beberapa menit. Lantai atas berayun kuat walau tanah hampir tidak berguncang.
    .sms = Lantai atas gedung tinggi berayun lama dan kuat: kelas { $lpgm_class } (tertinggi 4), { $areas_short }. Rendahkan badan, jauhi perabot. Jangan pakai lift.

eq-followup_hokkaido = Waspada gempa susulan besar (Hokkaido)
    .title = Selama satu minggu, bersiaplah untuk gempa yang lebih besar
    .what =
        Badan Meteorologi Jepang meminta waspada: gempa yang lebih besar mungkin menyusul di lepas pantai Hokkaido dan Sanriku.
        Gempa pertama: { $occurred_at }
        Kemungkinannya lebih besar daripada biasa. Belum tentu terjadi.
        Dikeluarkan: { $issued_at }
        Waspada sampai: { $until }
    .where = Sisi Pasifik Hokkaido dan sekitarnya. Sapporo jauh dari laut itu, tetapi bisa berguncang kuat.
    .do =
        Tidurlah dengan pakaian yang siap untuk pergi.
        Letakkan di dekat Anda: tas darurat, baju hangat, kartu izin tinggal (zairyu card), obat.
        Keraskan suara ponsel.
        Di tepi laut: jika berguncang, segera ke tempat tinggi. Jauhi bangunan rusak dan tebing.
    .more = Sekarang Anda tidak perlu meninggalkan rumah. Kerja dan sekolah berjalan seperti biasa.
    .sms = Sampai { $until_short }, siap untuk gempa lebih besar. Tas dan baju hangat di dekat Anda. Di tepi laut: jika berguncang, segera ke tempat tinggi. Sekarang tidak perlu pergi.
