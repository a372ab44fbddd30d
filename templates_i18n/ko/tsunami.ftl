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
        걸어서 높은 곳이나 튼튼하고 높은 건물 위로 피하세요.
        바다나 강을 보러 가지 마세요.
    .more = 쓰나미는 여러 번 옵니다. 첫 파도가 작아도 나중에 더 큰 파도가 올 수 있습니다. 경보가 해제될 때까지 절대로 돌아가지 마세요.
    .sms = 대형 쓰나미 경보 { $tsunami_areas_short } 높이 { $height_m_is ->
            [huge] { $height_m_short }
            [over_10] { $height_m_short }
           *[given] { $height_m_short }m
        }. 바다와 강을 떠나 높은 곳으로! 돌아가지 마세요.
