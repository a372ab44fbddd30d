"""The wording of a language as units for a translator: plain lines in which every blank is one protected sign."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.serializer import serialize_attribute, serialize_expression, serialize_pattern

from templates_i18n.book import parse
from templates_i18n.errors import NoPattern
from templates_i18n.wordfiles import Entry

# A blank, a choice between texts, or whatever else stands in braces; a quoted text may hold braces itself.
SIGN = re.compile(r'\{\s*"(?:[^"\\]|\\.)*"\s*\}|\{[^{}]*\}')
BLANK = re.compile(r"\{ \$(\S+) \}")
CHOICE = re.compile(r"\{ choice: (\S+) \}")

Texts = Mapping[str, str]
"""Unit id → text. A message's own text is `eq-report`, an attribute `eq-report.what`, a variant
`eq-report.what/max_intensity_is=absent`."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One text to translate, with its id, its signs written as `{ $areas }` or `{ choice: tsunami_is }`."""

    id: str
    text: str

    @property
    def part(self) -> str:
        """Return the id of the text that this one belongs to: itself, or what chooses it."""
        return self.id.partition("/")[0]


def signs(text: str) -> frozenset[str]:
    """Return the signs that stand in a text."""
    return frozenset(SIGN.findall(text))


def units(entry: Entry) -> tuple[Unit, ...]:
    """Return every unit of a message in the order of its file; none for what is no message."""
    parsed = parse(entry)
    if isinstance(parsed, str):
        return ()
    return tuple(unit for name, pattern in _patterns(parsed) for unit in _units(name, pattern))


def rebuild(entry: Entry, texts: Texts) -> str:
    """Return the source of a message with other texts in the structure that it has.

    A text that `texts` lacks stays, letter for letter. Raises NoPattern for a text that no file could hold.
    """
    parsed = parse(entry)
    if isinstance(parsed, str):
        raise NoPattern(parsed)
    source = entry.source
    # From the end, so that what stands before keeps its place.
    for name, pattern in reversed(list(_patterns(parsed))):
        before = pattern.clone()
        pattern.elements = _elements(name, pattern, texts)
        if not pattern.equals(before):
            start, end = _place(source, before)
            source = source[:start] + serialize_pattern(pattern) + source[end:]
    again = parse(replace(entry, source=source))
    if isinstance(again, str) or not again.equals(parsed):
        raise NoPattern("begins or ends with a blank, or a line begins with . * [ or }")
    return source


def _place(source: str, pattern: ftl.Pattern) -> tuple[int, int]:
    """Return where a pattern stands in its message, with the blanks between it and the sign before it."""
    assert pattern.span is not None, "parsed with spans"  # noqa: S101 - a bug, not an input
    return source.rindex("=", 0, pattern.span.start) + 1, pattern.span.end


def completed(original: Entry, own: Entry | None) -> Entry:
    """Return the structure of a message in a language: its own, with the attributes only the original has behind it."""
    if own is None:
        return original
    mine, theirs = parse(own), parse(original)
    if isinstance(mine, str) or isinstance(theirs, str):
        return own
    held = {attribute.id.name for attribute in mine.attributes}
    more = [serialize_attribute(one) for one in theirs.attributes if one.id.name not in held]
    return replace(own, source=own.source.rstrip("\n") + "".join(more) + "\n") if more else own


def without(entry: Entry, parts: Set[str]) -> Entry:
    """Return a message without some of its attributes, named by the ids of their units."""
    parsed = parse(entry)
    source = entry.source
    for one in reversed(parsed.attributes) if not isinstance(parsed, str) else ():
        if f"{entry.id}.{one.id.name}" in parts and one.span is not None:
            source = source[: one.span.start].rstrip() + source[one.span.end :]
    return replace(entry, source=source)


def _patterns(message: ftl.Message | ftl.Term) -> Iterator[tuple[str, ftl.Pattern]]:
    """Yield the id and pattern of a message's own text and of each attribute."""
    name = f"-{message.id.name}" if isinstance(message, ftl.Term) else message.id.name
    if message.value is not None:
        yield name, message.value
    for attribute in message.attributes:
        yield f"{name}.{attribute.id.name}", attribute.value


def _units(name: str, pattern: ftl.Pattern) -> Iterator[Unit]:
    """Yield a pattern's unit, then those of the texts it chooses from."""
    yield Unit(name, "".join(sign for sign, _ in _signed(pattern)))
    for _, variants in _signed(pattern):
        for key, variant in variants:
            yield from _units(f"{name}/{key}", variant.value)


def _signed(pattern: ftl.Pattern) -> Iterator[tuple[str, list[tuple[str, ftl.Variant]]]]:
    """Yield each element as text, with the variants by key where it is a choice."""
    seen: dict[str, int] = {}
    for element in pattern.elements:
        expression = element.expression if isinstance(element, ftl.Placeable) else None
        if isinstance(element, ftl.TextElement):
            yield element.value, []
        elif isinstance(expression, ftl.SelectExpression):
            base = _selector(expression)
            seen[base] = seen.get(base, 0) + 1
            name = base if seen[base] == 1 else f"{base}.{seen[base]}"
            yield f"{{ choice: {name} }}", [(f"{name}={_key(v)}", v) for v in expression.variants]
        elif expression is not None:
            yield f"{{ {serialize_expression(expression)} }}", []


def _selector(select: ftl.SelectExpression) -> str:
    """Return what a choice goes by, in a word without spaces."""
    if isinstance(select.selector, ftl.VariableReference):
        return select.selector.id.name
    return re.sub(r"\s+", "", serialize_expression(select.selector))


def _key(variant: ftl.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ftl.Identifier) else variant.key.value


def _elements(name: str, pattern: ftl.Pattern, texts: Texts) -> list[ftl.TextElement | ftl.Placeable]:
    """Return a pattern's elements with the texts of a translator."""
    signs = {sign: (element, variants) for element, (sign, variants) in _paired(pattern)}
    for _, variants in signs.values():
        for key, variant in variants:
            variant.value.elements = _elements(f"{name}/{key}", variant.value, texts)
    if name not in texts:
        return pattern.elements
    return [_element(piece, signs) for piece in _pieces(texts[name])]


def _paired(
    pattern: ftl.Pattern,
) -> Iterator[tuple[ftl.TextElement | ftl.Placeable, tuple[str, list[tuple[str, ftl.Variant]]]]]:
    return zip(pattern.elements, _signed(pattern), strict=True)


def _pieces(text: str) -> Iterator[str]:
    """Yield text and signs in turn."""
    end = 0
    for found in SIGN.finditer(text):
        yield from filter(None, (text[end : found.start()], found[0]))
        end = found.end()
    yield from filter(None, (text[end:],))


def _element(
    piece: str, signs: Mapping[str, tuple[ftl.TextElement | ftl.Placeable, list[tuple[str, ftl.Variant]]]]
) -> ftl.TextElement | ftl.Placeable:
    """Return the element of a piece: a choice as it stands in the message, all else by what it says."""
    if CHOICE.fullmatch(piece):
        if piece not in signs:
            raise NoPattern(f"{piece} is no choice of this text")
        return signs[piece][0]
    if not SIGN.fullmatch(piece):
        if "{" in piece or "}" in piece:
            raise NoPattern("a brace stands alone")
        return ftl.TextElement(piece)
    body = FluentParser().parse(f"x = {piece}\n").body
    match body:
        case [ftl.Message(value=ftl.Pattern(elements=[ftl.Placeable() as placed]))]:
            return placed
        case _:
            raise NoPattern(f"{piece} is no blank")
