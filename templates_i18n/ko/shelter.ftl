# 피난소 (머무는 곳)

shelter-open = 피난소(대피소) 개설
    .title = 피난소(대피소)가 열렸습니다. 누구나 무료입니다
    .what =
        피난소가 열렸습니다.
        문을 연 시각: { $since }
        남은 자리(명): { $capacity_left }
        반려동물 동반: { $pets }
        휠체어 출입: { $wheelchair }
        통하는 언어: { $languages }
    .where =
        피난소: { $place }
        지역: { $areas }
    .do =
        집이 위험하거나 집에 있을 수 없는 사람은 오세요.
        가져올 것: 이불이나 담요, 약, 따뜻한 옷, 충전기.
    .more = 국적이나 체류 자격에 관계없이 누구나 무료입니다. 신분증이 없어도 됩니다. 음식은 늦을 수 있습니다. 기도, 할랄 음식, 알레르기는 직원에게 말하세요.
    .sms = 피난소(대피소) 열림: { $place_short } ({ $areas_short }). 누구나 무료, 신분증 불필요. 담요와 약을 가져오세요.

shelter-full = 피난소 가득 참
    .title = 피난소가 가득 찼습니다. 다른 피난소로 가세요
    .what = 이 피난소에는 더 들어갈 수 없습니다.
    .where =
        가득 찬 피난소: { $place }
        자리가 있는 피난소: { $new_place }
    .do = 자리가 있는 피난소로 가세요. 걸을 수 없으면 가득 찬 피난소의 직원에게 말하세요.
    .more = 어느 피난소나 누구든지 무료입니다.
    .sms = 피난소 가득 참: { $place_short }. 자리 있는 피난소: { $new_place_short }. 누구나 무료.

shelter-change = 피난소 변경
    .title = 피난소가 바뀝니다
    .what =
        피난소의 장소가 바뀝니다.
        바뀌는 시각: { $from_at }
    .where =
        이전 장소: { $old_place }
        새 장소: { $new_place }
    .do = 짐을 가지고 새 장소로 옮기세요. 도움이 필요하면 직원에게 말하세요.
    .more = 새 장소도 누구나 무료입니다.
    .sms = 피난소 변경 { $from_at_short } { $old_place_short }→{ $new_place_short }

shelter-close = 피난소 폐쇄
    .title = 피난소가 문을 닫습니다
    .what =
        피난소가 문을 닫습니다.
        닫는 시각: { $from_at }
    .where =
        닫는 피난소: { $place }
        아직 쓸 수 있는 피난소: { $new_place }
    .do =
        그 시각까지 짐을 가지고 나가세요.
        집에 돌아갈 수 없으면 직원에게 말하거나 아직 쓸 수 있는 피난소로 가세요.
    .more = 살 곳도 상담할 수 있습니다. 직원에게 말하세요.
    .sms = 피난소 닫음: { $place_short } { $from_at_short }. 집에 갈 수 없으면: { $new_place_short }

shelter-open-order = 피난소(대피소) 개설(지금 바로 대피)
    .title = 지금 바로 대피하세요. 피난소(대피소)가 열렸습니다
    .what =
        피난소가 열렸습니다.
        문을 연 시각: { $since }
        남은 자리(명): { $capacity_left }
        반려동물 동반: { $pets }
        휠체어 출입: { $wheelchair }
        통하는 언어: { $languages }
    .where =
        피난소: { $place }
        지역: { $areas }
    .do =
        위험한 곳에 있는 사람은 지금 바로 이 피난소로 가세요. 밖이 위험하면 지금 있는 건물의 위층으로 올라가세요.
        가져갈 것: 약, 따뜻한 옷, 충전기. 짐을 챙기느라 늦지 마세요.
    .more = 국적이나 체류 자격에 관계없이 누구나 무료입니다. 신분증이 없어도 됩니다. 음식은 늦을 수 있습니다. 기도, 할랄 음식, 알레르기는 직원에게 말하세요.
    .sms = 지금 대피하세요! 피난소(대피소): { $place_short } ({ $areas_short }). 누구나 무료, 신분증 불필요. 밖이 위험하면 위층으로.
