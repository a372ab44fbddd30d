"""Lines and sentences of a text, by punctuation, and the text again from its sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from templates_i18n.languages import Tag

Lines: TypeAlias = tuple[tuple[str, ...], ...]
"""A text as lines of sentences; an empty line is an empty tuple."""

UNSPACED = frozenset({"ja", "zh-Hans", "zh-Hant", "th", "km", "my"})
_WIDE_END = re.compile(r"(?<=[。！？])(?![」』）】。！？])|(?<=[。！？][」』】）])")
# A full stop ends a sentence where a space and a beginning follow; "No. 3", "e.g." and 3.5 do not.
_NARROW_END = re.compile(r"(?<!\bNo)(?<!\bSt)(?<!\bMr)(?<!\be\.g)(?<!\bi\.e)(?<=[.!?])[ \t]+(?=[^\s\d])")


def split(text: str) -> Lines:
    """Return the lines of a text, each as its sentences, without space around them."""
    return tuple(tuple(_sentences(line)) for line in text.strip().splitlines())


def _sentences(line: str) -> Iterable[str]:
    for part in _WIDE_END.split(line):
        for sentence in _NARROW_END.split(part):
            if sentence.strip():
                yield sentence.strip()


def join(lines: Lines, language: Tag) -> str:
    """Return the text of lines of sentences, with a space between sentences where the language writes one."""
    between = "" if language in UNSPACED else " "
    return "\n".join(between.join(line) for line in lines)


def flat(lines: Lines) -> tuple[str, ...]:
    """Return every sentence in order."""
    return tuple(sentence for line in lines for sentence in line)


def like(lines: Lines, sentences: Sequence[str]) -> Lines:
    """Return `sentences` in the lines of another text; there must be as many."""
    left = iter(sentences)
    made = tuple(tuple(next(left) for _ in line) for line in lines)
    assert next(left, None) is None, "one sentence for each"  # noqa: S101 - a bug, not an input
    return made


def each(lines: Lines, change: Callable[[str], str]) -> Lines:
    """Return the lines with every sentence changed."""
    return tuple(tuple(change(sentence) for sentence in line) for line in lines)
