# お知らせの前後に付く言葉

frame-drill-first = 【訓練】これは訓練です。本当の災害ではありません。
frame-drill-last = 【訓練】これは訓練でした。
frame-try = 【試し】頼んだ職員だけに送っています。お知らせではありません。
frame-header = { $city } お知らせ { $serial }
frame-header-later = { $city } お知らせ { $serial }（第{ $ordinal }報）
frame-corrects = お知らせ { $serial } の訂正
frame-issued = 発表: { $time }
frame-valid = 有効: { $time } まで
# $language はその言語の自分の言葉での名前
frame-no-text = このお知らせの { $language } の文は、まだありません。
frame-label-original = ［職員が書いた文］
frame-label-prepared-checked = ［母語話者が確認した文］
frame-label-prepared = ［準備した文・母語話者の確認前］
frame-label-memory = ［以前に承認した訳］
frame-label-machine-checked = ［機械翻訳・人が確認］
frame-label-machine = ［機械翻訳・確認前］
frame-label-fallback = ［ほかの言語の代わり］

# SMS は短く。$issued と $until は時刻
sms-head = { $city }{ $serial } 有効{ $issued }→{ $until }
sms-drill-first = 訓練
sms-drill-last = (訓練)
sms-try = (試し)
sms-no-text = ({ $language }文なし)
sms-machine = (機械翻訳)
sms-unchecked = (確認前)
