# 政府手续

nhi-enrol = 加入国民健康保险
    .title = 请加入健康保险
    .what =
        在日本居住超过3个月的人，如果没有加入公司的健康保险，必须加入国民健康保险。
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请在搬家或离职后14天之内，带上在留卡去区役所办理。
    .more = 加入后，看病自己只付30%的费用。咨询: { $phone }
    .sms = 请加入健康保险。14天之内带在留卡去 { $place_short } 办理。咨询{ $phone }

nhi-premium = 国民健康保险费
    .title = 请缴纳国民健康保险费
    .what =
        您会收到保险费的缴费单。
        截止: { $deadline }
    .where = 缴费: 银行、便利店、手机。咨询: { $place }
    .do =
        请在截止日期之前缴纳。
        收入少的人、离职的人，保险费可能会减少。付不起时，请在截止之前来咨询。
    .more = 不缴纳的话，更新签证时可能会遇到问题。咨询: { $phone }
    .sms = 国民健康保险费 截止{ $deadline_short }。付不起时请尽早咨询。电话{ $phone }

pension-join = 国民年金
    .title = 请加入国民年金
    .what =
        住在日本的20岁到59岁的人，如果没有加入公司的年金，必须加入国民年金（养老保险）。
        时间: { $hours }
    .where = 地点: { $place }
    .do =
        请带在留卡去区役所办理。
        学生和收入少的人，可以申请延期缴纳或减少金额。
    .more = 离开日本时，可能会退还一部分已缴的钱。咨询: { $phone }
    .sms = 20-59岁的人请加入国民年金。学生可以申请延期缴纳。 { $place_short } 咨询{ $phone }

tax-resident = 居民税（住民税）
    .title = 请缴纳居民税
    .what =
        1月1日住在札幌市、并且前一年有收入的人要缴纳。
        截止: { $deadline }
    .where = 缴费: 银行、便利店、手机。咨询: { $place }
    .do =
        请用收到的缴费单，在截止日期之前缴纳。从公司工资里扣的人，不用办理。
        付不起时，请在截止之前来咨询。
    .more = 更新签证时，可能需要纳税证明。咨询: { $phone }
    .sms = 居民税 截止{ $deadline_short }。付不起时请尽早咨询。咨询{ $phone }

tax-return = 所得税申报（确定申告）
    .title = 所得税申报（确定申告）开始了
    .what =
        开始日期: { $from_date }
        结束日期: { $to_date }
    .where = 税务署，或网上
    .do =
        自己开店、做生意有收入的人，从两家以上公司领工资的人，请申报。
        给国外家人寄钱的人、医疗费多的人，可能会退税。
    .more = 请准备源泉征收票、在留卡、能看到个人编号（My Number）的证件。咨询: { $phone }
    .sms = 所得税申报 { $from_date_short }-{ $to_date_short }。自营收入、在两家以上公司工作的人请申报。咨询{ $phone }

mynumber-card = 个人编号卡（My Number卡）
    .title = 可以办理个人编号卡
    .what =
        这张卡可以当身份证和健康保险证。免费办理。
        时间: { $hours }
    .where = 地点: { $place }
    .do =
        请用收到的申请书、手机，或在区役所申请。
        延长了在留期间的人，也请延长卡的期限。不会自动延长。
    .more = 不要把编号告诉别人。咨询: { $phone }
    .sms = 可以免费办理个人编号卡。延长在留期间后，卡也要延长。 { $place_short } 咨询{ $phone }

residence-move = 搬家登记
    .title = 搬家后请在14天之内登记
    .what =
        换了住处的人，必须在14天之内到区役所登记。
        时间: { $hours }
    .where = 地点: { $place }
    .do =
        请带全家人的在留卡，去新住处的区役所。
        从札幌市外搬来，或搬到市外时，也要在原来的市町村办理。
    .more = 不登记的话，可能会被罚款或取消在留资格。
    .sms = 搬家后14天之内，请带在留卡去 { $place_short } 登记 { $hours_short }

residence-card = 在留卡更新
    .title = 请确认在留期间
    .what = 在留期间过期后，就不能留在日本。
    .where = 札幌出入国在留管理局，或网上
    .do =
        请看在留卡上的日期。过期前3个月就可以申请。
        工作、学校、婚姻有变化的人，请在14天之内向入管局申报。
    .more = 申请时，可能需要纳税和保险的证明。咨询: { $phone }
    .sms = 请看在留卡的期限。过期前3个月可以更新。咨询{ $phone }

election-info = 选举
    .title = 有选举
    .what =
        日期: { $date }
        时间: { $hours }
    .where = 寄来的投票通知上写的地点
    .do = 有日本国籍、满18岁的人，请带投票通知去投票。没有通知也可以投票。
    .more = 没有日本国籍的人不能投票。咨询: { $phone }
    .sms = 选举 { $date_short } { $hours_short }。有日本国籍、满18岁的人可以投票。咨询{ $phone }

census-ask = 国家统计调查
    .title = 请回答国家的调查
    .what =
        调查住在日本的人数和生活情况。不分国籍，都有回答的义务。
        截止: { $deadline }
    .where = 收到调查表的家庭
    .do = 请用收到的调查表，或在网上回答。也有外语的调查表。
    .more = 回答会保密，不会用于入管和税务。不会问您的钱和卡号。咨询: { $phone }
    .sms = 请回答国家的调查。截止{ $deadline_short }。我们会保密。咨询{ $phone }

hours-change = 窗口时间变更
    .title = 窗口的时间有变
    .what =
        开始日期: { $from_date }
        结束日期: { $to_date }
        这段期间的时间: { $hours }
    .where = 地点: { $place }
    .do = 办手续请在这段期间之前或之后来。
    .more = 有急事时，请先打电话再来。
    .sms = { $place_short } { $from_date_short }-{ $to_date_short } 的时间: { $hours_short }
