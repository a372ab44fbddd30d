"""Faults of a simulated provider, switched on and off while it runs."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TypeAlias

from bot.errors import BadInstruction
from bot.rehearsal.chats import Json

Handle: TypeAlias = int | str | None


class FaultKind(StrEnum):
    """What goes wrong."""

    STORM = "storm"  # 429 with retry_after
    REFUSAL = "refusal"  # a 4xx in the words given
    SERVER_ERROR = "server_error"  # a 5xx
    MIGRATE = "migrate"  # the group becomes a supergroup under the sender's hand
    HANG = "hang"  # no answer, the connection stays open
    CUT = "cut"  # the connection closes before any answer
    CUT_ANSWER = "cut_answer"  # the connection closes in the middle of the answer
    GARBLED = "garbled"  # 200, but not JSON
    LATENCY = "latency"  # the answer comes late


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One rule: what goes wrong, for which requests, and how often.

    Empty `methods` mean all but `getUpdates`, empty `chats` and `numbers` everybody. The first `skip` matching requests pass, then at most
    `first` are struck (None: all), each with `probability`, until `seconds` after the rule was set (None: for ever).
    `accepted` says whether the message takes effect before the answer is spoiled; `delay` is in seconds; `code` is
    Twilio's.
    """

    kind: FaultKind
    methods: frozenset[str] = frozenset()
    chats: frozenset[int] = frozenset()
    numbers: frozenset[str] = frozenset()
    probability: float = 1.0
    seed: int = 0
    skip: int = 0
    first: int | None = None
    seconds: float | None = None
    accepted: bool = False
    status: int | None = None
    code: int | None = None
    description: str | None = None
    retry_after: int = 1
    delay: float = 0.0


class Rule:
    """A fault that is switched on, with what it has seen so far."""

    def __init__(self, fault: Fault, until: float | None) -> None:
        """Start counting; `until` is on the monotonic clock."""
        self.fault = fault
        self.seen = 0
        self.struck = 0
        self._until = until
        self._chance = random.Random(fault.seed)  # noqa: S311 - repeatable chance is what a rehearsal needs

    def strikes(self, method: str, handle: Handle, now: float) -> bool:
        """Decide for one request, counting it where it matches."""
        fault = self.fault
        if (self._until is not None and now >= self._until) or not self._covers(method, handle):
            return False
        self.seen += 1
        if self.seen <= fault.skip or (fault.first is not None and self.struck >= fault.first):
            return False
        if fault.probability < 1 and self._chance.random() >= fault.probability:
            return False
        self.struck += 1
        return True

    def _covers(self, method: str, handle: Handle) -> bool:
        fault = self.fault
        named = method in fault.methods if fault.methods else method != "getUpdates"
        return named and (not (fault.chats or fault.numbers) or handle in fault.chats or handle in fault.numbers)


class Faults:
    """The rules now in force."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """Start without any."""
        self._monotonic = monotonic
        self._rules: list[Rule] = []

    def add(self, fault: Fault) -> Rule:
        """Switch a fault on and return its rule."""
        until = None if fault.seconds is None else self._monotonic() + fault.seconds
        rule = Rule(fault, until)
        self._rules.append(rule)
        return rule

    def remove(self, rule: Rule) -> None:
        """Switch one fault off."""
        self._rules.remove(rule)

    def clear(self) -> None:
        """Switch all faults off."""
        self._rules.clear()

    def strike(self, method: str, handle: Handle) -> list[Fault]:
        """Return the faults that hit this request, in the order they were set."""
        if not self._rules:
            return []
        now = self._monotonic()
        return [rule.fault for rule in self._rules if rule.strikes(method, handle, now)]


def read_fault(settings: Mapping[str, Json]) -> Fault:
    """Build a fault from plain values; refuse an unknown field or kind by name."""
    known = sorted(field.name for field in fields(Fault))
    for name in settings.keys() - set(known):
        raise BadInstruction(f"fault: there is no field {name!r}; right would be one of {', '.join(known)}")
    if settings.get("kind") not in set(FaultKind):
        right = ", ".join(FaultKind)
        raise BadInstruction(f"fault: there is no kind {settings.get('kind')!r}; right would be one of {right}")
    given: dict[str, Json] = {
        name: frozenset(value) if name in ("methods", "chats", "numbers") else value for name, value in settings.items()
    }
    return Fault(**(given | {"kind": FaultKind(given["kind"])}))
