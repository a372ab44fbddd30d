# फोहोर

garbage-change = फोहोर उठाउने दिन परिवर्तन
    .title = फोहोर फाल्ने दिन फेरिन्छ
    .what =
        प्रकार: { $garbage }
        पहिलेको दिन: { $old_date } (यो दिन उठाइँदैन)
        नयाँ दिन: { $new_date }
    .where = क्षेत्र: { $areas }
    .do = नयाँ दिन बिहान 8:30 अघि राख्नुहोस्।
    .more = सोधपुछ: { $phone }
    .sms = { $garbage_short }, { $areas_short }: { $old_date_short } होइन, { $new_date_short } 8:30
