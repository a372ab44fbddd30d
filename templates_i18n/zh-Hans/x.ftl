# 关于之前通知的通知

x-all_clear = 解除、结束
    .title = 已结束: { $template }
    .what =
        通知 { $reference }（{ $template }）已经结束。
        结束时间: { $ended_at }
    .where = 与该通知相同的地区。
    .do = 不用再按通知 { $reference } 行动。请注意周围是否有危险。
    .more = 如有新情况，我们会再通知您。
    .sms = 已结束: { $template }({ $reference }) { $ended_at_short }。不用再照做。请注意周围危险。

x-correction = 更正
    .title = 更正: { $template }
    .what =
        通知 { $reference }（{ $template }）有一处错误。
        项目: { $parameter }
        × 错误: { $sent }
        √ 正确: { $right }
    .where = 与该通知相同的地区。
    .do = 请按正确的内容行动。如果您转告过别人，请把这个更正也转告他们。
    .more = 其他内容不变。
    .sms = 更正{ $template }({ $reference }) { $parameter_short }: 错{ $sent_short }，正确{ $right_short }

x-retraction = 撤回
    .title = 通知有误，已撤回: { $template }
    .what = 通知 { $reference }（{ $template }）是错误的，现予撤回。
    .where = 致所有收到该通知的人。
    .do = 请不要按该通知行动。如果您转告过别人，请把这个撤回也转告他们。
    .more = 如有正确信息，会以新的编号通知。非常抱歉。
    .sms = 通知有误，已撤回: { $reference } { $template }，请不要照做。

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

x-update = 后续通知
    .title = 后续: { $template }
    .what =
        这是通知 { $reference }（{ $template }）的后续。
        现在的情况: { $status }
    .where = 与之前的通知相同的地区。
    .do = 请继续按之前的通知行动。
    .more = 下次通知: { $next_at }
    .sms = 后续: { $template }({ $reference }) { $status_short }。请继续按之前的通知行动。下次 { $next_at_time }

x-downgrade = 警戒降低
    .title = 警戒降低: { $template }
    .what =
        通知 { $reference }（{ $template }）的警戒已降低。
        变化: { $lowered }
        危险还没有结束。
    .where = 与之前的通知相同的地区。
    .do =
        仍然不要靠近河流、山崖、海边和损坏的建筑。
        正在避难的人，请等到结束的通知再回去。
    .more = 下次通知: { $next_at }
    .sms = 警戒降低: { $template }({ $reference }) { $lowered_short }。危险还没有结束，请等待结束的通知。

x-heartbeat = 没有新信息
    .title = 现在没有新信息
    .what =
        没有新信息。之前的通知仍然有效。
        时间: { $issued_at }
        下次通知: { $next_at }
    .where = 地区: { $areas }
    .do = 请继续按之前的通知行动。不要相信、不要转发不确定的消息。
    .more = 如有变化，我们会立即通知您。
    .sms = 没有新信息 { $areas_short } { $issued_at_short }。请继续按之前的通知行动。下次通知 { $next_at_time }

x-test = 发送测试（工作人员用）
    .title = 这是发送测试
    .what =
        这是工作人员的发送测试。没有灾害。
        时间: { $issued_at }
    .where = 只发给工作人员。
    .do = 什么都不用做。
    .more = 如果您误收到，请告诉市政府。
    .sms = 发送测试。没有灾害。{ $issued_at_short }
