# 承認の前に見るもの、追跡の間にできること。

show-audience = 宛先：{ $audience }
audience-everyone = 全員（市全体）
head-topics = 話題
head-communities = コミュニティ
error-needed = { $field } が必要です：{ $expected }
stopped-languages = 配信 { $id } の{ $languages }を止めました。ほかの言語は送り続けます。その言語で受け取った（かもしれない）人 { $left } 人、送られなくなった人 { $queued } 人。
correct-areas = この訂正が届くのは、前のお知らせを受け取った人だけです。正しい区域の人には、新しいお知らせを送ってください。
follow-stop = 止めるには、別の端末で kakehashi broadcast stop { $serial }（Ctrl-C は表示を終えるだけで、送信は続きます）
board-post-missing = 投稿できなかったコミュニティ：{ $communities }

# 断りの中の状態と動作
move-draft = 下書き
move-submitted = 承認待ち
move-approved = 承認
move-sending = 送信
move-ended = 終了
move-correction = 訂正
move-supplement = 追加の言語の送信
move-try = 試し送り
move-stopped-in-some-languages = 一部の言語の停止
move-checked = 確認済み
move-withdrawn = 取り下げ
move-missing = 文なし
move-waiting = 確認待ち
because = （{ $reason }）
kind-community = コミュニティ
kind-officer = 職員
kind-subscriber = 登録者
kind-place = 場所
kind-area = 区域
error-text-advised = { $field }：{ $advice }
