# Бот хэрэглэгчтэй ярих үгс. Түлхүүр үгсийн хүснэгт ja/dialogue.ftl файлд бий.

consent-version = 2026-11

talk-greeting =
    Саппоро хотын мэдэгдлийг таны хэлээр хүргэнэ: гамшгийн үед ч, өдөр тутамд ч. Үнэгүй.
    Хадгалах зүйл: энэ чатын дугаар, хэл, дүүрэг, сэдэв. Нэр, визийг тань асуухгүй.
    /leave дарвал хэзээ ч зогсооно. Таны бүх мэдээллийг устгана.
talk-consent = Саппоро хот энэ мэдээллийг хадгалж, танд мэдэгдэл илгээхийг зөвшөөрөх үү?
talk-declined = За. Юу ч хадгалаагүй. Санаагаа өөрчилбөл /start дарна уу.
talk-choose-language = Хэлээ сонгоно уу.
talk-choose-second = Уншиж чадах хоёр дахь хэл бий юу? Эхний хэлээр бэлэн биш мэдэгдлийг түүгээр илгээнэ.
talk-choose-areas = Амьдардаг дүүрэг, эсвэл мэдээлэл авмаар байгаа дүүргээ сонгоно уу. Хэдийг ч сонгож болно.
talk-choose-topics = Сонирхох сэдвээ сонгоно уу. Гамшиг, онцгой байдлын мэдэгдэл заавал ирнэ.
talk-joined =
    Та бүртгүүллээ.
    Хэл: { $languages }
    Дүүрэг: { $areas }
    Сэдэв: { $topics }
    Өөрчлөх бол /menu, зогсоох бол /leave дарна уу.
talk-joined-community = Бүлэг: { $community }
talk-community-invite = Тавтай морил! Таныг урьсан бүлэг: { $community }
talk-community-unknown = Энэ холбоосын бүлэг олдсонгүй. Бүлэггүйгээр бүртгүүлж болно.
talk-already-member = Та аль хэдийн бүртгүүлсэн байна.
talk-returned = Тавтай морил. Дахин мэдэгдэл илгээхэд таны зөвшөөрөл хэрэгтэй.
talk-not-member = Та бүртгүүлээгүй байна. /start дарна уу.
talk-menu =
    Хэл: { $languages }
    Дүүрэг: { $areas }
    Сэдэв: { $topics }
    Юу хийх вэ?
talk-language-changed = Хэлийг өөрчиллөө: { $languages }
talk-areas-changed = Дүүргийг өөрчиллөө: { $areas }
talk-topics-changed = Сэдвийг өөрчиллөө: { $topics }
talk-muted = Өдөр тутмын мэдээг зогсоолоо. Гамшиг, онцгой байдлын мэдэгдэл ирсээр байна.
talk-unmuted = Өдөр тутмын мэдээ дахин ирнэ.
talk-now-header = Одоо хүчинтэй мэдэгдэл:
talk-now-none = Одоо хүчинтэй мэдэгдэл алга.
talk-now-line = { $title } ({ $serial }), хүчинтэй: { $until } хүртэл
talk-now-unconfirmed = { $title } ({ $serial }): хугацаа нь { $until } дууссан. Одоо ч үргэлжилж байгаа эсэх нь тодорхойгүй.
talk-now-withdrawn = ХҮЧИНГҮЙ, бүү дага: { $title } ({ $serial })
talk-late = Одоо хүчинтэй мэдэгдлийг илгээж байна:
talk-mydata =
    Таны тухай бидэнд байгаа бүх мэдээлэл энэ:
    Чат: { $address }
    Хэл: { $languages }
    Дүүрэг: { $areas }
    Сэдэв: { $topics }
    Бүлэг: { $communities }
    Өдөр тутмын мэдээ: { $everyday }
    Бүртгүүлсэн өдөр: { $joined }
    Зөвшөөрөл: { $consent }
talk-everyday-on = ирнэ
talk-everyday-off = зогсоосон
talk-none = алга
talk-leave-confirm = Зогсоох уу? Гамшгийн мэдэгдэл ч ирэхээ болино. Таны бүх мэдээллийг устгана.
talk-left = Та гарлаа. Таны мэдээллийг устгасан. Хэзээ ч /start дарж буцаж ирж болно.
talk-stayed = Юу ч өөрчлөгдөөгүй. Мэдэгдэл ирсээр байна.
talk-wrong-stopped = Зогсоосон мэдэгдэл: { $serial }, хэл: { $language }. Аль хэдийн авсан байж болох хүний тоо: { $people }. Хотын ажилтан таны тайлбарыг уншина. Баярлалаа.
talk-wrong-how = Бүлгийн ахлагч буруу орчуулгыг зогсоож чадна. /wrong, мэдэгдлийн дугаар, юу буруу байгааг бичиж илгээнэ үү. Жишээ: /wrong 26-0143 голын нэр буруу
talk-help =
    Уучлаарай, энэ зурвасыг ойлгосонгүй.
    /menu тохиргоо өөрчлөх
    /now одоо хүчинтэй мэдэгдэл
    Тусламж хэрэгтэй бол: гал, түргэн тусламж 119, цагдаа 110
talk-error = Амжилтгүй боллоо. Жаахан хүлээгээд дахин оролдоно уу.
talk-too-fast = Жаахан хүлээгээд дахин дарна уу.
talk-old-button = Энэ товч хуучирсан байна. /menu дарна уу.
talk-drill-greeting = *** ДАДЛАГА СУРГУУЛЬ 訓練 *** Энэ бол дадлагын бот. Эндээс ирэх бүх мэдэгдэл дадлага.
talk-drill-joined = *** ДАДЛАГА СУРГУУЛЬ 訓練 *** Та дадлагад бүртгүүллээ. Жинхэнэ мэдэгдэл өөр ботоос ирнэ.
talk-group-hello = Саппоро хотын мэдэгдлийг энэ бүлэгт бас хүргэнэ: { $community }
talk-group-unbound = Энэ бүлэг хоттой хараахан холбогдоогүй байна. Холбохын тулд энэ дугаарыг хотын ажилтанд хэлнэ үү: { $chat }
talk-leader-accepted = Та бүлгийн ахлагч боллоо: { $community }. Хугацаа: { $until } хүртэл. Баярлалаа.
talk-invitation-void = Энэ урилгыг ашиглах боломжгүй: хугацаа нь дууссан эсвэл аль хэдийн ашигласан. Саппоро хотын ажилтнаас асууна уу.

button-agree = Зөвшөөрч байна
button-decline = Зөвшөөрөхгүй
button-done = Болсон
button-skip = Байхгүй
button-back = Буцах
button-more = Бусад хэл
button-whole-city = Саппоро хот бүхэлдээ
button-language = Хэл
button-second = Хоёр дахь хэл
button-areas = Дүүрэг
button-topics = Сэдэв
button-mute = Өдөр тутмын мэдээг зогсоох
button-unmute = Өдөр тутмын мэдээг сэргээх
button-now = Одоо хүчинтэй
button-mydata = Миний мэдээлэл
button-leave = Гарах
button-leave-yes = Гарч, бүгдийг устгах
button-leave-no = Үлдэх
button-menu = Цэс
button-open = Нээх

command-start = Бүртгүүлэх
command-menu = Тохиргоо
command-now = Одоо хүчинтэй мэдэгдэл
command-language = Хэл солих
command-areas = Дүүрэг солих
command-topics = Сэдэв солих
command-mute = Өдөр тутмын мэдээг зогсоох, сэргээх
command-mydata = Миний тухай мэдээлэл
command-leave = Гарах
command-help = Тусламж
