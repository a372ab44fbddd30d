"""Reads the house as files and syntax trees, for the tests that hold it to its rules."""

import ast
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("bot", "broadcasts", "registry", "templates_i18n")

FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One Python file of a floor."""

    path: Path

    @property
    def name(self) -> str:
        """Its path from the root, as docs and messages write it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def dotted(self) -> str:
        """The name by which it is imported."""
        return self.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def floor(self) -> str:
        """The floor it stands on."""
        return self.name.split("/")[0]

    @cached_property
    def source(self) -> str:
        """Its text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.source, self.name)

    def functions(self) -> Iterator[Function]:
        """Yield every function with a body of its own; a Protocol's `...` is a signature, not a function."""
        for node in ast.walk(self.tree):
            if isinstance(node, FUNCTION) and not is_signature(node):
                yield node

    def classes(self) -> Iterator[ast.ClassDef]:
        """Yield every class."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    def imports(self) -> Iterator[tuple[str, str | None, int]]:
        """Yield (module, name or None, line) of every import, wherever it stands."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield alias.name, None, node.lineno
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    yield node.module or "", alias.name, node.lineno

    def strings(self) -> Iterator[tuple[str, int]]:
        """Yield (text, line) of every string that is not a docstring."""
        docstrings = set(map(id, self._docstrings()))
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                yield node.value, node.lineno

    def _docstrings(self) -> Iterator[ast.Constant]:
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Module, ast.ClassDef, *FUNCTION)) and node.body:
                first = node.body[0]
                if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                    yield first.value


def is_signature(function: Function) -> bool:
    """Tell whether the body is nothing but a docstring and `...`."""
    body = function.body[1:] if ast.get_docstring(function) and len(function.body) > 1 else function.body
    return len(body) == 1 and isinstance(body[0], ast.Expr) and ast.unparse(body[0]) == "..."


@cache
def modules() -> tuple[Module, ...]:
    """List every module of the four floors."""
    return tuple(Module(path) for floor in FLOORS for path in sorted((ROOT / floor).rglob("*.py")))


@cache
def tracked() -> tuple[Path, ...]:
    """List the files that are, or are about to be, under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


def read(name: str) -> str:
    """Return the text of a file, named from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def dotted_name(node: ast.AST) -> str:
    """Return `a.b.c` for an attribute chain, or an empty string."""
    text = ast.unparse(node) if isinstance(node, (ast.Attribute, ast.Name)) else ""
    return text if re.fullmatch(r"[\w.]+", text) else ""
