# Percakapan bot. Tabel kunci ada di ja/dialogue.ftl.

consent-version = 2026-11

talk-greeting =
    Kami mengirim pemberitahuan Kota Sapporo dalam bahasa Anda, saat bencana dan sehari-hari. Gratis.
    Kami hanya menyimpan: nomor obrolan ini, bahasa, wilayah, topik. Kami tidak menanyakan nama atau visa.
    Kirim /leave untuk berhenti kapan saja. Semua data lalu kami hapus.
talk-consent = Bolehkah Kota Sapporo menyimpan ini dan mengirim pemberitahuan kepada Anda?
talk-declined = Baik. Tidak ada yang disimpan. Jika ingin mendaftar, tekan /start.
talk-choose-language = Pilih bahasa.
talk-choose-second = Adakah bahasa kedua yang bisa Anda baca? Dipakai jika teks belum ada dalam bahasa pertama.
talk-choose-areas = Pilih distrik tempat tinggal Anda, atau distrik yang ingin Anda ketahui. Boleh lebih dari satu.
talk-choose-topics = Pilih topik. Pemberitahuan darurat selalu dikirim.
talk-joined =
    Anda sudah terdaftar.
    Bahasa: { $languages }
    Wilayah: { $areas }
    Topik: { $topics }
    Untuk mengubah tekan /menu. Untuk berhenti tekan /leave.
talk-joined-community = Grup: { $community }
talk-community-invite = Selamat datang! Anda datang dari { $community }.
talk-community-unknown = Grup dalam tautan ini tidak ditemukan. Anda tetap bisa mendaftar.
talk-already-member = Anda sudah terdaftar.
talk-returned = Selamat datang kembali. Untuk mengirim lagi, kami perlu persetujuan Anda.
talk-not-member = Anda belum terdaftar. Tekan /start.
talk-menu =
    Bahasa: { $languages }
    Wilayah: { $areas }
    Topik: { $topics }
    Apa yang ingin Anda lakukan?
talk-language-changed = Bahasa diubah: { $languages }
talk-areas-changed = Wilayah diubah: { $areas }
talk-topics-changed = Topik diubah: { $topics }
talk-muted = Berita sehari-hari dimatikan. Pemberitahuan darurat tetap dikirim.
talk-unmuted = Berita sehari-hari dinyalakan lagi.
talk-now-header = Yang berlaku sekarang:
talk-now-none = Tidak ada pemberitahuan yang berlaku sekarang.
talk-now-line = { $title } ({ $serial }), sampai { $until }
talk-now-unconfirmed = { $title } ({ $serial }): lewat batas { $until }. Keadaan sekarang belum dipastikan.
talk-now-withdrawn = DIBATALKAN, jangan diikuti: { $title } ({ $serial })
talk-late = Pemberitahuan yang berlaku sekarang:
talk-mydata =
    Hanya ini yang kami simpan tentang Anda.
    Obrolan: { $address }
    Bahasa: { $languages }
    Wilayah: { $areas }
    Topik: { $topics }
    Grup: { $communities }
    Berita sehari-hari: { $everyday }
    Terdaftar: { $joined }
    Persetujuan: { $consent }
talk-everyday-on = menyala
talk-everyday-off = mati
talk-none = tidak ada
talk-leave-confirm = Berhenti? Pemberitahuan darurat juga tidak akan datang lagi. Semua data Anda kami hapus.
talk-left = Anda sudah berhenti. Data Anda sudah dihapus. Anda bisa kembali dengan /start.
talk-stayed = Tidak ada yang berubah. Anda tetap menerima pemberitahuan.
talk-wrong-stopped = Teks { $language } dari { $serial } dihentikan. Orang yang mungkin sudah menerima: { $people }. Petugas kota membaca catatan Anda. Terima kasih.
talk-wrong-how = Ketua komunitas bisa menghentikan terjemahan yang salah. Kirim /wrong, nomor pemberitahuan, dan apa yang salah. Contoh: /wrong 26-0143 Nama sungainya salah
talk-help =
    Maaf, kami tidak mengerti pesan itu.
    /menu mengubah pilihan
    /now yang berlaku sekarang
    Dalam bahaya: kebakaran dan ambulans 119, polisi 110
talk-error = Belum berhasil. Tunggu sebentar lalu coba lagi.
talk-too-fast = Tunggu sebentar lalu tekan lagi.
talk-old-button = Tombol ini sudah lama. Tekan /menu.
talk-drill-greeting = *** LATIHAN 訓練 *** Bot ini untuk latihan. Semua pesannya adalah latihan.
talk-drill-joined = *** LATIHAN 訓練 *** Anda terdaftar untuk latihan. Pemberitahuan sungguhan datang dari bot lain.
talk-group-hello = Kami juga mengirim pemberitahuan Kota Sapporo ke grup ini ({ $community }).
talk-group-unbound = Grup ini belum terhubung dengan kota. Untuk menghubungkannya, beri tahu kota nomor ini: { $chat }
talk-leader-accepted = Anda sekarang pemimpin { $community }, sampai { $until }. Terima kasih.
talk-invitation-void = Undangan ini tidak dapat dipakai: sudah kedaluwarsa atau sudah dipakai. Silakan minta undangan baru ke Kota Sapporo.

button-agree = Setuju
button-decline = Tidak setuju
button-done = Selesai
button-skip = Tidak ada
button-back = Kembali
button-more = Bahasa lain
button-whole-city = Seluruh Sapporo
button-language = Bahasa
button-second = Bahasa kedua
button-areas = Wilayah
button-topics = Topik
button-mute = Matikan berita harian
button-unmute = Nyalakan berita harian
button-now = Berlaku sekarang
button-mydata = Data saya
button-leave = Berhenti
button-leave-yes = Berhenti, hapus semua
button-leave-no = Lanjutkan
button-menu = Menu
button-open = Buka

command-start = Daftar
command-menu = Mengubah pilihan
command-now = Yang berlaku sekarang
command-language = Ganti bahasa
command-areas = Ganti wilayah
command-topics = Ganti topik
command-mute = Matikan atau nyalakan berita harian
command-mydata = Data saya
command-leave = Berhenti
command-help = Bantuan
