# সবার জন্য খোলা পাতা (/ এবং /n/নম্বর/ভাষা)

page-site = সাপ্পোরো শহর: আপনার ভাষায় বার্তা
page-welcome = সাপ্পোরো শহরের বার্তা আপনার ভাষায় পড়ুন।
page-join = Telegram-এ বার্তা নিন
page-now = এখন কার্যকর
page-none = এখন কোনো কার্যকর বার্তা নেই।
page-in-force = কার্যকর: { $until } পর্যন্ত
page-ended = শেষ হয়েছে: { $time }
page-expired = মেয়াদ শেষ: { $until }। বিপদ কেটেছে কি না, এখনো নিশ্চিত নয়।
page-retracted = বাতিল করা হয়েছে। এই বার্তা মানবেন না।
page-superseded = এর বদলে নতুন বার্তা এসেছে: { $serial }
page-corrected = সংশোধন আছে: { $serial }
page-stopped = পাঠানো বন্ধ করা হয়েছে। আমরা লেখাটি যাচাই করছি।
page-drill = এটি মহড়া। সত্যিকারের দুর্যোগ নয়।
page-what = কী হয়েছে
page-where = কোথায়
page-do = কী করবেন
page-more = আরও তথ্য
page-other-languages = অন্য ভাষা
page-print = এই পাতা ছাপানো যায়।
page-serial = বার্তার নম্বর
page-qr = এই পাতার QR কোড
page-not-found = এমন কোনো বার্তা নেই।
