"""What becomes of accepted messages: their last status, and how the callbacks that tell of it travel."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from bot.errors import BadInstruction
from bot.rehearsal.chats import Json
from bot.rehearsal.twilio.sms import Status

ENDS = frozenset({Status.SENT, Status.DELIVERED, Status.UNDELIVERED, Status.FAILED})


class Order(StrEnum):
    """In which order callbacks are posted."""

    AS_IT_HAPPENED = "as_it_happened"
    REVERSED = "reversed"
    SHUFFLED = "shuffled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """One rule; of several that match, the one set last decides.

    Empty `numbers` mean everybody; at most `first` messages are struck (None: all), each with `probability`. A message
    stays queued for `hold` seconds (longer than its validity: it fails with 30036), each further step and each post
    takes `delay` seconds. Each callback is posted `copies` times, in `order`, those of `missing` never.
    """

    status: Status = Status.DELIVERED
    code: int | None = None
    numbers: frozenset[str] = frozenset()
    probability: float = 1.0
    seed: int = 0
    first: int | None = None
    hold: float = 0.0
    delay: float = 0.0
    order: Order = Order.AS_IT_HAPPENED
    copies: int = 1
    missing: frozenset[Status] = frozenset()


class _Rule:
    """A fate in force, with what it has struck so far."""

    def __init__(self, fate: Fate) -> None:
        self.fate = fate
        self.chance = random.Random(fate.seed)  # noqa: S311 - repeatable chance is what a rehearsal needs
        self._struck = 0

    def strikes(self, number: str) -> bool:
        """Decide for one message, counting it where it matches."""
        fate = self.fate
        if (fate.numbers and number not in fate.numbers) or (fate.first is not None and self._struck >= fate.first):
            return False
        if fate.probability < 1 and self.chance.random() >= fate.probability:
            return False
        self._struck += 1
        return True


class Fates:
    """The rules now in force."""

    def __init__(self) -> None:
        """Start with none: what is accepted is delivered."""
        self._rules: list[_Rule] = []

    def add(self, fate: Fate) -> None:
        """Put a rule before the others; refuse an end no message can have."""
        if fate.status not in ENDS:
            raise BadInstruction(f"status: {fate.status!r}; right would be one of {', '.join(sorted(ENDS))}")
        self._rules.insert(0, _Rule(fate))

    def clear(self) -> None:
        """Forget all rules."""
        self._rules.clear()

    def decide(self, number: str, otherwise: Fate) -> Fate:
        """Return the fate of one message to this number."""
        return next((rule.fate for rule in self._rules if rule.strikes(number)), otherwise)


def read_fate(settings: Mapping[str, Json]) -> Fate:
    """Build a fate from plain values; refuse an unknown field, status or order by name."""
    known = sorted(field.name for field in fields(Fate))
    for name in settings.keys() - set(known):
        raise BadInstruction(f"fate: there is no field {name!r}; right would be one of {', '.join(known)}")
    given = dict(settings)
    try:
        given["status"] = Status(given.get("status", Status.DELIVERED))
        given["order"] = Order(given.get("order", Order.AS_IT_HAPPENED))
        given["missing"] = frozenset(Status(name) for name in given.get("missing", ()))
    except ValueError as wrong:
        raise BadInstruction(f"fate: {wrong}; right would be one of {', '.join((*Status, *Order))}") from None
    given["numbers"] = frozenset(given.get("numbers", ()))
    return Fate(**given)
