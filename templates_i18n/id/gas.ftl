# Gas dan kebakaran

gas-leak = Gas bocor
    .title = GAS BOCOR: segera pergi menjauh
    .what = Gas bocor. Bisa meledak.
    .where =
        Di dekat: { $near }
        Dalam jarak { $radius_m } m dari situ
        Wilayah: { $areas }
    .do =
        Jangan nyalakan api. Jangan sentuh sakelar listrik, jangan menyalakan dan jangan mematikan.
        Buka jendela dan pintu, keluar dan segera pergi menjauh.
        Setelah jauh, telepon: { $phone }
    .more = Jangan menyalakan mesin mobil. Jangan kembali sampai pemberitahuan berikut.
    .sms = GAS BOCOR, { $near_short }, jarak { $radius_m } m, { $areas_short }. Jangan nyalakan api atau sakelar. Buka jendela, pergi menjauh SEKARANG.

gas-off = Gas dihentikan
    .title = Gas mati
    .what =
        Demi keamanan, perusahaan gas menghentikan gas.
        Mulai: { $since }
    .where = Wilayah: { $areas }
    .do =
        Tutup katup utama gas.
        Jangan membukanya sendiri. Petugas membukanya setelah memeriksa keamanan.
        Jika tercium bau gas, jangan pakai api dan sakelar, keluar, lalu telepon.
    .more = Jangan pakai kompor gas kecil atau arang di ruangan tertutup. Pertanyaan: { $phone }
    .sms = GAS MATI, { $areas_short }, mulai { $since_short }. Tutup katup utama. Jangan membukanya sendiri. Telepon { $phone }

gas-restored = Gas dinyalakan lagi
    .title = Petugas mulai menyalakan gas lagi
    .what =
        Petugas mendatangi rumah satu per satu untuk menyalakan gas.
        Mulai: { $from_date }
    .where = Wilayah: { $areas }
    .do =
        Orang dewasa harus ada di rumah. Jika tidak, gas tidak bisa dinyalakan.
        Lihat kartu identitas petugas. Ini gratis.
    .more = Jika tadi Anda tidak di rumah, telepon: { $phone }
    .sms = Gas dinyalakan lagi, { $areas_short }, mulai { $from_date_short }. Orang dewasa harus di rumah. Gratis. Telepon { $phone }

fire-large = Kebakaran besar
    .title = KEBAKARAN BESAR: segera pergi menjauh
    .what =
        Kebakaran besar sedang meluas.
        Angin bertiup ke: { $wind_to }
    .where =
        Di dekat: { $near }
        Wilayah: { $areas }
    .do =
        Jangan lari searah angin. Pergilah ke samping, tegak lurus dengan arah angin.
        Tutup mulut dan hidung dengan kain basah, rendahkan badan.
        Pergi ke taman yang luas atau tempat yang jauh dari api.
    .more = Tutup jendela. Jangan kembali untuk mengambil barang.
    .sms = KEBAKARAN BESAR, { $near_short }, { $areas_short }. Angin ke: { $wind_to_short }. Pergi SEKARANG ke samping arah angin. Tutup mulut. Jangan kembali.
