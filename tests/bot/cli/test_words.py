"""The command line's own words: the same in both languages, a sentence for every refusal, a help for every option."""

import re
from collections.abc import Iterator
from importlib import import_module

import click
import pytest

from bot.cli import root
from bot.cli.console import Console
from bot.cli.refusing import REFUSALS, sentence
from bot.cli.speech import OFFICERS, Speech
from registry.errors import NotFound, UnknownArea
from templates_i18n.book import parse, references
from templates_i18n.catalogue import load_catalogue
from templates_i18n.characters import faults
from templates_i18n.languages import EN, JA, Tag, load_languages
from templates_i18n.wordfiles import folder_entries
from tests.architecture.house import FLOORS, ROOT
from tests.bot.cli.terminal import Terminal

HELP = "help.ftl"


def words(tag: Tag) -> dict[str, tuple[str, set[str]]]:
    """Return every text of a language, but the helps, with its source and its variables."""
    found = {}
    for entry in folder_entries(OFFICERS / tag):
        parsed = parse(entry)
        assert not isinstance(parsed, str), f"{entry.path}:{entry.line}: {parsed}"
        if entry.path.name != HELP:
            assert entry.id not in found, f"{entry.id} stands twice"
            found[entry.id] = (entry.source, references(parsed).variables)
    return found


def refusals() -> Iterator[type[Exception]]:
    """Yield every refusal that a floor can make."""
    for floor in FLOORS:
        for one in vars(import_module(f"{floor}.errors")).values():
            if isinstance(one, type) and issubclass(one, REFUSALS):
                yield one


def commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, obj=Console(Speech(EN)))
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, (*path, name))


def test_both_languages_have_the_same_texts_with_the_same_variables() -> None:
    japanese, english = words(JA), words(EN)
    assert set(japanese) == set(english)
    assert [name for name in english if japanese[name][1] != english[name][1]] == []


@pytest.mark.parametrize("tag", [JA, EN])
def test_no_text_holds_a_sign_that_its_language_does_not_have(tag: Tag) -> None:
    language = load_languages().require(tag)
    found = {
        f"{entry.path.name}:{entry.line}": list(faults(entry.source.partition("=")[2], language, quoted=""))
        for entry in folder_entries(OFFICERS / tag)
    }
    # Commands, settings and file names are quoted as they are typed.
    strange = {place: [one for one in said if "link" in one or "invisible" in one] for place, said in found.items()}
    assert {place: said for place, said in strange.items() if said} == {}


def test_every_key_that_the_commands_name_exists() -> None:
    named = set()
    # What the voices say to residents comes from their own files, which the linter of wording checks.
    spoken = {ROOT / "bot" / "telegram", ROOT / "bot" / "sms"}
    for path in (one for one in (ROOT / "bot").rglob("*.py") if not spoken & set(one.parents)):
        named |= set(re.findall(r"\bphrase\(\s*\"([a-z][a-z0-9-]+)\"", path.read_text(encoding="utf-8")))
        named |= {
            f"head-{head}"
            for call in re.findall(r"\.table\(([^)]*)\)", path.read_text(encoding="utf-8"))
            for head in re.findall(r"\"([a-z-]+)\"", call)
            if path.parent.name == "cli"
        }
        named |= set(re.findall(r"\"(probe-[a-z-]+)\"", path.read_text(encoding="utf-8")))
    english = words(EN)
    in_chat = {name for name in named if name.startswith(("talk-", "button-", "command-", "consent-"))}
    assert sorted(named - in_chat - set(english)) == []


@pytest.mark.parametrize("refusal", list(refusals()), ids=str)
def test_every_refusal_that_can_be_raised_has_a_sentence(refusal: type[Exception]) -> None:
    # What only stands above others in the tree is never raised itself.
    if refusal.__subclasses__() and refusal.__name__ != "BadField":
        return
    code = str(vars(refusal)["code"])
    if code.startswith("rehearsal"):
        return
    key = "error-" + code.replace(".", "-").replace("_", "-")
    assert [tag for tag in (JA, EN) if not Speech(tag).knows(key)] == []


def test_a_refusal_that_says_less_than_usual_is_still_a_sentence() -> None:
    assert sentence(NotFound(kind="officer", id="mori"), Speech(EN)) == "There is no officer “mori”."
    bare = UnknownArea(field="area", value="x", expected="y")
    assert sentence(bare, Speech(EN)) == "There is no area “x”; right would be y."


def test_every_command_and_option_is_explained_in_both_languages() -> None:
    speech = Speech(JA)
    unspoken = []
    for path, command in commands(root.cli):
        key = "-".join(("help", *path))
        unspoken += [] if command.help and speech.knows(key) else [key]
        for option in (one for one in command.params if isinstance(one, click.Option)):
            keys = ("-".join(("option", *path, str(option.name))), f"option-{option.name}")
            if option.help and not any(speech.knows(name) for name in keys):
                unspoken.append(keys[0])
    assert unspoken == []


def test_no_help_is_left_of_what_is_gone() -> None:
    page = {f"page-{name}" for name in ("usage", "options", "commands", "default", "required")}
    known = {"-".join(("help", *path)) for path, _ in commands(root.cli)} | {"option-help"} | page
    for path, command in commands(root.cli):
        for option in command.params:
            known |= {"-".join(("option", *path, str(option.name))), f"option-{option.name}"}
    helps = {entry.id for entry in folder_entries(OFFICERS / JA) if entry.path.name == HELP}
    assert sorted(helps - known) == []


@pytest.mark.parametrize(
    ("lang", "usage", "ours"), [("C.UTF-8", "Usage:", "Options:"), ("ja_JP.UTF-8", "使い方：", "オプション:")]
)
def test_every_command_shows_its_help(terminal: Terminal, lang: str, usage: str, ours: str) -> None:
    for path, _ in commands(root.cli):
        shown = terminal.type(*path, "--help", lang=lang)
        assert (path, shown.code, f"{usage} kakehashi" in shown.out, ours in shown.out) == (path, 0, True, True)
        assert lang == "C.UTF-8" or "Show this message" not in shown.out


def test_a_group_without_a_command_shows_what_there_is(terminal: Terminal) -> None:
    shown = terminal.type("broadcast")
    assert (shown.code, "all-clear" in shown.out) == (2, True)


def test_short_helps_are_whole_at_eighty_columns(terminal: Terminal) -> None:
    shown = terminal.type("--help", COLUMNS="80").out + terminal.type("broadcast", "--help", COLUMNS="80").out
    assert [line for line in shown.splitlines() if line.endswith("...") and "Usage" not in line] == []


def test_what_a_parameter_expects_is_said_in_japanese() -> None:
    speech = Speech(JA)
    english = re.compile(r"(?<![\w-])(a|an|the|or|by|of|from|such|with)(?![\w-])")
    said = {
        parameter.name: speech.expected(parameter.expected)
        for template in load_catalogue().values()
        for parameter in template.parameters
    }
    assert {name: text for name, text in said.items() if english.search(text.partition("（例")[0])} == {}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            ("notice", "preview", "eq.report", "--example", "-p", "magnitude=99"),
            "小数第一位までの数（0.1～9.9）（例：6.7）",
        ),
        (("notice", "preview", "eq.report", "--example", "-p", "tsunami=perhaps"), "次のどれか：none, slight"),
        (("officer", "add", "sato", "--role", "drafter", "--password-stdin"), "最初の職員の役割"),
    ],
)
def test_a_refusal_is_japanese_to_its_end(terminal: Terminal, words: tuple[str, ...], says: str) -> None:
    refused = terminal.type(*words, lang="ja_JP.UTF-8")
    assert (refused.code, says in refused.err) == (2, True), refused.err
