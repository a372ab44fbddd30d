# Konsultasi dan aturan hidup sehari-hari

consultation-hours = Loket konsultasi orang asing
    .title = Konsultasi dalam bahasa Anda
    .what =
        Tanyakan apa saja: kehidupan, pekerjaan, sekolah, visa.
        Jam: { $hours }
        Bahasa: { $languages }
    .where = Tempat: { $place }
    .do = Telepon atau datang: { $phone }
    .more = Gratis dan rahasia.
    .sms = KONSULTASI dalam bahasa asing, gratis dan rahasia: { $place_short }, { $hours_short }, telepon { $phone }.

consultation-legal = Konsultasi hukum
    .title = Bertanya kepada pengacara secara gratis
    .what =
        Hari: { $date }
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Buat janji lewat telepon: { $phone }. Jika butuh juru bahasa, katakan saat membuat janji.
    .more = Boleh tentang uang, pernikahan, pekerjaan, kecelakaan, dan lain-lain. Rahasia dijaga.
    .sms = Pengacara gratis: { $date_short }, { $hours_short }, { $place_short }. Buat janji: { $phone }

consultation-visa = Konsultasi visa (izin tinggal)
    .title = Bertanya tentang visa secara gratis
    .what =
        Hari: { $date }
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Buat janji lewat telepon: { $phone }. Bawa kartu izin tinggal (zairyu card) dan surat-surat terkait.
    .more = Rahasia dijaga. Jika visa Anda hampir habis, segera bertanya.
    .sms = Konsultasi visa, gratis dan rahasia: { $date_short }, { $hours_short }, { $place_short }. Buat janji: { $phone }

consultation-dv = Bantuan kekerasan dalam rumah (KDRT)
    .title = Jika Anda mengalami kekerasan di rumah
    .what =
        Suami, istri, atau pasangan yang memukul, mengancam, tidak memberi uang, atau mengambil kartu izin tinggal Anda melakukan kekerasan (KDRT, DV). Anda tidak bersalah.
        Jam: { $hours }
    .where = Lewat telepon
    .do =
        Telepon: { $phone }
        Jika sekarang dalam bahaya, telepon 110 (polisi).
    .more = Gratis dan rahasia. Ada tempat aman untuk Anda. Visa Anda tidak langsung hilang jika berpisah.
    .sms = Anda bisa meminta bantuan, gratis dan rahasia: { $phone }, { $hours_short }. Dalam bahaya sekarang: telepon 110.

consultation-labour = Masalah di tempat kerja
    .title = Bertanya tentang masalah di tempat kerja
    .what =
        Gaji tidak dibayar, tiba-tiba dipecat, terluka saat bekerja, paspor diambil: tanyakan kepada kami.
        Jam: { $hours }
    .where = Lewat telepon
    .do = Telepon: { $phone }. Simpan surat kontrak dan slip gaji.
    .more = Gratis dan rahasia. Kami tidak memberi tahu perusahaan Anda.
    .sms = Konsultasi masalah kerja, gratis dan rahasia: { $hours_short }, telepon { $phone }.

part_time-rules = Aturan kerja sambilan
    .title = Aturan kerja sambilan untuk pelajar
    .what = Dengan izin imigrasi, pelajar boleh bekerja sampai 28 jam seminggu. Saat libur panjang sekolah, sampai 8 jam sehari.
    .where = Seluruh Jepang
    .do =
        Lihat bagian belakang kartu izin tinggal (zairyu card): apakah ada izin kerja?
        Jika bekerja di dua tempat atau lebih, jumlahkan semua jam.
        Jika melewati batas, visa mungkin tidak bisa diperpanjang.
    .more = Tidak boleh bekerja di bar malam atau tempat pachinko. Pertanyaan: { $phone }
    .sms = Pelajar boleh bekerja 28 jam seminggu, semua tempat dijumlahkan. Jika lebih, visa mungkin tidak bisa diperpanjang. Pertanyaan: { $phone }

housing-public = Perumahan kota
    .title = Anda bisa mendaftar untuk perumahan kota
    .what =
        Rumah milik kota dengan sewa murah. Untuk orang dengan penghasilan di bawah jumlah tertentu.
        Hari pertama: { $from_date }
        Batas waktu: { $deadline }
    .where = Kota Sapporo
    .do = Formulir ada di kantor distrik. Perlu kartu izin tinggal (zairyu card) dan bukti penghasilan.
    .more = Jika banyak pendaftar, diundi. Pertanyaan: { $phone }
    .sms = Perumahan kota: daftar { $from_date_short } sampai { $deadline_short }. Formulir di kantor distrik. Pertanyaan: { $phone }

rent-trouble = Masalah rumah sewa
    .title = Ada masalah dengan rumah sewa?
    .what =
        Ditolak menyewa, uang jaminan tidak kembali, tidak diperbaiki: tanyakan kepada kami.
        Jam: { $hours }
    .where = Lewat telepon
    .do =
        Telepon: { $phone }
        Potret kamar pada hari masuk dan hari keluar. Beri tahu pemilik rumah 1 bulan sebelum keluar.
    .more = Simpan surat kontrak.
    .sms = Masalah rumah sewa? Konsultasi: { $phone }, { $hours_short }. Simpan foto kamar dan surat kontrak.

bicycle-rules = Aturan bersepeda
    .title = Mohon ikuti aturan bersepeda
    .what = Melanggar aturan bisa didenda. Jika terjadi kecelakaan, Anda bisa harus membayar sangat banyak.
    .where = Seluruh Jepang
    .do =
        Bersepeda di sisi kiri jalan. Di trotoar, dahulukan pejalan kaki.
        Malam hari, nyalakan lampu. Jangan berboncengan.
        Jangan bersepeda setelah minum alkohol. Jangan memakai ponsel sambil bersepeda.
        Pakai helm.
    .more = Saat membeli sepeda, daftarkan sepeda (bohan toroku) dan ikut asuransi.
    .sms = Sepeda: sisi kiri, lampu saat malam, tanpa alkohol, tanpa ponsel, jangan berboncengan. Pakai helm.

licence-switch = Penggantian SIM asing
    .title = Ganti SIM asing dengan SIM Jepang
    .what =
        SIM asing hanya berlaku untuk waktu tertentu. Setelah itu, menyetir adalah pelanggaran hukum.
        Jam: { $hours }
    .where = Pusat SIM Sapporo
    .do =
        Siapkan: SIM asing, terjemahan bahasa Jepangnya, paspor, kartu izin tinggal (zairyu card), surat keterangan tempat tinggal (juminhyo), foto.
        Buat janji lewat telepon: { $phone }
    .more = Untuk beberapa negara ada ujian. Berlatihlah dulu sebelum menyetir di jalan bersalju.
    .sms = SIM asing hanya berlaku untuk waktu tertentu. Ganti dengan SIM Jepang: buat janji { $phone }, { $hours_short }.

winter-driving = Menyetir di musim dingin
    .title = Bersiap untuk jalan musim dingin
    .what =
        Jalan membeku. Mobil sulit berhenti.
        Mulai: { $from_date }
    .where = Sapporo dan sekitarnya
    .do =
        Ganti dengan ban musim dingin.
        Menyetir pelan, jauh dari mobil di depan. Jangan mengerem mendadak.
        Bawa sekop, selimut, minuman, dan tali derek di mobil.
    .more = Jika mobil terjebak salju, matikan mesin. Jika knalpot tertutup salju, karbon monoksida bisa mematikan.
    .sms = Musim dingin: ban musim dingin mulai { $from_date_short }. Menyetir pelan. Terjebak salju: matikan mesin.

scam-warning = Waspada penipuan
    .title = Waspada penipuan
    .what =
        Ada orang yang berbohong untuk mengambil uang atau data Anda.
        Caranya: { $scam }
    .where = Telepon, pesan, dan internet
    .do =
        Jangan membayar. Jangan memberi tahu nomor kartu atau PIN.
        Jangan membuka tautan dalam pesan.
        Jangan menjual atau meminjamkan rekening bank atau ponsel. Itu kejahatan.
    .more = Konsultasi: { $phone }. Jika uang Anda diambil, telepon 110.
    .sms = WASPADA PENIPUAN: { $scam_short }. Jangan membayar, jangan beri tahu nomor, jangan buka tautan. Konsultasi: { $phone }

crime-prevention = Mencegah kejahatan
    .title = Lindungi diri dari kejahatan
    .what = Sering terjadi: { $crime }
    .where = Kota Sapporo
    .do =
        Selalu kunci rumah, mobil, dan sepeda.
        Malam hari, lewat jalan yang terang. Jangan berjalan sambil melihat ponsel.
        Jangan biarkan orang tidak dikenal masuk ke rumah.
    .more = Jika terancam, telepon 110 (polisi). Konsultasi: { $phone }
    .sms = Sering terjadi: { $crime_short }. Selalu kunci pintu. Jika terancam, telepon 110. Konsultasi: { $phone }

survey-ask = Survei
    .title = Beri tahu kami pendapat Anda
    .what =
        Survei: { $title }
        Lamanya: { $minutes } menit
        Batas waktu: { $deadline }
    .where = Jawablah pertanyaan yang datang sesudah ini.
    .do = Pertanyaan yang tidak ingin dijawab boleh dilewati.
    .more = Kami tidak menanyakan nama. Kota Sapporo membacanya dan memberi tahu hasilnya.
    .sms = Survei ({ $minutes } menit) sampai { $deadline_short }. Kami tidak menanyakan nama.
