"""What the message floor refuses.

BroadcastError
├── IllegalMove           the state does not allow this step
├── NotFound              no such broadcast
├── NotApproved           what should leave is not what was approved
├── StaleApproval         the text, head-count or terms changed since they were shown
├── SecondOfficerNeeded   the author may not approve this alone
├── AudienceGrew          many more people than were confirmed
├── CostCeiling           the month's ceiling has no room for what it would cost
├── EmptyAudience         nobody would receive it
├── NoOwnAddress          the officer has no address of their own to try it at
├── BadTerms              validity, time of sending, class or reference is not acceptable
├── WordingRefused        a text made in this way may not leave
├── TextRefused           a text written by hand cannot be taken as it is
├── PackageRefused        a file is no usable translation package
└── LaneLost              another process owns the lane now
"""

from __future__ import annotations

from typing import ClassVar


class BroadcastError(Exception):
    """Root of all refusals of this floor; `code` is stable, `fields` fill the sentence that people read."""

    code: ClassVar[str] = "broadcast"

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(", ".join(f"{name}={value}" for name, value in fields.items()) or self.code)


class IllegalMove(BroadcastError):
    """The state does not allow this step; fields: state, to, reason."""

    code = "illegal-move"


class NotFound(BroadcastError):
    """No such broadcast; fields: id."""

    code = "broadcast-not-found"


class NotApproved(BroadcastError):
    """What should leave is not what was approved; fields: id."""

    code = "not-approved"


class StaleApproval(BroadcastError):
    """The text, head-count or terms changed since they were shown; fields: id."""

    code = "stale-approval"


class SecondOfficerNeeded(BroadcastError):
    """The author may not approve this alone; fields: id, template."""

    code = "second-officer-needed"


class AudienceGrew(BroadcastError):
    """Many more people than were confirmed; fields: confirmed, now."""

    code = "audience-grew"


class CostCeiling(BroadcastError):
    """The month's ceiling has no room for what it would cost; fields: spent, this, ceiling, all in yen."""

    code = "cost-ceiling"


class EmptyAudience(BroadcastError):
    """Nobody would receive it; fields: audience."""

    code = "nobody-in-audience"


class NoOwnAddress(BroadcastError):
    """The officer has no address of their own to try it at; fields: name."""

    code = "no-own-address"


class BadTerms(BroadcastError):
    """Validity, time of sending, class or reference is not acceptable; fields: field, value, expected."""

    code = "bad-terms"


class WordingRefused(BroadcastError):
    """A text made in this way may not leave; fields: language, pedigree, expected."""

    code = "wording-refused"


class TextRefused(BroadcastError):
    """A text written by hand cannot be taken as it is; fields: field, reason, value, expected."""

    code = "text-refused"


class PackageRefused(BroadcastError):
    """A file is no usable translation package; fields: package, reason, expected."""

    code = "package-refused"


class LaneLost(BroadcastError):
    """Another process owns the lane now; nothing more may leave from here; fields: account."""

    code = "lane-lost"
