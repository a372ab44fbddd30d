# Kebutuhan saat bencana

supply-point = Pembagian barang bantuan
    .title = Barang kebutuhan dibagikan
    .what =
        Dibagikan gratis.
        Barang: { $items }
        Jam: { $hours }
        Jumlah per orang: { $limit }
    .where = Tempat: { $place }
    .do = Bawa tas. Antre dan tunggu.
    .more = Semua orang boleh mengambil, apa pun kewarganegaraan atau visanya, selama persediaan masih ada.
    .sms = BARANG BANTUAN gratis: { $place_short }, { $hours_short }: { $items_short }. Bawa tas.

charging-point = Tempat mengisi daya ponsel
    .title = Anda bisa mengisi daya ponsel
    .what =
        Anda bisa mengisi daya ponsel gratis.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Bawa kabel sendiri. Antre dan tunggu.
    .more = Jangan tinggalkan ponsel saat diisi.
    .sms = ISI DAYA PONSEL gratis: { $place_short }, { $hours_short }. Bawa kabel sendiri.

bath-point = Tempat mandi
    .title = Anda bisa mandi
    .what =
        Anda bisa mandi gratis.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Bawa handuk, sabun, dan baju ganti.
    .more = Laki-laki dan perempuan terpisah. Jika butuh bantuan, beri tahu petugas.
    .sms = TEMPAT MANDI gratis: { $place_short }, { $hours_short }. Bawa handuk dan baju ganti.

laundry-point = Tempat mencuci baju
    .title = Anda bisa mencuci baju
    .what =
        Anda bisa mencuci baju gratis.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Bawa cucian dan tas. Antre dan tunggu.
    .more = Jika tidak tahu cara memakainya, tanyakan kepada petugas.
    .sms = TEMPAT MENCUCI BAJU gratis: { $place_short }, { $hours_short }.

toilet-point = Toilet yang bisa dipakai
    .title = Ada toilet yang bisa dipakai
    .what =
        Semua orang boleh memakainya.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Jika toilet di rumah tidak bisa disiram, pakai toilet ini.
    .more = Jangan menahan buang air, dan tetaplah minum air: jika tidak, Anda bisa sakit.
    .sms = TOILET: { $place_short }, { $hours_short }.

wifi-point = Wi-Fi gratis (00000JAPAN)
    .title = Wi-Fi gratis
    .what =
        Wi-Fi gratis saat bencana, tanpa kata sandi.
        Nama: 00000JAPAN
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Pakai untuk menghubungi keluarga dan membaca kabar.
    .more = Jaringan ini tidak aman. Jangan pakai untuk bank, belanja, atau kata sandi.
    .sms = WI-FI GRATIS 00000JAPAN: { $place_short }, { $hours_short }. Jangan untuk bank atau belanja.
