# ما يحيط بكل إشعار

frame-drill-first = *** تدريب 訓練 *** هذا تدريب. لا توجد كارثة حقيقية.
frame-drill-last = *** تدريب 訓練 *** كان هذا تدريبًا.
frame-try = *** تجربة *** أُرسلت إلى الموظف الذي طلبها فقط. ليست إشعارًا.
frame-header = { $city }، إشعار رقم { $serial }
frame-header-later = { $city }، إشعار رقم { $serial } (الإشعار { $ordinal } عن هذا الحدث)
frame-corrects = تصحيح للإشعار رقم { $serial }
frame-issued = صدر: { $time }
frame-valid = صالح حتى: { $time }
frame-no-text = هذا الإشعار غير متوفر بعد بلغتكم ({ $language }). فيما يلي نصه بلغة أخرى.
frame-label-original = [كتبته المدينة]
frame-label-prepared-checked = [نص راجعه متحدث أصلي]
frame-label-prepared = [نص مُعدّ مسبقًا، لم يراجعه متحدث أصلي بعد]
frame-label-memory = [ترجمة اعتُمدت من قبل]
frame-label-machine-checked = [ترجمة آلية راجعها إنسان]
frame-label-machine = [ترجمة آلية لم تُراجع]
frame-label-fallback = [أُرسل بدلًا من لغة أخرى]

sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = تدريب訓練
sms-drill-last = 訓練
sms-try = (تجربة)
sms-no-text = (لا نص بعد: { $language })
sms-machine = (ترجمة آلية)
sms-unchecked = (لم يُراجع)
