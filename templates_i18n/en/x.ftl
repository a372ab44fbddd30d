# Notices about an earlier notice. $template is what that one is called, $reference its number.

x-all_clear = All clear
    .title = Over: { $template }
    .what =
        Notice { $reference } ({ $template }) is over.
        Ended: { $ended_at }
    .where = The same area as that notice.
    .do = Look out for dangers around you as you go on.
    .more = We will write again if anything changes.
    .sms = OVER: { $template } ({ $reference }), { $ended_at_short }. Look out for dangers around you.

x-correction = Correction
    .title = CORRECTION: { $template }
    .what =
        Notice { $reference } ({ $template }) was wrong in one point.
        Point: { $parameter }
        WRONG: { $sent }
        RIGHT: { $right }
    .where = The same area as that notice.
    .do = Act on what is right. If you passed the notice on, pass this correction on too.
    .more = The rest of the notice stays as it was.
    .sms = CORRECTION of { $reference }. { $parameter }: WRONG { $sent_short }, RIGHT { $right_short }.

x-retraction = Withdrawal
    .title = WITHDRAWN: { $template }
    .what = Notice { $reference } ({ $template }) was a mistake. We take it back.
    .where = To everyone who received that notice.
    .do = Do not follow it. If you passed it on, pass this on too.
    .more = If there is correct news, it will come with a new number. We are sorry.
    .sms = WITHDRAWN: { $reference } ({ $template }) was a mistake. Do not follow it.

x-drill-start = Drill begins
    .title = The drill begins
    .what = You will now get drill messages. There is no real disaster.
    .where = Only people who joined the drill get them.
    .do = Read each message and think what you would do. Do not call 119 or 110.
    .more = The drill ends: { $until }
    .sms = The drill begins. There is no real disaster. It ends: { $until_short }

x-drill-end = Drill is over
    .title = The drill is over
    .what = The drill is over. Ended: { $ended_at }
    .where = To everyone who took part.
    .do = Do not act on the drill messages any more.
    .more = Thank you for taking part.
    .sms = The drill is over ({ $ended_at_short }). Do not act on the drill messages any more.
