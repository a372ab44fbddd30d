"""What a free text may not hold: signs that hide, words meant for a machine, nothing to say, too much of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from broadcasts.errors import TextRefused

LONGEST = 2000
"""Characters of a free text; more than that is a letter, not a notice."""


class Unfit(StrEnum):
    """Why a free text is not taken."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    HIDDEN_SIGN = "hidden-sign"
    MARKUP = "markup"
    INSTRUCTION = "instruction"


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason against a text: which, what was found, and what would be right."""

    why: Unfit
    found: str
    expected: str


# Counted among letters, marks and symbols, and showing nothing.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_MARKUP = re.compile(r"<\s*/?\s*[a-zA-Z!][^>\n]*>?|&#?\w+;|```|\]\(|\{\{|\}\}|\$\{|<\||\|>")
# Sentences that speak to a program instead of to residents; none of them belongs into a notice.
_INSTRUCTIONS = re.compile(
    r"\b(ignore|disregard|forget|override)\b.{0,40}\b(instruction|prompt|rule|previous|above)"
    r"|\b(system|assistant|user)\s*:\s*|\bsystem\s+prompt\b|\byou\s+are\s+(now\s+)?(an?\s+)?(translator|assistant|bot)\b"
    r"|\b(do\s+not|don't)\s+translate\b|\btranslate\s+(this|the\s+following)\b|\boutput\s+only\b|\[/?INST\]"
    r"|(指示|命令|ルール|プロンプト).{0,8}(無視|忘れ|従わ)|プロンプト|(以下|次)(の文|を).{0,10}(翻訳|訳し)|翻訳しないで"
    r"|あなたは.{0,12}(翻訳者|アシスタント|AI)|(忽略|无视|無視).{0,10}(指令|指示|提示)",
    re.IGNORECASE | re.DOTALL,
)


def objections(text: str) -> tuple[Objection, ...]:
    """Return everything that keeps a free text from being taken; nothing where it may be."""
    return tuple(_objections(text))


def require(text: str) -> None:
    """Raise TextRefused with the first objection to a text."""
    for one in _objections(text):
        raise TextRefused(field="text", reason=one.why.value, value=one.found, expected=one.expected)


def _objections(text: str) -> Iterator[Objection]:
    if not any(unicodedata.category(sign).startswith("L") for sign in text):
        yield Objection(Unfit.EMPTY, text[:20], "words")
    if len(text) > LONGEST:
        # What else may be wrong with it is nobody's business: looking for it in a whole book takes too long.
        yield Objection(Unfit.TOO_LONG, str(len(text)), f"at most {LONGEST} characters")
        return
    for sign in sorted({sign for sign in text if _hidden(sign)}):
        name = unicodedata.name(sign, "control")
        yield Objection(Unfit.HIDDEN_SIGN, f"U+{ord(sign):04X} {name}", "signs that can be seen")
    # Full-width letters must not carry what plain ones may not.
    plain = unicodedata.normalize("NFKC", text)
    if markup := _MARKUP.search(plain):
        yield Objection(Unfit.MARKUP, markup[0][:40], "plain words; a link stands by itself")
    if order := _INSTRUCTIONS.search(plain):
        yield Objection(Unfit.INSTRUCTION, order[0][:40], "words to residents, none to a program")


def _hidden(sign: str) -> bool:
    hides = unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
    return sign in _BLANK or (hides and sign != "\n")
