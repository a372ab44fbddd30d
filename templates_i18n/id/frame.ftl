# Kata-kata di sekitar pemberitahuan

frame-drill-first = *** LATIHAN 訓練 *** Ini latihan. Tidak ada bencana sungguhan.
frame-drill-last = *** LATIHAN 訓練 *** Ini pesan latihan.
frame-try = *** UJI COBA *** Hanya dikirim ke petugas yang memintanya. Ini bukan pengumuman.
frame-header = { $city }: pemberitahuan { $serial }
frame-header-later = { $city }: pemberitahuan { $serial } (ke-{ $ordinal })
frame-corrects = Ralat pemberitahuan { $serial }
frame-issued = Dikeluarkan: { $time }
frame-valid = Berlaku sampai: { $time }
frame-no-text = Pemberitahuan ini belum ada dalam { $language }.
frame-label-original = [Ditulis oleh kota]
frame-label-prepared-checked = [Teks sudah diperiksa penutur asli]
frame-label-prepared = [Teks siap pakai, belum diperiksa penutur asli]
frame-label-memory = [Terjemahan yang sudah disetujui sebelumnya]
frame-label-machine-checked = [Terjemahan mesin, sudah diperiksa orang]
frame-label-machine = [Terjemahan mesin, belum diperiksa]
frame-label-fallback = [Pengganti bahasa lain]

# SMS: singkat dan hanya alfabet GSM
sms-head = { $city } { $serial }, { $issued }, berlaku sampai { $until }:
sms-drill-first = LATIHAN/KUNREN
sms-drill-last = (LATIHAN)
sms-try = (UJI)
sms-no-text = (belum ada teks { $language })
sms-machine = (terjemahan mesin)
sms-unchecked = (belum diperiksa)
