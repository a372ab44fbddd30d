# भूकम्प

eq-report = भूकम्पको जानकारी
    .title = भूकम्प गयो
    .what =
        भूकम्प गयो। समय: { $occurred_at }
        केन्द्र: { $hypocentre }
        म्याग्निच्युड: { $magnitude }
        सबैभन्दा कडा हल्लाइ (जापानी मापन 0-7): { $max_intensity_is ->
            [absent] अहिले थाहा छैन
           *[given] { $max_intensity }
        }
        सुनामी: { $tsunami }
    .where =
        साप्पोरोको हल्लाइ: { $sapporo_intensity_is ->
            [absent] अहिले थाहा छैन
           *[given] { $sapporo_intensity }
        }
    .do =
        फेरि हल्लियो भने पहिले टाउको जोगाउनुहोस्।
        हल्लिन रोकिएपछि: जुत्ता लगाउनुहोस्। आगो र ग्यास बन्द गर्नुहोस्। बाहिर निस्कन ढोका खोल्नुहोस्।
        ग्यास गन्हायो भने आगो नबाल्नुहोस्, स्विच नछुनुहोस्, बाहिर जानुहोस्।
        लिफ्ट नचढ्नुहोस्।
    .more = करिब एक हप्तासम्म यस्तै कडा भूकम्प फेरि आउन सक्छ। छिमेकीलाई पनि सोध्नुहोस्।
    .sms = भूकम्प { $occurred_at_time } M{ $magnitude } { $hypocentre_short }। हल्लाइ { $max_intensity_is ->
            [absent] ?
           *[given] { $max_intensity_short }
        }। { $tsunami_short }
