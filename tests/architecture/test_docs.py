"""The documents tell the truth: what they name exists, and what must be told is told."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib import import_module

import pytest

from tests.architecture.house import ROOT, read, tracked

HOP = re.compile(r"`(?P<path>[\w/]+\.py) · (?P<function>\w+(\.\w+)?)`")
DOCS = sorted(path.relative_to(ROOT).as_posix() for path in tracked() if path.suffix == ".md")
TERMS = """
    alert, incident, template, catalogue, wording, form, frame, pedigree, broadcast, audience, serial, ordinal,
    subscriber, address, consent, message, delivery, attempt, receipt, outbox, lane, officer, community, leader, deputy,
    relay, reply, case, handling class, severity, urgency, certainty, alert level, correction, retraction, all clear,
    supplement, series, standing order, drill, unknown, late, complete, place, fallback, mode, account, epoch, lease
"""


def walks() -> dict[str, list[tuple[str, str]]]:
    """Read docs/trace.md: each heading of the second level is a walk, each `path · function` a hop."""
    chapters = re.split(r"^## ", read("docs/trace.md"), flags=re.MULTILINE)[1:]
    return {
        chapter.splitlines()[0].lower(): [(hop["path"], hop["function"]) for hop in HOP.finditer(chapter)]
        for chapter in chapters
    }


def defined_in(path: str) -> set[str]:
    """Name every function of a module, and every method as Class.method."""
    tree = ast.parse(read(path), path)
    names = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}
    for owner in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        names |= {f"{owner.name}.{node.name}" for node in owner.body if hasattr(node, "name")}
    return names


def settings() -> list[tuple[str, str, str]]:
    """Ask the settings to describe themselves: (name, default, meaning) of each."""
    return [(name, default, meaning) for name, default, meaning in import_module("bot.settings").describe()]


def commands() -> list[str]:
    """Read the `kakehashi …` commands that documents show in code, at most two words each."""
    code = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
    command = re.compile(r"\bkakehashi ((?!kakehashi)[a-z]+\b(?![./])( [a-z]+\b(?![./_-]))?)")
    return sorted({hit[1] for name in DOCS for span in code.findall(read(name)) for hit in command.finditer(span)})


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))


def test_there_are_two_walks() -> None:
    assert list(walks()) == ["a broadcast", "a person joins"]


@pytest.mark.parametrize(("walk", "files"), [("a broadcast", 7), ("a person joins", 5)])
def test_a_walk_passes_as_many_files_as_promised(walk: str, files: int) -> None:
    assert len(dict.fromkeys(path for path, _ in walks()[walk])) == files


@pytest.mark.parametrize(("path", "function"), [hop for hops in walks().values() for hop in hops])
def test_every_hop_of_a_walk_exists(path: str, function: str) -> None:
    assert (ROOT / path).is_file(), f"docs/trace.md names {path}, which does not exist"
    assert function in defined_in(path)


def test_the_settings_page_is_what_the_settings_say_of_themselves() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "bot.settings"], cwd=ROOT, capture_output=True, text=True, check=True, env={}
    ).stdout
    assert read("docs/settings.md") == told, "run `make docs`"


def test_every_setting_is_on_its_page() -> None:
    page = read("docs/settings.md")
    assert [name for name, _, meaning in settings() if f"`{name}`" not in page or not meaning] == []


@pytest.mark.parametrize("name", [*DOCS, "docker/Dockerfile", "docker/compose.yaml"])
def test_documents_name_only_settings_that_exist(name: str) -> None:
    known = {setting for setting, _, _ in settings()} | {"KAKEHASHI_OFFICER_TOKEN"}
    assert set(re.findall(r"\bKAKEHASHI_[A-Z0-9_]*[A-Z0-9]\b", read(name))) - known == set()


def test_every_chore_of_the_house_is_a_target_that_builds_the_environment_first() -> None:
    makefile = read("Makefile")
    chores = ("demo", "run", "test", "proof", "bench", "soak", "coverage", "lock", "format", "docs", "lint")
    assert [name for name in chores if not re.search(rf"^{name}: setup\b", makefile, re.MULTILINE)] == []
    assert re.search(r"^check: lint\b", makefile, re.MULTILINE)


@pytest.mark.parametrize("command", commands())
def test_documents_name_only_commands_that_exist(command: str) -> None:
    asked = [sys.executable, "-m", "bot", *command.split(), "--help"]
    answer = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (command, answer.returncode) == (command, 0), answer.stderr


@pytest.mark.parametrize("name", DOCS)
def test_documents_name_only_targets_that_exist(name: str) -> None:
    assert set(re.findall(r"`make ([a-z]+)", read(name))) - make_targets() == set()


@pytest.mark.parametrize("name", DOCS)
def test_links_between_documents_lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", read(name))
    folder = (ROOT / name).parent
    assert [link for link in links if not (folder / link).exists()] == []


def test_the_glossary_defines_every_word_of_the_house() -> None:
    defined = {term.lower() for term in re.findall(r"^\*\*(.+?)\*\*", read("docs/glossary.md"), re.MULTILINE)}
    assert {" ".join(term.split()) for term in TERMS.split(",")} - defined == set()


def test_the_glossary_defines_a_word_once() -> None:
    terms = re.findall(r"^\*\*(.+?)\*\*", read("docs/glossary.md"), re.MULTILINE)
    assert len(terms) == len(set(terms))


def test_the_changelog_has_the_current_version() -> None:
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## {re.escape(version)}\b", read("CHANGELOG.md"), re.MULTILINE)


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs/decisions").glob("[0-9]*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_every_decision_says_what_was_decided_and_why() -> None:
    bare = [
        path.name
        for path in (ROOT / "docs/decisions").glob("[0-9]*.md")
        if not all(part in path.read_text(encoding="utf-8") for part in ("## Why", "## Decision", "## Consequences"))
    ]
    assert bare == []
