# Cuaca lain

weather-thunder = Waspada Petir
    .title = Waspada petir
    .what =
        Petir, angin kencang mendadak, hujan es, dan hujan lebat mungkin terjadi.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika mendengar guntur, segera masuk ke gedung atau mobil.
        Jangan berteduh di bawah pohon.
    .more = Tunggu 20 menit setelah guntur terakhir sebelum keluar.
    .sms = WASPADA PETIR, { $areas_short }. Jika mendengar guntur, masuk ke gedung atau mobil. Jangan di bawah pohon.

weather-fog = Waspada Kabut Tebal
    .title = Waspada kabut tebal
    .what =
        Kabut tebal menutup pandangan.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Menyetir pelan dengan lampu menyala. Jaga jarak jauh dari mobil di depan.
        Pejalan kaki dan pesepeda: pakai baju terang atau lampu supaya terlihat.
    .more = Pesawat dan kapal bisa terlambat.
    .sms = WASPADA KABUT TEBAL, { $areas_short }. Menyetir pelan dengan lampu menyala.

weather-dry = Waspada Udara Kering
    .title = Udara kering: hati-hati dengan api
    .what =
        Udara sangat kering. Kebakaran mudah terjadi.
        Dikeluarkan Badan Meteorologi Jepang: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jangan menyalakan api di luar. Matikan rokok dengan air.
        Jauhkan barang yang mudah terbakar dari pemanas.
    .more = Jika ada kebakaran, telepon 119.
    .sms = WASPADA UDARA KERING, { $areas_short }. Kebakaran mudah terjadi. Jangan menyalakan api di luar.

weather-cold = Waspada Suhu Rendah
    .title = Akan sangat dingin: kosongkan pipa air
    .what =
        Akan sangat dingin sehingga pipa air bisa membeku.
        Suhu terendah: { $temp_c } derajat C
        Hari: { $date }
    .where = Wilayah: { $areas }
    .do =
        Sebelum tidur dan sebelum pergi, kosongkan pipa air (mizunuki): 1 tutup keran pembuangan air (mizunuki-sen). 2 buka semua keran di rumah dan keluarkan airnya. 3 jika air sudah habis, tutup keran.
        Jika tidak tahu caranya, tanyakan kepada pemilik rumah atau pengelola.
    .more = Jika pipa membeku, bungkus dengan handuk dan siram pelan dengan air hangat kuku. Air panas merusak pipa.
    .sms = WASPADA SUHU RENDAH, { $areas_short }, { $date_short }, { $temp_c } C. Kosongkan pipa air (mizunuki) sebelum tidur.

heat-alert = Waspada Sengatan Panas
    .title = WASPADA SENGATAN PANAS: akan sangat panas
    .what =
        Bahaya jatuh sakit karena panas (heat stroke) sangat tinggi.
        Hari: { $date }
        Suhu tertinggi: { $temp_c } derajat C
    .where = Wilayah Ishikari, termasuk Sapporo
    .do =
        Minum air sebelum haus. Makan sedikit garam.
        Tetap di ruangan sejuk ber-AC. Jangan berolahraga di luar.
        Perhatikan orang lanjut usia dan anak-anak.
    .more = Jika sakit kepala, mual, atau tidak bisa berjalan lurus, dinginkan badan di tempat sejuk. Jika seseorang tidak menjawab, telepon 119.
    .sms = WASPADA SENGATAN PANAS, { $date_short }, { $temp_c } C. Minum air, tetap di ruangan sejuk, jangan olahraga di luar. Tidak menjawab: telepon 119.

tornado-alert = Waspada angin puting beliung
    .title = Angin puting beliung (tornado) mungkin terjadi
    .what =
        Puting beliung dan angin kencang mendadak mudah terjadi.
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Jika langit mendadak gelap, ada guntur, atau angin dingin bertiup, masuk ke gedung yang kuat.
        Jauhi jendela dan tutup tirai.
        Jangan masuk ke garasi atau gudang.
    .more = Kabar ini berlaku sekitar satu jam. Jika berlanjut, kami memberi tahu lagi.
    .sms = WASPADA PUTING BELIUNG, { $areas_short }, sampai { $until_short }. Jika langit gelap, masuk ke gedung yang kuat, jauhi jendela.

tornado-sighted = Angin puting beliung terlihat
    .title = PUTING BELIUNG TERLIHAT: segera masuk ke gedung yang kuat
    .what =
        Angin puting beliung (tornado) terlihat. Di dekatnya bisa terjadi lagi.
        Sampai: { $until }
    .where = Wilayah: { $areas }
    .do =
        Segera masuk ke gedung yang kuat: lantai 1, ruangan tanpa jendela.
        Jauhi jendela. Masuk ke bawah meja yang kuat dan lindungi kepala.
        Jika tidak ada gedung, meringkuk di tempat rendah dan lindungi kepala.
    .more = Kabar ini berlaku sekitar satu jam. Jangan sentuh kabel atau barang yang rusak.
    .sms = PUTING BELIUNG TERLIHAT, { $areas_short }, sampai { $until_short }. Masuk ke gedung kuat SEKARANG: lantai 1, tanpa jendela. Lindungi kepala.

typhoon-outlook = Informasi angin topan (taifun)
    .title = Angin topan (taifun) mungkin datang
    .what =
        Angin topan mungkin datang dengan angin kencang dan hujan.
        Mulai: { $from_date }
        Sampai: { $to_date }
    .where = Wilayah: { $areas }
    .do =
        Masukkan barang dari balkon dan halaman.
        Siapkan air dan makanan untuk 3 hari. Isi daya ponsel.
        Lihat peta bahaya (hazard map): periksa ke mana Anda akan pergi, dan lewat jalan mana.
    .more = Pesawat dan kereta bisa berhenti. Periksa sebelum bepergian.
    .sms = ANGIN TOPAN mungkin datang, { $areas_short }, { $from_date_short } sampai { $to_date_short }. Masukkan barang. Siapkan air dan makanan. Periksa ke mana akan pergi.
