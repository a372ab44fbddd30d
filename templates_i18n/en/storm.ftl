# Storms and blizzards

storm-warning = Storm Warning
    .title = STORM WARNING: stay indoors
    .what =
        Very strong wind is coming.
        Strongest wind: { $wind_ms } meters per second
        From: { $from_at }
        Until: { $until }
    .where = Area: { $areas }
    .do =
        While the wind is strong, do not go outside.
        Close windows and curtains and keep away from windows.
        Bring in whatever stands on the balcony.
    .more = Signs and trees can fall. Trains and buses may stop. Charge your phone in case the power fails.
    .sms = STORM WARNING, { $areas_short }, { $from_at_short } to { $until_short }, wind { $wind_ms } m/s. Stay indoors, away from windows.

storm-special = Storm Emergency Warning
    .title = STORM EMERGENCY WARNING: danger to life, stay inside
    .what =
        Wind as never before is coming.
        Strongest wind: { $wind_ms } meters per second
        From: { $from_at }
        Until: { $until }
    .where = Area: { $areas }
    .do =
        Do not go outside for any reason.
        Stay in a strong building, in a room without windows or far from them.
        If you are outside, go into the nearest strong building at once.
    .more = This wind overturns cars. Wait until it stops. If someone is hurt, call 119.
    .sms = STORM EMERGENCY, { $areas_short }, { $from_at_short } to { $until_short }. DANGER TO LIFE. Do not go outside. Stay far from windows.

blizzard-warning = Blizzard Warning
    .title = BLIZZARD WARNING: stay indoors
    .what =
        Strong wind and snow will take away all sight.
        Strongest wind: { $wind_ms } meters per second
        From: { $from_at }
        Until: { $until }
    .where = Area: { $areas }
    .do =
        Do not go outside. Do not drive.
        If your car is stuck in snow: engine off. If you cannot, clear the snow from the exhaust pipe and open a window a little. Carbon monoxide kills.
        Wait for help in the car. Do not walk, you would lose your way. Call JAF or the road office.
    .more = Keep the room and yourself warm. Clear snow from heater flues and air inlets.
    .sms = BLIZZARD WARNING, { $areas_short }, { $from_at_short } to { $until_short }. Stay indoors, do not drive. Stuck in a car: engine off, clear the exhaust pipe, wait for help.

blizzard-special = Blizzard Emergency Warning
    .title = BLIZZARD EMERGENCY WARNING: danger to life, stay inside
    .what =
        Wind and snow as never before. You will see nothing.
        Strongest wind: { $wind_ms } meters per second
        From: { $from_at }
        Until: { $until }
    .where = Area: { $areas }
    .do =
        Do not go outside for any reason.
        If you are outside, go into the nearest building at once.
        If your car is stuck in snow: engine off. Clear the snow from the exhaust pipe and open a window a little. Wait for help in the car. Call 119 or JAF.
    .more = In case the power fails, keep warm with clothes and blankets. Clear snow from heater flues and air inlets.
    .sms = BLIZZARD EMERGENCY, { $areas_short }, { $from_at_short } to { $until_short }. DANGER TO LIFE. Do not go outside. Stuck in a car: engine off, clear exhaust pipe, wait.
