# Tentang layanan ini

service-welcome = Selamat datang
    .title = Selamat datang
    .what = Kami mengirim pemberitahuan Kota Sapporo dalam bahasa Anda, saat bencana dan sehari-hari. Gratis.
    .where = Pemberitahuan datang di obrolan ini.
    .do = Kirim /menu untuk memilih bahasa, wilayah, dan topik. Kirim /now untuk melihat yang berlaku sekarang.
    .more = Jika nyawa terancam: kebakaran dan ambulans 119, polisi 110.
    .sms = Selamat datang. Pemberitahuan kota dikirim gratis. Untuk berhenti, balas STOP. Dalam bahaya: 119 (kebakaran, ambulans), 110 (polisi).

service-language = Cara mengganti bahasa
    .title = Cara mengganti bahasa
    .what = Anda bisa mengganti bahasa kapan saja.
    .where = Di obrolan ini
    .do = Kirim /language lalu pilih bahasa.
    .more = Anda juga bisa memilih bahasa kedua. Dipakai jika teks belum ada dalam bahasa pertama.
    .sms = Anda bisa mengganti bahasa kapan saja: kirim /language di obrolan.

service-stop = Cara berhenti
    .title = Cara menghentikan pemberitahuan
    .what = Anda bisa berhenti kapan saja.
    .where = Di obrolan ini
    .do = Untuk menghentikan semuanya, kirim /leave. Untuk menghentikan berita sehari-hari saja, kirim /mute.
    .more = Jika berhenti, semua data Anda kami hapus. Untuk mulai lagi, kirim /start.
    .sms = Untuk berhenti, balas STOP. Untuk mulai lagi, balas START.

service-privacy = Data Anda
    .title = Data Anda
    .what = Kami hanya menyimpan alamat pengiriman, bahasa, wilayah, dan topik. Kami tidak menanyakan nama atau visa.
    .where = Disimpan oleh Kota Sapporo.
    .do = Kirim /mydata untuk melihatnya. Kirim /leave untuk menghapus semuanya.
    .more = Kami hanya memakainya untuk mengirim pemberitahuan ini.
    .sms = Kami hanya menyimpan alamat pengiriman, bahasa, wilayah, dan topik. Kami tidak menanyakan nama.
