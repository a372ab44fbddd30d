# 지진

eq-report = 지진 정보
    .title = 지진이 발생했습니다
    .what =
        { $occurred_at } 무렵 지진이 발생했습니다.
        진원: { $hypocentre }
        규모: { $magnitude }
        최대 진도(일본 기준 0-7): { $max_intensity_is ->
            [absent] 아직 알 수 없음
           *[given] { $max_intensity }
        }
        지진해일(쓰나미): { $tsunami }
    .where =
        삿포로시 진도: { $sapporo_intensity_is ->
            [absent] 아직 알 수 없음
           *[given] { $sapporo_intensity }
        }
    .do =
        다시 흔들리면 먼저 머리를 보호하세요.
        흔들림이 멈추면: 신발을 신으세요. 불과 가스를 끄세요. 문을 열어 출구를 확보하세요.
        가스 냄새가 나면 불을 켜지 마세요. 스위치도 만지지 마세요. 밖으로 나가세요.
        엘리베이터를 타지 마세요.
    .more = 앞으로 1주일 정도는 비슷한 세기의 지진이 또 일어날 수 있습니다. 이웃도 살펴 주세요.
    .sms = 지진 { $occurred_at_short } M{ $magnitude } { $hypocentre_short } 최대진도 { $max_intensity_is ->
            [absent] 미확인
           *[given] { $max_intensity }
        }. { $tsunami_short }.
