# 河水氾濫（氣象廳和河川管理者的資訊，不是市政府的避難命令）

flood-l2 = 2級 河水氾濫注意報
    .title = 2級 河水氾濫注意報：河水正在上漲
    .what =
        河水正在上漲。
        發布：{ $issued_at }
    .where =
        河流：{ $river }
        地區：{ $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位：{ $water_level } m
        }
    .do =
        不要靠近河流。
        請看災害風險地圖，確認避難的去處和路線。
    .more = 如果危險升高，我們會再通知您。
    .sms = 2級 河水氾濫注意報 { $river_short } { $areas_short }。不要靠近河流。確認避難的去處和路線。

flood-l3 = 3級 河水氾濫警報
    .title = 3級 河水氾濫警報：河水可能氾濫
    .what =
        河水繼續上漲，可能氾濫。
        發布：{ $issued_at }
    .where =
        河流：{ $river }
        地區：{ $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位：{ $water_level } m
        }
    .do =
        在河邊、行動需要時間的人，請在天黑之前離開。
        其他人：請做好離開的準備。
        不要去看河。
    .more = 如果市政府發布避難資訊，我們會立即通知您。
    .sms = 3級 河水氾濫警報 { $river_short } { $areas_short }。行動需要時間的人現在就離開河邊。其他人做好準備。

flood-l4 = 4級 河水氾濫危險警報
    .title = 4級 河水氾濫危險警報：立即離開河邊
    .what =
        河水隨時可能氾濫。
        發布：{ $issued_at }
    .where =
        河流：{ $river }
        地區：{ $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位：{ $water_level } m
        }
    .do =
        在河邊和低窪處的人，請立即離開。不要等到5級。
        如果外面危險，請上到比災害風險地圖上的水深更高的樓層。
        不要開車經過積水。
    .more = 等到河水氾濫就來不及逃了。這是日本氣象廳的資訊。市政府的避難資訊會另外通知。
    .sms = 4級 河水氾濫危險警報 { $river_short } { $areas_short }。立即離開河邊和低處！外面危險就上水到不了的高樓層。

flood-l5 = 5級 河水氾濫特別警報
    .title = 5級 河水氾濫特別警報：立即保護生命
    .what =
        河水已經氾濫，或馬上就要氾濫。
        發布：{ $issued_at }
    .where =
        河流：{ $river }
        地區：{ $areas }{ $water_level_is ->
            [absent] { "" }
           *[given] { "" }
                水位：{ $water_level } m
        }
    .do =
        請在您現在所在的地方，上到儘可能高的樓層。
        或進入附近堅固的高樓。
        不要在水裡走路或開車。
    .more = 需要救援時請撥打119（消防、急救）。請留在原處，等待下一則通知。
    .sms = 5級 河水氾濫特別警報 { $river_short } { $areas_short }。立即保護生命！上到儘可能高的樓層。不要在水裡走。
