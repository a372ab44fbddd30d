# বটের কথোপকথন। সব কী-র তালিকা ja/dialogue.ftl-এ আছে।

consent-version = 2026-11

talk-greeting =
    সাপ্পোরো শহরের বার্তা আপনার ভাষায় পাঠাই: দুর্যোগের সময়, রোজকার জীবনেও। বিনামূল্যে।
    আমরা শুধু এই চ্যাটের নম্বর, ভাষা, এলাকা আর বিষয় রাখি। নাম বা ভিসার কথা জিজ্ঞেস করি না।
    যখন খুশি /leave পাঠিয়ে ছেড়ে দিন। তখন সব তথ্য মুছে ফেলি।
talk-consent = সাপ্পোরো শহর কর্তৃপক্ষ কি এই তথ্য রেখে আপনাকে বার্তা পাঠাতে পারে?
talk-declined = ঠিক আছে। কিছুই রাখা হয়নি। পরে চাইলে /start চাপুন।
talk-choose-language = আপনার ভাষা বেছে নিন।
talk-choose-second = আর কোন ভাষা পড়তে পারেন? প্রথম ভাষায় বার্তা না থাকলে সেই ভাষায় পাঠাব।
talk-choose-areas = আপনি যে ওয়ার্ডে থাকেন, বা যে ওয়ার্ডের খবর চান, তা বেছে নিন। একাধিক নিতে পারেন।
talk-choose-topics = বিষয় বেছে নিন। দুর্যোগ ও জরুরি বার্তা সব সময় আসবে।
talk-joined =
    আপনার নিবন্ধন হয়েছে।
    ভাষা: { $languages }
    এলাকা: { $areas }
    বিষয়: { $topics }
    বদলাতে /menu চাপুন। ছাড়তে /leave চাপুন।
talk-joined-community = গ্রুপ: { $community }
talk-community-invite = স্বাগতম! আপনি এই গ্রুপ থেকে এসেছেন: { $community }
talk-community-unknown = এই লিংকের গ্রুপ পাওয়া যায়নি। গ্রুপ ছাড়াই নিবন্ধন করতে পারেন।
talk-already-member = আপনার নিবন্ধন আগেই হয়েছে।
talk-returned = আবার স্বাগতম। আবার বার্তা পাঠাতে আপনার সম্মতি লাগবে।
talk-not-member = আপনার নিবন্ধন এখনো হয়নি। /start চাপুন।
talk-menu =
    ভাষা: { $languages }
    এলাকা: { $areas }
    বিষয়: { $topics }
    কী করতে চান?
talk-language-changed = ভাষা বদলানো হয়েছে: { $languages }
talk-areas-changed = এলাকা বদলানো হয়েছে: { $areas }
talk-topics-changed = বিষয় বদলানো হয়েছে: { $topics }
talk-muted = রোজকার খবর বন্ধ হলো। দুর্যোগ ও জরুরি বার্তা আগের মতোই আসবে।
talk-unmuted = রোজকার খবর আবার চালু হলো।
talk-now-header = এখন কার্যকর বার্তা:
talk-now-none = এখন কোনো কার্যকর বার্তা নেই।
talk-now-line = { $title } ({ $serial }), { $until } পর্যন্ত
talk-now-unconfirmed = { $title } ({ $serial }): মেয়াদ শেষ { $until }। বিপদ কেটেছে কি না, এখনো নিশ্চিত নয়।
talk-now-withdrawn = বাতিল, এটি মানবেন না: { $title } ({ $serial })
talk-late = এই বার্তাগুলো এখন কার্যকর:
talk-mydata =
    আপনার বিষয়ে আমাদের কাছে শুধু এই তথ্য আছে।
    চ্যাট: { $address }
    ভাষা: { $languages }
    এলাকা: { $areas }
    বিষয়: { $topics }
    গ্রুপ: { $communities }
    রোজকার খবর: { $everyday }
    নিবন্ধনের দিন: { $joined }
    সম্মতি: { $consent }
talk-everyday-on = চালু
talk-everyday-off = বন্ধ
talk-none = নেই
talk-leave-confirm = ছেড়ে দেবেন? দুর্যোগের জরুরি বার্তাও আর আসবে না। আপনার সব তথ্য মুছে ফেলব।
talk-left = আপনি ছেড়ে দিয়েছেন। আপনার তথ্য মুছে ফেলা হয়েছে। যখন খুশি /start চেপে ফিরতে পারেন।
talk-stayed = কিছুই বদলায়নি। আগের মতোই বার্তা পাবেন।
talk-wrong-stopped = { $serial } এর { $language } লেখা থামানো হয়েছে। যাঁরা পেয়ে থাকতে পারেন: { $people }। শহরের কর্মীরা আপনার কথা দেখবেন। ধন্যবাদ।
talk-wrong-how = সম্প্রদায়ের নেতারা ভুল অনুবাদ থামাতে পারেন। /wrong, বার্তার নম্বর আর কী ভুল তা পাঠান। উদাহরণ: /wrong 26-0143 নদীর নাম ভুল
talk-help =
    দুঃখিত, বুঝতে পারিনি।
    /menu পছন্দ বদলান
    /now এখন কার্যকর বার্তা
    বিপদে: আগুন ও অ্যাম্বুলেন্স 119, পুলিশ 110
talk-error = কাজটি হয়নি। একটু পরে আবার চেষ্টা করুন।
talk-too-fast = একটু অপেক্ষা করে আবার চাপুন।
talk-old-button = এই বোতাম পুরোনো হয়ে গেছে। /menu চাপুন।
talk-drill-greeting = *** মহড়া 訓練 *** এই বট মহড়ার জন্য। এর সব বার্তাই মহড়া।
talk-drill-joined = *** মহড়া 訓練 *** মহড়ার জন্য নিবন্ধন হয়েছে। আসল বার্তা অন্য বট থেকে আসে।
talk-group-hello = সাপ্পোরো শহরের বার্তা এই গ্রুপেও ({ $community }) পাঠাব।
talk-group-unbound = এই গ্রুপ এখনো শহরের সঙ্গে যুক্ত নয়। যুক্ত করতে শহর কর্তৃপক্ষকে এই নম্বর জানান: { $chat }
talk-leader-accepted = আপনি এখন এই গ্রুপের দলনেতা: { $community } ({ $until } পর্যন্ত)। ধন্যবাদ।
talk-invitation-void = এই আমন্ত্রণ আর চলবে না: মেয়াদ শেষ, বা আগে ব্যবহার হয়েছে। সাপ্পোরো শহর কর্তৃপক্ষের কাছে নতুন আমন্ত্রণ চান।

button-agree = আমি রাজি
button-decline = রাজি নই
button-done = ঠিক আছে
button-skip = নেই
button-back = পেছনে
button-more = আরও ভাষা
button-whole-city = পুরো সাপ্পোরো
button-language = ভাষা
button-second = দ্বিতীয় ভাষা
button-areas = এলাকা
button-topics = বিষয়
button-mute = রোজকার খবর বন্ধ
button-unmute = রোজকার খবর চালু
button-now = এখন কার্যকর
button-mydata = আমার তথ্য
button-leave = ছাড়ুন
button-leave-yes = ছাড়ব, সব মুছুন
button-leave-no = থাকব
button-menu = মেনু
button-open = খুলুন

command-start = নিবন্ধন
command-menu = আপনার পছন্দ
command-now = এখন কার্যকর বার্তা
command-language = ভাষা বদলান
command-areas = এলাকা বদলান
command-topics = বিষয় বদলান
command-mute = রোজকার খবর বন্ধ বা চালু
command-mydata = আপনার কী তথ্য রাখি
command-leave = ছাড়ুন
command-help = সাহায্য
