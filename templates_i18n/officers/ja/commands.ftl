# コマンドの言葉（職員と運用者向け）

yes = はい
no = いいえ
mode-live = 本番
mode-drill = 訓練
channel-telegram = Telegram
channel-sms = SMS
channel-none = 宛先なし
language-easy = やさしい日本語

# 尋ねる
ask-password = { $name } のパスワード
ask-code = 確認コード（6桁）
ask-new-password = { $name } の新しいパスワード（12文字以上）
ask-head-count = 全員に送ります。送るには人数（{ $people }）を入力してください
ask-send = { $people } 人に送りますか
ask-erase = この人について保存しているものをすべて消しますか
expected-officer = 職員の名前、または KAKEHASHI_OFFICER_TOKEN の設定

# 役割
role-drafter = 起案
role-approver = 承認
role-desk = 窓口
role-reviewer = 校閲
role-administrator = 管理
role-auditor = 監査

# 表の見出し
head-officer = 職員
head-roles = 役割
head-areas = 区域
head-classes = 区分
head-languages = 言語
head-state = 状態
head-language = 言語
head-channel = 手段
head-people = 人数
head-text = 送る文
head-code = コード
head-parts = SMS分割数
head-pedigree = 文の由来
head-title = 題
head-id = 番号
head-serial = 通し番号
head-template = 文例
head-mode = 本番・訓練
head-closed = 収支
head-first = 最初の送信
head-community = コミュニティ
head-name = 名前
head-groups = グループ数
head-role = 役
head-since = 開始
head-until = 期限
head-accepted = 承諾
head-checked = 確認済み
head-check = 項目
head-result = 結果
head-state-delivered = 到達
head-state-handed_over = 引き渡し済み
head-state-unknown = 不明
head-state-failed = 失敗
head-state-unreachable = 届かない
head-state-opted_out = 受信拒否
head-state-expired = 期限切れ
head-state-superseded = 差し替え
head-state-stopped = 停止
head-state-sending = 送信中
head-state-queued = 待機

# 文の由来
pedigree-original = 職員の文
pedigree-prepared-checked = 確認済み
pedigree-prepared = 未確認
pedigree-memory = 過去の訳
pedigree-machine-checked = 機械訳、確認済み
pedigree-machine = 機械訳
pedigree-fallback = 代わりの言語

# 職員
officer-address = { $name } さん: お知らせの試し送りはそこに届きます。
officer-address-forgotten = { $name } さんの宛先を消しました。
officer-added = 職員 { $name } を登録しました（{ $roles }）。
officer-factor = 二つめの認証の鍵です。今だけ表示します。認証アプリで読み取るか、入力してください：
officer-disabled = 無効
officer-ended = 職員 { $name } と、その全トークンを無効にしました。
token-made = { $name } のトークン（{ $days } 日間有効）。今だけ表示します。KAKEHASHI_OFFICER_TOKEN に設定して使います：

# 配信
broadcast-draft = 下書き
broadcast-submitted = 承認待ち
broadcast-approved = 承認済み、未開始
broadcast-sending = 送信中
broadcast-complete = 完了
broadcast-stopped = 停止
broadcast-retracted = 撤回
broadcast-superseded = 差し替え
broadcast-expired = 期限切れ
broadcast-cancelled = 取り消し
sent-own = 本人の言語
show-head = { $serial } { $template } ・ { $handling } ・ { $mode } ・ 有効期限 { $until } ・ 番号 { $id }
show-people = 対象 { $people } 人（最初の手段：{ $channels }、使える宛先なし：{ $unreachable }）
show-cost-parts = SMS: { $parts } 通分({ $each })
show-cost-line = { $language } { $parts } × { $people }
show-cost = 費用はおよそ { $this } 円です。今月はこれまでに { $spent } 円です。
show-cost-ceiling = 費用はおよそ { $this } 円です。今月はこれまでに { $spent } 円、お知らせの上限は { $ceiling } 円です。ほかに { $reserve } 円を確認コードと返信のために残してあります。
show-cost-near = これで今月のお知らせの上限 { $ceiling } 円の 80 % に達します。
show-cost-over = 今月のお知らせの上限 { $ceiling } 円を超えます。P1 と P2 は --over-ceiling に理由を書けば送れます。
show-last = 毎秒 { $rate } 通なので、最後の一通は { $at } ごろ（{ $minutes } 分 { $seconds } 秒後）に出ます。
show-no-pace = 送信速度の制限なし。すぐにすべて出ます。
show-at = { $at } に送ります。
needs-second = { $serial } を提出しました。まだ送っていません。別の職員が「kakehashi broadcast approve { $serial }」で承認します。番号：
approved-detached = { $serial } を承認しました。「kakehashi serve」が動いている間に送られます。番号：
waits-until = 承認しました。配信 { $id } は { $at } に、そのとき動いている「kakehashi serve」が送ります。
waits-daily = 承認しました。配信 { $id } は一人ひとりの決めた時刻に、そのとき動いている「kakehashi serve」が送ります。
waits-day = この区分は7時から21時の間だけ送ります。それまで表示を続けます。
board-head = { $serial } { $template } ・ { $mode } ・ { $state } ・ 番号 { $id }
board-posts = コミュニティのグループへの投稿：{ $posts } 件（{ $states }）
board-sum = 対象 audience { $audience } = { $terms }
board-late = 収支とは別に、有効な間に加わって知らせた人：{ $people }
board-duplicates = 二度届いたかもしれない通数：{ $number }
board-stopped = 停止した言語：{ $languages }
board-lane-down = { $account } は { $since } から応答がありません。別の手段に切り替えた人数: { $people }
board-lane-back = { $account } は一時応答がありませんでした。その間に別の手段に切り替えた人数: { $people }
account-telegram = Telegram
account-telegram-drill = Telegram（訓練）
account-twilio = SMS
account-twilio-drill = SMS（訓練）
board-closed = closed 収支一致：全員が一度ずつ数えられ、待っている人はいません
board-open = 未完了：{ $waiting } 人が待っています
board-times = 最初の送信 { $first }、最後の記録 { $last }
stopped = 配信 { $id } を止めました。受け取った（かもしれない）人 { $left } 人、送られなくなった人 { $queued } 人。
stopped-already = 配信 { $id } はすでに終わっています。受け取った（かもしれない）人 { $left } 人。
stopped-next = その人たちへは「kakehashi broadcast correct { $id } 項目 正しい値」または「kakehashi broadcast retract { $id }」。

# 実演
demo-begins = 架空の住民 { $people } 人と模擬の配信事業者を用意し、毎秒 { $rate } 通で一件の知らせを送ります…
demo-agrees = 事業者側の記録と一致：{ $chats } のチャットと電話に { $messages } 通、二重なし。
demo-differs = 事業者側の記録と一致しません：{ $chats } のチャットと電話に { $messages } 通、二重 { $repeated } 通。
demo-took = 承認から最後の一人まで { $seconds } 秒。

# サービス
serve-at = 公開ページは { $address } です。状態は /healthz と /readyz。SIGTERM か Ctrl-C で、処理中のものを終えてから止まります。
worker-needless = データベースのファイル一つにプロセスは一つです。「kakehashi serve」が送信も行うので、worker の仕事はありません。
database-created = データベースと秘密鍵を新しく作りました。secret.key の写しを別の場所に保管してください。
database-migrated = データベースを { $before } から { $now } に更新しました。更新前の写し：{ $copy }
database-current = データベースはこの版の形式（{ $now }）です。
missing-token = KAKEHASHI_TELEGRAM_TOKEN が未設定です。住民は登録できず、何も送れません。BotFather でボットを作り、トークンを設定してください。
missing-drill = KAKEHASHI_DRILL_TELEGRAM_TOKEN が未設定です。訓練はできません。訓練用に二つめのボットを作ってください。
missing-sms = KAKEHASHI_TWILIO_ACCOUNT_SID が未設定です。SMSでは誰にも届きません。アカウント、トークン、発信元を設定してください。
missing-drill-sms = KAKEHASHI_DRILL_TWILIO_ACCOUNT_SID が未設定です。訓練はチャットだけで行います。
missing-url = KAKEHASHI_PUBLIC_URL が未設定です。お知らせに公開ページへのリンクが付きません。
unknown-settings = この版にない設定があります：{ $names }

# データベース
expected-database = 存在するデータベースのファイル（サービスのフォルダーで実行するか、kakehashi migrate で新しく作ってください）
expected-other-file = データベースとは別のファイル
backup-made = { $target } に写しました（{ $size } KB、検査済み）。秘密鍵は入っていません。
audit-whole = 記録の鎖に欠けはありません。{ $entries } 件、末尾 { $head }。この末尾を別の場所に控えてください。
audit-broken = 記録の鎖が { $seq } 件目で切れています：{ $why }

# 住民
head-held = 保存内容
held-joined-at = 登録日時
held-mode = 本番・訓練
held-languages = 言語
held-areas = 区域
held-topics = 話題
held-topics-by-sms = SMSでも届く話題
held-muted = ふだんの知らせを止める
held-daily-hour = 届ける時刻
held-until = 期限
held-communities = コミュニティ
held-addresses = 宛先
held-consents = 同意の記録
expected-yes = 「はい」か --yes（何も消していません）
person-erased = 消しました。残るのは送った数だけです。

# コミュニティ
role-leader = リーダー
role-deputy = 副リーダー
head-drill-groups = 訓練用グループ数
expected-group = グループかチャンネルの番号（- で始まります。グループで /id と送ると分かります）
community-made = コミュニティ { $id } を登録しました。
community-known = コミュニティ { $id } は登録済みです。
group-bound = グループを結び付けました。お知らせは { $language } で投稿されます。
leader-invited = 14日以内に次をボットに送った人が { $community } のリーダー（副リーダー）になります。今だけ表示します：

# 文例
head-class = 区分
head-alone = 一人で送れる
head-parameters = 項目（? は省略できます）
expected-values = key=value の値、または --example。「kakehashi notice list { $template }」に項目の書き方があります
preview-cost = { $parts } 通分、1人あたり { $cost } 円
preview-parts = SMS { $parts } 通分
preview-length = { $units } 単位（{ $encoding }）
head-form = 形
head-length = 長さ
head-cost = 1人あたり円
head-direction = 向き

# 点検
head-templates = 文例数
head-faults = 誤り
head-changed = その後変更
head-reader = 確認した人
words-good = すべての文を送れます。
words-faulty = 誤り：{ $faults } 件
live-good = 送信を妨げるものはありません。
live-bad = 送信を妨げるものがあります。上の行に示しました。
probed-database = データベース
probed-secret = 秘密鍵
probed-disk = ディスク
probed-clock = 時計
probed-pages = 公開ページ
probed-telegram-live = ボット
probed-telegram-drill = 訓練用ボット
probed-sms-live = SMS
probed-sms-drill = 訓練用SMS
probed-updates-live = 受信
probed-updates-drill = 訓練の受信
probe-database = { $path }（形式 { $schema }）
probe-secret-set = 環境変数にあります。このデータベースを開けます
probe-secret = { $path }。このデータベースを開けます
probe-secret-open = { $path } を他人も読めます。chmod 600 にしてください
probe-disk = 空き { $free } MB
probe-disk-full = 空きが { $free } MB しかありません。50 MB 以上にしてください
probe-no-url = KAKEHASHI_PUBLIC_URL が未設定です。お知らせに公開ページへのリンクが付きません
probe-bot = @{ $name }、毎秒 { $rate } 件
probe-token-refused = 事業者がトークンを拒みました（{ $code }）。BotFather が今示すものを設定してください
probe-sms = { $name }、毎秒 { $rate } 通分
probe-sms-no-receipts = { $name }、毎秒 { $rate } 通分。KAKEHASHI_PUBLIC_URL がないため、配達の結果は一件ずつ問い合わせます
probe-sms-closed = アカウントの状態は { $status } です。active である必要があります
probe-sms-refused = 事業者がアカウントかトークンを拒みました（{ $code }）。事業者の画面が今示すものを設定してください
probed-sms-cost = 今月のSMS
probe-cost-parts = 料金が未設定です。確認コードと返信は { $parts } 通分でした
probe-cost = お知らせ { $notices } 円、確認コードと返信 { $talk } 円({ $parts } 通分)。上限は未設定です
probe-cost-ceiling = お知らせ { $notices } / { $most } 円、確認コードと返信 { $talk } / { $reserve } 円({ $parts } 通分)
probe-cost-used = 確認コードと返信の { $reserve } 円を使い切り、電話では登録できません。KAKEHASHI_COST_CEILING を上げてください
probe-unreachable = 事業者につながりません（{ $code }）。通信を確かめてください
probe-polling = ロングポーリング、未受信 { $waiting } 件
probe-polling-hooked = ロングポーリング。残っている webhook は次の起動で外します
probe-webhook = webhook、未受信 { $waiting } 件
probe-webhook-elsewhere = webhook が { $wanted } ではありません。「kakehashi serve」の起動時に設定します
probe-webhook-failing = 事業者から届きません（{ $error }）、未受信 { $waiting } 件
probe-clock = 事業者との差 { $seconds } 秒
probe-clock-wrong = 事業者との差 { $seconds } 秒。NTP で5秒以内に合わせてください

# 予行
rehearse-phones = 電話の画面：{ $address }
rehearse-pages = 公開ページ：{ $address }
rehearse-send = 送るときは、このフォルダの別の端末で：
rehearse-end = Ctrl-C で終わります。架空の町は消えます。
taken-back = { $serial } は今から無効です（どう答えても元に戻りません）。受け取った人には、これを送るまで伝わりません。
