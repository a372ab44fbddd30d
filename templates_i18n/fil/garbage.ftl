# Basura

garbage-change = Nagbago ang araw ng basura
    .title = Nagbago ang araw ng basura ninyo
    .what =
        Uri: { $garbage }
        Dating araw: { $old_date } (walang kukuha)
        Bagong araw: { $new_date }
    .where = Lugar: { $areas }
    .do = Sa bagong araw, ilabas bago mag-8:30 ng umaga.
    .more = Tanong: { $phone }
    .sms = Nagbago ang araw ng basura. { $garbage_short }, { $areas_short }: hindi { $old_date_short } kundi { $new_date_short }, bago mag-8:30.

garbage-calendar = Kalendaryo ng basura
    .title = Mga araw ng basura ninyo
    .what =
        Uri: { $garbage }
        Mga araw: { $weekdays }
        Mula: { $from_date }
    .where = Lugar: { $areas }
    .do =
        Ilabas sa takdang lugar bago mag-8:30 ng umaga, hindi sa gabi.
        Ilagay ang basurang nasusunog at hindi nasusunog sa dilaw na bag na may bayad. Mabibili ito sa tindahan.
        Paghiwalayin ang basura.
    .more = Kung hindi alam kung paano maghiwalay, magtanong sa kapitbahay o ward office.
    .sms = Araw ng basura: { $garbage_short }, { $weekdays_short }, { $areas_short }, mula { $from_date_short }. Ilabas bago mag-8:30.

garbage-bigitem = Malaking basura
    .title = Tumawag muna para sa malaking basura
    .what =
        May bayad ang malaking basura tulad ng muwebles, higaan at bisikleta. Hindi ito kinukuha sa karaniwang araw.
        Oras: { $hours }
        Telepono: { $phone }
    .where = Lungsod ng Sapporo
    .do =
        1 Tumawag at magpa-iskedyul. 2 Bumili sa tindahan ng sticker sa halagang sasabihin nila. 3 Idikit ang sticker at ilabas sa harap ng bahay bago mag-8:30 sa araw na iyon.
    .more = Hindi kinukuha ng lungsod ang TV, aircon, ref, washing machine at computer. Magtanong sa tindahang binilhan ninyo.
    .sms = Malaking basura: tumawag sa { $phone }, { $hours_short }. Bumili ng sticker, ilabas bago mag-8:30 sa araw na iyon.
