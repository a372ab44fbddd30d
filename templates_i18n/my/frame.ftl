# အသိပေးချက်ရဲ့ ရှေ့နဲ့နောက်မှာ ပါတဲ့ စကားလုံးများ

frame-drill-first = *** လေ့ကျင့်မှု 訓練 *** ဒါက လေ့ကျင့်မှု ဖြစ်ပါတယ်။ တကယ့်ဘေးအန္တရာယ် မဟုတ်ပါ။
frame-drill-last = *** လေ့ကျင့်မှု 訓練 *** ဒါက လေ့ကျင့်မှု ဖြစ်ခဲ့ပါတယ်။
frame-try = *** စမ်းသပ်မှု *** တောင်းဆိုတဲ့ ဝန်ထမ်းဆီသာ ပို့ထားပါတယ်။ အသိပေးချက် မဟုတ်ပါ။
frame-header = { $city } အသိပေးချက် { $serial }
frame-header-later = { $city } အသိပေးချက် { $serial } (အကြိမ် { $ordinal })
frame-corrects = အသိပေးချက် { $serial } အတွက် ပြင်ဆင်ချက်
frame-issued = ထုတ်ပြန်ချိန်: { $time }
frame-valid = သက်တမ်းကုန်ချိန်: { $time }
frame-no-text = ဒီအသိပေးချက်ကို ဒီဘာသာစကားနဲ့ မရေးရသေးပါ: { $language }
frame-label-prepared-checked = [မိခင်ဘာသာပြောသူ စစ်ပြီး]
frame-label-prepared = [ကြိုရေးထားတဲ့စာ၊ မိခင်ဘာသာပြောသူ မစစ်ရသေးပါ]
frame-label-memory = [အရင်က အတည်ပြုထားတဲ့ ဘာသာပြန်]
frame-label-machine-checked = [စက်ဘာသာပြန်၊ လူက စစ်ပြီး]
frame-label-machine = [စက်ဘာသာပြန်၊ မစစ်ရသေးပါ]
frame-label-fallback = [အခြားဘာသာစကားအစား ပို့ထားပါတယ်]
frame-label-original = [မြို့ရုံးက ရေးထားတဲ့ မူရင်းစာ]

# SMS ကို တိုတိုရေးပါ
sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = လေ့ကျင့်/訓練
sms-drill-last = လေ့ကျင့်
sms-try = (စမ်းသပ်)
sms-no-text = ({ $language } မရှိသေး)
sms-machine = (စက်ဘာသာပြန်)
sms-unchecked = (မစစ်ရသေး)
