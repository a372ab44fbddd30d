"""A migrated database is the one that the tables describe."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

import bot.tables
from registry.store.embedded import single_connection
from registry.store.migrations import __file__ as migrations

METADATA = bot.tables.FOUNDATION
HINT = "the tables have changed: python -m tests.registry.store.write_revisions says how to follow"


def said(path: Path) -> dict[str, tuple[list[str], list[str], str]]:
    """Return for each table and index its columns in order, its constraints, and what stands after the bracket."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: parts(sql) for name, sql in rows if name != "alembic_version"}


def parts(sql: str) -> tuple[list[str], list[str], str]:
    opening, closing_ = sql.index("("), sql.rindex(")")
    if sql.startswith("CREATE INDEX"):
        return [re.sub(r"\s+", " ", sql)], [], ""
    body, depth, pieces = sql[opening + 1 : closing_], 0, [""]
    for sign in body:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += sign
    plain = [re.sub(r"\s+", " ", piece).strip() for piece in pieces]
    bound = sorted(piece for piece in plain if piece.startswith("CONSTRAINT"))
    return [piece for piece in plain if not piece.startswith("CONSTRAINT")], bound, sql[closing_ + 1 :].strip()


def test_alembic_finds_nothing_to_add(path: Path) -> None:
    with single_connection(path) as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == [], HINT


def test_every_table_and_index_is_word_for_word_what_the_tables_say(path: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.sqlite"
    with single_connection(fresh) as connection:
        METADATA.create_all(connection)
        connection.commit()
        assert set(inspect(connection).get_table_names()) == set(METADATA.tables)
    assert said(path) == said(fresh), HINT


def test_migrating_loads_no_table_of_any_floor(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from registry.store import upgrade;"
        "upgrade.prepare(Path(sys.argv[1]), backups=Path(sys.argv[2]));"
        "print([name for name in sys.modules if name == 'registry.tables' or name.split('.')[0] in"
        " {'bot', 'broadcasts', 'templates_i18n'}])"
    )
    run = [sys.executable, "-c", code, str(tmp_path / "book.sqlite"), str(tmp_path)]
    assert subprocess.run(run, check=True, capture_output=True, text=True).stdout.strip() == "[]"


def test_a_revision_imports_nothing_of_ours() -> None:
    for revision in Path(migrations).with_name("versions").glob("0*.py"):
        imports = re.findall(r"^(?:import|from) .*$", revision.read_text(encoding="utf-8"), re.MULTILINE)
        assert imports, revision.name
        assert all(re.search(r"\b(sqlalchemy|alembic)\b", line) for line in imports), revision.name
