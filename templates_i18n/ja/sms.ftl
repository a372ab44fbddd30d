# SMSの返事（sms-…）、電話で登録するページ（join-…）、やめるページ（leave-…）、ボットで電話を足すとき（phone-…）
#
# キー                       変数               使う所
# sms-words-…                -                  その意味で読む言葉。コンマで分ける。英語の STOP, START, HELP, JOIN, OK はいつでも読む
# sms-code                   $code              確認の番号
# sms-consent                -                  JOIN や START への答え: 何のため・何を持つか・同意のしかた
# sms-joined                 $language $area    登録の確認
# sms-stopped                -                  STOP への答え
# sms-link                   $link              やめるページ（入るときだけ足す）
# sms-…                      -                  ほかの答え。どれもSMS 2通分まで
# join-blocked               $word $number      番号が届かない人に、送ってもらう言葉
# phone-added                $phone             電話を足した

sms-words-stop = 停止, 中止, やめる, 解除
sms-words-start = 再開, 始める
sms-words-help = ヘルプ, 使い方, 助けて
sms-words-join = 登録
sms-words-agree = はい, 同意, 同意する
sms-code = 札幌市のお知らせの確認番号: { $code }。10分以内に入力してください。だれにも教えないでください。
sms-consent = 札幌市のお知らせ（災害・暮らし、無料）。持つ情報は電話番号・言語・区・話題だけ。STOPでやめられ、登録のページで全部消せます。同意するならOKと返信。
sms-joined = 札幌市のお知らせに登録しました。{ $language }、{ $area }。変更: LANG 言語、AREA 区。やめる: STOP
sms-stopped = 札幌市のSMSを止めました。災害のSMSも届きません。また受け取るときは START と送ってください。
sms-link = やめる: { $link }
sms-not-member = まだ登録していません。登録するときは JOIN と送ってください。
sms-help = LANG en 言語、AREA Kita 区、STOP やめる、JOIN 登録。火事・救急119、警察110
sms-language = 言語: { $language }
sms-language-unknown = この言語は分かりません。例: LANG ja、LANG en、LANG vi
sms-area = 区: { $area }
sms-area-unknown = この区は分かりません。例: AREA Kita（3つまで）。全域: AREA ALL

join-title = 電話（SMS）で登録
join-what = 札幌市のお知らせを、あなたの言葉でSMSで届けます。災害のときも、ふだんも。無料です。持つ情報は電話番号、言語、区、話題だけ。名前や在留資格は聞きません。いつでもやめられます。SMSは米国の会社 Twilio を通して送ります。
join-number = 携帯電話の番号
join-send = 確認番号を送る
join-code-sent = 6けたの番号をSMSで送りました。10分以内に入力してください。
join-code = 確認番号
join-check = 次へ
join-blocked = SMSが届かないとき: 前に STOP と送った電話なら、その電話から { $word } を { $number } に送って、もう一度番号を頼んでください。
join-new-code = もう一度送る
join-bad-number = この番号には送れません。携帯電話の番号を、全部の数字で書いてください。例: 090 1234 5678
join-wait = 番号を送ったばかりです。1分待って、もう一度お願いします。
join-too-many = 今日は何度も番号を送りました。明日、もう一度お願いします。
join-busy = 今、登録する人がとても多いです。数分待って、もう一度お願いします。
join-unavailable = 今、SMSでの登録はできません。
join-wrong-code = 番号がちがいます。
join-code-over = この番号は古いか、何度もまちがえました。もう一度送ってもらってください。
join-old-page = このページは古くなりました。最初からお願いします。
join-consent = 札幌市がこの情報を持って、SMSでお知らせを送ってもいいですか。
join-done = 登録しました。
join-declined = 分かりました。何も登録しませんでした。

leave-title = SMSをやめる
leave-question = この電話への札幌市のお知らせを止めますか。災害のSMSも届かなくなります。
leave-phone = この電話へのSMSを止める
leave-all = 全部やめて、情報を消す
leave-phone-done = この電話へのSMSを止めました。
leave-all-done = やめました。情報を全部消しました。
leave-invalid = このリンクは使えません。もうやめたか、リンクが途中で切れています。

phone-ask = 携帯電話の番号を書いて送ってください。チャットが届かないとき、SMSでもお知らせします。
phone-code-ask = SMSで送った6けたの番号を、ここに書いてください。
phone-consent = 札幌市がこの電話番号も持って、SMSでもお知らせを送ってもいいですか。
phone-added = 電話を足しました: { $phone }
button-phone = 電話（SMS）を足す
