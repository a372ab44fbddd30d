# 앞선 알림에 대한 알림

x-all_clear = 해제·종료
    .title = 끝났습니다: { $template }
    .what =
        알림 { $reference } ({ $template }) 내용은 끝났습니다.
        끝난 시각: { $ended_at }
    .where = 앞선 알림과 같은 지역입니다.
    .do = 주위에 위험한 곳이 없는지 살피면서 행동하세요.
    .more = 새 소식이 있으면 다시 알려 드립니다.
    .sms = 종료: { $template } ({ $reference }) { $ended_at_short }. 주위를 살피세요.

x-correction = 정정
    .title = 정정: { $template }
    .what =
        알림 { $reference } ({ $template }) 내용 중 하나가 틀렸습니다.
        항목: { $parameter }
        × 틀림: { $sent }
        ○ 맞음: { $right }
    .where = 앞선 알림과 같은 지역입니다.
    .do = 맞는 내용을 보고 행동하세요. 앞선 알림을 다른 사람에게 전했다면 이 정정도 전해 주세요.
    .more = 다른 내용은 그대로입니다.
    .sms = 정정 { $reference } { $parameter_short } ×{ $sent_short } ○{ $right_short }

x-retraction = 취소
    .title = 취소: { $template }
    .what = 알림 { $reference } ({ $template }) 내용은 잘못되었습니다. 취소합니다.
    .where = 앞선 알림을 받은 모든 분께.
    .do = 앞선 알림에 따르지 마세요. 다른 사람에게 전했다면 이 취소도 전해 주세요.
    .more = 올바른 정보가 있으면 새 번호로 알려 드립니다. 죄송합니다.
    .sms = 취소: { $reference } { $template } 알림은 잘못되었습니다. 따르지 마세요.

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
