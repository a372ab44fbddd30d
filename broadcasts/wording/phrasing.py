"""Ways of writing Japanese that are misread: what they look like, how grave they are, and which advice answers them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How grave a finding is: not taken at all, likely to be misread, or better otherwise."""

    REFUSED = "refused"
    WARNING = "warning"
    HINT = "hint"


class Advice(StrEnum):
    """What is wrong with a way of writing; the words for it stand with the officers' words."""

    TOWARDS_DANGER = "towards-danger"
    ORDER_IN_FREE_TEXT = "order-in-free-text"
    ABOLISHED_WORD = "abolished-word"
    TWO_READINGS = "two-readings"
    TWELVE_O_CLOCK = "twelve-o-clock"
    NO_SUCH_DAY = "no-such-day"
    RELATIVE_DAY = "relative-day"
    SHORT_DATE = "short-date"
    DOUBLE_NEGATIVE = "double-negative"
    PASSIVE = "passive"
    HONORIFIC = "honorific"
    LONG_SENTENCE = "long-sentence"
    KATAKANA = "katakana"
    UNKNOWN_PLACE = "unknown-place"
    NO_WHAT = "no-what"
    NO_WHERE = "no-where"
    NO_ACTION = "no-action"
    NO_UNTIL = "no-until"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Way:
    """One way of writing, as a pattern."""

    advice: Advice
    weight: Weight
    pattern: re.Pattern[str]


_NEAR = "周辺|付近|流域|沿い|沿岸|一帯|近く|そば|近隣|方面|川|河川|海岸|海|崖|がけ"
_FLEE = "避難|退避|立ち?退|逃げ"

WAYS = (
    # 高塚川周辺に避難勧告 became "take refuge near the river" for seven hundred people: に says both "for" and "to".
    Way(
        Advice.TOWARDS_DANGER,
        Weight.REFUSED,
        re.compile(rf"(?:{_NEAR})(?:の(?:地域|地区|住民|方|区域|みなさん|皆さん|皆様|人))?(?:に|へ|にも|には|に対し(?:て)?)[^。\n]{{0,16}}?(?:{_FLEE})"),
    ),
    Way(Advice.ABOLISHED_WORD, Weight.REFUSED, re.compile("避難勧告|避難準備(?:情報|・)?")),
    Way(
        Advice.TWO_READINGS,
        Weight.WARNING,
        re.compile("結構です|いいです|大丈夫です|適当に|適宜|かねません|やぶさか|以外(?:に|は)|程度以内|前後まで"),
    ),
    Way(Advice.TWELVE_O_CLOCK, Weight.REFUSED, re.compile(r"午(?:前|後)\s?(?:12|十二|1[3-9]|2\d)時")),
    Way(
        Advice.RELATIVE_DAY,
        Weight.WARNING,
        re.compile("今日|本日|明日|明後日|あさって|昨日|今週|来週|今月|来月|今夜|今晩|明朝|明晩|翌日|翌朝"),
    ),
    Way(Advice.SHORT_DATE, Weight.WARNING, re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])")),
    Way(
        Advice.DOUBLE_NEGATIVE,
        Weight.WARNING,
        re.compile("ない(?:こと|わけ|もの)(?:は|も|では)?(?:ない|ありません)|なければ(?!な)[^。]{0,10}(?:ない|ません)|ないとは限"),
    ),
    Way(
        Advice.PASSIVE,
        Weight.HINT,
        re.compile("[さらわかがたなばま]れ(?:る|ます|ました|ません|ている|ています|た|ない)(?=[。、\n とたのよ]|$)"),
    ),
    Way(
        Advice.HONORIFIC,
        Weight.HINT,
        re.compile(
            "させていただ|いただけますよう|くださいますよう|いただきます|申し上げ|賜り|存じ|ございま|いたしま|なさって"
            "|つきまして|おかれまして|ご(?:了承|理解|協力|留意|留守|周知|査収|高配|承知)|お[ぁ-ん一-鿿]{1,6}になら?れ?"
        ),
    ),
)  # fmt: skip
"""Every way that is looked for in every sentence."""

LONGEST = 50
"""Characters of a sentence that a reader under stress takes in at once; Easy Japanese asks for half of it."""

FAMILIAR = frozenset(
    "テレビ ラジオ バス タクシー ホテル トイレ ガス メール インターネット スマートフォン スマホ コンビニ スーパー ドア ベッド"
    " センター ページ エレベーター カード ボランティア パスポート プール レストラン パン ミルク タオル マスク アプリ カメラ"
    " ペットボトル ビニール プラスチック エアコン ストーブ ライト バッテリー サービス イベント クリスマス キロ メートル"
    " グループ チーム コース クラス スポーツ テスト ニュース ノート バイク パソコン ビル ボタン".split()
)
"""Loan words that a learner of Japanese meets in the first months."""

ACTION = re.compile(
    "ください|ましょう|ないで|いけません|必要(?:です|は?ありません)|できます|できません|お願い|申し込|来て|逃げて|避難して"
)
UNTIL = re.compile("まで|終わ|終了|期間|未定|わかりません|分かりません|次の(?:お知らせ|連絡)|締め?切|のみ|だけ")
WHERE = re.compile(
    "市|区|町|村|丁目|全域|会場|窓口|学校|公園|体育館|会館|館|センター|駅|川|海|山|道|線|(?<!ま)で|インターネット"
)
WHAT = re.compile("が|は|を|も|お知らせ|中止|変更|募集|開催")
