# Notices about an earlier notice. $template is what that one is called, $reference its number.

x-all_clear = All clear
    .title = Over: { $template }
    .what =
        What notice { $reference } ({ $template }) warned of is over.
        Ended: { $ended_at }
    .where = The same area as that notice.
    .do = You no longer need to do what that notice said. Look out for dangers around you.
    .more = We will write again if anything changes.
    .sms = OVER: { $template } ({ $reference }), { $ended_at_short }. No need to follow it any more. Look out for dangers around you.

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
    .sms = CORRECTION { $reference } { $template }. { $parameter_short }: NOT { $sent_short } BUT { $right_short }

x-retraction = Withdrawal
    .title = MISTAKE, WITHDRAWN: { $template }
    .what = Notice { $reference } ({ $template }) was a mistake. We take it back.
    .where = To everyone who received that notice.
    .do = Do not follow that notice. If you passed it on, pass this on too.
    .more = If there is correct news, it will come with a new number. We are sorry.
    .sms = WITHDRAWN: { $reference } ({ $template }) was a mistake. Do not follow that notice.

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

x-update = Update
    .title = UPDATE: { $template }
    .what =
        More about notice { $reference } ({ $template }).
        Situation now: { $status }
    .where = The same area as that notice.
    .do = Go on doing what that notice says.
    .more = Next notice: { $next_at }
    .sms = UPDATE: { $template } ({ $reference }): { $status_short }. Go on doing what that notice says. Next notice { $next_at_time }.

x-downgrade = Lower alert
    .title = ALERT LOWERED: { $template }
    .what =
        The alert of notice { $reference } ({ $template }) has been lowered.
        Change: { $lowered }
        The danger is not over.
    .where = The same area as that notice.
    .do =
        Still keep away from rivers, cliffs, the sea and damaged buildings.
        If you left your home, do not go back until we say that it is over.
    .more = Next notice: { $next_at }
    .sms = ALERT LOWERED: { $template } ({ $reference }): { $lowered_short }. The danger is not over. Wait for the all clear.

x-heartbeat = No new information
    .title = Nothing new for now
    .what =
        There is no new information. The earlier notices still hold.
        Time: { $issued_at }
        Next notice: { $next_at }
    .where = Area: { $areas }
    .do = Go on doing what the earlier notices say. Do not believe or send on what is not certain.
    .more = If anything changes, we will tell you at once.
    .sms = NOTHING NEW, { $areas_short }, { $issued_at_short }. The earlier notices still hold. Next notice { $next_at_time }.

x-test = Sending test (staff)
    .title = This is a sending test
    .what =
        This is a test by the staff. There is no disaster.
        Time: { $issued_at }
    .where = Only staff get it.
    .do = You need not do anything.
    .more = If you got it by mistake, please tell the city.
    .sms = Sending test. There is no disaster. { $issued_at_short }
