"""Writes the first revisions anew out of the tables of all floors, or the next one out of what has changed since.

`python -m tests.registry.store.write_revisions first` before the first release, `… next "what changes"` after it.
It stands among the tests because only here all floors may be imported together; the revisions themselves import none.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from textwrap import indent
from typing import Literal

from alembic import command
from alembic.autogenerate import render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.operations import ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Index, Table, create_engine, text
from sqlalchemy.dialects import postgresql

import bot.tables
import broadcasts.tables
import registry.ledgers
import registry.tables
from registry.store import columns, upgrade
from registry.store.embedded import single_connection
from registry.store.migrations import __file__ as migrations

VERSIONS = Path(migrations).with_name("versions")
# A new floor's tables go here; no file may grow beyond the size of a module.
PARTS = {
    "0001_people": "The book's first half: this database, its accounts, people, consent and addresses",
    "0002_officers": "The book's second half: communities, officers, the audit chain, leases and places",
    "0003_broadcasts": "The message's first half: incidents, broadcasts and their wordings",
    "0004_deliveries": "The message's second half: one row for each person and group, tallies and lanes",
    "0005_conversations": "The voice: updates already seen and where each conversation stands",
    "0006_translations": "The words: remembered sentences, free texts in their languages, and reports of wrong ones",
}
WIDE = 15
NARROW = 10
"""Columns that a table may have and still make several indexes in the same function."""
PEOPLE = {"service", "account", "subscriber", "subscriber_area", "subscriber_topic", "consent", "address"}
DELIVERIES = {"delivery", "community_post", "tally", "lane", "spending", "trial"}
TRANSLATIONS = {"memory", "free_text", "translation", "translation_report"}


def part_of(table: Table) -> str:
    if table.name in PEOPLE:
        return "0001_people"
    if table.name in DELIVERIES:
        return "0004_deliveries"
    if table.name in TRANSLATIONS:
        return "0006_translations"
    for module, part in ((registry, "0002_officers"), (broadcasts, "0003_broadcasts"), (bot, "0005_conversations")):
        beside = vars(module.ledgers) if hasattr(module, "ledgers") else {}
        if any(table is thing for thing in (*vars(module.tables).values(), *beside.values())):
            return part
    raise LookupError(table.name)


def plain_types(kind: str, item: object, context: AutogenContext) -> str | Literal[False]:
    """Write our own column kinds as what the database stores, so that a revision imports nothing of ours."""
    if kind == "type" and isinstance(item, columns.Moment):
        return "sa.BigInteger()"
    if kind == "type" and isinstance(item, columns.Json):
        return "sa.Text()"
    return False


def index_op(index: Index) -> ops.MigrateOperation:
    made = ops.CreateIndexOp.from_index(index)
    where = index.kwargs.get("postgresql_where")
    if where is not None:
        # Each database says a boolean in its own way, and finds a partial index by what its own query says.
        words = {"include_table": False, "literal_binds": True}
        said = where.compile(dialect=postgresql.dialect(), compile_kwargs=words)  # type: ignore[no-untyped-call]
        made.kw["postgresql_where"] = text(str(said))
    return made


def written(table: Table, context: MigrationContext) -> str:
    lines = code_of([ops.CreateTableOp.from_table(table)], context)
    indexes = [index_op(index) for index in sorted(table.indexes, key=lambda index: str(index.name))]
    last = code_of(indexes, context) if indexes else []
    helpers = []
    wide = len(table.columns) > WIDE
    if wide:
        helpers = split_off(table.name, lines)
    if last and (wide or (len(indexes) > 1 and len(table.columns) > NARROW)):
        said = indent("\n".join(last), "    ")
        helpers.append(f"def _{table.name}_indexes() -> None:\n{said}\n")
        last = [f"_{table.name}_indexes()"]
    body = indent("\n".join([*lines, *last]), "    ")
    return "\n\n".join([f"def _{table.name}() -> None:\n{body}\n", *helpers])


def code_of(made: list[ops.MigrateOperation], context: MigrationContext) -> list[str]:
    code = render_python_code(ops.UpgradeOps(made), render_item=plain_types, migration_context=context)
    return [line.strip() for line in code.splitlines() if "# ###" not in line]


def split_off(table: str, lines: list[str]) -> list[str]:
    """Take the columns of a wide table out of `lines` into functions that are short enough to be read."""
    places = [place for place, line in enumerate(lines) if line.startswith("sa.Column(")]
    helpers = []
    for number, first in enumerate(range(0, len(places), WIDE), 1):
        name = f"_{table}_columns_{number}"
        columns_ = "\n".join(lines[place].rstrip(",") + "," for place in places[first : first + WIDE])
        helpers.append(f"def {name}() -> list[SchemaItem]:\n    return [\n{columns_}\n]\n")
        lines[places[first]] = f"*{name}(),"
    for place in reversed(places):
        if lines[place].startswith("sa.Column("):
            del lines[place]
    return helpers


def revision(name: str, before: str | None, tables: Iterable[Table], context: MigrationContext) -> str:
    functions = {table.name: written(table, context) for table in tables}
    wide = any("SchemaItem" in code for code in functions.values())
    more = "from sqlalchemy.schema import SchemaItem\n" if wide else ""
    calls = "".join(f"    _{table}()\n" for table in functions)
    return (
        f'"""{PARTS[name]}."""\n\nimport sqlalchemy as sa\nfrom alembic import op\n{more}\n'
        f"revision = {name[:4]!r}\ndown_revision = {before and before[:4]!r}\n\n\n"
        f"def upgrade() -> None:\n{calls}\n\n" + "\n\n".join(functions.values())
    )


def write_first() -> Iterator[Path]:
    for old in VERSIONS.glob("0*.py"):
        old.unlink()
    with create_engine("sqlite://").connect() as connection:
        context = MigrationContext.configure(connection)
        for before, name in pairwise([None, *PARTS]):
            assert name is not None
            tables = [table for table in columns.METADATA.sorted_tables if part_of(table) == name]
            path = VERSIONS / f"{name}.py"
            path.write_text(revision(name, before, tables, context), encoding="utf-8")
            yield path


def write_next(message: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "now.sqlite")
        upgrade.prepare(path, backups=Path(folder))
        with single_connection(path) as connection:
            config = upgrade.config()
            config.attributes |= {"connection": connection, "metadata": columns.METADATA, "render_item": plain_types}
            number = f"{int(upgrade.head()) + 1:04}"
            made = command.revision(config, message, autogenerate=True, rev_id=number)
    for script in made if isinstance(made, list) else [made]:
        if script is not None:
            path = Path(script.path)
            path.write_text(re.sub(r"\n *# ### .*", "", path.read_text(encoding="utf-8")), encoding="utf-8")
            yield path


def main(arguments: list[str]) -> None:
    match arguments:
        case ["first"]:
            paths = list(write_first())
        case ["next", message]:
            paths = list(write_next(message))
        case _:
            sys.exit('usage: python -m tests.registry.store.write_revisions first | next "what changes"')
    for check in (["check", "--quiet", "--fix"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *check, *paths], check=True)
    sys.stdout.writelines(f"{path.name}\n" for path in paths)


if __name__ == "__main__":
    main(sys.argv[1:])
