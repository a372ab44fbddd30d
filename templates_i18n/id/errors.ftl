# Penolakan

error-not-found = Halaman ini tidak ada. Periksa nomornya.
error-unavailable = Sekarang belum bisa dipakai. Tunggu sebentar lalu coba lagi.
error-too-large = Yang Anda kirim terlalu besar.
error-bad-request = Kami tidak bisa membaca yang Anda kirim.
error-forbidden = Anda tidak bisa melakukan ini.
