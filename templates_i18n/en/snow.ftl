# Heavy snow and what it brings

snow-heavy-advisory = Heavy Snow Advisory
    .title = HEAVY SNOW ADVISORY: get ready early
    .what =
        A lot of snow may fall.
        Snow: { $snow_cm } cm in { $within_hours } hours
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Get food, water and heating oil early.
        Avoid driving.
        Snow and icicles fall from roofs. Do not walk close to buildings.
    .more = Buses and trains may be late.
    .sms = HEAVY SNOW ADVISORY, { $areas_short }, { $snow_cm } cm in { $within_hours } h. Get food and heating oil early. Snow falls from roofs.

snow-heavy-warning = Heavy Snow Warning
    .title = HEAVY SNOW WARNING: do not go out
    .what =
        Very much snow is coming.
        Snow: { $snow_cm } cm in { $within_hours } hours
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Do not go out or drive unless you must.
        Snow and icicles fall from roofs. Do not walk close to buildings.
        Never shovel snow alone. Never go on a roof alone.
        Clear snow from heater flues and air inlets. Carbon monoxide kills.
    .more = Trains, buses and schools may stop. If so, we will write again.
    .sms = HEAVY SNOW WARNING, { $areas_short }, { $snow_cm } cm in { $within_hours } h. Do not go out or drive. Never shovel alone. Clear heater flues.

snow-heavy-special = Heavy Snow Emergency Warning
    .title = HEAVY SNOW EMERGENCY WARNING: danger to life, stay at home
    .what =
        Snow as never before.
        Snow: { $snow_cm } cm in { $within_hours } hours
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Stay at home. Do not drive.
        If your car is stuck in snow: engine off. Clear the snow from the exhaust pipe and open a window a little. Wait for help in the car.
        Clear snow from heater flues and air inlets. Carbon monoxide kills.
        Keep away from eaves and old buildings.
    .more = In case the power fails, have clothes and blankets ready. If you need rescue, call 119.
    .sms = HEAVY SNOW EMERGENCY, { $areas_short }. DANGER TO LIFE. Stay at home. Stuck in a car: engine off, clear the exhaust pipe, wait for help. Clear heater flues.

snow-heavy-record = Extreme snowfall
    .title = Very much snow in a short time
    .what =
        Snow falls as hard as it rarely does.
        Snow: { $snow_cm } cm in { $within_hours } hours
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Do not go out. Do not drive.
        If your car is stuck in snow: engine off. Clear the snow from the exhaust pipe. Wait for help in the car.
        Clear snow from heater flues and air inlets.
    .more = Roads may close, and trains and buses may stop for a long time.
    .sms = EXTREME SNOW, { $areas_short }, { $snow_cm } cm in { $within_hours } h. Do not go out or drive. Stuck in a car: engine off, clear the exhaust pipe.

snow-melt = Snow-melt Advisory
    .title = Beware of melting snow
    .what =
        Snow may melt fast. Rivers rise and slopes can fall.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Keep away from rivers and slopes.
        Snow falls from roofs. Do not walk close to buildings.
    .more = If water stands on the road, clear snow and ice from the drain.
    .sms = SNOW-MELT ADVISORY, { $areas_short }. Keep away from rivers, slopes and eaves.

snow-avalanche = Avalanche Advisory
    .title = Beware of avalanches
    .what =
        Snow on hillsides may suddenly slide down.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Keep away from snowy hills and steep slopes.
        In ski areas, stay on the marked courses.
    .more = Cracks in the snow and rolling snowballs come before an avalanche. Leave at once.
    .sms = AVALANCHE ADVISORY, { $areas_short }. Keep away from snowy slopes. Stay on marked ski courses.

snow-ice = Icing and Snow-accretion Advisory
    .title = Beware of snow and ice on wires and trees
    .what =
        Wet snow and ice may cover wires, trees and buildings.
        Issued by the Japan Meteorological Agency: { $issued_at }
    .where = Area: { $areas }
    .do =
        Do not walk under wires, trees and signs.
        Do not touch fallen wires.
        Roads freeze. Walk slowly, with small steps.
    .more = The power may fail. Charge your phone.
    .sms = ICING ADVISORY, { $areas_short }. Keep away from wires and trees. Do not touch fallen wires.
