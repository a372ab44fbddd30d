# Jawaban lewat SMS, halaman untuk mendaftar dan berhenti. Tabel kunci ada di ja/sms.ftl.

sms-words-stop = berhenti, batal, henti, keluar
sms-words-start = mulai, lanjut
sms-words-help = bantuan, tolong
sms-words-join = daftar
sms-words-agree = ya, setuju, iya
sms-code = { $code } adalah kode Anda untuk pemberitahuan Kota Sapporo. Pakai dalam 10 menit. Jangan beri tahu siapa pun.
sms-consent = Pemberitahuan Kota Sapporo, saat bencana dan sehari-hari, gratis. Kami hanya menyimpan nomor, bahasa, wilayah, topik. STOP untuk berhenti; di halaman web semua bisa dihapus. Setuju? Balas OK.
sms-joined = Anda terdaftar untuk pemberitahuan Kota Sapporo: { $language }, { $area }. Ubah: LANG dan bahasa, AREA dan distrik. Berhenti: STOP
sms-stopped = Kota Sapporo tidak mengirim SMS lagi kepada Anda, juga saat bencana. Untuk kembali, kirim START.
sms-link = Berhenti: { $link }
sms-not-member = Anda belum terdaftar. Untuk mendaftar kirim JOIN.
sms-help = LANG id: bahasa. AREA Kita: distrik. STOP: berhenti. JOIN: daftar. Dalam bahaya: kebakaran, ambulans 119, polisi 110
sms-language = Bahasa: { $language }
sms-language-unknown = Bahasa ini tidak dikenal. Kirim misalnya LANG id, LANG en atau LANG ja.
sms-area = Wilayah: { $area }
sms-area-unknown = Distrik ini tidak dikenal. Kirim misalnya AREA Kita (paling banyak tiga). Seluruh kota: AREA ALL

join-title = Daftar dengan telepon (SMS)
join-what = Kami mengirim pemberitahuan Kota Sapporo lewat SMS dalam bahasa Anda, saat bencana dan sehari-hari. Gratis. Kami hanya menyimpan nomor telepon, bahasa, wilayah, topik. Kami tidak menanyakan nama atau visa. Anda bisa berhenti kapan saja. SMS dikirim lewat Twilio, perusahaan di Amerika Serikat.
join-number = Nomor ponsel Anda
join-send = Kirim kode
join-code-sent = Kami sudah mengirim SMS dengan kode 6 angka. Masukkan dalam 10 menit.
join-code = Kode
join-check = Lanjut
join-blocked = Tidak ada SMS? Jika dulu Anda mengirim STOP dari ponsel ini, kirim { $word } dari ponsel itu ke { $number }, lalu minta kode baru.
join-new-code = Kirim kode lagi
join-bad-number = Kami tidak bisa mengirim ke nomor ini. Tulis nomor ponsel dengan semua angkanya. Contoh: 090 1234 5678
join-wait = Kode baru saja dikirim. Tunggu satu menit, lalu coba lagi.
join-too-many = Terlalu banyak kode dikirim hari ini. Coba lagi besok.
join-busy = Sekarang sangat banyak orang mendaftar. Tunggu beberapa menit, lalu coba lagi.
join-unavailable = Sekarang tidak bisa mendaftar lewat SMS.
join-wrong-code = Kode ini salah.
join-code-over = Kode ini terlalu lama atau terlalu sering dicoba. Minta kode baru.
join-old-page = Halaman ini sudah lama. Mulai lagi dari awal.
join-consent = Bolehkah Kota Sapporo menyimpan ini dan mengirim pemberitahuan lewat SMS kepada Anda?
join-done = Anda sudah terdaftar.
join-declined = Baik. Tidak ada yang didaftarkan.

leave-title = Berhenti SMS
leave-question = Hentikan pemberitahuan Kota Sapporo ke ponsel ini? SMS darurat juga tidak akan datang lagi.
leave-phone = Hentikan SMS ke ponsel ini
leave-all = Berhenti dan hapus semua
leave-phone-done = Tidak ada lagi SMS ke ponsel ini.
leave-all-done = Anda sudah berhenti. Data Anda sudah dihapus.
leave-invalid = Tautan ini tidak bisa dipakai. Anda sudah berhenti, atau sebagian tautan hilang.

phone-ask = Tulis nomor ponsel Anda. Jika obrolan tidak berfungsi, pemberitahuan juga datang lewat SMS.
phone-code-ask = Tulis di sini 6 angka yang datang lewat SMS.
phone-consent = Bolehkah Kota Sapporo juga menyimpan nomor telepon ini dan mengirim pemberitahuan lewat SMS?
phone-added = Telepon ditambahkan: { $phone }
button-phone = Tambah telepon (SMS)
