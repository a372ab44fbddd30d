# SMSの返事、電話のページ。キーの表は ja/sms.ftl にある。

sms-words-stop = ていし, やめる, とめる, やめます
sms-words-start = また ほしい, はじめる
sms-words-help = たすけて, わからない
sms-words-join = とうろく
sms-words-agree = はい, いいです
sms-code = さっぽろしの おしらせの ばんごう: { $code }。10ぷんの あいだに 入れて ください。だれにも 言わないで ください。
sms-consent = さっぽろしの おしらせ（お金は いりません）。もつ ものは でんわ ばんごう・ことば・区・しりたい こと だけ。やめる: STOP ページで ぜんぶ けせます。いい とき OK と おくって ください。
sms-joined = さっぽろしの おしらせを おくります。{ $language }、{ $area }。かえる: LANG ことば、AREA 区。やめる: STOP
sms-stopped = さっぽろしの SMSを とめました。さいがいの SMSも 来ません。また ほしい とき START と おくって ください。
sms-link = やめる: { $link }
sms-not-member = まだ おくって いません。ほしい とき JOIN と おくって ください。
sms-help = LANG en ことば、AREA Kita 区、STOP やめる、JOIN はじめる。火事・けが 119、けいさつ 110
sms-language = ことば: { $language }
sms-language-unknown = この ことばは わかりません。例: LANG ja、LANG en、LANG vi
sms-area = 区: { $area }
sms-area-unknown = この 区は わかりません。例: AREA Kita（3つまで）。ぜんぶ: AREA ALL

join-title = 電話(でんわ)（SMS）で もらう
join-what = 札幌市(さっぽろし)の お知(し)らせを SMSで 送(おく)ります。災害(さいがい)の ときも、いつもの 日(ひ)も。お金(かね)は いりません。持(も)つ ものは 電話番号(でんわばんごう)、ことば、区(く)、知(し)りたい こと だけ。名前(なまえ)は 聞(き)きません。いつでも やめる ことが できます。SMSは アメリカの 会社(かいしゃ) Twilio が 送(おく)ります。
join-number = 電話番号(でんわばんごう)（スマホ・ケータイ）
join-send = SMSで 番号(ばんごう)を もらう
join-code-sent = SMSで 6つの 数字(すうじ)を 送(おく)りました。10分(ぷん)の あいだに 入(い)れて ください。
join-code = 6つの 数字(すうじ)
join-check = 次(つぎ)へ
join-blocked = SMSが 来(こ)ない とき: 前(まえ)に STOP と 送(おく)った 電話(でんわ)なら、{ $word } と { $number } に 送(おく)って ください。それから もう一度(いちど) おして ください。
join-new-code = もう一度(いちど) 送(おく)る
join-bad-number = この 番号(ばんごう)には 送(おく)る ことが できません。数字(すうじ)を ぜんぶ 書(か)いて ください。例(れい): 090 1234 5678
join-wait = 今(いま) 送(おく)りました。1分(ぷん) 待(ま)って ください。
join-too-many = 今日(きょう)は もう 送(おく)る ことが できません。明日(あした) もう一度(いちど) して ください。
join-busy = 今(いま) 人(ひと)が とても 多(おお)いです。少(すこ)し 待(ま)って、もう一度(いちど) して ください。
join-unavailable = 今(いま) SMSでは できません。
join-wrong-code = 数字(すうじ)が ちがいます。
join-code-over = この 数字(すうじ)は もう 使(つか)う ことが できません。もう一度(いちど) 送(おく)って もらって ください。
join-old-page = この ページは 古(ふる)いです。はじめから して ください。
join-consent = 札幌市(さっぽろし)が これを 持(も)って、SMSで お知(し)らせを 送(おく)っても いいですか。
join-done = できました。お知(し)らせを 送(おく)ります。
join-declined = わかりました。何(なに)も 送(おく)りません。

leave-title = SMSを やめる
leave-question = この 電話(でんわ)に 送(おく)るのを やめますか。災害(さいがい)の SMSも 来(こ)なく なります。
leave-phone = この 電話(でんわ)の SMSを 止(と)める
leave-all = ぜんぶ やめて、ぜんぶ 消(け)す
leave-phone-done = この 電話(でんわ)の SMSを 止(と)めました。
leave-all-done = やめました。ぜんぶ 消(け)しました。
leave-invalid = この リンクは 使(つか)う ことが できません。

phone-ask = 電話番号(でんわばんごう)を 書(か)いて 送(おく)って ください。チャットが できない とき、SMSで 送(おく)ります。
phone-code-ask = SMSで 来(き)た 6つの 数字(すうじ)を ここに 書(か)いて ください。
phone-consent = 札幌市(さっぽろし)が この 電話番号(でんわばんごう)も 持(も)って、SMSでも 送(おく)って いいですか。
phone-added = 電話(でんわ)を 足(た)しました: { $phone }
button-phone = 電話(でんわ)を 足(た)す
