# 地震

eq-report = 地震資訊
    .title = 發生地震。{ $tsunami_short }
    .what =
        { $occurred_at } 左右發生地震。
        震央地區：{ $hypocentre }
        規模（震級）：{ $magnitude }
        最大震度（日本標準0-7）：{ $max_intensity_is ->
            [absent] 還不清楚
           *[given] { $max_intensity }
        }
        海嘯：{ $tsunami }
    .where =
        札幌市的震度：{ $sapporo_intensity_is ->
            [absent] 還不清楚
           *[given] { $sapporo_intensity }
        }
    .do =
        再搖晃時，請先保護頭部。
        搖晃停止後：穿上鞋子。關掉火和瓦斯（煤氣）。打開門，留出口。
        聞到瓦斯味時，不要點火，不要碰開關，請到屋外去。
        不要搭電梯。
    .more = 今後一星期左右，可能再發生同樣強烈的地震。請關心一下鄰居。
    .sms = 地震 { $occurred_at_short } 規模{ $magnitude } { $hypocentre_short } 最大震度{ $max_intensity_is ->
            [absent] 不明
           *[given] { $max_intensity }
        }。{ $tsunami_short }。穿鞋，關瓦斯，勿搭電梯。

eq-early_warning = 緊急地震警報
    .title = 緊急地震警報：強烈搖晃馬上來到
    .what =
        發生大地震。強烈的搖晃馬上就到。
        預計震度（日本標準0-7）：{ $quake_intensity }
    .where = 地區：{ $areas }
    .do =
        請保護頭部，躲到堅固的桌子下面。
        請離開窗戶、櫃子和會倒下的東西。不要慌忙跑到外面。
        開車時：慢慢減速，打開危險警示燈，靠左邊停車。
        在電梯裡：按下所有樓層的按鈕，電梯一停就出去。
    .more = 有時也可能沒有搖晃。那時我們會通知您警報已取消。
    .sms = 緊急地震警報 { $areas_short } 震度{ $quake_intensity_short }。保護頭部，躲到桌下。遠離窗戶和櫃子。不要衝到外面！

eq-early_warning-cancel = 緊急地震警報取消
    .title = 緊急地震警報是誤報
    .what =
        剛才的緊急地震警報已取消。不會有強烈搖晃。
        日本氣象廳發布：{ $issued_at }
    .where = 給所有收到這個警報的人。
    .do = 請照常行動。
    .more = 如果真的搖晃，我們會傳送地震資訊。
    .sms = { $issued_at_short } 緊急地震警報是誤報，已取消。不會有強烈搖晃。

eq-lpgm = 長週期搖晃
    .title = 高樓正在緩慢而劇烈地搖晃
    .what =
        因為地震，高樓的上層正在長時間、緩慢而劇烈地搖晃。
        長週期地震動階級（最高4）：{ $lpgm_class }
        地震時間：{ $occurred_at }
    .where = 地區：{ $areas }
    .do =
        在高樓層的人：請壓低身體，抓住不會動的東西。
        請離開櫃子、影印機和有輪子的家具。
        不要搭電梯。
    .more = 搖晃可能持續好幾分鐘。即使地面搖晃很小，高樓層也會劇烈搖晃。
    .sms = 高樓層會長時間劇烈搖晃。長週期地震動階級{ $lpgm_class }（最高4）。{ $areas_short }。壓低身體，遠離家具。勿搭電梯。

eq-followup_hokkaido = 北海道、三陸近海後續地震注意資訊
    .title = 一星期內請防備更大的地震
    .what =
        日本氣象廳發布了「北海道、三陸近海後續地震注意資訊」。
        前一次地震：{ $occurred_at }
        從北海道到三陸的近海，發生更大地震的可能性比平時高。但不一定會發生。
        日本氣象廳發布：{ $issued_at }
        注意到什麼時候：{ $until }
    .where = 北海道太平洋沿岸等地。札幌市離那片海較遠，但也可能強烈搖晃。
    .do =
        睡覺時請穿可以馬上出門的衣服。
        請把避難包、保暖衣物、在留卡、藥放在身邊。
        請把手機音量調大。
        在海邊時：一感到搖晃，立即逃往高處。不要靠近受損的建築物和山崖。
    .more = 現在不需要離開家。可以照常上班、上學。
    .sms = 一星期內防備更大的地震（至{ $until_short }）。避難包、保暖衣物放身邊。在海邊一搖晃就逃往高處。現在不用離開家。
