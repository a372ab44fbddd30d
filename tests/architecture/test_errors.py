"""Each floor has one errors.py, whose docstring draws the tree as it is and whose classes each carry a code."""

import ast
import re
from collections import Counter
from importlib import import_module

import pytest

from tests.architecture.house import FLOORS, ROOT, Module, modules

LEAF = re.compile(r"^(?P<lead>[\s│├└─┬|`*+x·-]*)(?P<name>[A-Z]\w*[a-z]\w*)(\s|$)")
CAMEL = re.compile(r"^[A-Z][a-z0-9]+([A-Z][a-z0-9]*)+$")


def errors_of(floor: str) -> Module:
    return Module(ROOT / floor / "errors.py")


def real_tree(module: Module) -> dict[str, str | None]:
    classes = list(module.classes())
    names = {node.name for node in classes}
    return {node.name: next((b for b in map(ast.unparse, node.bases) if b in names), None) for node in classes}


def drawn_tree(docstring: str, known: set[str]) -> dict[str, str | None]:
    """Read lines that begin with a class name, each under the nearest line above that stands further left."""
    tree: dict[str, str | None] = {}
    above: list[tuple[int, str]] = []
    for line in docstring.splitlines():
        if (leaf := LEAF.match(line)) and (leaf["name"] in known or CAMEL.match(leaf["name"])):
            depth = len(leaf["lead"])
            above = [(d, name) for d, name in above if d < depth]
            tree[leaf["name"]] = above[-1][1] if above else None
            above.append((depth, leaf["name"]))
    return tree


@pytest.mark.parametrize("floor", FLOORS)
def test_the_docstring_draws_the_real_tree(floor: str) -> None:
    module = errors_of(floor)
    real = real_tree(module)
    assert drawn_tree(ast.get_docstring(module.tree) or "", set(real)) == real


@pytest.mark.parametrize("floor", FLOORS)
def test_every_error_has_a_code_of_its_own(floor: str) -> None:
    loaded = import_module(f"{floor}.errors")
    missing = [name for name in real_tree(errors_of(floor)) if "code" not in vars(getattr(loaded, name))]
    assert missing == []


def test_no_code_is_used_twice_in_the_house() -> None:
    codes = Counter(
        vars(getattr(import_module(f"{floor}.errors"), name)).get("code")
        for floor in FLOORS
        for name in real_tree(errors_of(floor))
    )
    assert {code: count for code, count in codes.items() if count > 1} == {}


def test_exceptions_are_made_in_errors_alone() -> None:
    homes = {f"{floor}/errors.py" for floor in FLOORS}
    strays = [
        f"{module.name}:{node.lineno} {node.name}"
        for module in modules()
        if module.name not in homes
        for node in module.classes()
        for base in node.bases
        if re.search(r"(Error|Exception|Refusal|Warning)$", ast.unparse(base))
    ]
    assert strays == []
