# 关于之前通知的通知

x-all_clear = 解除、结束
    .title = 已结束: { $template }
    .what =
        通知 { $reference }（{ $template }）已经结束。
        结束时间: { $ended_at }
    .where = 与之前的通知相同的地区。
    .do = 行动时请注意周围是否有危险。
    .more = 如有新情况，我们会再通知您。
    .sms = 已结束: { $template }({ $reference }) { $ended_at_short }。请注意周围危险。

x-correction = 更正
    .title = 更正: { $template }
    .what =
        通知 { $reference }（{ $template }）有一处错误。
        项目: { $parameter }
        × 错误: { $sent }
        ○ 正确: { $right }
    .where = 与之前的通知相同的地区。
    .do = 请按正确的内容行动。如果您转告过别人，请把这个更正也转告他们。
    .more = 其他内容不变。
    .sms = 更正 { $reference } { $parameter_short } ×{ $sent_short } ○{ $right_short }

x-retraction = 撤回
    .title = 撤回: { $template }
    .what = 通知 { $reference }（{ $template }）是错误的，现予撤回。
    .where = 致所有收到该通知的人。
    .do = 请不要按该通知行动。如果您转告过别人，请把这个撤回也转告他们。
    .more = 如有正确信息，会以新的编号通知。非常抱歉。
    .sms = 撤回: { $reference } { $template }是错误的，请不要照做。

x-drill-start = 演习开始
    .title = 演习开始
    .what = 接下来您会收到演习通知。没有真正的灾害。
    .where = 只发给参加演习的人。
    .do = 请阅读通知，想一想您会怎么做。请不要拨打119或110。
    .more = 演习结束: { $until }
    .sms = 演习开始。没有真正的灾害。结束: { $until_short }

x-drill-end = 演习结束
    .title = 演习结束了
    .what = 演习结束了。结束时间: { $ended_at }
    .where = 致参加演习的人。
    .do = 请不要再按演习通知行动。
    .more = 感谢您的参加。
    .sms = 演习已结束 { $ended_at_short }。请不要再按演习通知行动。
