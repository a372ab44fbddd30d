"""Whether a text is in the language whose folder it stands in: guessed by py3langid, and for Chinese by its signs."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from templates_i18n.languages import Tag

ENOUGH = 50
"""Letters a text must have; below, Spanish and Portuguese look alike."""
# The national character sets of the two ways of writing: what one lacks belongs to the other.
_SIGNS = {Tag("zh-Hans"): "gb2312", Tag("zh-Hant"): "big5"}
_QUOTED = re.compile("（[^）]*）|\\([^)]*\\)|「[^」]*」|【[^】]*】")


def foreign(text: str, tag: Tag, ours: Iterable[Tag]) -> str | None:
    """Return the code of the language a text seems to be in, where that is another of ours than its folder says."""
    mine, known = _short(tag), _guesser(frozenset(map(_short, ours)))
    if sum(unicodedata.category(sign).startswith("L") for sign in text) < ENOUGH or mine not in known.nb_classes:
        return None
    guessed: str = known.classify(text)[0]
    return guessed if guessed != mine else None


def other_chinese(text: str, tag: Tag) -> Iterator[str]:
    """Yield the signs that only the other way of writing Chinese has; what stands in brackets is quoted Japanese."""
    charset = _SIGNS.get(tag)
    for sign in sorted(set(_QUOTED.sub("", text))) if charset else ():
        if unicodedata.name(sign, "").startswith("CJK UNIFIED") and not _writable(sign, charset or ""):
            yield sign


def _writable(sign: str, charset: str) -> bool:
    try:
        sign.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _short(tag: Tag) -> str:
    """Return the library's code of a language."""
    return {"fil": "tl"}.get(tag, tag.partition("-")[0])


@cache
def _guesser(codes: frozenset[str]) -> Any:  # noqa: ANN401 - the library's object
    """Read the model, confined to these languages; those it does not know are left out."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - reads its model when made

    guesser = LanguageIdentifier.from_model_file(MODEL_FILE)
    guesser.set_languages(sorted(codes & set(guesser.nb_classes)))
    return guesser
