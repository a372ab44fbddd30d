# सार्वजनिक पृष्ठ

page-site = साप्पोरो शहर: बहुभाषी सूचना
page-welcome = साप्पोरो शहरका सूचना तपाईंको भाषामा पढ्नुहोस्।
page-join = Telegram मा पाउने
page-now = अहिले मान्य सूचना
page-none = अहिले कुनै सूचना मान्य छैन।
page-in-force = { $until } सम्म मान्य
page-ended = समाप्त भयो: { $time }
page-expired = { $until } मा म्याद सकियो। अहिलेको अवस्था पक्का छैन।
page-retracted = गलत थियो, रद्द भयो। यो सूचना अनुसार नगर्नुहोस्।
page-superseded = नयाँ सूचना आएको छ: { $serial }
page-corrected = सच्याइएको सूचना छ: { $serial }
page-stopped = पठाउन रोकियो। विषय जाँच्दैछौं।
page-drill = यो अभ्यास हो। साँच्चैको विपद् होइन।
page-what = के भयो
page-where = कहाँ
page-do = के गर्ने
page-more = थप
page-other-languages = अरू भाषा
page-print = यो पृष्ठ छाप्न सकिन्छ।
page-serial = सूचना नम्बर
page-qr = यो पृष्ठको QR कोड
page-not-found = यस्तो सूचना छैन। नम्बर जाँच्नुहोस्।
