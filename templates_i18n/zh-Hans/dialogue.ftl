# 机器人的对话。键的说明在 ja/dialogue.ftl。

consent-version = 2026-11

talk-greeting =
    我们用您的语言发送札幌市的通知，无论是灾害时还是日常。免费。
    我们只保存: 这个聊天的号码、语言、地区、话题。不问姓名和签证。
    随时可以用 /leave 退出。退出后全部删除。
talk-consent = 可以让札幌市保存这些信息并给您发送通知吗？
talk-declined = 好的。没有保存任何信息。想登记时请按 /start。
talk-choose-language = 请选择语言。
talk-choose-second = 您还能看懂哪种语言？第一语言没有文本时使用。
talk-choose-areas = 请选择您居住的区，或想了解的区。可以选多个。
talk-choose-topics = 请选择话题。灾害和紧急通知一定会发送。
talk-joined =
    登记好了。
    语言: { $languages }
    地区: { $areas }
    话题: { $topics }
    更改请按 /menu，退出请按 /leave。
talk-joined-community = 群组: { $community }
talk-community-invite = 欢迎！您来自 { $community }。
talk-community-unknown = 找不到这个链接的群组。没有群组也可以登记。
talk-already-member = 您已经登记过了。
talk-returned = 欢迎回来。再次发送通知需要您的同意。
talk-not-member = 您还没有登记。请按 /start。
talk-menu =
    语言: { $languages }
    地区: { $areas }
    话题: { $topics }
    您想做什么？
talk-language-changed = 语言已更改: { $languages }
talk-areas-changed = 地区已更改: { $areas }
talk-topics-changed = 话题已更改: { $topics }
talk-muted = 已停止日常通知。灾害和紧急通知仍会发送。
talk-unmuted = 已恢复日常通知。
talk-now-header = 现在有效的通知:
talk-now-none = 现在没有有效的通知。
talk-now-line = { $title }（{ $serial }） 至 { $until }
talk-now-unconfirmed = { $title }（{ $serial }） 已过期限 { $until }，现在是否仍在持续尚未确认。
talk-now-withdrawn = 已撤回，请勿按此行动：{ $title }（{ $serial }）
talk-late = 以下是现在有效的通知。
talk-mydata =
    我们保存的关于您的信息只有这些。
    聊天: { $address }
    语言: { $languages }
    地区: { $areas }
    话题: { $topics }
    群组: { $communities }
    日常通知: { $everyday }
    登记日期: { $joined }
    同意: { $consent }
talk-everyday-on = 接收
talk-everyday-off = 已停止
talk-none = 无
talk-leave-confirm = 要退出吗？灾害通知也不会再发送。您的信息会全部删除。
talk-left = 您已退出，信息已删除。随时可以用 /start 回来。
talk-stayed = 没有变化，继续发送通知。
talk-wrong-stopped = 已停止发送 { $serial } 的{ $language }文字。可能已经收到的人数: { $people }。市政府职员会看到您的说明。谢谢。
talk-wrong-how = 社区负责人可以停止错误的译文。请发送 /wrong、通知的编号和错误之处。例如: /wrong 26-0143 河的名字不对
talk-help =
    没有看懂您的消息。
    /menu 更改设置
    /now 现在有效的通知
    遇到危险时: 火灾、急救 119，警察 110
talk-error = 没有成功。请稍等再试。
talk-too-fast = 请稍等再按。
talk-old-button = 这个按钮已过期。请按 /menu。
talk-drill-greeting = 【演习 訓練】这是演习用的机器人。发送的通知全部是演习。
talk-drill-joined = 【演习 訓練】您已登记参加演习。真正的通知由另一个机器人发送。
talk-group-hello = 札幌市的通知也会发到这个群（{ $community }）。
talk-group-unbound = 此群组尚未与札幌市连接。如需连接，请把这个号码告诉市政府：{ $chat }
talk-leader-accepted = 您已成为 { $community } 的负责人，任期至 { $until }。谢谢。
talk-invitation-void = 此邀请无法使用：已过期或已被使用。请向札幌市索取新的邀请。

button-agree = 同意
button-decline = 不同意
button-done = 完成
button-skip = 没有
button-back = 返回
button-more = 其他语言
button-whole-city = 札幌市全域
button-language = 语言
button-second = 第二语言
button-areas = 地区
button-topics = 话题
button-mute = 停止日常通知
button-unmute = 恢复日常通知
button-now = 现在有效的通知
button-mydata = 我的信息
button-leave = 退出
button-leave-yes = 退出并全部删除
button-leave-no = 继续
button-menu = 菜单
button-open = 打开

command-start = 登记
command-menu = 设置
command-now = 现在有效的通知
command-language = 更改语言
command-areas = 更改地区
command-topics = 更改话题
command-mute = 停止或恢复日常通知
command-mydata = 我的信息
command-leave = 退出
command-help = 使用方法
