# बोटको कुराकानी। कुञ्जीको तालिका ja/dialogue.ftl मा छ।

consent-version = 2026-11

talk-greeting =
    हामी साप्पोरो शहरका सूचना तपाईंको भाषामा पठाउँछौं, विपद्मा र दैनिक जीवनमा। निःशुल्क।
    हामी राख्ने कुरा: यो च्याटको नम्बर, भाषा, क्षेत्र, विषय मात्र। नाम र भिसा सोध्दैनौं।
    /leave ले जुनसुकै बेला छोड्न सकिन्छ। त्यसपछि सबै मेटाउँछौं।
talk-consent = साप्पोरो शहरले यो राखेर तपाईंलाई सूचना पठाउन सक्छ?
talk-declined = हुन्छ। केही पनि राखिएन। दर्ता गर्न मन लागे /start थिच्नुहोस्।
talk-choose-language = भाषा छान्नुहोस्।
talk-choose-second = पढ्न सक्ने दोस्रो भाषा छ? पहिलो भाषामा सूचना नहुँदा यो प्रयोग हुन्छ।
talk-choose-areas = तपाईं बस्ने वडा, वा जान्न चाहेको वडा छान्नुहोस्। धेरै छान्न सकिन्छ।
talk-choose-topics = विषय छान्नुहोस्। आपत्कालीन सूचना सधैं आउँछ।
talk-joined =
    दर्ता भयो।
    भाषा: { $languages }
    क्षेत्र: { $areas }
    विषय: { $topics }
    फेर्न /menu, छोड्न /leave थिच्नुहोस्।
talk-joined-community = समूह: { $community }
talk-community-invite = स्वागत छ! तपाईं { $community } बाट आउनुभयो।
talk-community-unknown = यो लिङ्कको समूह भेटिएन। समूह बिना पनि दर्ता गर्न सकिन्छ।
talk-already-member = तपाईं पहिले नै दर्ता हुनुहुन्छ।
talk-returned = फेरि स्वागत छ। सूचना पठाउन तपाईंको सहमति फेरि चाहिन्छ।
talk-not-member = तपाईं अझै दर्ता हुनुभएको छैन। /start थिच्नुहोस्।
talk-menu =
    भाषा: { $languages }
    क्षेत्र: { $areas }
    विषय: { $topics }
    के गर्न चाहनुहुन्छ?
talk-language-changed = भाषा फेरियो: { $languages }
talk-areas-changed = क्षेत्र फेरियो: { $areas }
talk-topics-changed = विषय फेरियो: { $topics }
talk-muted = दैनिक सूचना बन्द भयो। आपत्कालीन सूचना आइरहन्छ।
talk-unmuted = दैनिक सूचना फेरि सुरु भयो।
talk-now-header = अहिले मान्य सूचना:
talk-now-none = अहिले कुनै सूचना मान्य छैन।
talk-now-line = { $title } ({ $serial }), { $until } सम्म
talk-now-unconfirmed = { $title } ({ $serial }): { $until } मा म्याद सकियो। अहिलेको अवस्था पक्का छैन।
talk-now-withdrawn = रद्द भयो, पालना नगर्नुहोस्: { $title } ({ $serial })
talk-late = अहिले मान्य सूचना यी हुन्:
talk-mydata =
    हामीसँग तपाईंबारे यति मात्र छ।
    च्याट: { $address }
    भाषा: { $languages }
    क्षेत्र: { $areas }
    विषय: { $topics }
    समूह: { $communities }
    दैनिक सूचना: { $everyday }
    दर्ता मिति: { $joined }
    सहमति: { $consent }
talk-everyday-on = आउँछ
talk-everyday-off = बन्द
talk-none = छैन
talk-leave-confirm = छोड्ने हो? आपत्कालीन सूचना पनि आउँदैन। तपाईंको सबै जानकारी मेटाउँछौं।
talk-left = तपाईंले छोड्नुभयो। जानकारी मेटाइयो। /start ले फेरि फर्कन सक्नुहुन्छ।
talk-stayed = केही फेरिएन। सूचना आइरहन्छ।
talk-wrong-stopped = { $serial } को { $language } पाठ रोकियो। पाइसकेका हुन सक्ने मानिस: { $people }। नगरका कर्मचारीले तपाईंको कुरा हेर्छन्। धन्यवाद।
talk-wrong-how = समुदायका अगुवाले गलत अनुवाद रोक्न सक्छन्। /wrong, सूचनाको नम्बर र के गलत छ पठाउनुहोस्। उदाहरण: /wrong 26-0143 नदीको नाम गलत छ
talk-help =
    माफ गर्नुहोस्, यो सन्देश बुझेनौं।
    /menu छनोट फेर्ने
    /now अहिले मान्य सूचना
    खतरामा: आगलागी, एम्बुलेन्स 119, प्रहरी 110
talk-error = भएन। केही बेरमा फेरि प्रयास गर्नुहोस्।
talk-too-fast = केही बेरमा फेरि थिच्नुहोस्।
talk-old-button = यो बटन पुरानो भयो। /menu थिच्नुहोस्।
talk-drill-greeting = *** अभ्यास 訓練 *** यो बोट अभ्यासका लागि हो। यसका सबै सूचना अभ्यास हुन्।
talk-drill-joined = *** अभ्यास 訓練 *** अभ्यासमा दर्ता भयो। साँच्चैका सूचना अर्को बोटबाट आउँछन्।
talk-group-hello = साप्पोरो शहरका सूचना यो समूह ({ $community }) मा पनि पठाउँछौं।
talk-group-unbound = यो समूह अझै सहरसँग जोडिएको छैन। जोड्न यो नम्बर सहरलाई दिनुहोस्: { $chat }
talk-leader-accepted = तपाईं अब { $community } को अगुवा हुनुहुन्छ ({ $until } सम्म)। धन्यवाद।
talk-invitation-void = यो निमन्त्रणा प्रयोग गर्न मिलेन: म्याद सकियो वा पहिले नै प्रयोग भइसक्यो। साप्पोरो सहरसँग नयाँ निमन्त्रणा माग्नुहोस्।

button-agree = सहमत छु
button-decline = सहमत छैन
button-done = भयो
button-skip = छैन
button-back = पछाडि
button-more = अरू भाषा
button-whole-city = सम्पूर्ण साप्पोरो
button-language = भाषा
button-second = दोस्रो भाषा
button-areas = क्षेत्र
button-topics = विषय
button-mute = दैनिक सूचना बन्द
button-unmute = दैनिक सूचना सुरु
button-now = अहिलेका सूचना
button-mydata = मेरो जानकारी
button-leave = छोड्ने
button-leave-yes = छोड्ने, सबै मेटाउने
button-leave-no = जारी राख्ने
button-menu = मेनु
button-open = खोल्ने

command-start = दर्ता
command-menu = छनोट फेर्ने
command-now = अहिले मान्य सूचना
command-language = भाषा फेर्ने
command-areas = क्षेत्र फेर्ने
command-topics = विषय फेर्ने
command-mute = दैनिक सूचना बन्द वा सुरु
command-mydata = मेरो जानकारी
command-leave = छोड्ने
command-help = मद्दत
