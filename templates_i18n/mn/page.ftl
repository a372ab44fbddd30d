# Нийтийн хуудас (/ ба /n/дугаар/хэл)

page-site = Саппоро хот: таны хэлээр мэдэгдэл
page-welcome = Саппоро хотын мэдэгдлийг өөрийн хэлээр уншаарай.
page-join = Telegram-аар авах
page-now = Одоо хүчинтэй мэдэгдэл
page-none = Одоо хүчинтэй мэдэгдэл алга.
page-in-force = Хүчинтэй: { $until } хүртэл
page-ended = Дууссан: { $time }
page-expired = Хугацаа нь { $until } дууссан. Одоо ч үргэлжилж байгаа эсэх нь тодорхойгүй.
page-retracted = ХҮЧИНГҮЙ болгосон. Энэ мэдэгдлийг бүү дага.
page-superseded = Шинэ мэдэгдлээр солигдсон: { $serial }
page-corrected = Залруулга гарсан: { $serial }
page-stopped = Илгээхийг зогсоосон. Агуулгыг шалгаж байна.
page-drill = Энэ бол дадлага. Жинхэнэ гамшиг биш.
page-what = Юу болсон
page-where = Хаана
page-do = Юу хийх
page-more = Дэлгэрэнгүй
page-other-languages = Бусад хэл
page-print = Энэ хуудсыг хэвлэж болно.
page-serial = Мэдэгдлийн дугаар
page-qr = Энэ хуудасны QR код
page-not-found = Ийм мэдэгдэл алга.
