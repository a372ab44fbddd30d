# 关于这项服务

service-welcome = 欢迎
    .title = 欢迎
    .what = 我们用您的语言发送札幌市的通知，无论是灾害时还是平时。免费。
    .where = 通知会发到这个聊天。
    .do = 用 /menu 选择语言、地区、话题。用 /now 查看现在有效的通知。
    .more = 有生命危险时: 火灾、急救请拨打119，警察请拨打110。
    .sms = 欢迎。我们免费发送札幌市的通知。停止请回复 STOP。紧急时: 火灾、急救119，警察110。

service-language = 更改语言的方法
    .title = 怎样更改语言
    .what = 通知的语言随时可以更改。
    .where = 这个聊天
    .do = 请发送 /language，选择语言。
    .more = 还可以选择第二语言。没有您的语言的文本时使用。
    .sms = 语言随时可以更改。请在聊天里发送 /language。

service-stop = 停止的方法
    .title = 怎样停止通知
    .what = 随时可以停止。
    .where = 这个聊天
    .do = 全部停止请发送 /leave。只停止日常通知请发送 /mute。
    .more = 用 /leave 退出后，您的信息会全部删除。想重新开始请发送 /start。
    .sms = 停止请回复 STOP。想重新开始请发送 START。

service-privacy = 个人信息的处理
    .title = 关于您的信息
    .what = 我们只保存接收地址、语言、地区、话题。不问姓名和签证。
    .where = 由札幌市管理。
    .do = 用 /mydata 查看保存的信息。用 /leave 全部删除。
    .more = 只用于发送通知，不用于其他目的。
    .sms = 我们只保存接收地址、语言、地区、话题。不问姓名。
