"""What people and providers type wrong: one clear sentence, no success, and not a row changed."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import aiohttp
import pytest

from bot import settings
from bot.app import open_doors, open_service
from bot.house import open_house
from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import QUAKE, CliTown

SEND = ("broadcast", "send", "eq.report")
EVERYONE = ("--to", "everyone", "--yes")
OTHER_SECRET = "another-secret-of-more-than-thirty-two-characters"
WEBHOOK_SECRET = "what-only-the-provider-was-told"
TOKEN = "1000001:bad-input"


def rows(terminal: Terminal) -> str:
    """Write out every row of every table."""
    with closing(sqlite3.connect(terminal.folder / "kakehashi.db")) as database:
        return "\n".join(database.iterdump())


@contextmanager
def unchanged(terminal: Terminal) -> Iterator[None]:
    before = rows(terminal)
    yield
    assert rows(terminal) == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("broadcast", "send", "eq.reprot", *QUAKE, *EVERYONE), ("eq.reprot", "eq.report")),
        ((*SEND, *QUAKE[2:], *EVERYONE), ("occurred_at", "HH:MM")),
        ((*SEND, *QUAKE, "-p", "colour=red", *EVERYONE), ("colour", "magnitude")),
        (
            (*SEND, "-p", "occurred_at=2199-01-01 10:00", *QUAKE[2:], *EVERYONE),
            ("occurred_at", "2199", "not still to come"),
        ),
        ((*SEND, *QUAKE[:4], "-p", "magnitude=big", *QUAKE[6:], *EVERYONE), ("magnitude", "big", "number")),
        ((*SEND, *QUAKE[:4], "-p", "magnitude=11", *QUAKE[6:], *EVERYONE), ("magnitude", "11", "9.9")),
        ((*SEND, *QUAKE[:2], "-p", "hypocentre=Atlantis", *QUAKE[4:], *EVERYONE), ("Atlantis",)),
        ((*SEND, *QUAKE, "-p", "magnitude=5", *EVERYONE), ("-p", "magnitude=5", "once")),
        ((*SEND, *QUAKE, "-p", "magnitude", *EVERYONE), ("-p", "magnitude", "key=value")),
        ((*SEND, *QUAKE, "--to", "area:01999", "--yes"), ("01999", "01109")),
        ((*SEND, *QUAKE, "--to", "language:tlh", "--yes"), ("tlh", "vi")),
        ((*SEND, *QUAKE, "--yes"), ("target", "everyone")),
        ((*SEND, *QUAKE, "--to", "everyone", "--people", "3"), ("--people", "3", "40")),
        ((*SEND, *QUAKE, "--until", "2026-01-01 00:00", *EVERYONE), ("until", "2026-01-01 00:00", "a time after")),
        ((*SEND, *QUAKE, "--at", "2026-01-01 00:00", *EVERYONE), ("at", "2026-01-01 00:00", "a time after")),
        ((*SEND, *QUAKE, "--at", "tomorrow", *EVERYONE), ("--at", "tomorrow", "HH:MM")),
        ((*SEND, *QUAKE[:8], "--class", "P4", *EVERYONE), ("class", "P4", "P3")),
        ((*SEND, *QUAKE[:8], "--class", "P9", *EVERYONE), ("--class", "P9", "P1")),
        ((*SEND, *QUAKE, "--drill", *EVERYONE), ("Nobody",)),
        ((*SEND, *QUAKE, *EVERYONE, "--colour"), ("--colour",)),
        (("broadcast", "send", *QUAKE, *EVERYONE), ("TEMPLATE",)),
        (("broadcast", "sned"), ("sned",)),
        (("notice", "preview", "eq.reprot", "--example"), ("eq.reprot", "eq.report")),
        (("notice", "preview", "eq.report", "--example", "--language", "tlh"), ("tlh",)),
        (("people", "show", "no-number"), ("no-number"[-2:],)),
        (("people", "erase", "123", "--yes"), ("…",)),
        (("community", "add", "nepal", "--language", "ne"), ("nepal",)),
        (("community", "add", "x", "--name", "X", "--language", "ne", "--group", "77"), ("--group",)),
        (("leader", "invite", "nobody"), ("nobody",)),
    ],
)
def test_a_wrong_word_is_answered_by_one_sentence_and_changes_nothing(
    city: CliTown, words: tuple[str, ...], says: tuple[str, ...]
) -> None:
    with unchanged(city.terminal):
        refused = city.type(*words)
    assert refused.code in {1, 2}
    assert len(refused.err.splitlines()) == 1, refused.err
    assert [part for part in says if part not in refused.err] == [], refused.err
    assert "Traceback" not in refused.err
    assert city.server.ledger.deliveries() == []


def test_the_same_sentence_comes_in_japanese(city: CliTown) -> None:
    refused = city.type(*SEND, *QUAKE, "--to", "area:01999", "--yes", lang="ja_JP.UTF-8")
    assert (refused.code, refused.err.startswith("区域「01999」はありません。")) == (2, True)


def test_the_same_approval_twice_changes_nothing_the_second_time(city: CliTown) -> None:
    values = ("-p", "areas=01101", "-p", "hazard=flood", "-p", "issued_at=2026-11-23 01:00")
    assert city.type("broadcast", "send", "evac.l4", *values, "--to", "area:01101").code == 3
    second = city.terminal.enrol("second", "--role", "approver", by=city.token)
    approved = city.type("broadcast", "approve", "1", "--yes", "--detach", token=second)
    assert approved.code == 0, approved.err
    with unchanged(city.terminal):
        again = city.type("broadcast", "approve", "1", "--yes", "--detach", token=second)
    assert (again.code, "approved already" in again.err) == (1, True)


def test_an_officer_without_the_role_changes_nothing(city: CliTown) -> None:
    auditor = city.terminal.enrol("auditor", "--role", "auditor", by=city.token)
    with unchanged(city.terminal):
        for words in (
            (*SEND, *QUAKE, *EVERYONE),
            ("officer", "add", "x", "--role", "drafter", "--password-stdin"),
            ("community", "add", "x", "--name", "X", "--language", "ne"),
            ("people", "show", "710000001"),
        ):
            refused = city.terminal.type(*words, stdin="a long enough password\n", KAKEHASHI_OFFICER_TOKEN=auditor)
            assert (refused.code, len(refused.err.splitlines())) == (4, 1), refused.err


def test_a_token_that_is_none_changes_nothing(city: CliTown) -> None:
    with unchanged(city.terminal):
        refused = city.type(*SEND, *QUAKE, *EVERYONE, token="kkh_invented")
    assert (refused.code, len(refused.err.splitlines())) == (4, 1)


@pytest.mark.parametrize("words", [("migrate",), ("officer", "list"), ("serve",), ("check", "live")])
def test_a_database_of_a_newer_release_is_left_alone(terminal: Terminal, words: tuple[str, ...]) -> None:
    terminal.good("migrate")
    file = terminal.folder / "kakehashi.db"
    with closing(sqlite3.connect(file)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    with unchanged(terminal):
        refused = terminal.type(*words)
    assert (refused.code, len(refused.err.splitlines())) == (5, 1), refused.err
    assert "9999" in refused.err
    assert list(terminal.folder.glob("backups/*")) == []


@pytest.mark.parametrize("words", [("officer", "list"), ("serve",), (*SEND, *QUAKE, *EVERYONE)])
def test_a_wrong_key_opens_nothing_and_changes_nothing(terminal: Terminal, words: tuple[str, ...]) -> None:
    terminal.good("migrate")
    with unchanged(terminal):
        refused = terminal.type(*words, KAKEHASHI_SECRET_KEY=OTHER_SECRET, KAKEHASHI_OFFICER_TOKEN="kkh_x")
    assert (refused.code, len(refused.err.splitlines())) == (5, 1), refused.err
    assert "secret key" in refused.err


def test_a_file_that_is_no_database_is_left_as_it_is(terminal: Terminal) -> None:
    file = terminal.folder / "kakehashi.db"
    file.write_bytes(b"a letter to nobody " * 100)
    before = hashlib.sha256(file.read_bytes()).digest()
    refused = terminal.type("officer", "list")
    assert (refused.code, len(refused.err.splitlines())) == (5, 1), refused.err
    assert hashlib.sha256(file.read_bytes()).digest() == before


SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
RIGHT = {SECRET_HEADER: WEBHOOK_SECRET}


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, b'{"update_id": 1}', 401),
        ({SECRET_HEADER: "guessed"}, b'{"update_id": 1}', 403),
        ({SECRET_HEADER: WEBHOOK_SECRET + "x"}, b'{"update_id": 1}', 403),
        ({SECRET_HEADER: ""}, b'{"update_id": 1}', 403),
        (RIGHT, b"x" * 1_000_000, 413),
        # Whoever knows the secret is the provider, which would send a refused update again for a day.
        (RIGHT, b"no json", 200),
        (RIGHT, b"[]", 200),
        (RIGHT, b'{"update_id": "one"}', 200),
        (RIGHT, b'{"update_id": 1, "message": {"text": 5}}', 200),
        (RIGHT, b"\xff\xfe", 200),
    ],
)
async def test_what_comes_to_the_webhook_wrong_changes_nothing(
    tmp_path: Path, headers: dict[str, str], body: bytes, status: int
) -> None:
    found = settings.read(
        {
            "KAKEHASHI_DATABASE_URL": f"sqlite:///{tmp_path / 'kakehashi.db'}",
            "KAKEHASHI_LISTEN": "127.0.0.1:0",
            "KAKEHASHI_PUBLIC_URL": "https://notice.example.jp",
            "KAKEHASHI_TELEGRAM_TOKEN": TOKEN,
            "KAKEHASHI_TELEGRAM_API": "http://127.0.0.1:9",
            "KAKEHASHI_TELEGRAM_WEBHOOK_SECRET": WEBHOOK_SECRET,
        }
    )
    async with (
        open_house(found, exclusive=True) as house,
        open_service(house) as service,
        open_doors(service) as address,
        aiohttp.ClientSession() as client,
    ):
        before = _dump(tmp_path)
        async with client.post(f"{address}/hooks/telegram", headers=headers, data=body) as answer:
            assert answer.status == status
        assert _dump(tmp_path) == before


def _dump(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "kakehashi.db")) as database:
        return "\n".join(database.iterdump())
