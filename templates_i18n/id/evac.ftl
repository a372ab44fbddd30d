# Evakuasi (perintah kota)

evac-l4 = Perintah evakuasi (tingkat peringatan 4)
    .title = PERINTAH EVAKUASI (tingkat peringatan 4): semua orang tinggalkan tempat berbahaya
    .what =
        Kota Sapporo mengeluarkan perintah evakuasi.
        Tingkat peringatan: 4
        Bahaya: { $hazard }
        Dikeluarkan: { $issued_at }
    .where = Wilayah: { $areas }
    .do =
        Jika Anda di tempat berbahaya, pergi sekarang. Semua orang. Jangan menunggu tingkat 5.
        Pergi ke: tempat evakuasi, rumah keluarga atau teman yang aman, atau hotel.
        Jika tempat Anda sekarang aman, Anda boleh tetap di sana.
        Berjalan kaki. Jauhi sungai dan tebing.
    .more = Tempat pengungsian gratis untuk semua orang, apa pun kewarganegaraan atau visanya. Bawa: air, obat, pengisi daya ponsel, baju hangat, kartu izin tinggal, uang tunai.
    .sms = PERINTAH EVAKUASI (tingkat 4), { $hazard_short }: { $areas_short }. Semua orang tinggalkan tempat berbahaya SEKARANG, jalan kaki. Pengungsian gratis.
