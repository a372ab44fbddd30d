"""From an officer's words to an approval: submitted, shown with its head-count, confirmed, approved."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import click

from bot.cli.board import channel_name, language_name
from bot.cli.console import Console
from bot.cli.typed import narrow
from bot.errors import AlreadyApproved, BadInput, NotConfirmed
from bot.house import House
from broadcasts.actions import approving, stopping
from broadcasts.actions.approving import Approval, Submitted
from broadcasts.actions.costing import Cost, yen
from broadcasts.broadcast import FOLLOWING, Broadcast, BroadcastState
from broadcasts.repositories import broadcasts
from broadcasts.repositories.wordings import BoundWording
from registry.officers import Officer
from registry.person import Mode
from registry.rule import Rule
from registry.store import Connection
from templates_i18n.frame import Form

Prepare = Callable[[House, Connection, Officer], Submitted]
"""Writes and submits what shall be approved, in one transaction."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a decision is confirmed: by asking, by `people` typed beforehand, or not at all."""

    yes: bool = False
    people: int | None = None
    quiet: bool = False
    over_ceiling: str | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of it; not `approved` where a second officer must look."""

    broadcast: Broadcast
    approved: bool


async def decide(console: Console, house: House, by: Officer, prepare: Prepare, terms: Terms) -> Decided:
    """Submit, show, ask and approve.

    Raises NotConfirmed, BadInput for another head-count than the one typed, AlreadyApproved where the same was asked
    for and approved before.
    """
    submitted = await house.store.write(lambda connection: _prepare(house, connection, by, prepare, terms))
    seen = await _get(house, submitted.id)
    if seen.state is not BroadcastState.SUBMITTED:
        raise AlreadyApproved(submitted.id)
    if not terms.quiet:
        show(console, house, submitted, seen)
    if seen.purpose in FOLLOWING and seen.refers_to is not None:
        # What is wrong stops at once, before anybody has said yes to the words that put it right.
        console.tell(console.phrase("taken-back", serial=(await _get(house, seen.refers_to)).serial or ""))
    if submitted.needs_second and seen.author == by.actor:
        return Decided(seen, approved=False)
    return await approve(console, house, by, submitted, terms)


async def approve(console: Console, house: House, by: Officer, submitted: Submitted, terms: Terms) -> Decided:
    """Ask for confirmation and approve exactly what was shown; what the author does not confirm is cancelled."""
    seen = await _get(house, submitted.id)
    try:
        confirm(console, submitted, seen, terms)
    except (NotConfirmed, click.Abort):
        if seen.author == by.actor:
            await _cancel(house, by, submitted)
        raise
    given = Approval(submitted.id, submitted.hash, submitted.head_count.total, terms.over_ceiling)
    approved = await house.store.write(
        lambda connection: approving.approve(connection, by=by, given=given, desk=house.desk, now=house.now())
    )
    if approved.already:
        raise AlreadyApproved(submitted.id)
    return Decided(await _get(house, submitted.id), approved=True)


async def _get(house: House, broadcast_id: int) -> Broadcast:
    return await house.store.read(lambda connection: broadcasts.get(connection, broadcast_id))


async def _cancel(house: House, by: Officer, submitted: Submitted) -> None:
    await house.store.write(
        lambda connection: stopping.stop(connection, by=by, broadcast_id=submitted.id, now=house.now())
    )


def _prepare(house: House, connection: Connection, by: Officer, prepare: Prepare, terms: Terms) -> Submitted:
    """Submit; what can be refused already is refused in the same transaction, so that nothing stays of it."""
    submitted = prepare(house, connection, by)
    if not submitted.needs_second:
        check(terms, submitted.head_count.total)
    return submitted


def check(terms: Terms, people: int) -> None:
    """Raise BadInput for another head-count than the one typed, or where nobody is there to be asked."""
    if terms.people is not None and terms.people != people:
        raise BadInput("--people", terms.people, str(people))
    if not terms.yes and terms.people is None and not sys.stdin.isatty():
        raise BadInput("--yes", "", f"--yes or --people {people}")


def confirm(console: Console, submitted: Submitted, seen: Broadcast, terms: Terms) -> None:
    """Return once somebody has said yes; the city-wide audience is confirmed by its head-count."""
    people = submitted.head_count.total
    check(terms, people)
    if terms.yes or terms.people is not None:
        return
    if seen.audience.everyone:
        typed = click.prompt(console.phrase("ask-head-count", people=people), err=True, default="", show_default=False)
        agreed = narrow(typed.strip()).replace(",", "") == str(people)
    else:
        agreed = console.agrees(console.phrase("ask-send", people=people))
    if not agreed:
        raise NotConfirmed(submitted.id)


def show(console: Console, house: House, submitted: Submitted, seen: Broadcast) -> None:
    """Print what would leave: class and validity, people by language and channel, the texts, and the last minute."""
    heads = submitted.head_count
    until = house.local(seen.valid_until).strftime("%Y-%m-%d %H:%M")
    console.say(
        console.phrase(
            "show-head",
            id=submitted.id,
            serial=submitted.serial,
            template=house.desk.renderer.name(seen.template, console.speech.language),
            handling=seen.handling,
            mode=console.phrase(f"mode-{seen.mode}"),
            until=until,
        )
    )
    console.say(console.phrase("show-audience", audience=_named(console, house, seen.audience)))
    if (text := _in_own_words(console, submitted)) is not None:
        console.say(text)
    console.out.print(_texts(console, submitted))
    channels = ", ".join(f"{channel_name(console, name)} {n}" for name, n in sorted(heads.by_channel.items())) or "–"
    console.say(console.phrase("show-people", people=heads.total, channels=channels, unreachable=heads.unreachable))
    show_cost(console, submitted.cost)
    console.say(_last_minute(console, house, submitted, seen))


def _named(console: Console, house: House, rule: Rule) -> str:
    """Return whom a rule means as officers call them; the whole city by that name."""
    if rule.everyone:
        return console.phrase("audience-everyone")
    areas = [area.name_ja for area in house.desk.city.areas if area.code in rule.areas]
    languages = [language_name(console, tag) for tag in sorted(rule.languages)]
    kinds = {"areas": areas, "languages": languages, "topics": rule.topics, "communities": rule.communities}
    return ", ".join(
        f"{console.phrase(f'head-{kind}')} {'/'.join(sorted(names) if kind != 'areas' else names)}"
        for kind, names in kinds.items()
        if names
    )


def _in_own_words(console: Console, submitted: Submitted) -> str | None:
    """Return the chat text in the language of whoever decides, line by line set in: what they say yes to."""
    spoken = (one.text for one in submitted.wordings if one.form is Form.CHAT and one.wanted == console.speech.language)
    text = next(spoken, None)
    return None if text is None else "\n".join(f"  | {line}" for line in text.splitlines())


def show_cost(console: Console, cost: Cost) -> None:
    """Print what leaves by SMS, language by language, what it costs, and how near it comes to the ceiling."""
    if not cost.lines:
        return
    each = (
        console.phrase(
            "show-cost-line", language=language_name(console, one.wanted), parts=one.parts, people=one.people
        )
        for one in cost.lines
    )
    console.say(console.phrase("show-cost-parts", parts=cost.parts, each=", ".join(each)))
    if cost.tariff.price is None:
        return
    money = {"this": yen(cost.total), "spent": yen(cost.spent + cost.kept)}
    if cost.tariff.ceiling is None:
        console.say(console.phrase("show-cost", **money))
        return
    ceiling, reserve = yen(cost.tariff.for_notices or 0), yen(cost.tariff.reserve or 0)
    console.say(console.phrase("show-cost-ceiling", **money, ceiling=ceiling, reserve=reserve))
    if cost.over or cost.near:
        console.say(console.phrase("show-cost-over" if cost.over else "show-cost-near", ceiling=ceiling))


def _texts(console: Console, submitted: Submitted) -> object:
    table = console.table("language", "people", "text", "parts", "pedigree", "title")
    for column in table.columns[1:4:2]:
        column.justify = "right"
    chats: dict[str, BoundWording] = {}
    parts: Counter[str] = Counter()
    for one in submitted.wordings:
        if one.form is Form.CHAT:
            chats.setdefault(one.wanted, one)
        else:
            parts[one.wanted] = max(parts[one.wanted], one.parts)
    by_language = submitted.head_count.by_language
    for tag, people in sorted(by_language.items(), key=lambda item: (-item[1], item[0])):
        one = chats[tag]
        sent = console.phrase("sent-own") if one.sent == tag else language_name(console, one.sent)
        pedigree = console.phrase(f"pedigree-{one.pedigree.replace('_', '-')}")
        table.add_row(language_name(console, tag), str(people), sent, str(parts[tag] or "–"), pedigree, one.title)
    return table


def _last_minute(console: Console, house: House, submitted: Submitted, seen: Broadcast) -> str:
    """Say when the last message leaves, as far as the provider's pace tells."""
    account = house.settings.accounts.get(seen.mode)
    rate = account.rate if account else 30.0
    if seen.send_at is not None:
        return console.phrase("show-at", at=house.local(seen.send_at).strftime("%Y-%m-%d %H:%M"))
    if rate <= 0:
        return console.phrase("show-no-pace")
    seconds = round(sum(submitted.head_count.by_channel.values()) / rate)
    last = house.local(house.now()).timestamp() + seconds
    at = house.local(house.now()).fromtimestamp(last, house.zone).strftime("%H:%M:%S")
    return console.phrase("show-last", at=at, minutes=seconds // 60, seconds=seconds % 60, rate=f"{rate:g}")


def missing_account(house: House, mode: Mode) -> str | None:
    """Return the name of the setting without which nothing of this mode can leave from here."""
    if mode in house.settings.accounts or mode in house.settings.phones:
        return None
    return "KAKEHASHI_TELEGRAM_TOKEN" if mode is Mode.LIVE else "KAKEHASHI_DRILL_TELEGRAM_TOKEN"
