# 지진해일

tsunami-major = 대형 지진해일(쓰나미) 경보
    .title = 대형 지진해일(쓰나미) 경보: 지금 바로 높은 곳으로
    .what =
        매우 큰 지진해일(쓰나미)이 옵니다.
        예상 높이: { $height_m_is ->
            [huge] { $height_m }
            [over_10] { $height_m }
           *[given] { $height_m }m
        }
        도달 예상: { $arrival_time }
        일본 기상청 발표: { $issued_at }
    .where = 지역: { $tsunami_areas }
    .do =
        바닷가나 강가에 있는 사람은 지금 바로 떠나세요.
        걸어서 높은 곳이나 튼튼하고 높은 건물 위로 대피하세요.
        다른 곳에 있는 사람도 바다나 강에 가까이 가지 마세요. 보러 가지 마세요.
    .more = 쓰나미는 여러 번 옵니다. 첫 파도가 작아도 나중에 더 큰 파도가 올 수 있습니다. 경보가 해제될 때까지 절대로 돌아가지 마세요.
    .sms = 대형 쓰나미 경보 { $tsunami_areas_short } 높이 { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }
           *[given] { $height_m_short }m
        }. 지금 바다와 강을 떠나 높은 곳으로! 절대 돌아가지 마세요.

tsunami-warning = 지진해일 경보(쓰나미 경보)
    .title = 지진해일(쓰나미) 경보: 지금 바로 바다를 떠나 높은 곳으로
    .what =
        지진해일(쓰나미)이 옵니다.
        예상 높이: { $height_m_is ->
            [high] { $height_m }
           *[given] { $height_m }m
        }
        도달 예상: { $arrival_time }
        일본 기상청 발표: { $issued_at }
    .where = 지역: { $tsunami_areas }
    .do =
        바닷가나 강가에 있는 사람은 지금 바로 떠나세요.
        걸어서 높은 곳이나 튼튼하고 높은 건물 위로 대피하세요.
        다른 곳에 있는 사람도 바다나 강에 가까이 가지 마세요. 보러 가지 마세요.
    .more = 쓰나미는 여러 번 옵니다. 첫 파도가 작아도 나중에 더 큰 파도가 올 수 있습니다. 경보가 해제될 때까지 절대로 돌아가지 마세요.
    .sms = 쓰나미 경보 { $tsunami_areas_short } 높이 { $height_m_is ->
            [high] { $height_m_short }
           *[given] { $height_m_short }m
        }. 지금 바다와 강을 떠나 높은 곳으로! 절대 돌아가지 마세요.

tsunami-advisory = 지진해일 주의보(쓰나미 주의보)
    .title = 지진해일(쓰나미) 주의보: 바다에서 나와 바닷가를 떠나세요
    .what =
        바닷물의 흐름이 갑자기 강해집니다.
        예상 높이: { $height_m_is ->
            [unknown] { $height_m }
           *[given] { $height_m }m
        }
        도달 예상: { $arrival_time }
        일본 기상청 발표: { $issued_at }
    .where = 지역: { $tsunami_areas }
    .do =
        바다에 들어가 있는 사람은 즉시 물 밖으로 나오세요.
        바닷가, 항구, 강어귀를 떠나세요. 낚시와 수영을 멈추세요.
    .more = 물살이 빨라서 낮은 쓰나미에도 사람이 휩쓸립니다. 주의보가 해제될 때까지 바다에 가까이 가지 마세요.
    .sms = 쓰나미 주의보 { $tsunami_areas_short }. 즉시 바다에서 나와 바닷가와 항구를 떠나세요. 끝날 때까지 돌아가지 마세요.

tsunami-forecast = 쓰나미 예보(바닷물 높이 약간 변화)
    .title = 바닷물 높이가 조금 변합니다. 피해 우려는 없습니다
    .what =
        바닷물 높이가 조금 변할 수 있습니다. 피해 우려는 없습니다.
        일본 기상청 발표: { $issued_at }
    .where = 지역: { $tsunami_areas }
    .do = 대피할 필요는 없습니다. 바다나 바닷가에 있는 사람은 파도와 물살을 조심하세요.
    .more = 달라지는 것이 있으면 다시 알려 드립니다.
    .sms = 바닷물 높이가 조금 변합니다. 피해 우려 없음. { $tsunami_areas_short }. 바다에서는 파도와 물살을 조심하세요.

tsunami-none = 지진해일(쓰나미) 우려 없음
    .title = 이 지진으로 인한 쓰나미 우려는 없습니다
    .what =
        이 지진으로 인한 지진해일(쓰나미) 우려는 없습니다.
        지진 시각: { $occurred_at }
    .where = 진원: { $hypocentre }
    .do = 쓰나미 때문에 대피할 필요는 없습니다.
    .more = 비슷한 세기의 지진이 또 일어날 수 있습니다. 바닷가에서 크게 흔들리면 즉시 높은 곳으로 대피하세요.
    .sms = { $occurred_at_short } 지진({ $hypocentre_short }): 쓰나미 우려는 없습니다.

tsunami-lifted = 지진해일 경보·주의보 해제
    .title = 지진해일(쓰나미) 경보·주의보가 끝났습니다
    .what =
        지진해일(쓰나미) 경보·주의보가 해제되었습니다.
        일본 기상청 발표: { $issued_at }
    .where = 지역: { $tsunami_areas }
    .do =
        집에 돌아가도 됩니다. 부서진 건물과 길을 조심하세요.
        바다에 들어가지 마세요.
    .more = 강한 물살이 아직 계속됩니다. 낚시와 수영은 당분간 하지 마세요.
    .sms = 쓰나미 경보·주의보 해제. { $tsunami_areas_short } { $issued_at_short }. 강한 물살이 계속되니 바다에 들어가지 마세요.
