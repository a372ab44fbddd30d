"""Translators' files: PO and XLIFF 1.2, written for an agency and read when they come back."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree
from moz.l10n.formats import Format
from moz.l10n.formats.gettext.parse import gettext_parse
from moz.l10n.formats.gettext.serialize import gettext_serialize
from moz.l10n.formats.xliff.parse import xliff_parse
from moz.l10n.formats.xliff.serialize import xliff_serialize
from moz.l10n.model import Entry, Markup, Message, Metadata, PatternMessage, Resource, Section

from templates_i18n.errors import ExchangeBroken
from templates_i18n.languages import JA, Tag
from templates_i18n.units import SIGN

XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
UTF_8 = "UTF-8"
MOST = 16 << 20
"""Bytes; all wording of one language has less than one megabyte."""
PREFACE = """Translate each text from Japanese; English stands beside it as a comment.
What stands in { } is filled in later: keep it letter for letter, and put it after a label or a colon,
where your language does not inflect it. { choice: … } is replaced by one of the texts whose ids begin alike.
Ids that end in .sms are text messages and must stay as short as they can be."""


class Kind(StrEnum):
    """Name the formats."""

    PO = "po"
    XLIFF = "xliff"


@dataclass(frozen=True, slots=True)
class Row:
    """A unit as it goes out: its file and line in Japanese, both texts (`target` empty where there is none), notes."""

    id: str
    file: str
    line: int
    source: str
    target: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Returned:
    """A unit as it came back, and where it stands in the file; empty text means not translated."""

    id: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a file holds: the language it says it is in, and its units."""

    language: str
    units: tuple[Returned, ...]


def write(rows: Iterable[Row], language: Tag, kind: Kind) -> str:
    """Return the text of a file with these units."""
    match kind:
        case Kind.PO:
            return "".join(gettext_serialize(_po(rows, language)))
        case Kind.XLIFF:
            return "".join(xliff_serialize(_xliff(rows, language)))


def read(held: bytes) -> Delivery:
    """Read a file that came back; raises ExchangeBroken with the line where it is no such file."""
    if len(held) > MOST:
        raise ExchangeBroken(1, f"a file of at most {MOST >> 20} MB")
    try:
        text = held.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeBroken(held[: error.start].count(b"\n") + 1, "UTF-8") from error
    return _read_xliff(held) if text.lstrip().startswith("<") else _read_po(text.replace("\r\n", "\n"))


def _po(rows: Iterable[Row], language: Tag) -> Resource[Message]:
    head = {
        "Project-Id-Version": "kakehashi",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    entries: list[Entry[Message]] = [
        Entry(
            (row.source, row.id),
            PatternMessage([row.target]),
            comment="\n".join(row.notes),
            meta=[Metadata("reference", f"{JA}/{row.file}:{row.line}")],
        )
        for row in rows
    ]
    meta = [Metadata(name, value) for name, value in head.items()]
    return Resource(Format.gettext, [Section((), list(entries))], PREFACE, meta)


def _xliff(rows: Iterable[Row], language: Tag) -> Resource[Message]:
    files: dict[str, list[Entry[Message]]] = {}
    for row in rows:
        files.setdefault(row.file, []).append(_trans_unit(row))
    told = {"source-language": JA, "target-language": language, "datatype": "plaintext"}
    meta = [Metadata(f"@{name}", value) for name, value in told.items()]
    sections = [Section((file,), list(entries), meta=list(meta)) for file, entries in files.items()]
    root = [Metadata("@version", "1.2"), Metadata("@xmlns", XLIFF)]
    return Resource(Format.xliff, list(sections), PREFACE, root)


def _trans_unit(row: Row) -> Entry[Message]:
    meta = [Metadata("@xml:space", "preserve")]
    count = 0
    for part in _inline(row.source):
        if isinstance(part, str):
            meta.append(Metadata("source", part))
        else:
            count += 1
            place = "source/x" if count == 1 else f"source/x[{count}]"
            meta += [Metadata(f"{place}/@{name}", str(value)) for name, value in part.options.items()]
    notes = "\n".join(row.notes)
    return Entry((row.id,), PatternMessage(list(_inline(row.target))), comment=notes, meta=meta)


def _inline(text: str) -> list[str | Markup]:
    """Return a text with its signs as elements that no translation tool lets anybody change."""
    parts: list[str | Markup] = []
    seen: dict[str, int] = {}
    end = 0
    for found in SIGN.finditer(text):
        parts += [text[end : found.start()]] if found.start() > end else []
        name = re.sub(r"\W+", "-", found[0]).strip("-")
        seen[name] = seen.get(name, 0) + 1
        # Source and target know an element by the same id, wherever it stands.
        known = name if seen[name] == 1 else f"{name}.{seen[name]}"
        parts.append(Markup("standalone", "x", {"id": known, "equiv-text": found[0]}))
        end = found.end()
    parts += [text[end:]] if end < len(text) else []
    # Without a letter between them a serializer would set the elements on lines of their own.
    return parts if any(isinstance(part, str) for part in parts) else [text] if text else []


def _read_po(text: str) -> Delivery:
    if "msgid" not in text or "\n" not in text:
        raise ExchangeBroken(1, "a PO file (msgctxt, msgid, msgstr) or XLIFF 1.2")
    try:
        found = gettext_parse(text, skip_obsolete=True)
    except (OSError, ValueError, IndexError, KeyError, LookupError) as error:
        line = re.search(r"line (\d+)", str(error))
        raise ExchangeBroken(int(line[1]) if line else 1, "a PO file that can be read") from error
    head = {meta.key: meta.value for meta in found.meta}
    lines = _lines(text, re.compile(r'^msg(?:ctxt|id) "([^"]+)"'))
    units = tuple(_returned(entry, lines) for entry in _entries(found))
    return Delivery(str(head.get("Language", "")), units)


def _returned(entry: Entry[Message], lines: dict[str, int]) -> Returned:
    """Return a PO entry; one that is marked as uncertain counts as not translated."""
    unsure = any(meta.key == "flag" and meta.value == "fuzzy" for meta in entry.meta)
    # Without a context nothing says which text it is; its source is all there is to name it by.
    name = entry.id[1] if len(entry.id) > 1 else entry.id[0]
    line = lines.get(name, 1)
    return Returned(name, "" if unsure else _text(entry, line), line)


def _read_xliff(held: bytes) -> Delivery:
    _refuse_unsafe(held)
    try:
        found = xliff_parse(held)
    except (ValueError, KeyError, TypeError, etree.LxmlError) as error:
        raise ExchangeBroken(1, f"XLIFF 1.2 ({error})") from error
    lines = _lines(held.decode("utf-8-sig"), re.compile(r'<trans-unit\b[^<>]*?\sid="([^"]*)"'))
    languages = {meta.value for section in found.sections for meta in section.meta if meta.key == "@target-language"}
    units = tuple(
        Returned(entry.id[0], _text(entry, lines.get(entry.id[0], 1)), lines.get(entry.id[0], 1))
        for entry in _entries(found)
    )
    return Delivery(" ".join(sorted(languages)), units)


def _refuse_unsafe(held: bytes) -> None:
    """Refuse what is no XML, and XML that declares entities or reaches for other files."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree = etree.fromstring(held, parser).getroottree()
    except etree.XMLSyntaxError as error:
        raise ExchangeBroken(error.lineno or 1, "XML that can be read") from error
    except ValueError as error:
        raise ExchangeBroken(1, "XML that can be read") from error
    if tree.docinfo.doctype:
        raise ExchangeBroken(1, "XLIFF 1.2 without a DOCTYPE")
    if (tree.docinfo.encoding or UTF_8).upper() != UTF_8:
        # Its bytes would be read as other letters than those that were looked at as UTF-8.
        raise ExchangeBroken(1, f"an XML declaration that says {UTF_8}, as the file is")


def _entries(found: Resource[Message]) -> Iterator[Entry[Message]]:
    return (one for section in found.sections for one in section.entries if isinstance(one, Entry))


def _text(entry: Entry[Message], line: int) -> str:
    """Return the text of an entry, its protected elements as the signs they stand for."""
    if not isinstance(entry.value, PatternMessage):
        raise ExchangeBroken(line, "one text in each entry, no plural forms")
    parts = []
    for part in entry.value.pattern:
        match part:
            case str():
                parts.append(part)
            case Markup(kind="standalone", options={"equiv-text": str(sign)}):
                parts.append(sign)
            case _:
                raise ExchangeBroken(line, "no markup but the <x/> of the file that went out")
    return SIGN.sub(_plain, "".join(parts))


def _plain(sign: re.Match[str]) -> str:
    """Return a sign with the spaces that it had when it went out."""
    return f"{{ {' '.join(sign[0][1:-1].split())} }}" if '"' not in sign[0] else sign[0]


def _lines(text: str, pattern: re.Pattern[str]) -> dict[str, int]:
    """Return the line at which each id stands first."""
    lines: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        for found in pattern.finditer(line):
            lines.setdefault(found[1], number)
    return lines
