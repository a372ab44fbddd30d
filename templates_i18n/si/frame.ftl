# නිවේදනය වටා ඇති වචන

frame-drill-first = *** පෙරහුරුව 訓練 *** මෙය පෙරහුරුවකි. සැබෑ ආපදාවක් නොවේ.
frame-drill-last = *** පෙරහුරුව 訓練 *** මෙය පෙරහුරුවක් විය.
frame-try = *** අත්හදා බැලීම *** මෙය ඉල්ලූ නිලධාරියාට පමණක් යවන ලදී. මෙය නිවේදනයක් නොවේ.
frame-header = { $city }: නිවේදනය { $serial }
frame-header-later = { $city }: නිවේදනය { $serial } (අංක { $ordinal })
frame-corrects = නිවේදනය { $serial }: නිවැරදි කිරීම
frame-issued = නිකුත් කළේ: { $time }
frame-valid = වලංගු කාලය: { $time } දක්වා
frame-no-text = මෙම නිවේදනය { $language } භාෂාවෙන් තවම නැත.
frame-label-original = [කාර්ය මණ්ඩලය ලියූ පෙළ]
frame-label-prepared-checked = [ස්වදේශික භාෂකයෙක් පරීක්ෂා කළ පෙළ]
frame-label-prepared = [සූදානම් කළ පෙළ, ස්වදේශික භාෂකයෙක් තවම පරීක්ෂා කර නැත]
frame-label-memory = [කලින් අනුමත කළ පරිවර්තනය]
frame-label-machine-checked = [යන්ත්‍ර පරිවර්තනය, පුද්ගලයෙක් පරීක්ෂා කළා]
frame-label-machine = [යන්ත්‍ර පරිවර්තනය, පරීක්ෂා කර නැත]
frame-label-fallback = [වෙනත් භාෂාවක් වෙනුවට]

sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = පෙරහුරුව訓練
sms-drill-last = පෙරහුරුව
sms-try = (අත්හදා බැලීම)
sms-no-text = ({ $language } නැත)
sms-machine = (යන්ත්‍ර පරිවර්තනය)
sms-unchecked = (පෙළ නොබැලූ)
