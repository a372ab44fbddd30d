# 生活咨询和规则

consultation-hours = 外国人咨询窗口
    .title = 可以用外语咨询
    .what =
        生活、工作、学校、签证，什么都可以咨询。
        时间: { $hours }
        语言: { $languages }
    .where = 地点: { $place }
    .do = 请打电话，或直接来: { $phone }
    .more = 免费。我们会保密。
    .sms = 用外语咨询(免费、保密) { $place_short } { $hours_short } 电话{ $phone }

consultation-legal = 法律咨询
    .title = 可以免费咨询律师
    .what =
        日期: { $date }
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请先打电话预约: { $phone }。需要翻译的人，请在预约时说明。
    .more = 钱、婚姻、工作、事故等，什么都可以咨询。我们会保密。
    .sms = 法律咨询(免费) { $date_short } { $hours_short } { $place_short } 预约{ $phone }

consultation-visa = 签证咨询
    .title = 可以免费咨询签证的事
    .what =
        日期: { $date }
        时间: { $hours }
    .where = 地点: { $place }
    .do = 请先打电话预约: { $phone }。请带在留卡和有关的文件。
    .more = 我们会保密。签证快到期的人，也请尽早咨询。
    .sms = 签证咨询(免费、保密) { $date_short } { $hours_short } { $place_short } 预约{ $phone }

consultation-dv = 家庭暴力（DV）咨询
    .title = 致因家庭暴力而困扰的人
    .what =
        丈夫、妻子、恋人打您、威胁您、不给您钱、拿走您的在留卡，这些都是暴力（DV）。不是您的错。
        时间: { $hours }
    .where = 可以电话咨询
    .do =
        请打电话: { $phone }
        现在有危险时，请拨打110（警察）。
    .more = 免费。我们会保密。可以为您准备躲避的地方。即使分开，签证也不会马上失效。
    .sms = 可以咨询(免费、保密): { $phone } { $hours_short }。现在有危险请打110。

consultation-labour = 劳动咨询
    .title = 工作上有困难可以咨询
    .what =
        不发工资、突然被解雇、工作时受伤、护照被拿走，这时请来咨询。
        时间: { $hours }
    .where = 可以电话咨询
    .do = 请打电话: { $phone }。请保留好合同和工资单。
    .more = 免费。我们会保密，不会告诉公司。
    .sms = 工作咨询(免费、保密) { $hours_short } 电话{ $phone }

part_time-rules = 打工的规则
    .title = 留学生打工的规则
    .what = 留学生得到入管局的许可后，每周最多可以工作28小时。学校放长假时，每天最多8小时。
    .where = 日本全国
    .do =
        请看在留卡背面有没有许可。
        在两家以上的店工作时，要把时间全部加起来。
        超过时间的话，可能不能更新签证。
    .more = 不能在夜总会类的店和弹珠店工作。咨询: { $phone }
    .sms = 留学生打工每周最多28小时(全部加起来)。超过的话，可能不能更新签证。咨询{ $phone }

housing-public = 市营住宅招募
    .title = 可以申请市营住宅
    .what =
        这是房租便宜的市政府住宅。收入低于规定金额的人可以申请。
        开始日期: { $from_date }
        截止: { $deadline }
    .where = 札幌市
    .do = 申请表在区役所领取。需要在留卡和收入证明。
    .more = 申请的人多时，抽签决定。咨询: { $phone }
    .sms = 申请市营住宅 { $from_date_short }-{ $deadline_short }。申请表在区役所。咨询{ $phone }

rent-trouble = 租房纠纷
    .title = 租房遇到困难时
    .what =
        不租给您、不退押金、不给修理，这时请来咨询。
        时间: { $hours }
    .where = 可以电话咨询
    .do =
        请打电话: { $phone }
        入住和搬走那天，请给房间拍照。要搬走时，请最晚1个月前告诉房东。
    .more = 不要扔掉合同。
    .sms = 租房纠纷咨询: { $phone } { $hours_short }。请保留房间照片和合同。

bicycle-rules = 自行车的规则
    .title = 请遵守自行车的规则
    .what = 违反自行车的规则会被罚款。出了事故，可能要赔很多钱。
    .where = 日本全国
    .do =
        请靠车道的左边骑。在人行道上，行人优先。
        夜里请开灯。不要两个人骑一辆车。
        喝了酒不要骑车。不要边用手机边骑车。
        请戴头盔。
    .more = 买了自行车，请做防盗登记（防犯登录），并加入保险。
    .sms = 骑自行车靠左边。夜里开灯。不要酒后骑、不要用手机、不要带人。请戴头盔。

licence-switch = 驾照更换
    .title = 把外国驾照换成日本驾照
    .what =
        外国驾照只能在规定的期间内驾驶。过期后开车，就是无证驾驶。
        受理时间: { $hours }
    .where = 札幌驾驶执照考试场（札幌运転免许试验场）
    .do =
        请准备外国驾照、驾照的日语翻译、护照、在留卡、住民票、照片。
        请先打电话预约: { $phone }
    .more = 有些国家的人需要考试。在冬天的路上开车，请先练习。
    .sms = 外国驾照过了规定的期间就不能开车。预约换驾照: { $phone } { $hours_short }

winter-driving = 冬天开车
    .title = 请为冬天的路做好准备
    .what =
        路面结冰，车很难停下来。
        开始日期: { $from_date }
    .where = 札幌市及周边
    .do =
        请换上冬季轮胎。
        请慢慢开，与前车保持较远的距离。不要急刹车。
        请在车上准备铲子、毛毯、饮料和拖车绳。
    .more = 如果车被雪困住，请熄火。排气管被雪堵住时，一氧化碳会致命。
    .sms = 冬天开车: { $from_date_short }起用冬季轮胎。慢慢开。被雪困住请熄火。

scam-warning = 注意诈骗
    .title = 请注意诈骗
    .what =
        有人说谎骗取钱和信息。
        手法: { $scam }
    .where = 电话、短信和聊天、网络
    .do =
        不要付钱。不要告诉别人卡号和密码。
        不要点短信和聊天里的链接。
        不要把银行账户和手机卖给或借给别人。这是犯罪。
    .more = 咨询: { $phone }。钱被骗走时，请拨打110（警察）。
    .sms = 注意诈骗: { $scam_short }。不付钱，不说密码，不点链接。咨询{ $phone }

crime-prevention = 预防犯罪
    .title = 为了不遇到犯罪
    .what =
        较多的犯罪: { $crime }
    .where = 札幌市
    .do =
        家、车、自行车一定要上锁。
        夜里请走明亮的路。不要边看手机边走路。
        不要让陌生人进家门。
    .more = 有危险请拨打110（警察）。咨询: { $phone }
    .sms = 预防犯罪: 注意{ $crime_short }。一定要上锁。有危险请打110。咨询{ $phone }

survey-ask = 问卷调查
    .title = 请告诉我们您的意见
    .what =
        问卷: { $title }
        需要的时间: { $minutes }分钟
        截止: { $deadline }
    .where = 请回答接下来收到的问题。
    .do = 不想回答的问题，可以不回答。
    .more = 不问姓名。札幌市会阅读，并公布结果。
    .sms = 问卷 { $title }（{ $minutes }分钟）截止{ $deadline_short }。不问姓名。
