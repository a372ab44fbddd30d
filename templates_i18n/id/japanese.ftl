# Kelas bahasa Jepang dan acara

japanese-class = Kelas bahasa Jepang
    .title = Kelas bahasa Jepang
    .what =
        Tanggal: { $date }
        Jam: { $hours }
        Biaya: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Tempat: { $venue }
    .do = Daftar dan tanya: { $phone }
    .more = Pemula boleh ikut.
    .sms = Kelas bahasa Jepang { $date_short } { $hours }, telepon { $phone }. Pemula boleh ikut.

exchange-salon = Pertemuan antarbangsa
    .title = Datanglah ke pertemuan antarbangsa
    .what =
        Orang dari berbagai negara bertemu dan berbincang.
        Tanggal: { $date }
        Jam: { $hours }
        Biaya: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Tempat: { $venue }
    .do = Daftar dan tanya: { $phone }
    .more = Tidak harus pandai berbahasa Jepang. Boleh membawa anak.
    .sms = Pertemuan antarbangsa { $date_short }, { $hours }, telepon { $phone }. Semua boleh ikut.

event-notice = Acara
    .title = Acara: { $title }
    .what =
        Tanggal: { $date }
        Jam: { $hours }
        Biaya: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Jumlah peserta: { $capacity }
    .where = Tempat: { $venue }
    .do = Daftar dan tanya: { $phone }
    .more = Ditutup jika sudah penuh.
    .sms = Acara { $date_short }, { $hours }. Daftar dan tanya: { $phone }

drill-invite = Undangan latihan bencana
    .title = Datanglah ke latihan bencana
    .what =
        Kita berlatih apa yang dilakukan saat gempa atau salju lebat. Tidak ada bencana sungguhan.
        Tanggal: { $date }
        Jam: { $hours }
    .where = Tempat: { $place }
    .do = Datang dengan baju dan sepatu yang nyaman. Bawa minuman, dan obat jika Anda minum obat.
    .more = Anda bisa mengenal tempat pengungsian dan tetangga. Gratis. Pertanyaan: { $phone }
    .sms = Latihan bencana (latihan saja): { $date_short }, { $hours_short }, { $place_short }. Gratis. Pertanyaan: { $phone }

neighbourhood-join = Rukun tetangga (chonaikai)
    .title = Ikut rukun tetangga (chonaikai)?
    .what =
        Perkumpulan tetangga. Saling membantu: kebersihan, salju, festival, bencana.
        Biaya 1 tahun: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
    .where = Daerah tempat tinggal Anda
    .do = Jika ingin ikut, telepon: { $phone }
    .more = Anda bebas ikut atau tidak. Tanpa ikut pun Anda bisa memakai tempat pengungsian.
    .sms = Ikut rukun tetangga (chonaikai)? Tetangga saling membantu. Bebas memilih. Pertanyaan: { $phone }

cleaning-day = Kerja bakti kebersihan
    .title = Hari kerja bakti kebersihan
    .what =
        Bersama tetangga membersihkan jalan dan taman.
        Tanggal: { $date }
        Jam: { $hours }
    .where = Tempat berkumpul: { $venue }
    .do = Bawa sarung tangan dan pakai baju yang boleh kotor.
    .more = Anda bebas ikut atau tidak. Bisa dibatalkan jika hujan.
    .sms = Kerja bakti { $date_short }, { $hours }. Bawa sarung tangan. Bebas ikut atau tidak.

festival-notice = Festival
    .title = Festival: { $title }
    .what =
        Tanggal: { $date }
        Jam: { $hours }
    .where = Tempat: { $venue }
    .do = Semua boleh datang. Datanglah dengan kereta atau bus.
    .more = Bawa pulang sampah Anda.
    .sms = Festival { $date_short }, { $hours }. Semua boleh datang.
