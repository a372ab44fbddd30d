# Mga sagot kapag hindi maaari

error-not-found = Walang ganitong pahina. Pakitingnan ang numero.
error-unavailable = Hindi magagamit ngayon. Maghintay sandali at subukan ulit.
error-too-large = Masyadong malaki ang ipinadala ninyo.
error-bad-request = Hindi namin mabasa ang ipinadala ninyo.
error-forbidden = Hindi ninyo ito maaaring gawin.
