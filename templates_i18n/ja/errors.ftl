# 断るときの言葉（公開ページと会話）

error-not-found = このページは見つかりません。番号を確かめてください。
error-unavailable = 今は使えません。少し待って、もう一度お願いします。
error-too-large = 送られた内容が大きすぎます。
error-bad-request = 内容を読めませんでした。
error-forbidden = この操作はできません。
