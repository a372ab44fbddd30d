# Children and schools

school-enrol = Starting school
    .title = Foreign children can go to school free of charge
    .what =
        Children aged 6 to 15 can go to the city's elementary and junior high schools, whatever their nationality or visa. Lessons and books are free.
        Deadline: { $deadline }
    .where = Place: { $place }
    .do = Bring the residence cards of child and parents to the ward office and apply.
    .more = There are teachers of Japanese. You can ask after the deadline too. Questions: { $phone }
    .sms = Foreign children can go to school free of charge. Apply by { $deadline_short }: { $place_short }. Questions: { $phone }

school-lunch_fee = School lunch fee
    .title = Please pay the school lunch fee
    .what =
        For 1 month: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Deadline: { $deadline }
    .where = Schools in Sapporo
    .do = Before the deadline, put the money into the bank account that you told the school.
    .more = Families with little income can get money for lunch and school things (shugaku enjo). Tell the school what your child cannot eat because of allergy or religion. Questions: { $phone }
    .sms = School lunch fee: pay by { $deadline_short }. If you cannot pay, ask the school (shugaku enjo). Questions: { $phone }

school-interpreter = Interpreter at school
    .title = You can ask for an interpreter at school
    .what =
        For talks with teachers and for enrolment, you can have an interpreter free of charge.
        Hours: { $hours }
    .where = Elementary and junior high schools in Sapporo
    .do = Tell your child's teacher the language and the day about 2 weeks before.
    .more = Do not let your child interpret. Questions: { $phone }
    .sms = You can have a free interpreter at school. Tell the teacher 2 weeks before. Questions: { $phone }

nursery-apply = Applying for nursery school
    .title = Apply for nursery school
    .what =
        It is for children whose parents work or are ill. Ages 3 to 5 are free of charge.
        Deadline: { $deadline }
    .where = Place: { $place }
    .do = Bring proof of your work and your residence card and apply.
    .more = If there is no room, ask about other child care. Questions: { $phone }
    .sms = Nursery school: apply by { $deadline_short }, { $place_short }. Questions: { $phone }

pta-meeting = PTA meeting
    .title = PTA meeting
    .what =
        A meeting of the parents' and teachers' association (PTA).
        Day: { $date }
        Hours: { $hours }
    .where = Place: { $venue }
    .do = Tell the school whether you can come.
    .more = You are free to join or not. If you worry about your Japanese, tell the teacher.
    .sms = PTA meeting { $date_short }, { $hours }. Tell the school whether you can come.

parents-meeting = Parents' meeting
    .title = Parents' meeting
    .what =
        The teacher tells you how your child is doing at school.
        Day: { $date }
        Hours: { $hours }
    .where = Place: { $venue }
    .do = Tell the school whether you can come. Bring indoor shoes.
    .more = If you need an interpreter, tell the teacher early.
    .sms = Parents' meeting { $date_short }, { $hours }. Tell the school whether you can come.

vaccination-child = Children's vaccination
    .title = Have your child vaccinated
    .what =
        Fee: { $fee_yen_is ->
            [free] { $fee_yen }
           *[given] { $fee_yen } yen
        }
        Last day: { $to_date }
    .where = A children's doctor or hospital near you
    .do = Make an appointment by phone. Bring the mother and child notebook (boshi techo) and the letter you got.
    .more = Show the record of vaccinations from abroad too. Questions: { $phone }
    .sms = Child vaccination until { $to_date_short }. Make an appointment and bring the boshi techo. Questions: { $phone }
