# Urusan di kantor distrik

nhi-enrol = Masuk Asuransi Kesehatan Nasional
    .title = Daftarkan diri ke asuransi kesehatan
    .what =
        Jika Anda tinggal di Jepang lebih dari 3 bulan dan tidak punya asuransi kesehatan dari perusahaan, Anda wajib masuk Asuransi Kesehatan Nasional.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Dalam 14 hari setelah pindah atau berhenti dari perusahaan, datang ke kantor distrik dengan kartu izin tinggal (zairyu card).
    .more = Dengan asuransi ini Anda membayar 30 % biaya di dokter. Pertanyaan: { $phone }
    .sms = Daftarkan diri ke asuransi kesehatan dalam 14 hari, bawa kartu izin tinggal ke { $place_short }. Pertanyaan: { $phone }

nhi-premium = Iuran Asuransi Kesehatan Nasional
    .title = Bayarlah iuran asuransi kesehatan
    .what =
        Surat tagihan iuran datang lewat pos.
        Batas waktu: { $deadline }
    .where = Bayar di: bank, minimarket, ponsel. Konsultasi: { $place }
    .do =
        Bayar sebelum batas waktu.
        Jika penghasilan kecil atau berhenti dari perusahaan, iuran bisa dikurangi. Jika tidak bisa membayar, bertanyalah sebelum batas waktu.
    .more = Jika tidak membayar, perpanjangan visa bisa terganggu. Pertanyaan: { $phone }
    .sms = Iuran asuransi kesehatan: bayar sebelum { $deadline_short }. Jika tidak bisa membayar, segera bertanya. Telepon { $phone }

pension-join = Pensiun Nasional
    .title = Daftarkan diri ke Pensiun Nasional
    .what =
        Jika Anda tinggal di Jepang, berumur 20 sampai 59 tahun, dan tidak punya pensiun dari perusahaan, Anda wajib masuk Pensiun Nasional.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do =
        Datang ke kantor distrik dengan kartu izin tinggal (zairyu card).
        Pelajar dan orang berpenghasilan kecil bisa meminta penundaan atau pengurangan.
    .more = Saat meninggalkan Jepang, sebagian uang bisa dikembalikan. Pertanyaan: { $phone }
    .sms = Umur 20-59: daftarkan diri ke Pensiun Nasional. Pelajar bisa menunda. { $place_short }. Pertanyaan: { $phone }

tax-resident = Pajak penduduk
    .title = Bayarlah pajak penduduk
    .what =
        Untuk orang yang pada 1 Januari tinggal di Sapporo dan punya penghasilan pada tahun sebelumnya.
        Batas waktu: { $deadline }
    .where = Bayar di: bank, minimarket, ponsel. Konsultasi: { $place }
    .do =
        Bayar sebelum batas waktu dengan surat yang Anda terima. Jika dipotong dari gaji, Anda tidak perlu melakukan apa pun.
        Jika tidak bisa membayar, bertanyalah sebelum batas waktu.
    .more = Surat keterangan pajak bisa diperlukan untuk perpanjangan visa. Pertanyaan: { $phone }
    .sms = Pajak penduduk: bayar sebelum { $deadline_short }. Jika tidak bisa membayar, segera bertanya. Pertanyaan: { $phone }

tax-return = Laporan pajak (kakutei shinkoku)
    .title = Waktunya laporan pajak (kakutei shinkoku)
    .what =
        Hari pertama: { $from_date }
        Hari terakhir: { $to_date }
    .where = Kantor pajak, atau lewat internet
    .do =
        Laporkan jika Anda punya penghasilan dari usaha sendiri atau menerima gaji dari dua perusahaan atau lebih.
        Jika mengirim uang kepada keluarga di luar negeri atau biaya dokter besar, sebagian pajak bisa dikembalikan.
    .more = Siapkan: bukti potong pajak (gensen choshuhyo), kartu izin tinggal, My Number. Pertanyaan: { $phone }
    .sms = Laporan pajak { $from_date_short } sampai { $to_date_short }: untuk usaha sendiri atau dua perusahaan atau lebih. Pertanyaan: { $phone }

mynumber-card = Kartu My Number
    .title = Anda bisa membuat Kartu My Number
    .what =
        Kartu ini adalah kartu identitas dan kartu asuransi kesehatan. Gratis.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do =
        Daftar dengan surat yang Anda terima, lewat ponsel, atau di kantor distrik.
        Jika masa tinggal diperpanjang, perpanjang juga kartu ini. Tidak otomatis.
    .more = Jangan beri tahu nomor Anda kepada orang lain. Pertanyaan: { $phone }
    .sms = Kartu My Number gratis. Jika masa tinggal diperpanjang, perpanjang juga kartunya. { $place_short }. Pertanyaan: { $phone }

residence-move = Laporan pindah rumah
    .title = Jika pindah rumah, lapor dalam 14 hari
    .what =
        Jika pindah rumah, Anda wajib melapor ke kantor distrik dalam 14 hari.
        Jam: { $hours }
    .where = Tempat: { $place }
    .do =
        Bawa kartu izin tinggal (zairyu card) semua anggota keluarga ke kantor distrik tempat tinggal baru.
        Jika pindah masuk atau keluar Sapporo, lapor juga ke kota yang lama.
    .more = Jika tidak melapor, Anda bisa didenda atau izin tinggal dicabut.
    .sms = Pindah rumah? Lapor dalam 14 hari dengan kartu izin tinggal: { $place_short }, { $hours_short }.

residence-card = Perpanjangan kartu izin tinggal
    .title = Periksa masa izin tinggal Anda
    .what = Jika masa izin tinggal habis, Anda tidak boleh lagi berada di Jepang.
    .where = Kantor Imigrasi Sapporo, atau lewat internet
    .do =
        Lihat tanggal di kartu izin tinggal (zairyu card). Anda bisa mengajukan perpanjangan mulai 3 bulan sebelum habis.
        Jika pekerjaan, sekolah, atau pernikahan berubah, lapor ke imigrasi dalam 14 hari.
    .more = Bukti pembayaran pajak dan asuransi bisa diperlukan. Pertanyaan: { $phone }
    .sms = Periksa tanggal di kartu izin tinggal. Bisa diperpanjang mulai 3 bulan sebelum habis. Pertanyaan: { $phone }

election-info = Pemilihan umum
    .title = Ada pemilihan umum
    .what =
        Hari: { $date }
        Jam: { $hours }
    .where = Tempat yang tertulis di surat yang diterima
    .do = Warga negara Jepang berumur 18 tahun atau lebih: bawa surat itu dan berikan suara. Tanpa surat pun bisa.
    .more = Orang tanpa kewarganegaraan Jepang tidak bisa memilih. Pertanyaan: { $phone }
    .sms = Pemilihan umum { $date_short }, { $hours_short }. Warga negara Jepang umur 18 atau lebih bisa memilih. Pertanyaan: { $phone }

census-ask = Survei negara
    .title = Mohon jawab survei negara
    .what =
        Survei ini menghitung jumlah orang di Jepang dan kehidupannya. Semua wajib menjawab, apa pun kewarganegaraannya.
        Batas waktu: { $deadline }
    .where = Rumah yang menerima formulir
    .do = Jawab di formulir atau lewat internet. Ada formulir dalam bahasa asing.
    .more = Jawaban dirahasiakan. Tidak dipakai untuk urusan imigrasi atau pajak. Survei tidak menanyakan uang atau nomor kartu. Pertanyaan: { $phone }
    .sms = Mohon jawab survei negara sebelum { $deadline_short }. Jawaban dirahasiakan. Pertanyaan: { $phone }

hours-change = Perubahan jam loket
    .title = Jam loket berubah
    .what =
        Hari pertama: { $from_date }
        Hari terakhir: { $to_date }
        Jam selama masa ini: { $hours }
    .where = Tempat: { $place }
    .do = Datanglah sebelum atau sesudah masa ini.
    .more = Jika mendesak, telepon dulu sebelum datang.
    .sms = { $place_short }, { $from_date_short } sampai { $to_date_short }: { $hours_short }.
