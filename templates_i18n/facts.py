"""What a frame is told beside the notice itself, and how much each form holds."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from templates_i18n.errors import WordingTooLong
from templates_i18n.languages import EASY, EN, Tag
from templates_i18n.rendering import Pedigree
from templates_i18n.segments import count

# UTF-16 units of one message in a chat.
CHAT_LIMIT = 4096
# Two parts on the narrowest Japanese network.
SMS_LIMITS = {"ucs2": 132, "gsm7": 304}


class Form(StrEnum):
    """Name the two shapes in which a wording leaves."""

    CHAT = "chat"
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """Hold what the frame says; `city` is a code.

    `withheld` are languages that may not be used, `fallbacks` those that come, in this order, where the reader has no
    text; `made` is how a free text that stands in came to be itself. `shorter` leads to the notices in general, for an
    SMS that has no room for `link`; the longest first.
    """

    city: str
    serial: str
    ordinal: int
    issued_at: datetime
    valid_until: datetime
    link: str | None = None
    shorter: tuple[str, ...] = ()
    drill: bool = False
    fallback_for: Tag | None = None
    pedigree: Pedigree = Pedigree.PREPARED
    made: Pedigree | None = None
    correction_of: str | None = None
    withheld: frozenset[Tag] = frozenset()
    fallbacks: tuple[Tag, ...] = (EASY, EN)


def require_fit(text: str, tag: Tag, form: Form) -> None:
    """Raise WordingTooLong for an SMS beyond two parts, and for what one message of a chat cannot hold."""
    counted = count(text)
    # A chat counts UTF-16 units, whatever an SMS of the same text would.
    units = len(text.encode("utf-16-le")) // 2 if form is Form.CHAT else counted.units
    limit = CHAT_LIMIT if form is Form.CHAT else SMS_LIMITS[counted.encoding]
    if units > limit:
        raise WordingTooLong(tag, units, limit)
