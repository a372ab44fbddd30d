"""Which characters a wording may hold: its own script, Latin digits, nothing invisible, no link."""

import re
import unicodedata
from collections.abc import Iterator

from templates_i18n.languages import Language

# Chats and phones make a link of a bare name as well, and a chat of whatever follows an @.
BARE_LINK = re.compile(
    r"(?<![\w.@-])@[a-z]\w{2,}|(?<![\w.])(?:[a-z0-9-]+\.)+(?:[a-z]{2,24}/"
    r"|(?:app|biz|cc|club|cn|co|com|dev|gg|gl|info|io|jp|kr|link|ly|me|net|online|org|ru|shop|site|to|top|tv|tw|vn|xyz)\b)",
    re.IGNORECASE | re.ASCII,
)
_LINK = re.compile(r"://|\bwww\.|\bhttps?\b|</?[a-zA-Z]|&[a-z]+;|\]\(|`|__|(?<!\*)\*\*(?!\*)", re.IGNORECASE)
_PICTURE = re.compile("[\u2600-\u27bf\ufe0f\U00010000-\U0010ffff]")
# Joiners are letters' own in Devanagari, Sinhala, Persian and others; every other format sign hides something.
_JOINERS = "\u200c\u200d"
_NARROW = {"\u202f": "U+202F narrow no-break space", "\u00a0": "U+00A0 no-break space"}
# Medial and vowel signs in the order only Zawgyi writes them.
_ZAWGYI = re.compile(
    "[\u1000-\u1021]\u1039(?![\u1000-\u1021])|(?:^|[^\u1000-\u1021\u103b-\u103e])\u1031[\u1000-\u1021]|[\u1060-\u1097]"
)
_KEPT = re.compile("【[^】]*】")
_UNREAD = re.compile(r"[\u3400-\u9fff々]+(?![\u3400-\u9fff々(])")
# Signs that belong to a block of letters but not to one language alone.
_SHARED = ("LATIN", "IDEOGRAPHIC", "FULLWIDTH", "MODIFIER", "DIGIT", "COMBINING", "MASCULINE", "FEMININE", "MICRO")
_KANA_MARKS = ("KATAKANA-HIRAGANA",)


def script_of(letter: str) -> str:
    """Return the first word of a letter's Unicode name, with CJK ideographs as HAN."""
    name = unicodedata.name(letter, "UNNAMED").split(" ")[0]
    return "HAN" if name == "CJK" else name


def _invisible(text: str) -> Iterator[str]:
    """Yield what cannot be seen and must not be there."""
    for char in sorted(set(text)):
        if char in _NARROW:
            yield f"{_NARROW[char]} breaks GSM-7 and copying; use a plain space"
        elif unicodedata.category(char) in ("Cf", "Cc", "Co", "Cs") and char not in _JOINERS + "\n":
            yield f"invisible U+{ord(char):04X} {unicodedata.name(char, 'control')}"


def _digits(text: str) -> Iterator[str]:
    """Yield digits that are not Latin ones."""
    for char in sorted(set(text)):
        if unicodedata.category(char) == "Nd" and not char.isascii():
            yield f"digit {char!r}: write Latin digits 0-9"


def _scripts(text: str, language: Language, quoted: str) -> Iterator[str]:
    """Yield letters of a foreign script, and text that is hardly in its own."""
    letters = [c for c in text if unicodedata.category(c).startswith("L") and c not in quoted]
    allowed = {*language.scripts, *_SHARED, *_KANA_MARKS}
    strange = sorted({c for c in letters if script_of(c) not in allowed})
    if strange:
        yield f"letters of another script: {' '.join(strange[:5])} ({script_of(strange[0])})"
    own = sum(script_of(c) in language.scripts for c in letters)
    if len(letters) >= 12 and own * 4 < len(letters):
        yield f"hardly any letter is {'/'.join(language.scripts)}: is this {language.english}?"


def unread(text: str) -> Iterator[str]:
    """Yield kanji without their reading right behind; words kept as they are stand in 【 】."""
    for found in _UNREAD.findall(_KEPT.sub("", text)):
        yield f"{found} has no reading: write {found}(…)"


def faults(text: str, language: Language, quoted: str = "") -> Iterator[str]:
    """Yield what is wrong with the characters of a text; `quoted` are foreign signs it may hold."""
    if unicodedata.normalize("NFC", text) != text:
        yield "not in normal form NFC"
    if _LINK.search(text) or BARE_LINK.search(text):
        yield "a link or markup stands in the wording"
    if picture := _PICTURE.search(text):
        yield f"picture sign U+{ord(picture[0]):04X}: some phones show a box for it, and an SMS pays for two signs"
    if "MYANMAR" in language.scripts and _ZAWGYI.search(text):
        yield "looks like Zawgyi, not Unicode"
    yield from _invisible(text)
    yield from _digits(text)
    yield from _scripts(text, language, quoted)
