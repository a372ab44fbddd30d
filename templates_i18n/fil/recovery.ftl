# Pagbangon pagkatapos ng sakuna

help-recovery = Tulong sa pagbangon
    .title = May tulong pagkatapos ng sakuna
    .what =
        Tulong: { $support }
        Deadline: { $deadline }
        Oras: { $hours }
    .where = Lugar: { $place }
    .do =
        Kunan ng litrato ang pinsala bago maglinis.
        Dalhin ang residence card o ibang ID at mag-apply.
    .more = Bukas sa lahat ng nasyonalidad. Tanong: { $phone }
    .sms = TULONG pagkatapos ng sakuna: { $support_short }, deadline { $deadline_short }, { $place_short }. Kunan ng litrato bago maglinis. Tel. { $phone }
