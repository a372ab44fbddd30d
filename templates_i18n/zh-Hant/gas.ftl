# 瓦斯和火災

gas-leak = 瓦斯（煤氣）外洩
    .title = 瓦斯（煤氣）外洩，立即離開
    .what = 瓦斯正在外洩，可能爆炸。
    .where =
        附近：{ $near }
        距此{ $radius_m }公尺以內
        地區：{ $areas }
    .do =
        不要點火。不要碰電器開關。不要開，也不要關。
        請打開門窗，立即到外面去，離開這裡。
        離開之後再打電話：{ $phone }
    .more = 不要發動汽車。在下一則通知之前，不要回去。
    .sms = 瓦斯外洩！ { $near_short } { $radius_m }公尺以內 { $areas_short }。不要點火，不要碰開關，打開窗戶，立即離開！

gas-off = 瓦斯（煤氣）停止供應
    .title = 瓦斯（煤氣）停了
    .what =
        為了安全，瓦斯公司停止了供應。
        開始：{ $since }
    .where = 地區：{ $areas }
    .do =
        請關上瓦斯總開關。
        不要自己打開瓦斯。工作人員確認安全後會來打開。
        如果聞到瓦斯味，不要點火，不要碰開關，請到外面去打電話。
    .more = 不要在關著窗的房間裡使用卡式爐和木炭。詢問：{ $phone }
    .sms = 瓦斯停止供應 { $areas_short } { $since_short }起。請關上瓦斯總開關，不要自己打開。電話{ $phone }

gas-restored = 瓦斯（煤氣）恢復
    .title = 開始恢復瓦斯（煤氣）
    .what =
        工作人員會到各家打開瓦斯。
        開始日期：{ $from_date }
    .where = 地區：{ $areas }
    .do =
        家裡請留一位成年人。沒有人就不能打開。
        請查看工作人員的證件。不需要付錢。
    .more = 當時不在家的人請打電話：{ $phone }
    .sms = 恢復瓦斯 { $areas_short } { $from_date_short }起。家裡請留成年人。不需要付錢。電話{ $phone }

fire-large = 大規模火災
    .title = 發生大火，立即離開
    .what =
        大火正在蔓延。
        風吹向：{ $wind_to }
    .where =
        附近：{ $near }
        地區：{ $areas }
    .do =
        不要往風吹去的方向逃。請往與風垂直的方向（側面）離開。
        請用濕布摀住口鼻，壓低身體。
        請到寬闊的公園，或離火遠的地方。
    .more = 請關好窗戶。不要回去拿東西。
    .sms = 大火 { $near_short } { $areas_short }。風吹向：{ $wind_to_short }。不要順風逃，立即往側面離開！用布摀住口鼻。不要回去。
