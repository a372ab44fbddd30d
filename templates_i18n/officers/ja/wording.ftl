# 自由に書いた文、その各言語の文、翻訳の道具について、コマンドが言う言葉。

head-package = パッケージ
head-from = 元
head-into = 先
head-version = 版
head-size = MB
missing-models = { $folder } に翻訳パッケージがなく、KAKEHASHI_LIBRETRANSLATE_URL も設定されていません。自由に書いた文は翻訳されませんが、用意してある文例には影響しません。
model-usable = 使えます
models-none = { $folder } に翻訳パッケージがありません。自由に書いた文は翻訳されませんが、用意してある文例には影響しません。手に入るものの一覧は kakehashi models index です。
models-without = 機械で書けない言語：{ $languages }
model-installed = 入れました：{ $source } から { $target }（版 { $version }）。

text-kept = 文 { $id } は確認を待っています（kakehashi words review）。
text-confirmed = 文 { $id } の { $language } を確認済みにし、覚えました。
text-withdrawn = 文 { $id } の { $language } を取り下げました。今後どこにも送られません。
review-empty = 確認を待つ文はありません。
flagged = { $language } を止めました。届いた、または届いたかもしれない人は { $left } 人、届かない人は { $queued } 人です。届いた人には訂正か取り消しを送ってください。

# 文がない理由
gap-flagged = 読んだ人が誤りだと言っています（{ $found }）
gap-no-model = 翻訳できるパッケージがありません（{ $found }）
gap-broken-model = パッケージが使えません（{ $found }）
gap-unreachable = サーバーにつながりません（{ $found }）
gap-refused = 翻訳が断られました（{ $found }）
gap-timed-out = 翻訳に時間がかかりすぎました（{ $found }）
gap-garbled = 翻訳の答えが使えません（{ $found }）
gap-lost = 機械が「{ $found }」を落としました
gap-doubled = 機械が「{ $found }」を二度言いました
gap-invented = 機械が「{ $found }」を作り出しました
gap-unsayable = 「{ $found }」を言う言葉が用意されていません
gap-doubtful = 「{ $found }」は二通りに読めます
gap-unknown-name = 「{ $found }」はどの名前の一覧にもありません
gap-empty = 機械が何も言いませんでした
gap-looping = 機械が「{ $found }」をくり返しています
gap-untranslated = 翻訳されていません：「{ $found }」
gap-script = 文字が違います：{ $found }
gap-length = 長すぎます（{ $found } 字）
gap-language = 別の言語のようです（{ $found }）
gap-term = 決まった文例だけが言える「{ $found }」が入っています

# 書き方の助け
aid-sentence = 第 { $number } 文
aid-whole = 全体
aid-weight-refused = 使えません
aid-weight-warning = 注意
aid-weight-hint = 提案
aid-nothing = 直すところは見つかりませんでした。
aid-offer = 用意してある文例があります：{ $template }（{ $name }）。kakehashi notice preview { $template } --example
aid-towards-danger = 「{ $found }」は「そこへ逃げる」とも読めます。何から離れるか（…から離れて）、どこへ行くか（…へ行って）を書いてください。
aid-order-in-free-text = 「{ $found }」は公の指示です。用意してある文例だけが使えます。
aid-abolished-word = 「{ $found }」は今は使いません。避難指示、高齢者等避難に変わり、用意してある文例だけが使えます。
aid-two-readings = 「{ $found }」は二通りに読めます。
aid-twelve-o-clock = 「{ $found }」は二通りに読めます。0:00、12:00 など24時間で書いてください。
aid-no-such-day = 「{ $found }」という日はないか、曜日が違います。
aid-relative-day = 「{ $found }」は、後で読む人には別の日になります。日付を書いてください。
aid-short-date = 「{ $found }」は月と日が逆にも読めます。月、日と書いてください。
aid-double-negative = 「{ $found }」は二重の否定です。そのまま言ってください。
aid-passive = 「{ $found }」は、だれがするのか分かりません。だれが何をするかを書いてください。
aid-honorific = 「{ $found }」は丁寧ですが、することが伝わりません。です、ます、くださいを使ってください。
aid-long-sentence = 一文が { $found } 字です。一つのことだけを言う二つの文に分けてください。
aid-katakana = 「{ $found }」は説明のない外来語です。かっこで説明するか、やさしく言ってください。
aid-unknown-place = 「{ $found }」は場所の一覧にないので、機械では翻訳しません。一覧の場所を使うか、一覧に加えてください。
aid-no-what = 何が起きるかが書いてありません。
aid-no-where = どこかが書いてありません。
aid-no-action = 今何をするかが書いてありません。
aid-no-until = いつまでかが書いてありません。
aid-template = 用意してある文例の方がよいかもしれません：{ $found }
ask-free-text = それでも自由な文として送りますか
standing-waiting = まだ読まれていません
standing-missing = なし
standing-checked = 確認
standing-withdrawn = 取り消し

# 翻訳用のファイル
words-exported = { $language }：{ $texts } 件（うち未訳 { $missing } 件）を { $file } に書き出しました。
words-imported = { $language }：{ $changed } 件を置き換えました。未訳 { $left } 件。「kakehashi check words」と「kakehashi notice preview」で確かめられます。
words-import-dry = { $language }：{ $changed } 件が変わります。未訳 { $left } 件。何も置き換えていません。
words-import-refused = { $language }：誤り { $faults } 件。何も置き換えていません。直してからもう一度取り込んでください。
words-signed = { $language }：{ $by } さんが { $day } 時点の文を確認しました（{ $count } 件）。文を変えると、確認は無効になります。
expected-reader = { $most } 文字以内の一行
expected-other-language = 原文の ja 以外の言語
expected-new-file = 新しいファイル（{ $reason }）
expected-file = 読めるファイル（{ $reason }）
expected-writing = UTF-8 の { $most } 字以内の文章
probed-machine-argos = 翻訳
probed-machine-libretranslate = 翻訳サーバー
probe-machine = 書ける言語：{ $languages }
probe-no-models = { $folder } に翻訳パッケージがありません。自由な文は、人が書いた言語だけで出ます
probe-machine-broken = 使えません（{ $code }：{ $at }）。自由な文は、人が書いた言語だけで出ます
ready-later = 提出の後にできた言語：{ $languages }（kakehashi broadcast reword { $id } で、これを入れてもう一度示します）。
