# Pemberitahuan tentang pemberitahuan sebelumnya

x-all_clear = Sudah berakhir
    .title = Sudah berakhir: { $template }
    .what =
        Pemberitahuan { $reference } ({ $template }) sudah berakhir.
        Berakhir: { $ended_at }
    .where = Wilayah yang sama dengan pemberitahuan itu.
    .do = Tetap waspada: perhatikan bahaya di sekitar Anda.
    .more = Kami akan memberi tahu jika ada kabar baru.
    .sms = BERAKHIR: { $template } ({ $reference }), { $ended_at_short }. Perhatikan bahaya di sekitar Anda.

x-correction = Ralat
    .title = RALAT: { $template }
    .what =
        Ada satu kesalahan dalam pemberitahuan { $reference } ({ $template }).
        Bagian: { $parameter }
        SALAH: { $sent }
        BENAR: { $right }
    .where = Wilayah yang sama dengan pemberitahuan itu.
    .do = Ikuti yang benar. Jika Anda sudah meneruskan pemberitahuan itu, teruskan juga ralat ini.
    .more = Bagian lain tidak berubah.
    .sms = RALAT { $reference }. { $parameter_short }: SALAH { $sent_short }, BENAR { $right_short }.

x-retraction = Pembatalan
    .title = DIBATALKAN: { $template }
    .what = Pemberitahuan { $reference } ({ $template }) keliru. Kami membatalkannya.
    .where = Untuk semua yang menerima pemberitahuan itu.
    .do = Jangan ikuti pemberitahuan itu. Jika Anda sudah meneruskannya, teruskan juga pembatalan ini.
    .more = Jika ada kabar yang benar, kami kirim dengan nomor baru. Kami mohon maaf.
    .sms = DIBATALKAN: { $reference } ({ $template }) keliru. Jangan diikuti.

x-drill-start = Latihan dimulai
    .title = Latihan dimulai
    .what = Mulai sekarang Anda menerima pesan latihan. Tidak ada bencana sungguhan.
    .where = Hanya untuk peserta latihan.
    .do = Baca pesan dan pikirkan apa yang akan Anda lakukan. Jangan menelepon 119 atau 110.
    .more = Latihan selesai: { $until }
    .sms = Latihan dimulai. Tidak ada bencana sungguhan. Selesai: { $until_short }

x-drill-end = Latihan selesai
    .title = Latihan sudah selesai
    .what = Latihan sudah selesai. Waktu: { $ended_at }
    .where = Untuk peserta latihan.
    .do = Jangan lagi mengikuti pesan latihan.
    .more = Terima kasih atas partisipasi Anda.
    .sms = Latihan sudah selesai ({ $ended_at_short }). Jangan lagi mengikuti pesan latihan.

x-update = Kabar lanjutan
    .title = KABAR LANJUTAN: { $template }
    .what =
        Kelanjutan pemberitahuan { $reference } ({ $template }).
        Keadaan sekarang: { $status }
    .where = Wilayah yang sama dengan pemberitahuan itu.
    .do = Teruskan apa yang diminta pemberitahuan itu.
    .more = Pemberitahuan berikut: { $next_at }
    .sms = KABAR LANJUTAN: { $template } ({ $reference }): { $status_short }. Teruskan apa yang diminta. Pemberitahuan berikut { $next_at_time }.

x-downgrade = Kewaspadaan diturunkan
    .title = KEWASPADAAN TURUN: { $template }
    .what =
        Kewaspadaan pada pemberitahuan { $reference } ({ $template }) diturunkan.
        Perubahan: { $lowered }
        Bahaya belum berakhir.
    .where = Wilayah yang sama dengan pemberitahuan itu.
    .do =
        Tetap jauhi sungai, tebing, laut, dan bangunan rusak.
        Jika Anda sudah mengungsi, jangan kembali sebelum kami mengatakan sudah berakhir.
    .more = Pemberitahuan berikut: { $next_at }
    .sms = KEWASPADAAN TURUN: { $template } ({ $reference }): { $lowered_short }. Bahaya belum berakhir. Tunggu kabar bahwa sudah berakhir.

x-heartbeat = Tidak ada kabar baru
    .title = Belum ada kabar baru
    .what =
        Tidak ada kabar baru. Pemberitahuan sebelumnya masih berlaku.
        Waktu: { $issued_at }
        Pemberitahuan berikut: { $next_at }
    .where = Wilayah: { $areas }
    .do = Teruskan apa yang diminta pemberitahuan sebelumnya. Jangan percaya atau meneruskan kabar yang belum pasti.
    .more = Jika ada perubahan, kami segera memberi tahu.
    .sms = TIDAK ADA KABAR BARU, { $areas_short }, { $issued_at_short }. Pemberitahuan sebelumnya masih berlaku. Kabar berikut { $next_at_time }.

x-test = Uji pengiriman (petugas)
    .title = Ini uji pengiriman
    .what =
        Ini uji pengiriman oleh petugas. Tidak ada bencana.
        Waktu: { $issued_at }
    .where = Hanya untuk petugas.
    .do = Anda tidak perlu melakukan apa pun.
    .more = Jika Anda menerimanya karena kesalahan, beri tahu kota.
    .sms = Uji pengiriman. Tidak ada bencana. { $issued_at_short }
