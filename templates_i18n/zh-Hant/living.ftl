# 生活諮詢和規則

consultation-hours = 外國人諮詢櫃檯
    .title = 可以用外語諮詢
    .what =
        生活、工作、學校、簽證，什麼都可以諮詢。
        時間：{ $hours }
        語言：{ $languages }
    .where = 地點：{ $place }
    .do = 請打電話，或直接來：{ $phone }
    .more = 免費。我們會保密。
    .sms = 用外語諮詢(免費、保密) { $place_short } { $hours_short } 電話{ $phone }

consultation-legal = 法律諮詢
    .title = 可以免費諮詢律師
    .what =
        日期：{ $date }
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請先打電話預約：{ $phone }。需要口譯的人，請在預約時說明。
    .more = 錢、婚姻、工作、事故等，什麼都可以諮詢。我們會保密。
    .sms = 法律諮詢(免費) { $date_short } { $hours_short } { $place_short } 預約{ $phone }

consultation-visa = 簽證諮詢
    .title = 可以免費諮詢簽證的事
    .what =
        日期：{ $date }
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請先打電話預約：{ $phone }。請帶在留卡和有關的文件。
    .more = 我們會保密。簽證快到期的人，也請儘早諮詢。
    .sms = 簽證諮詢(免費、保密) { $date_short } { $hours_short } { $place_short } 預約{ $phone }

consultation-dv = 家庭暴力（DV）諮詢
    .title = 給因家庭暴力而受苦的人
    .what =
        丈夫、妻子、情人打您、威脅您、不給您錢、拿走您的在留卡，這些都是暴力（DV）。不是您的錯。
        時間：{ $hours }
    .where = 可以電話諮詢
    .do =
        請打電話：{ $phone }
        現在有危險時，請撥打110（警察）。
    .more = 免費。我們會保密。可以為您準備躲避的地方。即使分開，簽證也不會馬上失效。
    .sms = 可以諮詢(免費、保密)：{ $phone } { $hours_short }。現在有危險請打110。

consultation-labour = 勞工諮詢
    .title = 工作上有困難可以諮詢
    .what =
        不發薪水、突然被解僱、工作時受傷、護照被拿走，這時請來諮詢。
        時間：{ $hours }
    .where = 可以電話諮詢
    .do = 請打電話：{ $phone }。請保留好合約和薪資單。
    .more = 免費。我們會保密，不會告訴公司。
    .sms = 工作諮詢(免費、保密) { $hours_short } 電話{ $phone }

part_time-rules = 打工的規則
    .title = 留學生打工的規則
    .what = 留學生得到入管局的許可後，每星期最多可以工作28小時。學校放長假時，每天最多8小時。
    .where = 日本全國
    .do =
        請看在留卡背面有沒有許可。
        在兩家以上的店工作時，要把時間全部加起來。
        超過時間的話，可能不能更新簽證。
    .more = 不能在夜總會等陪酒的店和柏青哥店工作。詢問：{ $phone }
    .sms = 留學生打工每星期最多28小時(全部加起來)。超過的話，可能不能更新簽證。詢問{ $phone }

housing-public = 市營住宅招募
    .title = 可以申請市營住宅
    .what =
        這是租金便宜的市政府住宅。收入低於規定金額的人可以申請。
        開始日期：{ $from_date }
        截止：{ $deadline }
    .where = 札幌市
    .do = 申請表在區役所（區公所）領取。需要在留卡和收入證明。
    .more = 申請的人多時，抽籤決定。詢問：{ $phone }
    .sms = 申請市營住宅 { $from_date_short }-{ $deadline_short }。申請表在區役所。詢問{ $phone }

rent-trouble = 租屋糾紛
    .title = 租屋遇到困難時
    .what =
        不租給您、不退押金、不給修理，這時請來諮詢。
        時間：{ $hours }
    .where = 可以電話諮詢
    .do =
        請打電話：{ $phone }
        入住和搬走那天，請拍下房間的照片。要搬走時，請最晚1個月前告訴房東。
    .more = 不要丟掉合約。
    .sms = 租屋糾紛諮詢：{ $phone } { $hours_short }。請保留房間照片和合約。

bicycle-rules = 自行車的規則
    .title = 請遵守自行車的規則
    .what = 違反自行車的規則會被罰款。發生事故，可能要賠很多錢。
    .where = 日本全國
    .do =
        請靠車道的左邊騎。在人行道上，行人優先。
        夜裡請開燈。不要兩個人騎一輛車。
        喝了酒不要騎車。不要邊用手機邊騎車。
        請戴安全帽。
    .more = 買了自行車，請做防盜登記（防犯登錄），並加入保險。
    .sms = 騎自行車靠左邊。夜裡開燈。不要酒後騎、不要用手機、不要載人。請戴安全帽。

licence-switch = 駕照更換
    .title = 把外國駕照換成日本駕照
    .what =
        外國駕照只能在規定的期間內開車。過期後開車，就是無照駕駛。
        受理時間：{ $hours }
    .where = 札幌駕照考試場（札幌運転免許試験場）
    .do =
        請準備外國駕照、駕照的日語翻譯、護照、在留卡、住民票、照片。
        請先打電話預約：{ $phone }
    .more = 有些國家的人需要考試。在冬天的路上開車，請先練習。
    .sms = 外國駕照過了規定的期間就不能開車。預約換駕照：{ $phone } { $hours_short }

winter-driving = 冬天開車
    .title = 請為冬天的路做好準備
    .what =
        路面結冰，車子很難停下來。
        開始日期：{ $from_date }
    .where = 札幌市及周邊
    .do =
        請換上冬季輪胎。
        請慢慢開，與前車保持較遠的距離。不要緊急煞車。
        請在車上準備鏟子、毛毯、飲料和拖車繩。
    .more = 如果車子被雪困住，請熄火。排氣管被雪堵住時，一氧化碳會致命。
    .sms = 冬天開車：{ $from_date_short }起用冬季輪胎。慢慢開。被雪困住請熄火。

scam-warning = 注意詐騙
    .title = 請注意詐騙
    .what =
        有人說謊騙取錢和資料。
        手法：{ $scam }
    .where = 電話、簡訊和聊天、網路
    .do =
        不要付錢。不要告訴別人卡號和密碼。
        不要點簡訊和聊天裡的連結。
        不要把銀行帳戶和手機賣給或借給別人。這是犯罪。
    .more = 諮詢：{ $phone }。錢被騙走時，請撥打110（警察）。
    .sms = 注意詐騙：{ $scam_short }。不付錢，不說密碼，不點連結。諮詢{ $phone }

crime-prevention = 預防犯罪
    .title = 為了不遇到犯罪
    .what =
        較多的犯罪：{ $crime }
    .where = 札幌市
    .do =
        家、汽車、自行車一定要上鎖。
        夜裡請走明亮的路。不要邊看手機邊走路。
        不要讓陌生人進家門。
    .more = 有危險請撥打110（警察）。諮詢：{ $phone }
    .sms = 預防犯罪：注意{ $crime_short }。一定要上鎖。有危險請打110。諮詢{ $phone }

survey-ask = 問卷調查
    .title = 請告訴我們您的意見
    .what =
        問卷：{ $title }
        需要的時間：{ $minutes }分鐘
        截止：{ $deadline }
    .where = 請回答接下來收到的問題。
    .do = 不想回答的問題，可以不回答。
    .more = 不問姓名。札幌市會閱讀，並公布結果。
    .sms = 問卷 { $title }（{ $minutes }分鐘）截止{ $deadline_short }。不問姓名。
