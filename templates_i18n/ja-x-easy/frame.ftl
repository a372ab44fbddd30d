# お知らせの前後に付く言葉

frame-drill-first = 【訓練(くんれん)】これは 練習(れんしゅう)です。本当(ほんとう)の 災害(さいがい)では ありません。
frame-drill-last = 【訓練(くんれん)】これは 練習(れんしゅう)でした。
frame-try = 【ためし】頼(たの)んだ 職員(しょくいん)だけに 送(おく)って います。お知(し)らせでは ありません。
frame-header = { $city } お知(し)らせ { $serial }
frame-header-later = { $city } お知(し)らせ { $serial }（{ $ordinal }回目(かいめ)）
frame-corrects = お知(し)らせ { $serial } の まちがいを 直(なお)します
frame-issued = 出(だ)した 時間(じかん): { $time }
frame-valid = この お知(し)らせは { $time } まで
frame-no-text = { $language } の 文(ぶん)は まだ ありません。
frame-label-original = ［市(し)の 人(ひと)が 書(か)いた 文(ぶん)］
frame-label-prepared-checked = ［わかりやすい 日本語(にほんご)か 外国人(がいこくじん)が 見(み)ました］
frame-label-prepared = ［わかりやすい 日本語(にほんご)か まだ 外国人(がいこくじん)が 見(み)て いません］
frame-label-memory = ［前(まえ)に 使(つか)った 文(ぶん)］
frame-label-machine-checked = ［機械(きかい)の 訳(やく)。人(ひと)が 見(み)ました］
frame-label-machine = ［機械(きかい)の 訳(やく)。人(ひと)は まだ 見(み)て いません］
frame-label-fallback = ［ほかの ことばの かわり］

sms-head = { $city }{ $serial } お知らせ{ $issued }→{ $until }
sms-drill-first = 訓練(くんれん)
sms-drill-last = (訓練)
sms-try = (ためし)
sms-no-text = ({ $language }はありません)
sms-machine = (機械の訳)
sms-unchecked = (確認前)
