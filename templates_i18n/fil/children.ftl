# Mga bata at paaralan

school-enrol = Pagpasok sa paaralan
    .title = Libreng makapag-aral ang mga batang dayuhan
    .what =
        Ang mga batang 6 hanggang 15 taon ay puwedeng pumasok sa elementary at junior high school ng lungsod, anuman ang nasyonalidad o visa. Libre ang klase at aklat.
        Deadline: { $deadline }
    .where = Lugar: { $place }
    .do = Dalhin ang residence card ng bata at magulang sa ward office at mag-apply.
    .more = May mga guro ng Nihongo. Puwedeng magtanong kahit tapos na ang deadline. Tanong: { $phone }
    .sms = Libreng makapag-aral ang mga batang dayuhan. Mag-apply hanggang { $deadline_short }: { $place_short }. Tanong: { $phone }

school-lunch_fee = Bayad sa school lunch
    .title = Bayaran po ang school lunch
    .what =
        Para sa 1 buwan: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Deadline: { $deadline }
    .where = Mga paaralan sa Sapporo
    .do = Bago ang deadline, ilagay ang pera sa bank account na sinabi ninyo sa paaralan.
    .more = Ang pamilyang maliit ang kita ay puwedeng tulungan sa lunch at gamit sa paaralan (shugaku enjo). Sabihin sa paaralan kung ano ang hindi makain ng anak dahil sa allergy o relihiyon. Tanong: { $phone }
    .sms = Bayad sa school lunch: hanggang { $deadline_short }. Kung hindi makabayad, magtanong sa paaralan (shugaku enjo). Tanong: { $phone }

school-interpreter = Interpreter sa paaralan
    .title = Puwedeng humiling ng interpreter sa paaralan
    .what =
        Sa pakikipag-usap sa guro at pag-enroll, may libreng interpreter.
        Oras: { $hours }
    .where = Mga elementary at junior high school sa Sapporo
    .do = Sabihin sa guro ang wika at araw, mga 2 linggo bago nito.
    .more = Huwag gawing interpreter ang anak. Tanong: { $phone }
    .sms = May libreng interpreter sa paaralan. Sabihin sa guro 2 linggo bago nito. Tanong: { $phone }

nursery-apply = Pag-apply sa nursery school
    .title = Mag-apply sa nursery school
    .what =
        Para ito sa mga batang nagtatrabaho o may sakit ang magulang. Libre ang edad 3 hanggang 5.
        Deadline: { $deadline }
    .where = Lugar: { $place }
    .do = Dalhin ang patunay ng trabaho at residence card at mag-apply.
    .more = Kung walang bakante, magtanong tungkol sa ibang pag-aalaga ng bata. Tanong: { $phone }
    .sms = Nursery school: mag-apply hanggang { $deadline_short }, { $place_short }. Tanong: { $phone }

pta-meeting = Pulong ng PTA
    .title = Pulong ng PTA
    .what =
        Pulong ng samahan ng mga magulang at guro (PTA).
        Araw: { $date }
        Oras: { $hours }
    .where = Lugar: { $venue }
    .do = Sabihin sa paaralan kung makakapunta.
    .more = Malaya kayong sumali o hindi. Kung nag-aalala sa Nihongo, sabihin sa guro.
    .sms = Pulong ng PTA { $date_short }, { $hours }. Sabihin sa paaralan kung makakapunta.

parents-meeting = Pulong ng mga magulang
    .title = Pulong ng mga magulang
    .what =
        Sasabihin ng guro kung kumusta ang anak ninyo sa paaralan.
        Araw: { $date }
        Oras: { $hours }
    .where = Lugar: { $venue }
    .do = Sabihin sa paaralan kung makakapunta. Magdala ng sapatos na panloob.
    .more = Kung kailangan ng interpreter, sabihin nang maaga sa guro.
    .sms = Pulong ng mga magulang { $date_short }, { $hours }. Sabihin sa paaralan kung makakapunta.

vaccination-child = Bakuna ng bata
    .title = Pabakunahan po ang anak ninyo
    .what =
        Bayad: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Huling araw: { $to_date }
    .where = Doktor ng bata o ospital na malapit sa inyo
    .do = Tumawag para sa appointment. Dalhin ang mother and child notebook (boshi techo) at ang sulat na natanggap.
    .more = Ipakita rin ang talaan ng bakuna mula sa ibang bansa. Tanong: { $phone }
    .sms = Bakuna ng bata hanggang { $to_date_short }. Magpa-appointment at dalhin ang boshi techo. Tanong: { $phone }
