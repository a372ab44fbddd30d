# محادثات البوت. جدول المفاتيح في ja/dialogue.ftl

consent-version = 2026-11

talk-greeting =
    نرسل إليكم إشعارات مدينة سابورو بلغتكم: في الكوارث وفي الحياة اليومية. مجانًا.
    نحفظ فقط رقم هذه المحادثة ولغاتكم ومنطقتكم ومواضيعكم. لا نسأل عن الاسم ولا عن الإقامة.
    أرسلوا /leave للتوقف في أي وقت، فنمحو كل شيء.
talk-consent = هل توافقون على أن تحفظ مدينة سابورو هذه المعلومات وترسل إليكم الإشعارات؟
talk-declined = حسنًا. لم نحفظ شيئًا. إذا غيّرتم رأيكم فاضغطوا /start
talk-choose-language = اختاروا لغتكم.
talk-choose-second = هل تقرأون لغة ثانية؟ نستعملها عندما لا يتوفر الإشعار بلغتكم الأولى.
talk-choose-areas = اختاروا الحي الذي تسكنون فيه، أو الأحياء التي تهمكم. يمكنكم اختيار أكثر من حي.
talk-choose-topics = اختاروا المواضيع التي تهمكم. إشعارات الطوارئ تصل دائمًا.
talk-joined =
    تم تسجيلكم.
    اللغة: { $languages }
    المنطقة: { $areas }
    المواضيع: { $topics }
    للتغيير اضغطوا /menu وللتوقف اضغطوا /leave
talk-joined-community = المجموعة: { $community }
talk-community-invite = أهلًا بكم! جئتم من { $community }.
talk-community-unknown = لا نعرف المجموعة المذكورة في هذا الرابط. يمكنكم التسجيل من دون مجموعة.
talk-already-member = أنتم مسجلون بالفعل.
talk-returned = أهلًا بعودتكم. نحتاج إلى موافقتكم لنرسل الإشعارات من جديد.
talk-not-member = لم تسجلوا بعد. اضغطوا /start
talk-menu =
    اللغة: { $languages }
    المنطقة: { $areas }
    المواضيع: { $topics }
    ماذا تريدون أن تفعلوا؟
talk-language-changed = تغيرت اللغة: { $languages }
talk-areas-changed = تغيرت المنطقة: { $areas }
talk-topics-changed = تغيرت المواضيع: { $topics }
talk-muted = أوقفنا أخبار الحياة اليومية. إشعارات الطوارئ تصل كما كانت.
talk-unmuted = عادت أخبار الحياة اليومية.
talk-now-header = السارية الآن:
talk-now-none = لا يوجد إشعار سارٍ الآن.
talk-now-line = { $title } ({ $serial })، حتى { $until }
talk-now-unconfirmed = { $title } ({ $serial }): انتهت مدته { $until } دون إعلان زوال الخطر. لم يعد مؤكدًا.
talk-now-withdrawn = سُحب، لا تعملوا به: { $title } ({ $serial })
talk-late = هذه الإشعارات سارية الآن:
talk-mydata =
    هذا كل ما نحفظه عنكم.
    المحادثة: { $address }
    اللغة: { $languages }
    المنطقة: { $areas }
    المواضيع: { $topics }
    المجموعات: { $communities }
    أخبار الحياة اليومية: { $everyday }
    التسجيل: { $joined }
    الموافقة: { $consent }
talk-everyday-on = تصل
talk-everyday-off = متوقفة
talk-none = لا شيء
talk-leave-confirm = هل تريدون التوقف؟ لن تصلكم إشعارات الطوارئ أيضًا. سنمحو كل ما نحفظه عنكم.
talk-left = توقفتم، ومُحيت معلوماتكم. يمكنكم العودة في أي وقت بالضغط على /start
talk-stayed = لم يتغير شيء. ستصلكم الإشعارات كما كانت.
talk-wrong-stopped = أُوقف { $serial } باللغة: { $language }. عدد من قد تلقّوه: { $people }. سيرى موظفو المدينة ملاحظتكم. شكرًا.
talk-wrong-how = يمكن لقادة الجالية إيقاف الترجمة الخاطئة. أرسلوا /wrong ورقم الإشعار وما هو الخطأ. مثال: /wrong 26-0143 اسم النهر خطأ
talk-help =
    عذرًا، لم نفهم.
    /menu تغيير اختياراتكم
    /now الإشعارات السارية الآن
    عند الخطر: الإطفاء والإسعاف 119، الشرطة 110
talk-error = لم ينجح ذلك. انتظروا قليلًا ثم حاولوا مرة أخرى.
talk-too-fast = انتظروا قليلًا ثم اضغطوا مرة أخرى.
talk-old-button = هذا الزر قديم. اضغطوا /menu
talk-drill-greeting = *** تدريب 訓練 *** هذا البوت للتدريب. كل إشعار يرسله تدريب.
talk-drill-joined = *** تدريب 訓練 *** سُجلتم للتدريبات. الإشعارات الحقيقية تأتي من بوت آخر.
talk-group-hello = سننشر إشعارات مدينة سابورو في هذه المجموعة أيضًا ({ $community }).
talk-group-unbound = هذه المجموعة غير مرتبطة بالمدينة بعد. لربطها أخبروا المدينة بهذا الرقم: { $chat }
talk-leader-accepted = أصبحتم ممثلًا عن { $community } حتى { $until }. شكرًا لكم.
talk-invitation-void = لا يمكن استعمال هذه الدعوة: هي قديمة أو استُعملت من قبل. اطلبوا من مدينة سابورو دعوة جديدة.

button-agree = أوافق
button-decline = لا أوافق
button-done = تم
button-skip = لا توجد
button-back = رجوع
button-more = لغات أخرى
button-whole-city = كل سابورو
button-language = اللغة
button-second = اللغة الثانية
button-areas = المنطقة
button-topics = المواضيع
button-mute = إيقاف الأخبار اليومية
button-unmute = إعادة الأخبار اليومية
button-now = السارية الآن
button-mydata = معلوماتي
button-leave = التوقف
button-leave-yes = التوقف ومحو كل شيء
button-leave-no = البقاء
button-menu = القائمة
button-open = فتح

command-start = التسجيل
command-menu = اختياراتكم
command-now = الإشعارات السارية الآن
command-language = تغيير اللغة
command-areas = تغيير المنطقة
command-topics = تغيير المواضيع
command-mute = إيقاف الأخبار اليومية أو إعادتها
command-mydata = ما نحفظه عنكم
command-leave = التوقف
command-help = مساعدة
