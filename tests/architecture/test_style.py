"""The house's way of writing, as far as a syntax tree can see it."""

import ast
import re

from tests.architecture.house import FLOORS, ROOT, dotted_name, modules, tracked

FORBIDDEN_NAMES = re.compile(r"^(core|commons?|utils?|helpers?|managers?|models?|misc)$")
# Where one sentence ends and the next begins; an abbreviation is followed by no capital.
SECOND_SENTENCE = re.compile(r"[.!?。]\s+[A-Z「]")
# The clock that is handed in everywhere else must itself ask the machine.
THE_CLOCK = "registry/clock.py"
CLOCKS = re.compile(
    r"^(datetime\.(datetime\.)?(now|utcnow|today)|date\.today|time\.time(_ns)?|random\.\w+|uuid\.uuid[14]|uuid[14])$"
)


def test_every_module_opens_with_one_sentence() -> None:
    wrong = {}
    for module in modules():
        opening = (ast.get_docstring(module.tree) or "").split("\n\n")[0]
        if not opening.rstrip().endswith((".", "?", "。")) or SECOND_SENTENCE.search(opening):
            wrong[module.name] = opening
    assert wrong == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [m.name for m in modules() if any(FORBIDDEN_NAMES.match(part) for part in m.dotted.split("."))] == []


def test_the_environment_is_read_in_settings_alone() -> None:
    doors = {"environ", "environb", "getenv", "getenvb", "putenv", "unsetenv"}
    readers = [
        f"{module.name}:{node.lineno}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and dotted_name(node) in {f"os.{door}" for door in doors}
    ] + [
        f"{module.name}:{line}"
        for module in modules()
        for source, name, line in module.imports()
        if source == "os" and name in doors
    ]
    assert [place for place in readers if not place.startswith("bot/settings.py:")] == []


def test_time_and_chance_are_arguments_on_the_lower_floors() -> None:
    asked = [
        f"{module.name}:{node.lineno} {dotted_name(node.func)}"
        for module in modules()
        if module.floor != "bot" and module.name != THE_CLOCK
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and CLOCKS.match(dotted_name(node.func))
    ]
    assert asked == []


def test_dataclasses_are_slotted_and_frozen_or_say_why_not() -> None:
    loose = []
    for module in modules():
        lines = module.source.splitlines()
        for node in module.classes():
            marks = [mark for mark in node.decorator_list if re.match(r"(\w+\.)?dataclass\b", ast.unparse(mark))]
            for mark in marks:
                frozen = "frozen=True" in ast.unparse(mark) or "# mutable: " in lines[mark.lineno - 1]
                if not frozen or "slots=True" not in ast.unparse(mark):
                    loose.append(f"{module.name}:{node.lineno} {node.name}")
    assert loose == []


def test_classes_of_ours_do_not_inherit_from_each_other() -> None:
    heirs = []
    for module in modules():
        if module.path.name == "errors.py":
            continue
        ours = {node.name for node in module.classes()}
        ours |= {name for source, name, _ in module.imports() if name and source.split(".")[0] in FLOORS}
        heirs += [
            f"{module.name}:{node.lineno} {node.name}({ast.unparse(base)})"
            for node in module.classes()
            for base in node.bases
            if ast.unparse(base).split("[")[0].split(".")[0] in ours
        ]
    assert heirs == []


def test_our_own_code_is_never_mocked() -> None:
    mock = re.compile(r"unittest\.mock|from unittest import mock|pytest_mock")
    tests = [path for path in tracked() if path.is_relative_to(ROOT / "tests") and path.suffix == ".py"]
    assert [path.name for path in tests if path.name != "test_style.py" and mock.search(path.read_text())] == []
