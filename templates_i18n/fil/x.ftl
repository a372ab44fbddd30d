# Mga abiso tungkol sa naunang abiso. $template ang tawag doon, $reference ang numero nito.

x-all_clear = Tapos na ang panganib
    .title = Tapos na: { $template }
    .what =
        Tapos na ang abiso { $reference } ({ $template }).
        Natapos: { $ended_at }
    .where = Kaparehong lugar ng abisong iyon.
    .do = Mag-ingat pa rin sa mga panganib sa paligid.
    .more = Kung may magbago, magpapadala ulit kami ng abiso.
    .sms = TAPOS NA: { $template } ({ $reference }), { $ended_at_short }. Mag-ingat pa rin sa paligid.

x-correction = Pagwawasto
    .title = PAGWAWASTO: { $template }
    .what =
        May isang mali sa abiso { $reference } ({ $template }).
        Ano ang mali: { $parameter }
        MALI: { $sent }
        TAMA: { $right }
    .where = Kaparehong lugar ng abisong iyon.
    .do = Sundin ang tama. Kung ipinasa ninyo ang abiso, ipasa rin ang pagwawastong ito.
    .more = Walang nagbago sa ibang bahagi ng abiso.
    .sms = PAGWAWASTO ng { $reference }. { $parameter }: MALI { $sent_short }, TAMA { $right_short }.

x-retraction = Pagbawi
    .title = BINAWI: { $template }
    .what = Mali ang abiso { $reference } ({ $template }). Binabawi namin ito.
    .where = Para sa lahat ng nakatanggap ng abisong iyon.
    .do = Huwag sundin ang abisong iyon. Kung ipinasa ninyo iyon, ipasa rin itong pagbawi.
    .more = Kung may tamang balita, darating ito na may bagong numero. Paumanhin po.
    .sms = BINAWI: mali ang { $reference } ({ $template }). Huwag sundin iyon.

x-drill-start = Simula ng drill
    .title = Magsisimula na ang drill
    .what = Makakatanggap kayo ngayon ng mga mensaheng pang-drill. Walang totoong sakuna.
    .where = Mga sumali lang sa drill ang makakatanggap.
    .do = Basahin ang bawat mensahe at isipin kung ano ang gagawin ninyo. Huwag tumawag sa 119 o 110.
    .more = Matatapos ang drill: { $until }
    .sms = Magsisimula na ang drill. Walang totoong sakuna. Matatapos: { $until_short }

x-drill-end = Tapos na ang drill
    .title = Tapos na ang drill
    .what = Tapos na ang drill. Natapos: { $ended_at }
    .where = Para sa lahat ng sumali.
    .do = Huwag nang sundin ang mga mensaheng pang-drill.
    .more = Salamat po sa pagsali.
    .sms = Tapos na ang drill ({ $ended_at_short }). Huwag nang sundin ang mga mensaheng pang-drill.

x-update = Bagong balita
    .title = BAGONG BALITA: { $template }
    .what =
        Dagdag sa abiso { $reference } ({ $template }).
        Lagay ngayon: { $status }
    .where = Kaparehong lugar ng abisong iyon.
    .do = Ituloy ang sinasabi ng abisong iyon.
    .more = Susunod na abiso: { $next_at }
    .sms = BAGONG BALITA: { $template } ({ $reference }): { $status_short }. Ituloy ang sinasabi ng abisong iyon. Susunod na abiso { $next_at_time }.

x-downgrade = Ibinaba ang alerto
    .title = IBINABA ANG ALERTO: { $template }
    .what =
        Ibinaba ang alerto ng abiso { $reference } ({ $template }).
        Pagbabago: { $lowered }
        Hindi pa tapos ang panganib.
    .where = Kaparehong lugar ng abisong iyon.
    .do =
        Lumayo pa rin sa ilog, bangin, dagat at sirang gusali.
        Kung umalis kayo ng bahay, huwag munang bumalik hanggang sabihin naming tapos na.
    .more = Susunod na abiso: { $next_at }
    .sms = IBINABA ANG ALERTO: { $template } ({ $reference }): { $lowered_short }. Hindi pa tapos ang panganib. Hintayin ang abiso na tapos na.

x-heartbeat = Walang bagong balita
    .title = Walang bago sa ngayon
    .what =
        Walang bagong impormasyon. May bisa pa ang mga naunang abiso.
        Oras: { $issued_at }
        Susunod na abiso: { $next_at }
    .where = Lugar: { $areas }
    .do = Ituloy ang sinasabi ng mga naunang abiso. Huwag paniwalaan o ipasa ang hindi tiyak.
    .more = Kung may magbago, sasabihin namin agad.
    .sms = WALANG BAGO, { $areas_short }, { $issued_at_short }. May bisa pa ang mga naunang abiso. Susunod na abiso { $next_at_time }.

x-test = Pagsubok ng pagpapadala (staff)
    .title = Pagsubok lang ito ng pagpapadala
    .what =
        Pagsubok ito ng staff. Walang sakuna.
        Oras: { $issued_at }
    .where = Staff lang ang makakatanggap.
    .do = Wala kayong kailangang gawin.
    .more = Kung natanggap ninyo ito nang hindi sinasadya, sabihin sa lungsod.
    .sms = Pagsubok ng pagpapadala. Walang sakuna. { $issued_at_short }
