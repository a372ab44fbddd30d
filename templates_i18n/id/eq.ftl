# Gempa bumi

eq-report = Informasi gempa bumi
    .title = Telah terjadi gempa bumi
    .what =
        Telah terjadi gempa bumi. Waktu: { $occurred_at }
        Pusat gempa: { $hypocentre }
        Magnitudo: { $magnitude }
        Guncangan terkuat (skala Jepang 0-7): { $max_intensity_is ->
            [absent] belum diketahui
           *[given] { $max_intensity }
        }
        Tsunami: { $tsunami }
    .where =
        Guncangan di Sapporo: { $sapporo_intensity_is ->
            [absent] belum diketahui
           *[given] { $sapporo_intensity }
        }
    .do =
        Jika berguncang lagi, lindungi kepala dulu.
        Setelah berhenti: pakai sepatu. Matikan api dan gas. Buka pintu sebagai jalan keluar.
        Jika tercium bau gas, jangan nyalakan api, jangan sentuh sakelar. Keluarlah.
        Jangan pakai lift.
    .more = Gempa sekuat ini bisa terjadi lagi dalam sekitar satu minggu. Tengok juga tetangga Anda.
    .sms = Gempa { $occurred_at_short }, M{ $magnitude }, { $hypocentre_short }. Guncangan terkuat: { $max_intensity_is ->
            [absent] belum diketahui
           *[given] { $max_intensity }
        }. { $tsunami_short }. Pakai sepatu, matikan gas, jangan pakai lift.
