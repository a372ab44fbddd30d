# Tempat pengungsian (tempat tinggal sementara)

shelter-open = Tempat pengungsian dibuka
    .title = Tempat pengungsian dibuka, gratis untuk semua orang
    .what =
        Tempat pengungsian sudah dibuka.
        Dibuka sejak: { $since }
        Sisa tempat (orang): { $capacity_left }
        Hewan peliharaan: { $pets }
        Kursi roda: { $wheelchair }
        Bahasa: { $languages }
    .where =
        Tempat pengungsian: { $place }
        Wilayah: { $areas }
    .do =
        Datanglah jika rumah Anda berbahaya atau tidak bisa ditinggali.
        Bawa: alas tidur atau selimut, obat, baju hangat, pengisi daya ponsel.
    .more = Gratis untuk semua orang, apa pun kewarganegaraan atau visanya. Tidak perlu kartu identitas. Makanan bisa datang terlambat. Sampaikan kepada petugas tentang salat dan ibadah, makanan halal, dan alergi.
    .sms = TEMPAT PENGUNGSIAN DIBUKA: { $place_short } ({ $areas_short }). Gratis untuk semua orang, tidak perlu kartu identitas. Bawa selimut dan obat.

shelter-full = Tempat pengungsian penuh
    .title = Tempat pengungsian penuh: pergi ke tempat lain
    .what = Tempat pengungsian ini tidak bisa menerima orang lagi.
    .where =
        Penuh: { $place }
        Masih ada tempat: { $new_place }
    .do = Pergi ke tempat pengungsian yang masih ada tempat. Jika tidak bisa berjalan, bicara dengan petugas di tempat yang penuh.
    .more = Semua tempat pengungsian gratis untuk semua orang.
    .sms = PENGUNGSIAN PENUH: { $place_short }. Masih ada tempat: { $new_place_short }. Gratis untuk semua orang.

shelter-change = Tempat pengungsian pindah
    .title = Tempat pengungsian pindah
    .what =
        Tempat pengungsian pindah ke tempat lain.
        Waktu: { $from_at }
    .where =
        Tempat lama: { $old_place }
        Tempat baru: { $new_place }
    .do = Bawa barang Anda dan pindah ke tempat baru. Jika butuh bantuan, beri tahu petugas.
    .more = Tempat baru juga gratis untuk semua orang.
    .sms = PENGUNGSIAN PINDAH, { $from_at_short }: dari { $old_place_short } ke { $new_place_short }.

shelter-close = Tempat pengungsian ditutup
    .title = Tempat pengungsian ditutup
    .what =
        Tempat pengungsian ditutup.
        Waktu: { $from_at }
    .where =
        Ditutup: { $place }
        Masih buka: { $new_place }
    .do =
        Keluar dengan barang Anda sebelum waktu itu.
        Jika tidak bisa pulang, bicara dengan petugas atau pergi ke tempat yang masih buka.
    .more = Anda juga bisa bertanya tentang tempat tinggal. Bicara dengan petugas.
    .sms = PENGUNGSIAN DITUTUP: { $place_short }, { $from_at_short }. Jika tidak bisa pulang: { $new_place_short }.

shelter-open-order = Tempat pengungsian dibuka: pergi sekarang
    .title = Pergi sekarang juga. Tempat pengungsian sudah dibuka
    .what =
        Tempat pengungsian sudah dibuka.
        Dibuka sejak: { $since }
        Sisa tempat (orang): { $capacity_left }
        Hewan peliharaan: { $pets }
        Kursi roda: { $wheelchair }
        Bahasa: { $languages }
    .where =
        Tempat pengungsian: { $place }
        Wilayah: { $areas }
    .do =
        Jika Anda di tempat berbahaya, pergi ke tempat pengungsian ini sekarang juga. Jika di luar berbahaya, naik ke lantai atas gedung tempat Anda berada.
        Bawa: obat, baju hangat, pengisi daya ponsel. Jangan sampai terlambat karena barang.
    .more = Gratis untuk semua orang, apa pun kewarganegaraan atau visanya. Tidak perlu kartu identitas. Makanan bisa datang terlambat. Sampaikan kepada petugas tentang salat dan ibadah, makanan halal, dan alergi.
    .sms = PERGI SEKARANG! Pengungsian dibuka: { $place_short } ({ $areas_short }). Gratis untuk semua, tanpa kartu identitas. Jika di luar berbahaya, naik ke lantai atas.
