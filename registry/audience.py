"""The audience: from an officer's words to a rule, from a rule to people and head-counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from registry.errors import BadField, EmptyAudience
from registry.person import Mode, SubscriberId
from registry.places import City
from registry.repositories import audience
from registry.repositories.audience import Condition, People
from registry.rule import EVERYONE, HeadCount, Rule
from registry.store import Connection

__all__ = ["Condition", "HeadCount", "People", "Rule", "affected", "count", "matches", "parse_rule", "people"]

ITEM = "everyone, area:…, language:…, topic:… or community:…"


def parse_rule(
    items: Sequence[str],
    places: City,
    tags: Collection[str],
    *,
    topics: Collection[str] | None = None,
    communities: Collection[str] | None = None,
) -> Rule:
    """Return the rule of items such as `area:01101`, `language:vi`, `topic:garbage`, `community:nepal`, `everyone`.

    The whole city named as an area narrows nothing. Topics and communities are checked against those handed in.
    Raises EmptyAudience for no item, UnknownArea, or BadField for anything else that is not known.
    """
    if not items:
        raise EmptyAudience(field="to", value="", expected=ITEM)
    known = {"area": None, "language": tags, "topic": topics, "community": communities}
    chosen: dict[str, set[str]] = {kind: set() for kind in known}
    everyone = False
    for item in items:
        kind, colon, value = item.strip().partition(":")
        if kind == EVERYONE and not colon:
            everyone = True
        elif kind not in known or not value:
            raise BadField(field="to", value=item, expected=ITEM)
        elif kind == "area":
            chosen["area"].add(places.require_area(value).code)
        else:
            chosen[kind].add(_known(kind, value, known[kind]))
    return _rule(everyone, chosen, places)


def _known(kind: str, value: str, known: Collection[str] | None) -> str:
    if known is not None and value not in known:
        raise BadField(field=kind, value=value, expected=f"one of {', '.join(sorted(known)) or '-'}")
    return value


def _rule(everyone: bool, chosen: dict[str, set[str]], places: City) -> Rule:
    if everyone and any(chosen.values()):
        raise BadField(field="to", value=EVERYONE, expected="everyone alone, or narrower items without it")
    areas = chosen["area"] - {places.whole}
    if places.whole in chosen["area"]:
        areas = set()
        everyone = not any(values for kind, values in chosen.items() if kind != "area")
    if everyone:
        return Rule(everyone=True)
    return Rule(
        areas=frozenset(areas),
        languages=frozenset(chosen["language"]),
        topics=frozenset(chosen["topic"]),
        communities=frozenset(chosen["community"]),
    )


def people(rule: Rule, mode: Mode, *, topic: str | None, now: datetime) -> People:
    """Return the select of the people the rule means: all columns of the table subscriber, to be narrowed or joined.

    With a `topic` the broadcast is an everyday one: only who ordered that topic and is not muted. Without one it is an
    emergency: everyone who matches. A rule that names nothing means nobody.
    """
    return audience.people(rule, mode, topic=topic, now=now)


def affected(areas: frozenset[str], whole: str | None = None) -> Condition:
    """Return the condition over the table subscriber that a person is in the areas; whole-city choosers always are.

    No areas, or among them the code `whole`, is the whole city and so everyone.
    """
    return audience.affected(areas, whole)


def count(conn: Connection, rule: Rule, mode: Mode, *, topic: str | None, now: datetime) -> HeadCount:
    """Count the people a broadcast by this rule would be for; `topic` as in `people`. Nobody is a count of 0."""
    return audience.count(conn, rule, mode, topic=topic, now=now)


def matches(
    conn: Connection, rule: Rule, mode: Mode, subscriber_id: SubscriberId, *, topic: str | None, now: datetime
) -> bool:
    """Tell whether a person is among those a broadcast by this rule is for, as one who joined late asks."""
    return audience.matches(conn, people(rule, mode, topic=topic, now=now), subscriber_id)
