# Other weather

weather-thunder = Thunderstorm Advisory
    .title = Beware of lightning
    .what =
        Lightning, sudden gusts, hail and hard rain are possible.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        When you hear thunder, go into a building or a car at once.
        Do not stand under trees.
    .more = Wait 20 minutes after the last thunder before you go out.
    .sms = THUNDERSTORM ADVISORY, { $areas_short }. When you hear thunder, go into a building or car. Not under trees.

weather-fog = Dense Fog Advisory
    .title = Beware of dense fog
    .what =
        Dense fog takes away the view.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Drive slowly, lights on, far behind the car in front.
        On foot or by bicycle, wear bright clothes or carry a light.
    .more = Flights and ships may be late.
    .sms = DENSE FOG ADVISORY, { $areas_short }. Drive slowly, lights on.

weather-dry = Dry Air Advisory
    .title = The air is dry: beware of fire
    .what =
        The air is very dry. Fires start easily.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Make no fire outside. Put cigarettes out with water.
        Keep things that burn away from the heater.
    .more = In case of fire, call 119.
    .sms = DRY AIR ADVISORY, { $areas_short }. Fires start easily. Make no fire outside.

weather-cold = Low Temperature Advisory
    .title = Very cold: drain your water pipes
    .what =
        It will be so cold that water pipes can freeze.
        Lowest temperature: { $temp_c } C
        Day: { $date }
    .where = Area: { $areas }
    .do =
        Before you sleep or leave home, drain the pipes (mizunuki): 1 close the drain valve. 2 open all taps and let the water out. 3 when no more water comes, close the taps.
        If you do not know how, ask your landlord or the management company.
    .more = If a pipe is frozen, wrap it in a towel and slowly pour lukewarm water on it. Hot water breaks the pipe.
    .sms = LOW TEMPERATURE ADVISORY, { $areas_short }, { $date_short }, { $temp_c } C. Drain your water pipes (mizunuki) before you sleep.

heat-alert = Heat Stroke Alert
    .title = HEAT STROKE ALERT: it will be very hot
    .what =
        The danger of falling ill from the heat is very high.
        Day: { $date }
        Highest temperature: { $temp_c } C
    .where = Ishikari region, with Sapporo
    .do =
        Drink water before you are thirsty. Take some salt.
        Stay in a cool room with air conditioning. No sports outside.
        Look after old people and children.
    .more = If you have a headache, feel sick or cannot walk straight, cool your body in a cool place. If someone does not answer, call 119.
    .sms = HEAT STROKE ALERT, { $date_short }, { $temp_c } C. Drink water, stay in a cool room, no sports outside. If someone does not answer, call 119.

tornado-alert = Tornado alert
    .title = A tornado is possible
    .what =
        Tornadoes and sudden gusts can form now.
        Until: { $until }
    .where = Area: { $areas }
    .do =
        If the sky turns dark, it thunders or a cold wind comes, go into a strong building.
        Keep away from windows and close the curtains.
        Do not go into a garage or shed.
    .more = This alert is valid for about one hour. If it goes on, we will write again.
    .sms = TORNADO ALERT, { $areas_short }, until { $until_short }. If the sky turns dark, go into a strong building, away from windows.

tornado-sighted = Tornado alert: tornado sighted
    .title = TORNADO SEEN: go into a strong building now
    .what =
        A tornado was seen. More can form nearby.
        Until: { $until }
    .where = Area: { $areas }
    .do =
        Go into a strong building at once: ground floor, a room without windows.
        Keep away from windows. Get under a strong table and protect your head.
        If there is no building, make yourself small in a low place and protect your head.
    .more = This alert is valid for about one hour. Do not touch wires or broken things.
    .sms = TORNADO SEEN, { $areas_short }, until { $until_short }. Go into a strong building NOW: ground floor, no windows. Protect your head.

typhoon-outlook = Tropical Cyclone Information
    .title = A typhoon may come
    .what =
        A typhoon may come with strong wind and rain.
        From: { $from_date }
        To: { $to_date }
    .where = Area: { $areas }
    .do =
        Bring in what stands on the balcony or in the garden.
        Have water and food for 3 days. Charge your phone.
        Look at the hazard map: check where you would go, and by which way.
    .more = Flights and trains may stop. Check before you travel.
    .sms = TYPHOON may come, { $areas_short }, { $from_date_short } to { $to_date_short }. Bring things inside. Have water and food. Check where you would go.
