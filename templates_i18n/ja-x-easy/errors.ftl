# 断るときの言葉

error-not-found = この ページは ありません。番号(ばんごう)を 見(み)て ください。
error-unavailable = 今(いま)は できません。少(すこ)し 待(ま)って ください。
error-too-large = 送(おく)った ものが 大(おお)きすぎます。
error-bad-request = 読(よ)む ことが できませんでした。
error-forbidden = これは できません。
