# Traffic and schools

transit-stop = Public transport stopped
    .title = Trains, buses or flights have stopped
    .what =
        Stopped: { $lines }
        Reason: { $reason }
        Since: { $since }
        Runs again: { $restore_at }
    .where = Sapporo and around
    .do =
        Do not force your way home. Wait in a safe building, such as work or school.
        Do not walk home in a blizzard or at night.
    .more = Crowds at stations are dangerous. We write separately where you can wait.
    .sms = STOPPED: { $lines_short }. Reason: { $reason_short }. Runs again: { $restore_at_short }. Do not walk home in a blizzard; wait indoors.

transit-resume = Public transport runs again
    .title = Trains, buses or flights run again
    .what =
        Running: { $lines }
        Since: { $since }
    .where = Sapporo and around
    .do = Stations and stops are crowded. Do not hurry, take your time.
    .more = There may be fewer of them, and delays.
    .sms = RUNNING AGAIN: { $lines_short }, { $since_short }. Expect crowds and delays.

road-closed = Road closed
    .title = Roads are closed
    .what =
        Closed: { $roads }
        Reason: { $reason }
        Open again: { $restore_at }
    .where = Area: { $areas }
    .do = Do not go there. Take another road or stay where you are.
    .more = If there is water or a fallen tree on the road, turn back.
    .sms = ROAD CLOSED: { $roads_short }, { $areas_short }. Reason: { $reason_short }. Open again: { $restore_at_short }. Take another road.

school-closed = Schools closed
    .title = Schools are closed
    .what =
        Closed: { $schools }
        Day: { $date }
        Reason: { $reason }
    .where = Area: { $areas }
    .do = Do not send children to school. Keep them at home.
    .more = If nobody can look after a child at home, call the school. The school will tell you about the next day.
    .sms = CLOSED on { $date_short }: { $schools_short }, { $areas_short }. Reason: { $reason_short }. Keep children at home.
