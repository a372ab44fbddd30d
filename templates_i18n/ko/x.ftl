# 앞선 알림에 대한 알림

x-all_clear = 해제·종료
    .title = 끝났습니다: { $template }
    .what =
        알림 { $reference } ({ $template }) 내용은 끝났습니다.
        끝난 시각: { $ended_at }
    .where = 그 알림과 같은 지역입니다.
    .do = 이제 알림 { $reference } 내용대로 하지 않아도 됩니다. 주위에 위험한 곳이 없는지 살피면서 행동하세요.
    .more = 새 소식이 있으면 다시 알려 드립니다.
    .sms = 종료: { $template } ({ $reference }) { $ended_at_short }. 따르지 않아도 됩니다. 주위를 살피세요.

x-correction = 정정
    .title = 정정: { $template }
    .what =
        알림 { $reference } ({ $template }) 내용 중 하나가 틀렸습니다.
        항목: { $parameter }
        × 틀림: { $sent }
        ○ 맞음: { $right }
    .where = 그 알림과 같은 지역입니다.
    .do = '맞음'에 적힌 내용대로 행동하세요. 그 알림을 다른 사람에게 전했다면 이 정정도 전해 주세요.
    .more = 다른 내용은 그대로입니다.
    .sms = 정정 { $reference } { $parameter_short } 틀림 { $sent_short }, 맞음 { $right_short }

x-retraction = 취소
    .title = 잘못된 알림, 취소: { $template }
    .what = 알림 { $reference } ({ $template }) 내용은 잘못되었습니다. 취소합니다.
    .where = 그 알림을 받은 모든 분께.
    .do = 알림 { $reference } 내용을 따르지 마세요. 다른 사람에게 전했다면 이 취소도 전해 주세요.
    .more = 올바른 정보가 있으면 새 번호로 알려 드립니다. 죄송합니다.
    .sms = 취소(잘못된 알림): { $reference } { $template }. 따르지 마세요.

x-drill-start = 훈련 시작
    .title = 훈련을 시작합니다
    .what = 이제 훈련 알림이 옵니다. 실제 재난이 아닙니다.
    .where = 훈련에 참가한 분에게만 보냅니다.
    .do = 알림을 읽고 어떻게 행동할지 생각해 보세요. 119나 110에 전화하지 마세요.
    .more = 훈련 끝: { $until }
    .sms = 훈련을 시작합니다. 실제 재난이 아닙니다. 끝: { $until_short }

x-drill-end = 훈련 종료
    .title = 훈련이 끝났습니다
    .what = 훈련이 끝났습니다. 끝난 시각: { $ended_at }
    .where = 훈련에 참가한 분께.
    .do = 더는 훈련 알림에 따르지 마세요.
    .more = 참가해 주셔서 감사합니다.
    .sms = 훈련이 끝났습니다 { $ended_at_short }. 더는 훈련 알림에 따르지 마세요.

x-update = 추가 알림
    .title = 추가 알림: { $template }
    .what =
        알림 { $reference } ({ $template })에 이어지는 소식입니다.
        현재 상황: { $status }
    .where = 앞선 알림과 같은 지역입니다.
    .do = 앞선 알림의 ‘할 일’을 계속하세요.
    .more = 다음 알림: { $next_at }
    .sms = 추가: { $template } ({ $reference }) { $status_short }. 앞선 알림대로 하세요. 다음 { $next_at_time }

x-downgrade = 경계 낮춤
    .title = 경계가 낮아졌습니다: { $template }
    .what =
        알림 { $reference } ({ $template })의 경계가 낮아졌습니다.
        달라진 점: { $lowered }
        위험은 아직 끝나지 않았습니다.
    .where = 앞선 알림과 같은 지역입니다.
    .do =
        강, 절벽, 바다, 부서진 건물에 아직 가까이 가지 마세요.
        대피한 사람은 끝났다는 알림이 올 때까지 돌아가지 마세요.
    .more = 다음 알림: { $next_at }
    .sms = 경계 낮춤: { $template } ({ $reference }) { $lowered_short }. 위험은 계속됩니다. 끝났다는 알림을 기다리세요.

x-heartbeat = 새 정보 없음
    .title = 지금은 새 정보가 없습니다
    .what =
        새 정보가 없습니다. 앞선 알림 그대로입니다.
        시각: { $issued_at }
        다음 알림: { $next_at }
    .where = 지역: { $areas }
    .do = 앞선 알림대로 행동하세요. 확실하지 않은 이야기를 믿거나 다른 사람에게 보내지 마세요.
    .more = 달라지는 것이 있으면 바로 알려 드립니다.
    .sms = 새 정보 없음 { $areas_short } { $issued_at_short }. 앞선 알림대로 하세요. 다음 알림 { $next_at_time }

x-test = 발송 시험(직원용)
    .title = 발송 시험입니다
    .what =
        직원의 발송 시험입니다. 재난이 아닙니다.
        시각: { $issued_at }
    .where = 직원에게만 보냅니다.
    .do = 아무것도 하지 않아도 됩니다.
    .more = 잘못 받았으면 시에 알려 주세요.
    .sms = 발송 시험입니다. 재난이 아닙니다. { $issued_at_short }
