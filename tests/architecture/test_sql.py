"""SQL stands in repositories, and the database's dialect in the store alone."""

import ast
import re

import pytest

from tests.architecture.house import Module, modules

STORE = "registry/store/"
DIALECT = re.compile(r"\b(sqlite3?|aiosqlite|postgres|postgresql|asyncpg|psycopg2?)\b")
STATEMENT = re.compile(
    r"^\s*(SELECT\b.+\bFROM|INSERT\s+INTO|UPDATE\b.+\bSET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|TRIGGER)|ALTER\s+TABLE"
    r"|DROP\s+(TABLE|INDEX)|PRAGMA)\b",
    re.DOTALL,
)
# The one place that tells people what a database address looks like.
SPEAKS_OF_ADDRESSES = {"bot/settings.py"}


def may_hold_sql(module: Module) -> bool:
    return (
        module.name.startswith(STORE)
        or module.path.name in {"tables.py", "ledgers.py"}
        or "/repositories/" in module.name
    )


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_sql_stands_in_repositories(module: Module) -> None:
    if may_hold_sql(module):
        return
    imported = [line for source, _, line in module.imports() if source.split(".")[0] in {"sqlalchemy", "alembic"}]
    written = [line for text, line in module.strings() if STATEMENT.search(text)]
    assert (module.name, imported, written) == (module.name, [], [])


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_the_dialect_is_known_to_the_store_alone(module: Module) -> None:
    if module.name.startswith(STORE) or module.name in SPEAKS_OF_ADDRESSES:
        return
    said = [f"{line}: {text[:60]}" for text, line in module.strings() if DIALECT.search(text)]
    imported = [source for source, _, _ in module.imports() if DIALECT.search(source)]
    named = [
        node.lineno
        for node in ast.walk(module.tree)
        if isinstance(node, (ast.Name, ast.Attribute))
        and DIALECT.search(getattr(node, "attr", getattr(node, "id", "")))
    ]
    assert (module.name, said, imported, named) == (module.name, [], [], [])
