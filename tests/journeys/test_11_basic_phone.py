"""Scenario 11: a Nepali reader with a basic phone gets the notice whole, in Devanagari, in two parts at most."""

import re
import unicodedata
from pathlib import Path

import pytest
import smsutil

from templates_i18n.catalogue import HandlingClass
from tests.engine import NIGHT, running, until
from tests.phones import phones
from tests.town import QUAKE, Town

DEVANAGARI = re.compile(r"[\u0900-\u097F]")


def whole(town: Town, text: str) -> None:
    """Hold a text to what a basic phone can show."""
    parts = smsutil.split(text).parts
    assert 1 <= len(parts) <= 2
    # Some carriers cut a part at 66 units.
    assert len(text.encode("utf-16-le")) // 2 <= 132
    assert "".join(part.content for part in parts) == text
    letters = [sign for sign in text if unicodedata.category(sign).startswith("L")]
    native = [sign for sign in letters if DEVANAGARI.match(sign)]
    assert len(native) > len(letters) / 2
    assert "{" not in text
    assert "\ufffd" not in text


@pytest.mark.parametrize("handling", [None, HandlingClass.P1])
async def test_the_notice_arrives_whole_in_devanagari_at_night(tmp_path: Path, handling: HandlingClass | None) -> None:
    async with running(tmp_path, NIGHT) as (town, _), phones(town) as post:
        (number, *_) = await post.people(1, "ne")
        await town.send(parameters=QUAKE, handling=handling)
        phone = post.server.user(number)
        await until(lambda: len(phone.inbox()) == 1)
        (text,) = phone.inbox()
        whole(town, text)
        assert "4.7" in unicodedata.normalize("NFKC", text) or "४.७" in text
        (sms,) = phone.messages()
        assert sms.parts <= 2
        await until(lambda: confirmed(town))


async def confirmed(town: Town) -> bool:
    rows = await town.store.read(lambda connection: connection.exec_driver_sql("SELECT state FROM delivery").all())
    return [row.state for row in rows] == ["delivered"]
