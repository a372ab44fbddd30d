# Rebuilding one's life

help-recovery = Help to rebuild your life
    .title = There is help after the disaster
    .what =
        Help: { $support }
        Deadline: { $deadline }
        Hours: { $hours }
    .where = Place: { $place }
    .do =
        Take pictures of the damage before you clean up.
        Bring your residence card or other identity card and apply.
    .more = It is open to every nationality. Questions: { $phone }
    .sms = HELP after the disaster: { $support_short }, deadline { $deadline_short }, { $place_short }. Take pictures before cleaning. Phone { $phone }
