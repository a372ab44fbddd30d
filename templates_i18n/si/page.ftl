# පොදු පිටු

page-site = සප්පොරෝ නගරය: ඔබේ භාෂාවෙන් නිවේදන
page-welcome = සප්පොරෝ නගරයේ නිවේදන ඔබේ භාෂාවෙන් කියවන්න.
page-join = Telegram මගින් ලබා ගන්න
page-now = දැන් වලංගු නිවේදන
page-none = දැන් වලංගු නිවේදන නැත.
page-in-force = වලංගුයි: { $until } දක්වා
page-ended = අවසන් විය: { $time }
page-expired = කාලය අවසන් විය: { $until }. තවමත් පවතී ද යන්න තහවුරු කර නැත.
page-retracted = මෙම නිවේදනය වැරදියි, අවලංගු කළා. එහි සඳහන් දේ කරන්න එපා.
page-superseded = අලුත් නිවේදනයක් ඇත: { $serial }
page-corrected = නිවැරදි කිරීමක් ඇත: { $serial }
page-stopped = යැවීම නතර කළා. අපි අන්තර්ගතය පරීක්ෂා කරමින් සිටිමු.
page-drill = මෙය පෙරහුරුවකි. සැබෑ ආපදාවක් නොවේ.
page-what = සිදු වූ දේ
page-where = ස්ථානය
page-do = කළ යුතු දේ
page-more = වැඩි විස්තර
page-other-languages = වෙනත් භාෂා
page-print = මෙම පිටුව මුද්‍රණය කළ හැක.
page-serial = නිවේදන අංකය
page-qr = මෙම පිටුවේ QR කේතය
page-not-found = එවැනි නිවේදනයක් නැත.
