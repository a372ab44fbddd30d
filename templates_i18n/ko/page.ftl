# 공개 페이지

page-site = 삿포로시 다국어 알림
page-welcome = 삿포로시 알림을 당신의 언어로 읽을 수 있습니다.
page-join = Telegram 으로 받기
page-now = 지금 유효한 알림
page-none = 지금 유효한 알림이 없습니다.
page-in-force = { $until }까지 유효
page-ended = 끝났습니다: { $time }
page-expired = 기한 { $until } 지남. 지금도 계속되는지 확인되지 않았습니다.
page-retracted = 취소되었습니다. 이 알림에 따르지 마세요.
page-superseded = 새 알림이 있습니다: { $serial }
page-corrected = 정정이 있습니다: { $serial }
page-stopped = 보내기를 멈추고 내용을 확인하고 있습니다.
page-drill = 훈련입니다. 실제 재난이 아닙니다.
page-what = 무슨 일인가
page-where = 어디
page-do = 할 일
page-more = 자세히
page-other-languages = 다른 언어
page-print = 이 페이지는 인쇄할 수 있습니다.
page-serial = 알림 번호
page-qr = 이 페이지의 QR 코드
page-not-found = 그런 알림은 없습니다.
