# Winter life

snow-plough = Snow ploughing
    .title = Snow ploughs come tonight
    .what =
        Snow ploughs push the snow to the side. They come when about 10 cm of new snow has fallen.
        Day: { $date }
        Hours: { $hours }
    .where = Area: { $areas }
    .do =
        Do not park on the street. The plough cannot work.
        Clear the snow that stays in front of your door yourself.
        Keep away from the plough.
    .more = A ridge of snow stays at your door, so that everybody's road opens soon.
    .sms = Snow ploughing { $date_short } { $hours_short }, { $areas_short }. Do not park on the street. Clear the snow at your door yourself.

snow-removal = Snow removal
    .title = Snow is carried away from the streets
    .what =
        Trucks carry the snow away.
        First day: { $from_date }
        Last day: { $to_date }
        Hours: { $hours }
    .where = Area: { $areas }
    .do =
        Do not park on the street in this time.
        Keep away from the machines. Keep an eye on children.
        Do not push snow from your garden into the street.
    .more = The days can change with the weather.
    .sms = Snow removal, { $areas_short }, { $from_date_short } to { $to_date_short }, { $hours_short }. Do not park on the street.

snow-parking = No street parking in winter
    .title = In winter, do not park on the street
    .what =
        If cars stand on the street, ploughs and ambulances cannot pass.
        First day: { $from_date }
        Last day: { $to_date }
    .where = Area: { $areas }
    .do =
        Park in a parking lot, never on the street, not even for a short time.
        Go to shops and friends by train or bus.
    .more = The police may tow cars away.
    .sms = No street parking in winter, { $areas_short }, { $from_date_short } to { $to_date_short }. Ploughs and ambulances cannot pass.

snow-rules = Snow rules
    .title = Please follow the snow rules
    .what = Snow thrown on the road blocks cars and people and causes accidents.
    .where = City of Sapporo
    .do =
        Put the snow from your door on your own ground or take it to a snow dump. Do not throw it on the road or into a river.
        Look out for snow and icicles on roofs.
        Never shovel alone.
    .more = There is help for people who cannot shovel. Questions: { $phone }
    .sms = Do not throw snow on the road or into a river. Never shovel alone. Questions: { $phone }

pipes-freeze = Frozen water pipes
    .title = Pipes may freeze: drain the water
    .what =
        It will be so cold that water pipes can freeze and break.
        Day: { $date }
        Lowest temperature: { $temp_c } C
    .where = City of Sapporo
    .do =
        Before you sleep or leave home, drain the pipes (mizunuki): 1 close the drain valve. 2 open all taps and let the water out. 3 when no more water comes, close the taps.
        Do it too when you travel.
    .more = If a pipe is frozen, wrap it in a towel and slowly pour lukewarm water on it. Repairs cost money. Questions: { $phone }
    .sms = Pipes may freeze: { $date_short }, { $temp_c } C. Before you sleep, close the drain valve, open the taps, let the water out. Questions: { $phone }
