# Pemberitahuan tentang pemberitahuan sebelumnya

x-all_clear = Sudah berakhir
    .title = Sudah berakhir: { $template }
    .what =
        Pemberitahuan { $reference } ({ $template }) sudah berakhir.
        Berakhir: { $ended_at }
    .where = Wilayah yang sama dengan pemberitahuan itu.
    .do = Perhatikan bahaya di sekitar Anda.
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
    .what = Pemberitahuan { $reference } ({ $template }) adalah kesalahan. Kami membatalkannya.
    .where = Untuk semua yang menerima pemberitahuan itu.
    .do = Jangan ikuti pemberitahuan itu. Jika Anda sudah meneruskannya, teruskan juga pembatalan ini.
    .more = Jika ada kabar yang benar, kami kirim dengan nomor baru. Kami mohon maaf.
    .sms = DIBATALKAN: { $reference } ({ $template }) adalah kesalahan. Jangan diikuti.

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
