"""Finding what must survive a translation unchanged: links, numbers of all kinds, times, dates, names and terms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias, assert_never

from broadcasts.wording.vocabulary import Named, Official, Vocabulary
from templates_i18n.languages import JA, Tag
from templates_i18n.showing import show_date


@dataclass(frozen=True, slots=True)
class Exact:
    """What is copied sign by sign: a link, a phone number, a number, a code."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on the 24-hour clock."""

    hour: int
    minute: int


@dataclass(frozen=True, slots=True)
class Doubtful:
    """What may be read in two ways and therefore is said in no other language."""

    text: str


Value: TypeAlias = Exact | Clock | date | Named | Official | Doubtful


@dataclass(frozen=True, slots=True)
class Span:
    """One protected stretch of a text: where it stands, how it is written, what it means."""

    start: int
    end: int
    value: Value


_DIGITS = "〇一二三四五六七八九"
_KANJI = f"[{_DIGITS}十百千万]"
_COUNTER = "時|分|日|月|年|人|名|円|歳|階|度|本|回|件|か所|箇所|台|校|丁目|条|号|キロ|メートル|センチ|ミリ|パーセント"
_EXACT = re.compile(
    r"(?P<link>https?://[^\s、。「」()<>]+|www\.[^\s、。「」()<>]+|[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<phone>\+\d[\d -]{6,}\d|\b0\d{1,4}-\d{1,4}-\d{3,4}\b|\b0\d{9,10}\b|#\d{3,4}\b)"
    r"|(?P<code>\b(?=\w*[A-Za-z])(?=\w*\d)[A-Za-z0-9]+(?:[-/][A-Za-z0-9]+)*|\d+(?:[-/]\d+)+)"
    r"|(?P<number>\d+(?:,\d{3})*(?:\.\d+)?(?:\s?[%℃])?)",
    re.ASCII,
)
_DATE = re.compile(
    r"(?<!\d)(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:\s?[((](?P<weekday>[月火水木金土日])(?:曜日?)?[))])?"
)
_TIME = re.compile(
    r"(?<!\d)(?P<half>午前|午後)?(?P<hour>\d{1,2})(?:時(?!間)(?:(?P<minute>\d{1,2})分(?!間)|(?P<thirty>半))?|:(?P<sharp>\d{2})(?!\d))"
)
_WORDED = re.compile(rf"{_KANJI}+(?={_COUNTER})")
# Words that are written with a number and are none.
_NOT_NUMBERS = re.compile(r"十分(?!間)|一時(?!間|半)|一度|一番|一部|一日中|一人|万一|一本化|一回り|一名様?")
_AM_PM = re.compile(r"\b(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?\s?(?P<half>am|pm|AM|PM)\b")
_WEEKDAYS = "月火水木金土日"
_FULL_WIDTH = str.maketrans(
    {chr(c + 0xFEE0): chr(c) for c in range(0x21, 0x7F) if chr(c).isalnum() or chr(c) in ":/%#@+"}
)


def plain(text: str) -> str:
    """Return a text with wide letters narrow and every digit a Latin one, so that one number has one spelling."""
    narrow = text.translate(_FULL_WIDTH).replace("\u3000", " ")
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in narrow)


def find(text: str, language: Tag, vocabulary: Vocabulary, today: date) -> tuple[Span, ...]:
    """Return what is to be protected in a `plain` text, in order, no two overlapping; the graver kind wins.

    A date without a year is the one nearest to `today`.
    """
    taken: list[Span] = []
    rest = text
    for seek in _seekers(language, vocabulary, today):
        for span in seek(rest):
            if "\0" in rest[span.start : span.end]:
                continue
            taken.append(span)
            # What is left of a torn number is a number too, so each seeker sees all that is left.
            rest = rest[: span.start] + "\0" * (span.end - span.start) + rest[span.end :]
    return tuple(sorted(taken, key=lambda span: span.start))


def _seekers(language: Tag, vocabulary: Vocabulary, today: date) -> Iterator[Callable[[str], Iterator[Span]]]:
    yield lambda text: _exact(text, {"link", "phone"})
    if language == JA:
        yield lambda text: _dates(text, today)
    yield lambda text: _times(text, language)
    yield lambda text: (Span(*hit) for hit in vocabulary.find(text, language))
    yield lambda text: _exact(text, {"code", "number"})
    if language == JA:
        yield _worded


def _exact(text: str, kinds: set[str]) -> Iterator[Span]:
    for hit in _EXACT.finditer(text):
        if hit.lastgroup in kinds:
            written = hit[0].rstrip(".,;:!?") if hit.lastgroup == "link" else hit[0]
            yield Span(hit.start(), hit.start() + len(written), Exact(hit.lastgroup or "", written))


def _dates(text: str, today: date) -> Iterator[Span]:
    for hit in _DATE.finditer(text):
        yield Span(hit.start(), hit.end(), _day(hit, today) or Doubtful(hit[0]))


def _day(hit: re.Match[str], today: date) -> date | None:
    """Return the day that is meant; None where there is no such day, or its weekday is another."""
    years = [int(hit["year"])] if hit["year"] else [today.year - 1, today.year, today.year + 1]
    days = []
    for year in years:
        try:
            days.append(date(year, int(hit["month"]), int(hit["day"])))
        except ValueError:
            continue
    nearest = min(days, key=lambda day: abs(day - today), default=None)
    wrong_weekday = nearest and hit["weekday"] and _WEEKDAYS[nearest.weekday()] != hit["weekday"]
    far = nearest and not hit["year"] and abs(nearest - today) > timedelta(days=300)
    return None if wrong_weekday or far else nearest


def _times(text: str, language: Tag) -> Iterator[Span]:
    for hit in (_TIME if language == JA else _AM_PM).finditer(text):
        yield Span(hit.start(), hit.end(), _clock(hit.groupdict(), hit[0]))
    if language != JA:
        for hit in re.finditer(r"\b(?P<hour>\d{1,2}):(?P<minute>\d{2})\b", text):
            yield Span(hit.start(), hit.end(), _clock(hit.groupdict(), hit[0]))


def _clock(part: dict[str, str | None], written: str) -> Clock | Doubtful:
    half = (part.get("half") or "").lower()
    hour = int(part["hour"] or 0)
    minute = 30 if part.get("thirty") else int(part.get("minute") or part.get("sharp") or 0)
    # Noon and midnight have two names each on a twelve-hour clock, and people read them both ways.
    if (half and hour >= 12) or hour > 24 or minute > 59 or (hour == 24 and minute):
        return Doubtful(written)
    return Clock(hour + 12 if half in {"午後", "pm"} else hour, minute)


def _worded(text: str) -> Iterator[Span]:
    no_numbers = [(hit.start(), hit.end()) for hit in _NOT_NUMBERS.finditer(text)]
    for hit in _WORDED.finditer(text):
        if not any(start <= hit.start() < end for start, end in no_numbers):
            yield Span(hit.start(), hit.end(), Exact("number", str(_worth(hit[0]))))


def _worth(written: str) -> int:
    """Return what a number in kanji is worth; places of digits such as 二〇二六 are read as such."""
    if all(sign in _DIGITS for sign in written):
        return int("".join(str(_DIGITS.index(sign)) for sign in written))
    total = section = digit = 0
    for sign in written:
        if sign in _DIGITS:
            digit = _DIGITS.index(sign)
        elif sign == "万":
            total, section, digit = total + (section + digit or 1) * 10_000, 0, 0
        else:
            section, digit = section + (digit or 1) * {"十": 10, "百": 100, "千": 1000}[sign], 0
    return total + section + digit


def kind(value: Value) -> str:
    """Return the kind of a protected value, as the shape of a sentence names it."""
    match value:
        case Exact(kind=of):
            return of
        case Clock():
            return "time"
        case date():
            return "date"
        case Named(kind=of):
            return of
        case Official(ja=word):
            return word
        case Doubtful():
            return "doubtful"
        case _:
            assert_never(value)


def show(value: Value, language: Tag, vocabulary: Vocabulary) -> str | None:
    """Return a protected value as a reader of this language sees it; None where it cannot be said there."""
    match value:
        case Exact(text=text):
            return text
        case Clock(hour=hour, minute=minute):
            return f"{hour:02}:{minute:02}"
        case date():
            return show_date(value, vocabulary.describe(language)).full
        case Named() | Official():
            return vocabulary.say(value, language)
        case Doubtful():
            return None
        case _:
            assert_never(value)
