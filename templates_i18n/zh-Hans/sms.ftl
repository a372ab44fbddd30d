# 短信的答复、用电话登记和退出的页面。键的说明在 ja/sms.ftl。

sms-words-stop = 停止, 退订, 取消, 退出
sms-words-start = 恢复, 开始
sms-words-help = 帮助
sms-words-join = 登记, 订阅
sms-words-agree = 同意, 好, 好的
sms-code = 札幌市通知的验证码: { $code }。请在10分钟内输入。不要告诉任何人。
sms-consent = 札幌市通知（灾害和日常，免费）。只保存电话号码、语言、地区、话题。回复STOP停止，在登记网页可全部删除。同意请回复OK。
sms-joined = 已登记札幌市通知。{ $language }、{ $area }。更改: LANG 语言，AREA 区。停止: STOP
sms-stopped = 札幌市的短信已停止，灾害短信也不再发送。想恢复请发送 START。
sms-link = 停止: { $link }
sms-not-member = 您还没有登记。想登记请发送 JOIN。
sms-help = LANG zh 语言，AREA Kita 区，STOP 停止，JOIN 登记。火灾、急救119，警察110
sms-language = 语言: { $language }
sms-language-unknown = 不认识这种语言。例如: LANG zh、LANG en、LANG ja
sms-area = 区: { $area }
sms-area-unknown = 不认识这个区。例如: AREA Kita（最多3个）。全市: AREA ALL

join-title = 用电话（短信）登记
join-what = 我们用您的语言通过短信发送札幌市的通知，无论是灾害时还是日常。免费。只保存电话号码、语言、地区、话题。不问姓名和签证。随时可以退出。短信通过美国公司 Twilio 发送。
join-number = 您的手机号码
join-send = 发送验证码
join-code-sent = 已用短信发送6位验证码。请在10分钟内输入。
join-code = 验证码
join-check = 继续
join-blocked = 没有收到短信？如果这部手机以前发过 STOP，请用它把 { $word } 发到 { $number }，然后重新获取验证码。
join-new-code = 重新发送
join-bad-number = 不能向这个号码发送。请写手机号码的全部数字。例如: 090 1234 5678
join-wait = 刚刚发送过验证码。请等一分钟再试。
join-too-many = 今天发送的验证码太多了。请明天再试。
join-busy = 现在登记的人很多。请等几分钟再试。
join-unavailable = 现在不能用短信登记。
join-wrong-code = 验证码不对。
join-code-over = 这个验证码已过期或试错太多次。请重新获取。
join-old-page = 这个页面已过期。请从头开始。
join-consent = 可以让札幌市保存这些信息并用短信给您发送通知吗？
join-done = 登记好了。
join-declined = 好的。没有登记任何信息。

leave-title = 停止短信
leave-question = 要停止向这部手机发送札幌市的通知吗？灾害短信也不会再来。
leave-phone = 停止向这部手机发短信
leave-all = 全部退出并删除信息
leave-phone-done = 已停止向这部手机发短信。
leave-all-done = 您已退出，信息已全部删除。
leave-invalid = 这个链接不能用。您可能已经退出，或链接不完整。

phone-ask = 请写下您的手机号码。聊天不能用时，通知也会用短信发送。
phone-code-ask = 请在这里写下短信里的6位数字。
phone-consent = 可以让札幌市也保存这个电话号码，并用短信给您发送通知吗？
phone-added = 已添加电话: { $phone }
button-phone = 添加电话（短信）
