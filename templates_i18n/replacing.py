"""A translator's file becomes a language's wording: verified sign by sign, linted as a whole, then replaced."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from templates_i18n.checking import check
from templates_i18n.errors import CatalogueBroken, ExchangeBroken, NoPattern
from templates_i18n.exchange import Delivery, Returned, Row
from templates_i18n.languages import EN, HERE, JA, Tag, load_languages
from templates_i18n.pages import Finding
from templates_i18n.units import BLANK, completed, rebuild, signs, units, without
from templates_i18n.wordfiles import Entry, folder_entries


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a unit cannot be taken: its line in the translator's file, its id, and what is wrong."""

    line: int
    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brings: the language, its files as they would be, how many messages change, what is left out."""

    language: Tag
    files: Mapping[str, str]
    changed: int
    untranslated: int
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the reference, the language's own if it has one, and the structure of the two."""

    original: Entry
    own: Entry | None
    whole: Entry

    @property
    def texts(self) -> dict[str, str]:
        """Return the texts that the language has."""
        return {unit.id: unit.text for unit in units(self.own)} if self.own else {}


def rows(language: Tag, *, missing: bool = False, root: Path = HERE) -> tuple[Row, ...]:
    """Return every unit to translate, with Japanese as its source; with `missing` only what has no text yet."""
    english = {unit.id: unit.text for entry in folder_entries(root / EN) for unit in units(entry)}
    notes = _notes(root / JA)
    return tuple(
        row
        for message in _messages(language, root)
        for row in _rows(message, english, notes.get(message.original.id, ()))
        if not (missing and row.target)
    )


def _rows(message: Message, english: Mapping[str, str], notes: tuple[str, ...]) -> Iterator[Row]:
    sources = {unit.id: unit.text for unit in units(message.original)}
    own, entry = message.texts, message.original
    for unit in units(message.whole):
        # A variant that only this language has is translated from the whole text.
        source = sources.get(unit.id) or sources.get(unit.part, unit.text)
        beside = english.get(unit.id) or english.get(unit.part)
        told = (*notes, f"English: {beside}") if beside else notes
        yield Row(unit.id, entry.path.name, entry.line, source, own.get(unit.id, ""), told)


def _messages(language: Tag, root: Path) -> tuple[Message, ...]:
    """Return the messages of the reference in the order of its files."""
    mine = {entry.id: entry for entry in reversed(folder_entries(root / language)) if entry.id}
    return tuple(
        Message(entry, mine.get(entry.id), completed(entry, mine.get(entry.id)))
        for entry in folder_entries(root / JA)
        if entry.id
    )


def _notes(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return the comment that stands right above each message."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in folder_entries(folder):
        above = entry.path.read_text("utf-8").split("\n")[: entry.line - 1]
        held: list[str] = []
        while above and above[-1].startswith("# "):
            held.insert(0, above.pop().removeprefix("# "))
        found[entry.id] = tuple(held)
    return found


def take(delivery: Delivery, *, root: Path = HERE) -> Taken:
    """Return what a file would make of its language, and why it may not; nothing is written.

    Raises ExchangeBroken for a file in no language of ours, UnknownLanguage.
    """
    if not delivery.language:
        raise ExchangeBroken(1, "a file that names its language (Language, target-language)")
    language = load_languages(root).require(delivery.language).tag
    if language == JA:
        raise ExchangeBroken(1, f"another language than {JA}, from which all others are translated")
    messages = _messages(language, root)
    refusals = list(_unfit(delivery, messages))
    given = {one.id: one.text for one in delivery.units if one.text.strip()}
    lines = {one.id: one.line for one in reversed(delivery.units)}
    made: dict[str, str] = {}
    for message in messages if not refusals else ():
        try:
            source = _made(message, given)
        except NoPattern as wrong:
            refusals.append(_refused(message, lines, given, str(wrong)))
        else:
            made |= {message.original.id: source} if source is not None else {}
    files = _files(messages, made, root / language)
    if not refusals and files:
        refusals += _linted(language, files, lines, root)
    left = sum(_left(message, made) for message in messages)
    return Taken(language, files, len(made), left, tuple(sorted(refusals, key=lambda one: one.line)))


def _unfit(delivery: Delivery, messages: tuple[Message, ...]) -> Iterator[Refusal]:
    """Yield every unit whose id or signs are not those that went out."""
    known = {unit.id: message for message in messages for unit in units(message.whole)}
    seen: dict[str, Returned] = {}
    for one in delivery.units:
        first = seen.setdefault(one.id, one)
        if one.id not in known:
            yield Refusal(one.line, one.id, "there is no such text")
        elif first.text != one.text:
            yield Refusal(one.line, one.id, f"stands twice, with another text at line {first.line}")
        elif one.text.strip() and (reason := _wrong_signs(one, known[one.id])):
            yield Refusal(one.line, one.id, reason)


def _wrong_signs(one: Returned, message: Message) -> str:
    """Say which signs a text lacks and which it may not hold; nothing where all are right.

    Blanks are those of the message, short or long; only an SMS may leave one out. All else stays as it is.
    """
    whole, original = ({unit.id: unit.text for unit in units(entry)} for entry in (message.whole, message.original))
    held, mine = signs(one.text), signs(whole[one.id])
    if held == mine:
        return ""
    theirs = signs(original.get(one.id, whole[one.id]))
    told = {stem for text in (*whole.values(), *original.values()) for stem in map(_stem, signs(text)) if stem}
    fixed, kept = ({sign for sign in found if not _stem(sign)} for found in (mine, held))
    lacks = {f"{{ ${stem} }}" for stem in set(map(_stem, theirs)) - set(map(_stem, held)) - {""}}
    if one.id.partition("/")[0].endswith(".sms"):
        lacks = set()
    strange = {sign for sign in held if (stem := _stem(sign)) and stem not in told} | kept - fixed
    said = (("lacks", lacks | fixed - kept), ("may not hold", strange))
    return "; ".join(f"{word} {', '.join(sorted(found))}" for word, found in said if found)


def _stem(sign: str) -> str:
    """Return the parameter that a blank shows; nothing for any other sign."""
    found = BLANK.fullmatch(sign)
    return found[1].removesuffix("_short").removesuffix("_time") if found else ""


def _made(message: Message, given: Mapping[str, str]) -> str | None:
    """Return the new source of a message; None where nothing changes or what it needs is not translated yet."""
    own = message.texts
    if not any(given.get(unit.id, own.get(unit.id)) != own.get(unit.id) for unit in units(message.whole)):
        return None
    # What the language lacks is taken whole or not at all: half of it would be Japanese.
    open_ = {unit.part for unit in units(message.whole) if unit.id not in given and unit.id not in own}
    if message.original.id in open_:
        return None
    source = rebuild(without(message.whole, open_), given)
    return None if message.own and source == message.own.source else source


def _left(message: Message, made: Mapping[str, str]) -> int:
    """Count the texts of a message that are without a translation when all that could be made is."""
    source = made.get(message.original.id)
    held = {unit.id for unit in units(replace(message.whole, source=source))} if source else set(message.texts)
    return sum(unit.id not in held for unit in units(message.whole))


def _refused(message: Message, lines: Mapping[str, int], given: Mapping[str, str], reason: str) -> Refusal:
    """Point at the first unit of a message that came back."""
    name = next((unit.id for unit in units(message.whole) if unit.id in given), message.original.id)
    return Refusal(lines.get(name, 1), message.original.id, reason)


def _files(messages: tuple[Message, ...], made: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Return the files that change, by name, with every other line of theirs as it was."""
    changed: dict[str, list[Message]] = {}
    for message in messages:
        if message.original.id in made:
            path = message.own.path if message.own else message.original.path
            changed.setdefault(path.name, []).append(message)
    return {name: _file(folder / name, held, made) for name, held in changed.items()}


def _file(path: Path, messages: list[Message], made: Mapping[str, str]) -> str:
    lines = path.read_text("utf-8").split("\n") if path.is_file() else []
    held = [(message.own, made[message.original.id]) for message in messages if message.own]
    for own, source in sorted(held, key=lambda one: -one[0].line):
        length = own.source.rstrip("\n").count("\n") + 1
        lines[own.line - 1 : own.line - 1 + length] = source.rstrip("\n").split("\n")
    new = [made[message.original.id].rstrip("\n") for message in messages if message.own is None]
    whole = "\n".join(lines).rstrip("\n")
    return "\n\n".join(filter(None, (whole, *new))) + "\n"


def _linted(language: Tag, files: Mapping[str, str], lines: Mapping[str, int], root: Path) -> Iterator[Refusal]:
    """Yield what the linter finds in the language as it would be and does not find in it as it is."""
    known = {(one.path, one.message) for one in check(root, language)}
    with tempfile.TemporaryDirectory() as made:
        trial = Path(made)
        _stand_in(root, trial, language, files)
        found = [one for one in check(trial, language) if (one.path, one.message) not in known]
        entries = folder_entries(trial / language)
        for one in found:
            name = _entry_of(one, entries, trial)
            near = (line for unit, line in lines.items() if name and unit.split("/")[0].split(".")[0] == name)
            yield Refusal(min(near, default=1), name or one.path, one.message)


def _stand_in(root: Path, trial: Path, language: Tag, files: Mapping[str, str]) -> None:
    """Make a root whose files are the real ones, but for the language that is tried."""
    for path in root.iterdir():
        if path.name != language:
            (trial / path.name).symlink_to(path)
    (trial / language).mkdir()
    for path in (root / language).glob("*"):
        (trial / language / path.name).symlink_to(path)
    for name, text in files.items():
        (trial / language / name).unlink(missing_ok=True)
        (trial / language / name).write_text(text, "utf-8")


def _entry_of(finding: Finding, entries: list[Entry], root: Path) -> str | None:
    """Return the message at which a finding points."""
    before = [one for one in entries if str(one.path.relative_to(root)) == finding.path and one.line <= finding.line]
    return before[-1].id if before else None


def put(taken: Taken, *, root: Path = HERE) -> None:
    """Write the files of a language that was found good; each is replaced whole. Raises CatalogueBroken."""
    assert not taken.refusals, "a language with refusals is never written"  # noqa: S101 - a bug, not an input
    folder = root / taken.language
    fresh = {folder / name: folder / f".{name}.new" for name in taken.files}
    try:
        folder.mkdir(exist_ok=True)
        for path, new in fresh.items():
            with new.open("w", encoding="utf-8") as file:
                file.write(taken.files[path.name])
                file.flush()
                os.fsync(file.fileno())
        for path, new in fresh.items():
            new.replace(path)
    except OSError as error:
        raise CatalogueBroken(str(folder), f"it cannot be written ({error.strerror})") from error
    finally:
        for new in fresh.values():
            new.unlink(missing_ok=True)
