"""The approval record changes with whatever changes what leaves, to whom, or when."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcasts.broadcast import Broadcast, BroadcastId, BroadcastState, IncidentId, Purpose
from broadcasts.repositories.wordings import BoundWording, digest
from broadcasts.wording.record import Extent, bind, extent_of, fingerprint
from registry.addresses import Mode
from registry.audience import Rule
from templates_i18n.catalogue import HandlingClass
from templates_i18n.frame import Form
from templates_i18n.languages import Tag
from templates_i18n.rendering import Pedigree

NOW = datetime(2026, 11, 23, 3, 7, tzinfo=UTC)
EXTENT = Extent(version="v1", people=1000, communities=("nepal",), refers_to=None)
NOTICE = Broadcast(
    id=BroadcastId(1),
    mode=Mode.LIVE,
    state=BroadcastState.SUBMITTED,
    reason=None,
    incident_id=IncidentId(1),
    serial="26-0001",
    ordinal=1,
    template="eq.report",
    parameters={"magnitude": "6.7"},
    handling=HandlingClass.P1,
    purpose=Purpose.NOTICE,
    audience=Rule(areas=frozenset({"01101"})),
    areas=frozenset({"01101"}),
    topic=None,
    refers_to=None,
    valid_until=NOW + timedelta(hours=12),
    send_at=None,
    public=True,
    author="officer:1",
    approver=None,
    record=None,
    approval=None,
    approved_people=None,
    created_at=NOW,
    submitted_at=NOW,
    approved_at=None,
    started_at=None,
    ended_at=None,
)


def text(
    words: str = "An earthquake.", title: str = "Earthquake", wanted: str = "en", sent: str = "en"
) -> BoundWording:
    return BoundWording(Tag(wanted), sent, Form.CHAT, title, words, Pedigree.PREPARED, 1, digest(title, words))


CHANGES: dict[str, Callable[[Broadcast], Broadcast]] = {
    "mode": lambda b: replace(b, mode=Mode.DRILL),
    "class": lambda b: replace(b, handling=HandlingClass.P2),
    "template": lambda b: replace(b, template="evac.l4"),
    "a value": lambda b: replace(b, parameters={"magnitude": "6.8"}),
    "audience": lambda b: replace(b, audience=Rule(everyone=True)),
    "areas": lambda b: replace(b, areas=frozenset()),
    "validity": lambda b: replace(b, valid_until=b.valid_until + timedelta(milliseconds=1)),
    "time of sending": lambda b: replace(b, send_at=NOW),
    "purpose": lambda b: replace(b, purpose=Purpose.CORRECTION),
    "topic": lambda b: replace(b, topic="garbage"),
    "serial": lambda b: replace(b, serial="26-0002"),
    "ordinal": lambda b: replace(b, ordinal=2),
    "listing": lambda b: replace(b, public=False),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_of_terms_changes_the_hash(what: str) -> None:
    before = fingerprint(bind(NOTICE, [text()], EXTENT))
    assert fingerprint(bind(CHANGES[what](NOTICE), [text()], EXTENT)) != before


@pytest.mark.parametrize(
    "extent",
    [
        replace(EXTENT, version="v2"),
        replace(EXTENT, people=1001),
        replace(EXTENT, communities=()),
        replace(EXTENT, refers_to="26-0000"),
    ],
)
def test_a_change_of_extent_changes_the_hash(extent: Extent) -> None:
    assert fingerprint(bind(NOTICE, [text()], extent)) != fingerprint(bind(NOTICE, [text()], EXTENT))


@given(st.text(min_size=1), st.text(min_size=1), st.sampled_from(["en", "vi", "ja"]), st.sampled_from(["en", "ja"]))
def test_any_other_text_or_language_changes_the_hash(words: str, title: str, wanted: str, sent: str) -> None:
    other, same = text(words, title, wanted, sent), text()
    changed = fingerprint(bind(NOTICE, [other], EXTENT)) != fingerprint(bind(NOTICE, [same], EXTENT))
    assert changed == (other != same)


@given(st.data())
def test_one_flipped_bit_of_a_text_changes_the_hash(data: st.DataObject) -> None:
    words = data.draw(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF), min_size=1, max_size=80))
    place = data.draw(st.integers(0, len(words) - 1))
    bit = data.draw(st.integers(0, 6))
    flipped = words[:place] + chr(ord(words[place]) ^ (1 << bit)) + words[place + 1 :]
    # The stored hash is left as it was: the record is made from the bytes themselves.
    tampered = replace(text(words), text=flipped)
    assert bind(NOTICE, [tampered], EXTENT) != bind(NOTICE, [text(words)], EXTENT)


def test_a_text_left_out_or_added_changes_the_hash() -> None:
    both = [text(), text(wanted="vi", sent="en")]
    assert len({bind(NOTICE, some, EXTENT) for some in (both, both[:1], both[1:])}) == 3


def test_who_decided_and_where_it_stands_is_no_part_of_the_record() -> None:
    moved = replace(NOTICE, state=BroadcastState.APPROVED, approver="officer:2", approved_people=1000, approved_at=NOW)
    assert bind(moved, [text()], EXTENT) == bind(NOTICE, [text()], EXTENT)


@given(st.integers(0, 10**7), st.lists(st.text(min_size=1), max_size=3), st.none() | st.text(min_size=1))
def test_the_extent_is_read_back_as_it_was_bound(people: int, communities: list[str], refers_to: str | None) -> None:
    extent = Extent("v", people, tuple(communities), refers_to)
    assert extent_of(bind(NOTICE, [text()], extent)) == extent
