"""One SMS as the simulated Twilio keeps it, and as its API shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from enum import StrEnum

from bot.rehearsal.chats import Json
from bot.rehearsal.twilio.codes import ENDINGS
from templates_i18n import segments

VERSION = "2010-04-01"
LONGEST_VALIDITY = 36_000  # seconds


class Status(StrEnum):
    """How far a message has come."""

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"
    RECEIVED = "received"


FINAL = frozenset({Status.DELIVERED, Status.UNDELIVERED, Status.FAILED, Status.CANCELED, Status.RECEIVED})


class Direction(StrEnum):
    """Who wrote it, and why."""

    OUT = "outbound-api"
    REPLY = "outbound-reply"
    IN = "inbound"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sms:
    """One message; `sender` is None until a Messaging Service has chosen one, `validity` is in seconds."""

    sid: str
    account_sid: str
    to: str
    sender: str | None
    text: str
    status: Status
    created: datetime
    updated: datetime
    service: str | None = None
    direction: Direction = Direction.OUT
    sent: datetime | None = None
    code: int | None = None
    callback: str | None = None
    validity: int = LONGEST_VALIDITY
    send_at: datetime | None = None

    @property
    def parts(self) -> int:
        """Return how many parts travel and are paid for."""
        return segments.count(self.text).parts

    @property
    def uri(self) -> str:
        """Return its path on the API."""
        return f"/{VERSION}/Accounts/{self.account_sid}/Messages/{self.sid}.json"

    def json(self) -> Json:
        """Return the API's Message resource."""
        chosen = self.sender is not None
        times: Mapping[str, datetime | None] = {"created": self.created, "updated": self.updated, "sent": self.sent}
        return {
            "sid": self.sid,
            "account_sid": self.account_sid,
            "messaging_service_sid": self.service,
            "api_version": VERSION,
            "to": self.to,
            "from": self.sender,
            "body": self.text,
            "num_segments": str(self.parts if chosen else 0),
            "num_media": "0",
            "status": self.status,
            "direction": self.direction,
            "error_code": self.code,
            "error_message": None if self.code is None else ENDINGS.get(self.code, "Error"),
            "price": None,
            "price_unit": "USD",
            **{f"date_{name}": None if at is None else format_datetime(at) for name, at in times.items()},
            "uri": self.uri,
            "subresource_uris": {"media": self.uri.replace(".json", "/Media.json")},
        }
