"""What is answered by SMS: each answer with its longest values fits into two parts, in every language."""

from collections.abc import Iterator

from templates_i18n.book import Book, references
from templates_i18n.book import parse as parsed
from templates_i18n.languages import Language
from templates_i18n.names import Names
from templates_i18n.segments import count

FILE = "sms.ftl"
PREFIX = "sms-"
MOST_PARTS = 2
WORDS = "sms-words-"
"""Lists of words that people send; these are read and never sent."""
MOST_WARDS = 3
"""Wards that one SMS may name."""
LONGEST_LINK = "https://" + "k" * 24 + ".city.example.jp/leave/" + "x" * 22


def overlong(book: Book, language: Language, names: Names) -> Iterator[tuple[str, str]]:
    """Yield the key of each answer that takes more parts, or leaves its alphabet, and what is wrong with it."""
    longest = _longest(language, names)
    for key, entry in book.entries.items():
        message = parsed(entry)
        if entry.path.name != FILE or not key.startswith(PREFIX) or key.startswith(WORDS) or isinstance(message, str):
            continue
        used = references(message).variables
        if unknown := used - longest.keys():
            yield key, f"{key}: no longest value is known for ${min(unknown)}"
            continue
        segments = count(book.format(key, "", {name: longest[name] for name in used}))
        if segments.parts > MOST_PARTS:
            yield key, f"{key} takes {segments.parts} SMS parts ({segments.units} units); at most {MOST_PARTS}"
        if language.gsm7 and segments.encoding != "gsm7":
            yield key, f"{key} leaves the GSM alphabet"


def _longest(language: Language, names: Names) -> dict[str, str]:
    areas = (names.lookup("area", code, language.tag) for code in names.known("area"))
    wards = sorted((area.brief for area in areas if area), key=len)[-MOST_WARDS:]
    return {
        "code": "0" * 6,
        "language": language.autonym,
        "area": language.style.comma.join(wards),
        "link": LONGEST_LINK,
    }
