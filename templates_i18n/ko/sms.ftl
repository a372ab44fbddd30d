# 문자 답장, 전화로 등록하고 그만두는 페이지. 키 표는 ja/sms.ftl 에 있습니다.

sms-words-stop = 중지, 정지, 그만, 수신거부, 해지
sms-words-start = 다시, 재개, 시작
sms-words-help = 도움, 도움말
sms-words-join = 등록, 가입
sms-words-agree = 네, 예, 동의
sms-code = 삿포로시 알림 확인 번호: { $code }. 10분 안에 입력하세요. 아무에게도 알려주지 마세요.
sms-consent = 삿포로시 알림(재난·일상, 무료). 전화번호, 언어, 지역, 주제만 보관합니다. STOP 으로 중지, 등록 페이지에서 모두 삭제. 동의하면 OK 라고 답장하세요.
sms-joined = 삿포로시 알림에 등록되었습니다. { $language }, { $area }. 변경: LANG 언어, AREA 구. 중지: STOP
sms-stopped = 삿포로시 문자를 중지했습니다. 재난 문자도 오지 않습니다. 다시 받으려면 START 를 보내세요.
sms-link = 중지: { $link }
sms-not-member = 아직 등록되지 않았습니다. 등록하려면 JOIN 을 보내세요.
sms-help = LANG ko 언어, AREA Kita 구, STOP 중지, JOIN 등록. 화재·구급 119, 경찰 110
sms-language = 언어: { $language }
sms-language-unknown = 모르는 언어입니다. 예: LANG ko, LANG en, LANG ja
sms-area = 구: { $area }
sms-area-unknown = 모르는 구입니다. 예: AREA Kita (3개까지). 시 전체: AREA ALL

join-title = 전화(문자)로 등록
join-what = 삿포로시 알림을 당신의 언어로 문자로 보내 드립니다. 재난 때도, 평소에도. 무료입니다. 전화번호, 언어, 지역, 주제만 보관합니다. 이름이나 체류 자격은 묻지 않습니다. 언제든지 그만둘 수 있습니다. 문자는 미국 회사 Twilio 를 통해 보냅니다.
join-number = 휴대전화 번호
join-send = 확인 번호 받기
join-code-sent = 6자리 번호를 문자로 보냈습니다. 10분 안에 입력하세요.
join-code = 확인 번호
join-check = 다음
join-blocked = 문자가 오지 않나요? 전에 STOP 을 보낸 전화라면, 그 전화에서 { $word } 를 { $number } 로 보낸 뒤 번호를 다시 받으세요.
join-new-code = 다시 보내기
join-bad-number = 이 번호로는 보낼 수 없습니다. 휴대전화 번호를 모두 적어 주세요. 예: 090 1234 5678
join-wait = 방금 번호를 보냈습니다. 1분 뒤에 다시 해 주세요.
join-too-many = 오늘은 번호를 너무 많이 보냈습니다. 내일 다시 해 주세요.
join-busy = 지금 등록하는 사람이 매우 많습니다. 몇 분 뒤에 다시 해 주세요.
join-unavailable = 지금은 문자로 등록할 수 없습니다.
join-wrong-code = 번호가 틀렸습니다.
join-code-over = 이 번호는 오래되었거나 너무 많이 틀렸습니다. 새 번호를 받으세요.
join-old-page = 이 페이지는 오래되었습니다. 처음부터 다시 해 주세요.
join-consent = 삿포로시가 이 정보를 보관하고 문자로 알림을 보내도 될까요?
join-done = 등록되었습니다.
join-declined = 알겠습니다. 아무것도 등록하지 않았습니다.

leave-title = 문자 중지
leave-question = 이 전화로 오는 삿포로시 알림을 중지할까요? 재난 문자도 오지 않게 됩니다.
leave-phone = 이 전화의 문자 중지
leave-all = 모두 그만두고 정보 삭제
leave-phone-done = 이 전화로 보내는 문자를 중지했습니다.
leave-all-done = 그만두었습니다. 정보를 모두 지웠습니다.
leave-invalid = 이 링크는 쓸 수 없습니다. 이미 그만두었거나 링크가 잘렸습니다.

phone-ask = 휴대전화 번호를 적어 보내세요. 채팅이 안 될 때 문자로도 알림을 보냅니다.
phone-code-ask = 문자로 받은 6자리 번호를 여기에 적어 주세요.
phone-consent = 삿포로시가 이 전화번호도 보관하고 문자로도 알림을 보내도 될까요?
phone-added = 전화를 추가했습니다: { $phone }
button-phone = 전화(문자) 추가
