# Keamanan: orang berbahaya, beruang, kejahatan, kabar bohong

security-armed = Orang berbahaya
    .title = ORANG BERBAHAYA: tetap di dalam gedung
    .what =
        Ada laporan tentang orang berbahaya yang membawa senjata.
        Terlihat: { $seen_at }
    .where =
        Di dekat: { $near }
        Wilayah: { $areas }
    .do =
        Masuk ke gedung. Kunci pintu dan jendela.
        Jika Anda di dekatnya, menjauhlah dengan tenang.
        Jika melihat orang itu, jangan dekati. Telepon 110 (polisi).
    .more = Jangan pergi untuk memotret. Tunggu pemberitahuan berikut.
    .sms = ORANG BERBAHAYA dekat { $near_short }, { $seen_at_short }, { $areas_short }. Masuk ke gedung, kunci pintu. Jika melihatnya, jauhi dan telepon 110.

bear-sighting = Beruang terlihat
    .title = BERUANG: tetap di dalam gedung
    .what =
        Beruang cokelat besar terlihat. Beruang ini bisa membunuh orang.
        Terlihat: { $seen_at }
    .where =
        Di dekat: { $near }
        Wilayah: { $areas }
    .do =
        Tetap di dalam gedung. Jangan biarkan anak keluar.
        Jika melihat beruang: jangan dekati, jangan lari. Sambil tetap melihatnya, mundur pelan-pelan. Masuk ke gedung atau mobil dan telepon 110 (polisi).
        Jangan taruh makanan dan sampah di luar.
    .more = Jangan pergi untuk memotret. Pagi dan sore paling berbahaya.
    .sms = BERUANG dekat { $near_short }, { $seen_at_short }, { $areas_short }. Tetap di dalam. Jika melihatnya, jangan lari: mundur pelan, telepon 110. Sampah di dalam.

person-missing = Orang hilang
    .title = Mencari orang yang hilang
    .what =
        Ada orang yang hilang.
        Umur: sekitar { $age }
        Terakhir terlihat: { $seen_at }
    .where =
        Di dekat: { $near }
        Wilayah: { $areas }
    .do = Jika melihat orang yang tampak tersesat, sapa orang itu dan telepon polisi: { $phone }
    .more = Jika mendesak, telepon 110. Jangan menulis nama atau memasang foto di internet.
    .sms = ORANG HILANG: umur sekitar { $age }, dekat { $near_short }, { $seen_at_short }. Jika melihat orang yang tampak tersesat, telepon { $phone }.

crime-warning = Waspada kejahatan
    .title = Waspada kejahatan
    .what =
        Hal ini terjadi di wilayah ini.
        Jenis: { $crime }
    .where = Wilayah: { $areas }
    .do =
        Kunci rumah, mobil, dan sepeda.
        Malam hari, lewat jalan yang terang, sebisa mungkin bersama orang lain.
        Jika merasa terancam, masuk ke toko atau rumah dan telepon 110 (polisi).
    .more = Konsultasi: { $phone }
    .sms = WASPADA: { $crime_short }, { $areas_short }. Kunci pintu. Jika terancam, telepon 110.

scam-after_disaster = Waspada penipuan setelah bencana
    .title = Waspada penipuan setelah bencana
    .what =
        Setelah bencana, ada orang yang berbohong untuk mengambil uang Anda.
        Caranya: { $scam }
    .where = Sapporo dan sekitarnya
    .do =
        Jangan langsung membayar. Jangan langsung menandatangani.
        Kota dan polisi tidak pernah meminta uang, kartu, atau PIN lewat telepon.
        Jika terasa aneh, tanyakan kepada keluarga atau kota.
    .more = Konsultasi: { $phone }. Jika uang Anda diambil, telepon 110.
    .sms = WASPADA PENIPUAN: { $scam_short }. Jangan langsung membayar. Kota dan polisi tidak meminta uang atau PIN lewat telepon. Konsultasi: { $phone }

rumour-false = Kabar bohong
    .title = Kabar bohong sedang beredar
    .what =
        Ini tidak benar.
        BOHONG: { $claim }
        Diperiksa: { $issued_at }
    .where = Beredar di internet dan pesan.
    .do =
        Jangan percaya. Jangan teruskan kepada orang lain.
        Jika sudah meneruskannya, beri tahu mereka bahwa itu bohong.
    .more = Untuk kabar yang benar, lihat Kota Sapporo, Badan Meteorologi Jepang, dan polisi.
    .sms = KABAR BOHONG: { $claim_short }. Jangan percaya, jangan teruskan. Lihat kabar dari kota.
