# Pemberitahuan yang ditulis sendiri oleh petugas: $text_short judulnya, $text isinya

notice-text = Pemberitahuan kota
    .title = { $text_short }
    .what = { $text }
    .where = Wilayah: { $areas }
    .do = Pertanyaan: { $phone }
    .more = Jika ada yang tidak jelas atau tampak salah, telepon nomor ini.
    .sms = { $text_short } Tel. { $phone }
