# බොට් සමඟ සංවාදය. යතුරු වගුව ja/dialogue.ftl හි ඇත.

consent-version = 2026-11

talk-greeting =
    සප්පොරෝ නගරයේ නිවේදන ඔබේ භාෂාවෙන් එවමු: ආපදාවලදී සහ එදිනෙදා ජීවිතයේදී. නොමිලේ.
    අපි තබා ගන්නේ මෙම චැට් අංකය, භාෂා, ප්‍රදේශය සහ මාතෘකා පමණයි. නම හෝ වීසා ගැන අසන්නේ නැත.
    ඕනෑම වේලාවක නතර කරන්න /leave යවන්න. එවිට සියල්ල මකමු.
talk-consent = සප්පොරෝ නගරය මෙම තොරතුරු තබාගෙන ඔබට නිවේදන එවීමට ඔබ එකඟ ද?
talk-declined = හොඳයි. කිසිවක් සුරැකුවේ නැත. ලියාපදිංචි වීමට කැමති වූ විට /start ඔබන්න.
talk-choose-language = භාෂාව තෝරන්න.
talk-choose-second = ඔබට කියවිය හැකි දෙවන භාෂාවක් තිබේද? පළමු භාෂාවෙන් නිවේදනය නැති විට එය යොදා ගනිමු.
talk-choose-areas = ඔබ පදිංචි ප්‍රදේශය (ku), හෝ දැනගන්න කැමති ප්‍රදේශ තෝරන්න. කිහිපයක් තෝරා ගත හැක.
talk-choose-topics = ඔබ කැමති මාතෘකා තෝරන්න. ආපදා සහ හදිසි නිවේදන හැම විටම ලැබේ.
talk-joined =
    ඔබ ලියාපදිංචියි.
    භාෂාව: { $languages }
    ප්‍රදේශය: { $areas }
    මාතෘකා: { $topics }
    වෙනස් කරන්න /menu ඔබන්න. නතර කරන්න /leave ඔබන්න.
talk-joined-community = කණ්ඩායම: { $community }
talk-community-invite = ආයුබෝවන්! ඔබව යොමු කළේ: { $community }
talk-community-unknown = මෙම සබැඳියේ කණ්ඩායම සොයා ගත නොහැක. කණ්ඩායමක් නැතිව ලියාපදිංචි විය හැක.
talk-already-member = ඔබ දැනටමත් ලියාපදිංචියි.
talk-returned = නැවත පැමිණීම සතුටකි. නිවේදන නැවත එවීමට ඔබේ එකඟතාව අවශ්‍යයි.
talk-not-member = ඔබ තවම ලියාපදිංචි වී නැත. /start ඔබන්න.
talk-menu =
    භාෂාව: { $languages }
    ප්‍රදේශය: { $areas }
    මාතෘකා: { $topics }
    ඔබට කුමක් කරන්න අවශ්‍යද?
talk-language-changed = භාෂාව වෙනස් කළා: { $languages }
talk-areas-changed = ප්‍රදේශය වෙනස් කළා: { $areas }
talk-topics-changed = මාතෘකා වෙනස් කළා: { $topics }
talk-muted = එදිනෙදා නිවේදන නතර කළා. ආපදා සහ හදිසි නිවේදන දිගටම ලැබේ.
talk-unmuted = එදිනෙදා නිවේදන නැවත ආරම්භ කළා.
talk-now-header = දැන් වලංගු නිවේදන:
talk-now-none = දැන් වලංගු නිවේදන නැත.
talk-now-line = { $title } ({ $serial }), { $until } දක්වා
talk-now-unconfirmed = { $title } ({ $serial }): කාලය අවසන් විය: { $until }. තවමත් පවතී ද යන්න තහවුරු කර නැත.
talk-now-withdrawn = අවලංගු කළ නිවේදනයකි, අනුගමනය කරන්න එපා: { $title } ({ $serial })
talk-late = දැන් වලංගු නිවේදන එවමු.
talk-mydata =
    අපි ඔබ ගැන තබාගෙන සිටින්නේ මේ තොරතුරු පමණයි.
    චැට්: { $address }
    භාෂාව: { $languages }
    ප්‍රදේශය: { $areas }
    මාතෘකා: { $topics }
    කණ්ඩායම්: { $communities }
    එදිනෙදා නිවේදන: { $everyday }
    ලියාපදිංචි වූ දිනය: { $joined }
    එකඟතාව: { $consent }
talk-everyday-on = ලැබේ
talk-everyday-off = නතර කර ඇත
talk-none = නැත
talk-leave-confirm = නතර කරන්නද? ආපදා නිවේදන ද නොලැබේ. ඔබේ තොරතුරු සියල්ල මකමු.
talk-left = ඔබ ඉවත් වුණා. තොරතුරු මැකුවා. ඕනෑම වේලාවක /start ඔබා නැවත එන්න.
talk-stayed = කිසිවක් වෙනස් නොවුණා. ඔබට දිගටම නිවේදන ලැබේ.
talk-wrong-stopped = { $serial } නැවැත්තුවා, භාෂාව: { $language }. දැනටමත් ලැබී තිබිය හැකි අය: { $people }. නගරයේ නිලධාරීන් ඔබේ සටහන බලයි. ස්තුතියි.
talk-wrong-how = කණ්ඩායම් නායකයන්ට වැරදි පරිවර්තනයක් නැවැත්විය හැකියි. /wrong, නිවේදනයේ අංකය සහ වැරැද්ද එවන්න. උදාහරණය: /wrong 26-0143 ගඟේ නම වැරදියි
talk-help =
    ඔබේ පණිවිඩය තේරුණේ නැත.
    /menu තේරීම් වෙනස් කරන්න
    /now දැන් වලංගු නිවේදන
    අනතුරක් නම්: ගින්නක්, ගිලන් රථ 119, පොලිසිය 110
talk-error = එය සාර්ථක වුණේ නැත. ටික වේලාවකින් නැවත උත්සාහ කරන්න.
talk-too-fast = ටික වේලාවක් රැඳී සිට නැවත ඔබන්න.
talk-old-button = මෙම බොත්තම පරණයි. /menu ඔබන්න.
talk-drill-greeting = *** පෙරහුරුව 訓練 *** මෙය පෙරහුරු සඳහා වූ බොට් එකකි. මෙයින් එන සියලු නිවේදන පෙරහුරු පමණයි.
talk-drill-joined = *** පෙරහුරුව 訓練 *** ඔබ පෙරහුරුවට ලියාපදිංචියි. සැබෑ නිවේදන එන්නේ වෙනත් බොට් එකකිනි.
talk-group-hello = සප්පොරෝ නගරයේ නිවේදන මෙම කණ්ඩායමට ද එවමු ({ $community }).
talk-group-unbound = මෙම කණ්ඩායම තවම නගරයට සම්බන්ධ නැත. සම්බන්ධ කිරීමට මෙම අංකය නගරයේ නිලධාරියාට කියන්න: { $chat }
talk-leader-accepted = ඔබ දැන් නායකයෙකි: { $community } ({ $until } දක්වා). ස්තුතියි.
talk-invitation-void = මෙම ඇරයුම භාවිත කළ නොහැක. එය පරණයි, නැතහොත් දැනටමත් භාවිත කර ඇත. සප්පොරෝ නගරයෙන් අලුත් එකක් ඉල්ලන්න.

button-agree = එකඟයි
button-decline = එකඟ නැත
button-done = හරි
button-skip = නැත
button-back = ආපසු
button-more = තවත් භාෂා
button-whole-city = මුළු සප්පොරෝ නගරය
button-language = භාෂාව
button-second = දෙවන භාෂාව
button-areas = ප්‍රදේශය
button-topics = මාතෘකා
button-mute = එදිනෙදා නිවේදන නතර කරන්න
button-unmute = එදිනෙදා නිවේදන අරඹන්න
button-now = දැන් වලංගු නිවේදන
button-mydata = මගේ තොරතුරු
button-leave = ඉවත් වන්න
button-leave-yes = ඉවත් වී සියල්ල මකන්න
button-leave-no = රැඳී සිටින්න
button-menu = මෙනුව
button-open = විවෘත කරන්න

command-start = ලියාපදිංචි වන්න
command-menu = ඔබේ තේරීම්
command-now = දැන් වලංගු නිවේදන
command-language = භාෂාව වෙනස් කරන්න
command-areas = ප්‍රදේශය වෙනස් කරන්න
command-topics = මාතෘකා වෙනස් කරන්න
command-mute = එදිනෙදා නිවේදන නතර කරන්න හෝ අරඹන්න
command-mydata = මගේ තොරතුරු
command-leave = ඉවත් වන්න
command-help = උදව්
