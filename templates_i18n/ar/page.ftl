# الصفحات العامة

page-site = مدينة سابورو: إشعارات بلغتكم
page-welcome = اقرأوا إشعارات مدينة سابورو بلغتكم.
page-join = استقبلوها على تلغرام
page-now = الإشعارات السارية الآن
page-none = لا يوجد إشعار سارٍ الآن.
page-in-force = سارٍ حتى { $until }
page-ended = انتهى منذ { $time }
page-expired = انتهت مدته { $until } دون إعلان زوال الخطر. لم يعد مؤكدًا.
page-retracted = سُحب هذا الإشعار. لا تعملوا به.
page-superseded = حلّ محله إشعار أحدث: { $serial }
page-corrected = يوجد تصحيح: { $serial }
page-stopped = أوقفنا الإرسال. نحن نتحقق من المحتوى.
page-drill = هذا تدريب. لا توجد كارثة حقيقية.
page-what = ماذا حدث
page-where = أين
page-do = ماذا تفعلون
page-more = معلومات أخرى
page-other-languages = لغات أخرى
page-print = يمكنكم طباعة هذه الصفحة.
page-serial = رقم الإشعار
page-qr = رمز QR لهذه الصفحة
page-not-found = لا يوجد إشعار بهذا الرقم.
