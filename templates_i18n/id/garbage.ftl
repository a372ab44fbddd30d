# Sampah

garbage-change = Perubahan hari sampah
    .title = Hari buang sampah berubah
    .what =
        Jenis: { $garbage }
        Hari biasa: { $old_date } (tidak diambil)
        Hari baru: { $new_date }
    .where = Wilayah: { $areas }
    .do = Pada hari baru, keluarkan sampah sebelum 8:30 pagi.
    .more = Pertanyaan: { $phone }
    .sms = Hari sampah berubah. { $garbage_short }, { $areas_short }: bukan { $old_date_short } tetapi { $new_date_short }, sebelum 8:30.
