# বার্তার চারপাশের কথা

frame-drill-first = *** মহড়া 訓練 *** এটি মহড়া। সত্যিকারের দুর্যোগ নয়।
frame-drill-last = *** মহড়া 訓練 *** এটি মহড়া ছিল।
frame-try = *** পরীক্ষা *** শুধু যে কর্মকর্তা চেয়েছেন তাঁকে পাঠানো হয়েছে। এটি কোনো বার্তা নয়।
frame-header = { $city }: বার্তা { $serial }
frame-header-later = { $city }: বার্তা { $serial } (নং { $ordinal })
frame-corrects = আগের বার্তার সংশোধন: { $serial }
frame-issued = প্রকাশ: { $time }
frame-valid = কার্যকর: { $time } পর্যন্ত
frame-no-text = এই বার্তা এখনো এই ভাষায় নেই: { $language }
frame-label-original = [শহর কর্তৃপক্ষের নিজের লেখা]
frame-label-prepared-checked = [মাতৃভাষী পাঠক যাচাই করেছেন]
frame-label-prepared = [আগে তৈরি লেখা, মাতৃভাষী এখনো যাচাই করেননি]
frame-label-memory = [আগে অনুমোদিত অনুবাদ]
frame-label-machine-checked = [যান্ত্রিক অনুবাদ, মানুষ যাচাই করেছেন]
frame-label-machine = [যান্ত্রিক অনুবাদ, যাচাই হয়নি]
frame-label-fallback = [অন্য ভাষার বদলে পাঠানো]

sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = মহড়া/訓練
sms-drill-last = মহড়া
sms-try = (পরীক্ষা)
sms-no-text = ({ $language } নেই)
sms-machine = (যান্ত্রিক অনুবাদ)
sms-unchecked = (যাচাই হয়নি)
