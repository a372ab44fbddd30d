# 봇의 대화. 키 설명은 ja/dialogue.ftl 에 있다.

consent-version = 2026-11

talk-greeting =
    삿포로시 알림을 당신의 언어로 보내 드립니다. 재난 때도, 평소에도. 무료입니다.
    보관하는 것: 이 채팅 번호, 언어, 지역, 주제뿐입니다. 이름이나 체류 자격은 묻지 않습니다.
    /leave 로 언제든지 그만둘 수 있습니다. 정보는 모두 지웁니다.
talk-consent = 삿포로시가 이 정보를 보관하고 알림을 보내도 될까요?
talk-declined = 알겠습니다. 아무것도 저장하지 않았습니다. 등록하려면 /start 를 누르세요.
talk-choose-language = 언어를 고르세요.
talk-choose-second = 두 번째로 읽을 수 있는 언어가 있나요? 첫 번째 언어의 글이 없을 때 씁니다.
talk-choose-areas = 사는 구, 또는 알고 싶은 구를 고르세요. 여러 개 고를 수 있습니다.
talk-choose-topics = 알고 싶은 주제를 고르세요. 재난·긴급 알림은 항상 옵니다.
talk-joined =
    등록되었습니다.
    언어: { $languages }
    지역: { $areas }
    주제: { $topics }
    바꾸려면 /menu, 그만두려면 /leave 를 누르세요.
talk-joined-community = 그룹: { $community }
talk-community-invite = 환영합니다! { $community } 소개로 오셨군요.
talk-community-unknown = 이 링크의 그룹을 찾을 수 없습니다. 그룹 없이 등록할 수 있습니다.
talk-already-member = 이미 등록되어 있습니다.
talk-returned = 다시 오셨군요. 알림을 다시 보내려면 동의가 필요합니다.
talk-not-member = 아직 등록되지 않았습니다. /start 를 누르세요.
talk-menu =
    언어: { $languages }
    지역: { $areas }
    주제: { $topics }
    무엇을 할까요?
talk-language-changed = 언어를 바꿨습니다: { $languages }
talk-areas-changed = 지역을 바꿨습니다: { $areas }
talk-topics-changed = 주제를 바꿨습니다: { $topics }
talk-muted = 일상 알림을 껐습니다. 재난·긴급 알림은 계속 옵니다.
talk-unmuted = 일상 알림을 다시 켰습니다.
talk-now-header = 지금 유효한 알림:
talk-now-none = 지금 유효한 알림이 없습니다.
talk-now-line = { $title } ({ $serial }) { $until }까지
talk-now-unconfirmed = { $title } ({ $serial }) 기한 { $until } 지남. 지금도 계속되는지 확인되지 않았습니다.
talk-now-withdrawn = 취소됨, 따르지 마세요: { $title } ({ $serial })
talk-late = 지금 유효한 알림을 보내 드립니다.
talk-mydata =
    당신에 대해 보관하는 정보는 이것뿐입니다.
    채팅: { $address }
    언어: { $languages }
    지역: { $areas }
    주제: { $topics }
    그룹: { $communities }
    일상 알림: { $everyday }
    등록일: { $joined }
    동의: { $consent }
talk-everyday-on = 켜짐
talk-everyday-off = 꺼짐
talk-none = 없음
talk-leave-confirm = 그만둘까요? 재난 알림도 오지 않게 됩니다. 정보는 모두 지웁니다.
talk-left = 그만두었습니다. 정보를 지웠습니다. 언제든지 /start 로 돌아올 수 있습니다.
talk-stayed = 그대로 계속합니다.
talk-wrong-stopped = { $serial } 의 { $language } 글을 멈췄습니다. 이미 받았을 수 있는 사람: { $people }. 시 직원이 설명을 봅니다. 감사합니다.
talk-wrong-how = 커뮤니티 리더는 잘못된 번역을 멈출 수 있습니다. /wrong, 안내 번호, 잘못된 점을 보내세요. 예: /wrong 26-0143 강 이름이 다릅니다
talk-help =
    메시지를 이해하지 못했습니다.
    /menu 설정 바꾸기
    /now 지금 유효한 알림
    위험할 때: 화재·구급 119, 경찰 110
talk-error = 잘되지 않았습니다. 잠시 후 다시 해 주세요.
talk-too-fast = 잠시 후 다시 눌러 주세요.
talk-old-button = 오래된 버튼입니다. /menu 를 누르세요.
talk-drill-greeting = [훈련 訓練] 훈련용 봇입니다. 보내는 알림은 모두 훈련입니다.
talk-drill-joined = [훈련 訓練] 훈련에 등록되었습니다. 실제 알림은 다른 봇에서 옵니다.
talk-group-hello = 삿포로시 알림을 이 그룹({ $community })에도 보냅니다.
talk-group-unbound = 이 그룹은 아직 시와 연결되지 않았습니다. 연결하려면 이 번호를 시에 알려 주세요: { $chat }
talk-leader-accepted = { $community }의 리더로 등록되었습니다 (기한: { $until }). 감사합니다.
talk-invitation-void = 이 초대는 사용할 수 없습니다. 기한이 지났거나 이미 사용되었습니다. 삿포로시에 새 초대를 요청해 주세요.

button-agree = 동의
button-decline = 동의하지 않음
button-done = 완료
button-skip = 없음
button-back = 뒤로
button-more = 다른 언어
button-whole-city = 삿포로시 전역
button-language = 언어
button-second = 두 번째 언어
button-areas = 지역
button-topics = 주제
button-mute = 일상 알림 끄기
button-unmute = 일상 알림 켜기
button-now = 지금 유효한 알림
button-mydata = 내 정보
button-leave = 그만두기
button-leave-yes = 그만두고 모두 삭제
button-leave-no = 계속하기
button-menu = 메뉴
button-open = 열기

command-start = 등록
command-menu = 설정
command-now = 지금 유효한 알림
command-language = 언어 바꾸기
command-areas = 지역 바꾸기
command-topics = 주제 바꾸기
command-mute = 일상 알림 끄기·켜기
command-mydata = 내 정보
command-leave = 그만두기
command-help = 사용법
