"""Where a conversation stands between two updates: the step, and the choices made so far."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson

from templates_i18n.languages import Tag


class Step(StrEnum):
    """What the person was asked last."""

    CONSENT = "consent"
    LANGUAGE = "language"
    SECOND = "second"
    AREAS = "areas"
    TOPICS = "topics"
    LEAVING = "leaving"
    PHONE = "phone"
    CODE = "code"
    PHONE_CONSENT = "phone_consent"


@dataclass(frozen=True, slots=True)
class Draft:
    """A question that is open and what was chosen under it.

    `mark` stands in every button of this conversation, so that a button of an older one is known as old. `joining`:
    one question follows the other until the person is registered. `after`: where choosing a language leads back to.
    `request`: the code that was sent to a phone.
    """

    step: Step
    mark: str
    language: Tag | None = None
    areas: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    joining: bool = False
    after: Step | None = None
    community: str | None = None
    invitation: str | None = None
    request: int | None = None

    def written(self) -> bytes:
        """Return the draft as JSON."""
        return orjson.dumps(
            {
                "step": self.step,
                "mark": self.mark,
                "language": self.language,
                "areas": sorted(self.areas),
                "topics": sorted(self.topics),
                "joining": self.joining,
                "after": self.after,
                "community": self.community,
                "invitation": self.invitation,
                "request": self.request,
            }
        )


def read(written: bytes) -> Draft:
    """Return the draft that `written` wrote; raises KeyError or ValueError for one of another release."""
    data: dict[str, Any] = orjson.loads(written)
    return Draft(
        step=Step(data["step"]),
        mark=data["mark"],
        language=None if data["language"] is None else Tag(data["language"]),
        areas=frozenset(data["areas"]),
        topics=frozenset(data["topics"]),
        joining=data["joining"],
        after=None if data["after"] is None else Step(data["after"]),
        community=data["community"],
        invitation=data["invitation"],
        request=data["request"],
    )
