# الزلازل

eq-report = معلومات عن زلزال
    .title = وقع زلزال. { $tsunami_short }
    .what =
        وقع زلزال. الوقت تقريبًا: { $occurred_at }
        مركز الزلزال: { $hypocentre }
        القوة (magnitude): { $magnitude }
        أشد اهتزاز (المقياس الياباني من 0 إلى 7): { $max_intensity_is ->
            [absent] غير معروف بعد
           *[given] { $max_intensity }
        }
        تسونامي: { $tsunami }
    .where =
        الاهتزاز في سابورو: { $sapporo_intensity_is ->
            [absent] غير معروف بعد
           *[given] { $sapporo_intensity }
        }
    .do =
        إذا اهتزت الأرض مرة أخرى فاحموا رؤوسكم أولًا.
        عندما يتوقف الاهتزاز: البسوا الأحذية. أطفئوا النار وأغلقوا الغاز. افتحوا بابًا ليبقى لكم مخرج.
        إذا شممتم رائحة غاز فلا تشعلوا نارًا ولا تلمسوا مفاتيح الكهرباء. اخرجوا.
        لا تستعملوا المصاعد.
    .more = قد يقع زلزال آخر بالقوة نفسها خلال أسبوع تقريبًا. اطمئنوا على جيرانكم.
    .sms = زلزال بقوة { $magnitude } { $hypocentre_short }، شدة { $max_intensity_is ->
            [absent] غير معروفة
           *[given] { $max_intensity }
        }. { $tsunami_short }
