# Health and environment

infection-notice = Infectious disease
    .title = A disease is spreading
    .what =
        Disease: { $disease }
        Spreading since: { $from_date }
    .where = Area: { $areas }
    .do =
        Wash your hands. If you cough, wear a mask.
        If you have a fever or feel ill, stay away from work or school.
        Call the hospital before you go.
    .more = Advice: { $phone }. We keep it secret.
    .sms = DISEASE: { $disease_short }, { $areas_short }. Wash hands. With a fever, stay home and call before you see a doctor. Advice: { $phone }

food-poisoning = Food poisoning
    .title = Beware of food poisoning
    .what =
        Food can easily make you ill now.
        Day: { $date }
    .where = Area: { $areas }
    .do =
        Wash your hands before you cook.
        Cook meat and fish all the way through.
        Eat food soon after cooking and put the rest in the fridge.
    .more = If you vomit, have stomach pain or blood in the stool, see a doctor. Advice: { $phone }
    .sms = BEWARE OF FOOD POISONING, { $date_short }, { $areas_short }. Wash hands, cook meat through, eat soon. Advice: { $phone }

air-quality = Air quality
    .title = The air is bad: stay indoors if you can
    .what =
        The air is bad.
        Kind: { $pollution }
        Until: { $until }
    .where = Area: { $areas }
    .do =
        No sports outside. Close the windows.
        If you go out, wear a mask.
        People with asthma or a weak heart, children and old people: stay at home.
    .more = If your eyes, throat or chest hurt, call a hospital.
    .sms = BAD AIR: { $pollution_short }, { $areas_short }. Close windows, no sports outside, wear a mask.

chemical-leak = Leak of a harmful substance
    .title = HARMFUL SUBSTANCE: go inside and close windows
    .what =
        A harmful chemical is leaking into the air.
        The wind blows to: { $wind_to }
    .where =
        Near: { $near }
        Area: { $areas }
    .do =
        Outside: go into a building at once. Do not go the way the wind blows, go to the side.
        Close windows and doors. Switch off fans and air conditioning. Go to a higher floor if you can.
        Cover your mouth and nose with wet cloth.
    .more = If your eyes hurt or you cannot breathe well, call 119. Stay inside until the next notice.
    .sms = HARMFUL SUBSTANCE near { $near_short }, { $areas_short }. Go inside NOW, close windows, fans off. Cover your mouth. Trouble breathing: call 119.

nuclear-shelter = Nuclear emergency: stay indoors
    .title = NUCLEAR EMERGENCY: stay indoors
    .what =
        There was an accident at a nuclear power plant. Stay in a building.
        Issued: { $issued_at }
    .where = Area: { $areas }
    .do =
        Go into a building. Close windows and doors. Switch off fans and air conditioning.
        If you come from outside, take off your clothes, put them in a bag, and wash your face and hands.
        Take iodine only when the city or the government tells you.
    .more = Do not drive away. Use the water and food that you have inside. Wait for the next notice.
    .sms = NUCLEAR EMERGENCY, { $areas_short }. Go inside, close windows, fans off. Do not go out. Take iodine only when told. Wait for the next notice.
