"""A stolen database, its backup and the logs show no chat and no word of a conversation."""

from collections.abc import Callable
from pathlib import Path

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.telegram_server import RehearsalTelegram
from registry.store import backup
from registry.store.embedded import open_embedded
from tests.talking import called, talking, words
from tests.town import TOKEN

JOINED, HALFWAY, GROUP = 987_654_321_012, 876_543_210_123, "Planted-Group-Title"
SAID = ("PLANTED-SENTENCE", "わたしの秘密")


def spellings(chat: int) -> list[bytes]:
    """Return how a chat id might lie in a file."""
    return [str(chat).encode(), chat.to_bytes(6, "big"), chat.to_bytes(8, "little")]


async def test_a_copied_database_and_the_logs_hold_nothing_readable(
    path: Path, server: RehearsalTelegram, logged: Callable[[], str]
) -> None:
    store = open_embedded(path, exclusive=True)
    async with talking(server, store) as talk:
        someone, halfway = talk.phone(JOINED, "vi"), talk.phone(HALFWAY, "ne")
        await someone.join("vi", "01102")
        await halfway.start("c_planted-community")
        for said in SAID:
            await someone.say(said)
            await halfway.say(said)
        await halfway.tap(words("ne", "button-agree"))
        await halfway.tap(called("ne", "area", "01103"))
        rule = server.faults.add(Fault(kind=FaultKind.CUT))
        await someone.say("/menu")
        server.faults.remove(rule)
        talk.server.room(GROUP).add_bot()
        await talk.voice.handle({"update_id": 4, "message": {"text": SAID[0], "chat": {"id": JOINED}}})
        await talk.settled()
        held = b"".join(one.read_bytes() for one in path.parent.iterdir() if one.is_file())
    await store.aclose()
    backup.copy(path, path.parent / "backup.sqlite")
    held += b"".join(one.read_bytes() for one in path.parent.iterdir() if one.is_file())
    planted = [*spellings(JOINED), *spellings(HALFWAY), *(one.encode() for one in (*SAID, GROUP, "planted-comm"))]
    assert len(held) > 100_000
    assert [one for one in planted if one in held] == []
    said = logged()
    assert "answer-lost" in said
    assert "update-malformed" in said
    secrets = (str(JOINED), str(HALFWAY), *SAID, GROUP, TOKEN, TOKEN.partition(":")[2] + "/")
    assert [one for one in secrets if one in said] == []
