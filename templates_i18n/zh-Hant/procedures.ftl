# 政府手續

nhi-enrol = 加入國民健康保險
    .title = 請加入健康保險
    .what =
        在日本居住超過3個月的人，如果沒有加入公司的健康保險，必須加入國民健康保險。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do = 請在搬家或離職後14天之內，帶在留卡到區役所（區公所）辦理。
    .more = 加入後，看病自己只付30%的費用。詢問：{ $phone }
    .sms = 請加入健康保險。14天之內帶在留卡到 { $place_short } 辦理。詢問{ $phone }

nhi-premium = 國民健康保險費
    .title = 請繳納國民健康保險費
    .what =
        您會收到保險費的繳費單。
        截止：{ $deadline }
    .where = 繳費：銀行、便利商店、手機。諮詢：{ $place }
    .do =
        請在截止日期之前繳納。
        收入少的人、離職的人，保險費可能會減少。付不起時，請在截止之前來商量。
    .more = 不繳納的話，更新簽證時可能會遇到問題。詢問：{ $phone }
    .sms = 國民健康保險費 截止{ $deadline_short }。付不起時請儘早商量。電話{ $phone }

pension-join = 國民年金
    .title = 請加入國民年金
    .what =
        住在日本的20歲到59歲的人，如果沒有加入公司的年金，必須加入國民年金（退休保險）。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do =
        請帶在留卡到區役所（區公所）辦理。
        學生和收入少的人，可以申請延後繳納或減少金額。
    .more = 離開日本時，可能會退還一部分已繳的錢。詢問：{ $phone }
    .sms = 20-59歲的人請加入國民年金。學生可以申請延後繳納。 { $place_short } 詢問{ $phone }

tax-resident = 住民稅（居民稅）
    .title = 請繳納住民稅
    .what =
        1月1日住在札幌市、並且前一年有收入的人要繳納。
        截止：{ $deadline }
    .where = 繳費：銀行、便利商店、手機。諮詢：{ $place }
    .do =
        請用收到的繳費單，在截止日期之前繳納。從公司薪水扣的人，不用辦理。
        付不起時，請在截止之前來商量。
    .more = 更新簽證時，可能需要納稅證明。詢問：{ $phone }
    .sms = 住民稅 截止{ $deadline_short }。付不起時請儘早商量。詢問{ $phone }

tax-return = 所得稅申報（確定申告）
    .title = 所得稅申報（確定申告）開始了
    .what =
        開始日期：{ $from_date }
        結束日期：{ $to_date }
    .where = 稅務署，或網路
    .do =
        自己開店、做生意有收入的人，從兩家以上公司領薪水的人，請申報。
        寄錢給國外家人的人、醫療費多的人，可能會退稅。
    .more = 請準備源泉徵收票、在留卡、看得到個人編號（My Number）的證件。詢問：{ $phone }
    .sms = 所得稅申報 { $from_date_short }-{ $to_date_short }。自營收入、在兩家以上公司工作的人請申報。詢問{ $phone }

mynumber-card = 個人編號卡（My Number卡）
    .title = 可以辦理個人編號卡
    .what =
        這張卡可以當身分證和健康保險證。免費辦理。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do =
        請用收到的申請書、手機，或在區役所（區公所）申請。
        延長了在留期間的人，也請延長卡的期限。不會自動延長。
    .more = 不要把編號告訴別人。詢問：{ $phone }
    .sms = 可以免費辦理個人編號卡。延長在留期間後，卡也要延長。 { $place_short } 詢問{ $phone }

residence-move = 搬家登記
    .title = 搬家後請在14天之內登記
    .what =
        換了住處的人，必須在14天之內到區役所（區公所）登記。
        時間：{ $hours }
    .where = 地點：{ $place }
    .do =
        請帶全家人的在留卡，到新住處的區役所。
        從札幌市外搬來，或搬到市外時，也要在原來的市町村辦理。
    .more = 不登記的話，可能會被罰款或取消在留資格。
    .sms = 搬家後14天之內，請帶在留卡到 { $place_short } 登記 { $hours_short }

residence-card = 在留卡更新
    .title = 請確認在留期間
    .what = 在留期間過期後，就不能留在日本。
    .where = 札幌出入國在留管理局，或網路
    .do =
        請看在留卡上的日期。過期前3個月就可以申請。
        工作、學校、婚姻有變化的人，請在14天之內向入管局申報。
    .more = 申請時，可能需要納稅和保險的證明。詢問：{ $phone }
    .sms = 請看在留卡的期限。過期前3個月可以更新。詢問{ $phone }

election-info = 選舉
    .title = 有選舉
    .what =
        日期：{ $date }
        時間：{ $hours }
    .where = 寄來的投票通知上寫的地點
    .do = 有日本國籍、滿18歲的人，請帶投票通知去投票。沒有通知也可以投票。
    .more = 沒有日本國籍的人不能投票。詢問：{ $phone }
    .sms = 選舉 { $date_short } { $hours_short }。有日本國籍、滿18歲的人可以投票。詢問{ $phone }

census-ask = 國家統計調查
    .title = 請回答國家的調查
    .what =
        調查住在日本的人數和生活情況。不分國籍，都有回答的義務。
        截止：{ $deadline }
    .where = 收到調查表的家庭
    .do = 請用收到的調查表，或在網路上回答。也有外語的調查表。
    .more = 回答會保密，不會用於入管和稅務。不會問您的錢和卡號。詢問：{ $phone }
    .sms = 請回答國家的調查。截止{ $deadline_short }。我們會保密。詢問{ $phone }

hours-change = 櫃檯時間變更
    .title = 櫃檯的時間有變
    .what =
        開始日期：{ $from_date }
        結束日期：{ $to_date }
        這段期間的時間：{ $hours }
    .where = 地點：{ $place }
    .do = 辦手續請在這段期間之前或之後來。
    .more = 有急事時，請先打電話再來。
    .sms = { $place_short } { $from_date_short }-{ $to_date_short } 的時間：{ $hours_short }
