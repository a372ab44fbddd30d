# Biyahe at mga paaralan

transit-stop = Huminto ang pampublikong sasakyan
    .title = Huminto ang tren, bus o flight
    .what =
        Huminto: { $lines }
        Dahilan: { $reason }
        Mula: { $since }
        Aandar ulit: { $restore_at }
    .where = Sapporo at paligid
    .do =
        Huwag piliting umuwi. Maghintay sa ligtas na gusali, tulad ng trabaho o paaralan.
        Huwag maglakad pauwi sa blizzard o sa gabi.
    .more = Delikado ang siksikan sa istasyon. May hiwalay na abiso kung saan puwedeng maghintay.
    .sms = HUMINTO: { $lines_short }. Dahilan: { $reason_short }. Aandar ulit: { $restore_at_short }. Huwag maglakad pauwi sa blizzard; maghintay sa loob.

transit-resume = Umaandar na ulit ang pampublikong sasakyan
    .title = Umaandar na ulit ang tren, bus o flight
    .what =
        Umaandar: { $lines }
        Mula: { $since }
    .where = Sapporo at paligid
    .do = Siksikan sa istasyon at hintayan. Huwag magmadali.
    .more = Maaaring kaunti ang biyahe at may pagkaantala.
    .sms = UMAANDAR NA ULIT: { $lines_short }, { $since_short }. Siksikan at may pagkaantala.

road-closed = Saradong kalsada
    .title = Sarado ang mga kalsada
    .what =
        Sarado: { $roads }
        Dahilan: { $reason }
        Magbubukas: { $restore_at }
    .where = Lugar: { $areas }
    .do = Huwag pumunta roon. Dumaan sa ibang kalsada o manatili.
    .more = Kung may tubig o natumbang puno sa kalsada, bumalik.
    .sms = SARADONG KALSADA: { $roads_short }, { $areas_short }. Dahilan: { $reason_short }. Magbubukas: { $restore_at_short }. Dumaan sa iba.

school-closed = Walang pasok sa paaralan
    .title = WALANG PASOK sa paaralan
    .what =
        Walang pasok: { $schools }
        Araw: { $date }
        Dahilan: { $reason }
    .where = Lugar: { $areas }
    .do = Huwag papasukin ang mga bata. Sa bahay lang sila.
    .more = Kung walang makapagbantay sa bata sa bahay, tumawag sa paaralan. Sasabihin ng paaralan ang tungkol sa susunod na araw.
    .sms = WALANG PASOK sa { $date_short }: { $schools_short }, { $areas_short }. Dahilan: { $reason_short }. Sa bahay lang ang mga bata.
