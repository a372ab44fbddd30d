# ボットの会話。キーの表は ja/dialogue.ftl にある。

consent-version = 2026-11

talk-greeting =
    札幌市(さっぽろし)の お知(し)らせを あなたの ことばで 送(おく)ります。災害(さいがい)の ときも、いつもの 日(ひ)も。お金(かね)は いりません。
    持(も)つ もの: この チャットの 番号(ばんごう)、ことば、区(く)、知(し)りたい こと。これだけです。名前(なまえ)は 聞(き)きません。
    いつでも /leave で やめる ことが できます。ぜんぶ 消(け)します。
talk-consent = 札幌市(さっぽろし)が これを 持(も)って、お知(し)らせを 送(おく)っても いいですか。
talk-declined = わかりました。何(なに)も 持(も)ちません。お知(し)らせが ほしい ときは /start を おして ください。
talk-choose-language = ことばを えらんで ください。
talk-choose-second = 2番目(ばんめ)に 読(よ)める ことばは ありますか。
talk-choose-areas = 住(す)んで いる 区(く)を えらんで ください。いくつ えらんでも いいです。
talk-choose-topics = 知(し)りたい ことを えらんで ください。災害(さいがい)の お知(し)らせは いつも 送(おく)ります。
talk-joined =
    できました。お知(し)らせを 送(おく)ります。
    ことば: { $languages }
    区(く): { $areas }
    知(し)りたい こと: { $topics }
    変(か)える とき /menu やめる とき /leave
talk-joined-community = グループ: { $community }
talk-community-invite = ようこそ。{ $community } から 来(き)ましたね。
talk-community-unknown = この リンクの グループは ありません。グループが なくても お知(し)らせを 送(おく)ります。
talk-already-member = もう お知(し)らせを 送(おく)って います。
talk-returned = おかえりなさい。また お知(し)らせを 送(おく)っても いいですか。
talk-not-member = まだ お知(し)らせを 送(おく)って いません。/start を おして ください。
talk-menu =
    ことば: { $languages }
    区(く): { $areas }
    知(し)りたい こと: { $topics }
    何(なに)を しますか。
talk-language-changed = ことばを 変(か)えました: { $languages }
talk-areas-changed = 区(く)を 変(か)えました: { $areas }
talk-topics-changed = 知(し)りたい ことを 変(か)えました: { $topics }
talk-muted = いつもの お知(し)らせを 止(と)めました。災害(さいがい)の お知(し)らせは 送(おく)ります。
talk-unmuted = いつもの お知(し)らせを また 送(おく)ります。
talk-now-header = 今(いま)の お知(し)らせ:
talk-now-none = 今(いま) お知(し)らせは ありません。
talk-now-line = { $title }（{ $serial }） { $until } まで
talk-now-unconfirmed = { $title }（{ $serial }） { $until } までの お知(し)らせです。今(いま)は わかりません。
talk-now-withdrawn = とりけし（まちがい）です: { $title }（{ $serial }）
talk-late = 今(いま)の お知(し)らせを 送(おく)ります。
talk-mydata =
    あなたの ことで 持(も)って いる ものは これだけです。
    チャット: { $address }
    ことば: { $languages }
    区(く): { $areas }
    知(し)りたい こと: { $topics }
    グループ: { $communities }
    いつもの お知(し)らせ: { $everyday }
    始(はじ)めた 日(ひ): { $joined }
    「いいです」の 記録(きろく): { $consent }
talk-everyday-on = 送(おく)る
talk-everyday-off = 止(と)めて いる
talk-none = なし
talk-leave-confirm = やめますか。災害(さいがい)の お知(し)らせも 来(こ)なく なります。あなたの ことは ぜんぶ 消(け)します。
talk-left = やめました。ぜんぶ 消(け)しました。また ほしい ときは /start を おして ください。
talk-stayed = わかりました。これからも 送(おく)ります。
talk-wrong-stopped = お知(し)らせ { $serial } の { $language }を 止(と)めました。もう 届(とど)いた 人(ひと): { $people }。ありがとう ございます。
talk-wrong-how = リーダーは、まちがった 訳(やく)を 止(と)める ことが できます。/wrong と、お知(し)らせの 番号(ばんごう)と、まちがいを 送(おく)って ください。例(れい): /wrong 26-0143 川(かわ)の 名前(なまえ)が ちがう
talk-help =
    ごめんなさい。わかりませんでした。
    /menu えらび直(なお)す
    /now 今(いま)の お知(し)らせ
    助(たす)けて ほしい とき: 火事(かじ)・けが・病気(びょうき) 119、警察(けいさつ) 110
talk-error = できませんでした。少(すこ)し 待(ま)って、もう一度(いちど) して ください。
talk-too-fast = 少(すこ)し 待(ま)って、もう一度(いちど) おして ください。
talk-old-button = この ボタンは 古(ふる)いです。/menu を おして ください。
talk-drill-greeting = 【訓練(くんれん)】これは 練習(れんしゅう)の ボットです。お知(し)らせは ぜんぶ 練習(れんしゅう)です。
talk-drill-joined = 【訓練(くんれん)】練習(れんしゅう)の お知(し)らせを 送(おく)ります。本当(ほんとう)の お知(し)らせは ほかの ボットから 来(き)ます。
talk-group-hello = 札幌市(さっぽろし)の お知(し)らせを この グループ（{ $community }）にも 送(おく)ります。
talk-group-unbound = この グループは まだ 使(つか)えません。この 番号(ばんごう)を 札幌市(さっぽろし)の 人(ひと)に 教(おし)えて ください: { $chat }
talk-leader-accepted = { $community } の リーダーに なりました（{ $until } まで）。ありがとうございます。
talk-invitation-void = この 招待(しょうたい)は 使(つか)えません。古(ふる)いか、もう 使(つか)いました。札幌市(さっぽろし)の 人(ひと)に 聞(き)いて ください。

button-agree = いいです
button-decline = だめです
button-done = 決(き)める
button-skip = ない
button-back = もどる
button-more = ほかの ことば
button-whole-city = 札幌市(さっぽろし) ぜんぶ
button-language = ことば
button-second = 2番目(ばんめ)の ことば
button-areas = 区(く)
button-topics = 知(し)りたい こと
button-mute = いつものを 止(と)める
button-unmute = いつものを また 送(おく)る
button-now = 今(いま)の お知(し)らせ
button-mydata = わたしの こと
button-leave = やめる
button-leave-yes = やめて ぜんぶ 消(け)す
button-leave-no = 続(つづ)ける
button-menu = メニュー
button-open = 開(ひら)く

command-start = はじめる
command-menu = えらび直(なお)す
command-now = 今(いま)の お知(し)らせ
command-language = ことばを 変(か)える
command-areas = 区(く)を 変(か)える
command-topics = 知(し)りたい ことを 変(か)える
command-mute = いつもの お知(し)らせを 止(と)める・送(おく)る
command-mydata = わたしの こと
command-leave = やめる
command-help = つかいかた
