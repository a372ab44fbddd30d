# Anak dan sekolah

school-enrol = Masuk SD dan SMP
    .title = Anak asing juga bisa bersekolah gratis
    .what =
        Anak umur 6 sampai 15 tahun bisa masuk SD dan SMP kota, apa pun kewarganegaraan atau visanya. Pelajaran dan buku pelajaran gratis.
        Batas waktu: { $deadline }
    .where = Tempat: { $place }
    .do = Bawa kartu izin tinggal (zairyu card) anak dan orang tua ke kantor distrik dan daftarkan anak.
    .more = Ada guru bahasa Jepang. Sesudah batas waktu pun Anda bisa bertanya. Pertanyaan: { $phone }
    .sms = Anak asing bisa masuk SD dan SMP gratis. Daftar sebelum { $deadline_short }: { $place_short }. Pertanyaan: { $phone }

school-lunch_fee = Biaya makan siang sekolah
    .title = Bayarlah biaya makan siang sekolah
    .what =
        Untuk 1 bulan: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Batas waktu: { $deadline }
    .where = Sekolah di Kota Sapporo
    .do = Sebelum batas waktu, masukkan uang ke rekening bank yang Anda beritahukan kepada sekolah.
    .more = Keluarga berpenghasilan kecil bisa menerima uang makan siang dan alat sekolah (shugaku enjo). Beri tahu sekolah makanan yang tidak bisa dimakan anak karena alergi atau agama. Pertanyaan: { $phone }
    .sms = Biaya makan siang sekolah: bayar sebelum { $deadline_short }. Jika tidak bisa membayar, tanyakan kepada sekolah (shugaku enjo). Pertanyaan: { $phone }

school-interpreter = Juru bahasa di sekolah
    .title = Anda bisa meminta juru bahasa di sekolah
    .what =
        Untuk bicara dengan guru dan pendaftaran sekolah, Anda bisa meminta juru bahasa gratis.
        Jam: { $hours }
    .where = SD dan SMP di Kota Sapporo
    .do = Kira-kira 2 minggu sebelumnya, beri tahu guru bahasa dan harinya.
    .more = Jangan jadikan anak sebagai juru bahasa. Pertanyaan: { $phone }
    .sms = Anda bisa meminta juru bahasa gratis di sekolah. Beri tahu guru 2 minggu sebelumnya. Pertanyaan: { $phone }

nursery-apply = Pendaftaran penitipan anak (hoikuen)
    .title = Pendaftaran penitipan anak (hoikuen) dibuka
    .what =
        Untuk anak yang orang tuanya bekerja atau sakit. Umur 3 sampai 5 tahun gratis.
        Batas waktu: { $deadline }
    .where = Tempat: { $place }
    .do = Bawa surat keterangan kerja dan kartu izin tinggal (zairyu card) untuk mendaftar.
    .more = Jika tidak ada tempat, tanyakan tempat penitipan lain. Pertanyaan: { $phone }
    .sms = Penitipan anak (hoikuen): daftar sebelum { $deadline_short }, { $place_short }. Pertanyaan: { $phone }

pta-meeting = Pertemuan PTA
    .title = Ada pertemuan PTA
    .what =
        Pertemuan perkumpulan orang tua dan guru (PTA).
        Hari: { $date }
        Jam: { $hours }
    .where = Tempat: { $venue }
    .do = Beri tahu sekolah apakah Anda bisa datang.
    .more = Anda bebas ikut atau tidak. Jika khawatir soal bahasa Jepang, beri tahu guru.
    .sms = Pertemuan PTA { $date_short }, { $hours }. Beri tahu sekolah apakah Anda bisa datang.

parents-meeting = Pertemuan orang tua murid
    .title = Ada pertemuan orang tua murid
    .what =
        Guru menceritakan keadaan anak Anda di sekolah.
        Hari: { $date }
        Jam: { $hours }
    .where = Tempat: { $venue }
    .do = Beri tahu sekolah apakah Anda bisa datang. Bawa sepatu dalam ruangan.
    .more = Jika butuh juru bahasa, beri tahu guru lebih awal.
    .sms = Pertemuan orang tua murid { $date_short }, { $hours }. Beri tahu sekolah apakah Anda bisa datang.

vaccination-child = Vaksinasi anak
    .title = Vaksinasikan anak Anda
    .what =
        Biaya: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Hari terakhir: { $to_date }
    .where = Dokter anak atau rumah sakit terdekat
    .do = Buat janji lewat telepon. Bawa buku ibu dan anak (boshi techo) dan surat yang Anda terima.
    .more = Tunjukkan juga catatan vaksinasi dari luar negeri. Pertanyaan: { $phone }
    .sms = Vaksinasi anak sampai { $to_date_short }. Buat janji dan bawa buku ibu dan anak (boshi techo). Pertanyaan: { $phone }
