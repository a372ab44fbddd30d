# Safety: dangerous people, bears, crime, lies

security-armed = Armed or dangerous person
    .title = DANGEROUS PERSON: stay inside
    .what =
        A dangerous person with a weapon has been reported.
        Seen: { $seen_at }
    .where =
        Near: { $near }
        Area: { $areas }
    .do =
        Go into a building. Lock doors and windows.
        If you are close, move far away quietly.
        If you see the person, do not go near. Call 110.
    .more = Do not go to take pictures. Wait for the next notice.
    .sms = DANGEROUS PERSON near { $near_short }, { $seen_at_short }, { $areas_short }. Go inside, lock doors. If you see the person, keep away and call 110.

bear-sighting = Bear sighting
    .title = BEAR: stay inside
    .what =
        A brown bear was seen. Brown bears can kill people.
        Seen: { $seen_at }
    .where =
        Near: { $near }
        Area: { $areas }
    .do =
        Stay in a building. Keep children inside.
        If you see the bear: do not go near, do not run. Look at it and move back slowly. Go into a building or car and call 110.
        Keep food and garbage inside.
    .more = Do not go to take pictures. Morning and evening are most dangerous.
    .sms = BEAR near { $near_short }, { $seen_at_short }, { $areas_short }. Stay inside. If you see it, do not run: move back slowly, call 110. Keep garbage inside.

person-missing = Missing person
    .title = Somebody is missing
    .what =
        A person is missing.
        Age: about { $age }
        Last seen: { $seen_at }
    .where =
        Near: { $near }
        Area: { $areas }
    .do = If you see somebody who seems lost, speak to them and call the police: { $phone }
    .more = If it is urgent, call 110. Do not write names or put pictures on the internet.
    .sms = MISSING: a person of about { $age }, near { $near_short }, { $seen_at_short }. If you see somebody who seems lost, call { $phone }.

crime-warning = Crime warning
    .title = Beware of crime
    .what =
        This is happening in the area.
        Kind: { $crime }
    .where = Area: { $areas }
    .do =
        Lock your home, car and bicycle.
        At night, walk on bright streets, with others if you can.
        If you feel in danger, go into a shop or house and call 110.
    .more = Advice: { $phone }
    .sms = BEWARE: { $crime_short }, { $areas_short }. Lock your doors. If you are in danger, call 110.

scam-after_disaster = Scams after the disaster
    .title = Beware of scams after the disaster
    .what =
        After a disaster, some people lie to get your money.
        How: { $scam }
    .where = Sapporo and around
    .do =
        Do not pay at once. Do not sign at once.
        The city and the police never ask for money, cards or a PIN by phone.
        If something seems wrong, ask your family or the city.
    .more = Advice: { $phone }. If you lost money, call 110.
    .sms = BEWARE OF SCAMS: { $scam_short }. Do not pay at once. City and police never ask for money or PIN by phone. Advice: { $phone }

rumour-false = False rumor
    .title = A false rumor is going round
    .what =
        This is not true.
        FALSE: { $claim }
        Checked: { $issued_at }
    .where = It goes round on the internet and in messages.
    .do =
        Do not believe it. Do not send it on.
        If you sent it on, tell them that it is false.
    .more = For true news, look at the City of Sapporo, the Japan Meteorological Agency and the police.
    .sms = FALSE RUMOR: { $claim_short }. Do not believe it, do not send it on. Look at the news of the city.
