# 公开网页

page-site = 札幌市多语言通知
page-welcome = 用您的语言阅读札幌市的通知。
page-join = 在Telegram上接收通知
page-now = 现在有效的通知
page-none = 现在没有有效的通知。
page-in-force = 有效至 { $until }
page-ended = 已结束: { $time }
page-expired = 已过期限 { $until }，现在是否仍在持续尚未确认。
page-retracted = 已撤回。请不要按此通知行动。
page-superseded = 已有更新的通知: { $serial }
page-corrected = 有更正: { $serial }
page-stopped = 已停止发送，正在确认内容。
page-drill = 这是演习。没有真正的灾害。
page-what = 发生了什么
page-where = 地点
page-do = 请这样做
page-more = 详细
page-other-languages = 其他语言
page-print = 本页可以打印。
page-serial = 通知编号
page-qr = 本页的二维码
page-not-found = 没有这条通知。
