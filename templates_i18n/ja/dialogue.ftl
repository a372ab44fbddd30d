# ボットの会話
#
# キー                          変数                          使う所
# talk-greeting                 -                             /start: 何のため・何を持つか・やめ方（3行）
# talk-consent                  -                             同意の質問（button-agree / button-decline）
# consent-version               -                             同意の文の版。全言語で同じ。文を変えたら上げる
# talk-declined                 -                             同意しなかった
# talk-choose-language          -                             言語を選ぶ（ボタンはその言語での名前）
# talk-choose-second            -                             2番目の言語（button-skip）
# talk-choose-areas             -                             区を選ぶ（ボタンは names.toml の area、button-done）
# talk-choose-topics            -                             話題を選ぶ（ボタンは names.toml の topic、button-done）
# talk-joined                   $languages $areas $topics     登録の確認
# talk-joined-community         $community                    リンクから来た人の登録に足す行
# talk-community-invite         $community                    リンクから来た人への最初の行
# talk-community-unknown        -                             リンクの共同体が見つからない
# talk-already-member           -                             もう登録している
# talk-returned                 -                             止めた後に戻った人（同意からやり直す）
# talk-not-member               -                             まだ登録していない人の操作
# talk-menu                     $languages $areas $topics     メニュー
# talk-language-changed         $languages                    変更の確認（areas, topics も同じ）
# talk-areas-changed            $areas
# talk-topics-changed           $topics
# talk-muted / talk-unmuted     -                             日常のお知らせを止めた / 再開した
# talk-now-header / talk-now-none                             今有効なお知らせの見出し / ない
# talk-now-line                 $title $serial $until         有効なお知らせ1件
# talk-now-unconfirmed          $title $serial $until         期限が過ぎ、解除がない1件
# talk-now-withdrawn            $title $serial            取り消された1件
# talk-late                     -                             登録・変更の直後に、有効なお知らせを送る前の行
# talk-mydata                   $address $languages $areas $topics $communities $everyday $joined $consent
# talk-everyday-on / -off       -                             talk-mydata の $everyday に入れる言葉
# talk-none                     -                             一覧が空のときの言葉
# talk-leave-confirm            -                             やめる確認（button-leave-yes / button-leave-no）
# talk-left / talk-stayed       -                             やめた / やめなかった
# talk-wrong-stopped            $serial $language $people     リーダーが誤訳を止めた
# talk-wrong-how                -                             /wrong の使い方
# talk-help                     -                             分からない入力
# talk-error                    -                             こちらの失敗
# talk-too-fast                 -                             続けて押しすぎ
# talk-old-button               -                             古いボタン
# talk-drill-greeting           -                             訓練ボットの最初の行（talk-greeting の前）
# talk-drill-joined             -                             訓練ボットの登録の確認に足す行
# talk-group-hello              $community                    グループに入ったとき
# talk-group-unbound            $chat                        まだ共同体に結ばれていないグループに入ったとき
# talk-leader-accepted          $community $until            招待でリーダー・副リーダーになった
# talk-invitation-void          -                             招待が古い・使用済み
# button-…                      -                             ボタン（短く）
# command-…                     -                             コマンド一覧の説明（now menu language areas topics mute mydata leave help）

consent-version = 2026-11

talk-greeting =
    札幌市のお知らせを、あなたの言葉で届けます。災害のときも、ふだんも。無料です。
    持つ情報: このチャットの番号、言語、区、話題だけ。名前や在留資格は聞きません。
    /leave でいつでもやめられます。情報は全部消します。
talk-consent = 札幌市がこの情報を持って、お知らせを送ってもいいですか。
talk-declined = 分かりました。何も保存しませんでした。登録したくなったら /start を押してください。
talk-choose-language = 言語を選んでください。
talk-choose-second = 2番目に読める言語はありますか。最初の言語の文がないときに使います。
talk-choose-areas = 住んでいる区、または知りたい区を選んでください。いくつでも選べます。
talk-choose-topics = 知りたい話題を選んでください。災害・緊急のお知らせは必ず届きます。
talk-joined =
    登録しました。
    言語: { $languages }
    区: { $areas }
    話題: { $topics }
    変えるときは /menu、やめるときは /leave を押してください。
talk-joined-community = グループ: { $community }
talk-community-invite = { $community } からの紹介ですね。ようこそ。
talk-community-unknown = このリンクのグループは見つかりませんでした。グループなしで登録できます。
talk-already-member = もう登録しています。
talk-returned = おかえりなさい。もう一度お知らせを送るには、同意が必要です。
talk-not-member = まだ登録していません。/start を押してください。
talk-menu =
    言語: { $languages }
    区: { $areas }
    話題: { $topics }
    何をしますか。
talk-language-changed = 言語を変えました: { $languages }
talk-areas-changed = 区を変えました: { $areas }
talk-topics-changed = 話題を変えました: { $topics }
talk-muted = 日常のお知らせを止めました。災害・緊急のお知らせは、これからも届きます。
talk-unmuted = 日常のお知らせを再開しました。
talk-now-header = 今有効なお知らせ:
talk-now-none = 今有効なお知らせはありません。
talk-now-line = { $title }（{ $serial }） { $until } まで
talk-now-unconfirmed = { $title }（{ $serial }） 期限 { $until } を過ぎました。今も続いているかは確認できていません。
talk-now-withdrawn = 取り消されました: { $title }（{ $serial }）
talk-late = 今有効なお知らせを送ります。
talk-mydata =
    あなたについて持っている情報は、これだけです。
    チャット: { $address }
    言語: { $languages }
    区: { $areas }
    話題: { $topics }
    グループ: { $communities }
    日常のお知らせ: { $everyday }
    登録した日: { $joined }
    同意: { $consent }
talk-everyday-on = 届く
talk-everyday-off = 止めている
talk-none = なし
talk-leave-confirm = やめますか。災害のお知らせも届かなくなります。情報は全部消します。
talk-left = やめました。情報を消しました。いつでも /start で戻れます。
talk-stayed = そのまま続けます。
talk-wrong-stopped = お知らせ { $serial } の { $language } の文を止めました。もう届いたかもしれない人: { $people }。職員があなたの説明を見ます。ありがとうございます。
talk-wrong-how = リーダーは、誤った訳を止められます。/wrong、お知らせの番号、何が違うかを送ってください。例: /wrong 26-0143 川の名前が違う
talk-help =
    このメッセージは分かりませんでした。
    /menu 設定を変える
    /now 今有効なお知らせ
    助けが必要なとき: 火事・救急 119、警察 110
talk-error = うまくいきませんでした。少し待って、もう一度お願いします。
talk-too-fast = 少し待ってから、もう一度押してください。
talk-old-button = このボタンは古くなりました。/menu を押してください。
talk-drill-greeting = 【訓練】これは訓練用のボットです。届くお知らせは、すべて訓練です。
talk-drill-joined = 【訓練】訓練に登録しました。本当のお知らせは、別のボットから届きます。
talk-group-hello = 札幌市のお知らせを、このグループ（{ $community }）にも届けます。
talk-group-unbound = このグループは、まだ市とつながっていません。つなぐには、この番号を市の担当に伝えてください: { $chat }
talk-leader-accepted = { $community } のリーダーになりました（{ $until } まで）。ありがとうございます。
talk-invitation-void = 招待は受け取りましたが、使えませんでした。期限が過ぎたか、もう使われています。札幌市の担当に聞いてください。

button-agree = 同意する
button-decline = 同意しない
button-done = 決定
button-skip = ない
button-back = 戻る
button-more = ほかの言語
button-whole-city = 札幌市全域
button-language = 言語
button-second = 2番目の言語
button-areas = 区
button-topics = 話題
button-mute = 日常のお知らせを止める
button-unmute = 日常のお知らせを再開
button-now = 今有効なお知らせ
button-mydata = 私の情報
button-leave = やめる
button-leave-yes = やめて全部消す
button-leave-no = 続ける
button-menu = メニュー
button-open = 開く

command-start = 登録する
command-menu = 設定
command-now = 今有効なお知らせ
command-language = 言語を変える
command-areas = 区を変える
command-topics = 話題を変える
command-mute = 日常のお知らせを止める・再開する
command-mydata = 私の情報
command-leave = やめる
command-help = 使い方
