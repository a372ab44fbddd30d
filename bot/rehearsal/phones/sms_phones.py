"""The plain phones of the simulated Twilio: what each shows, and what is typed on it."""

from collections.abc import Iterator

from bot.errors import BadInstruction
from bot.rehearsal.chats import Json
from bot.rehearsal.twilio.server import DRILL, RehearsalTwilio
from bot.rehearsal.twilio.sms import Direction, Sms

_LAST_MESSAGES = 40


def phones(server: RehearsalTwilio, most: int) -> Iterator[tuple[str, str]]:
    """Yield (account, number) of the first so many phones, live before drill."""
    left = most
    for account in server.accounts.values():
        for number in list(account.phones)[:left]:
            left -= 1
            yield account.name, number


def key(account: str, number: str) -> str:
    """Return how the page calls a phone; no chat of Telegram is called so."""
    return f"sms-{account}/{number}"


def show(server: RehearsalTwilio, account: str, number: str) -> Json:
    """Return one phone as the page draws it."""
    person = server.user(number, drill=account == DRILL)
    return {
        "key": key(account, number),
        "name": number,
        "language": "",
        "kind": "sms",
        "drill": account == DRILL,
        "standing": "stopped" if person.stopped else "",
        "note": "",
        "messages": [_message(sms) for sms in person.messages()[-_LAST_MESSAGES:]],
    }


def _message(sms: Sms) -> Json:
    return {
        "id": sms.sid,
        "mine": sms.direction is Direction.IN,
        "text": sms.text,
        "entities": [],
        "rows": [],
        "photo": None,
        "at": int(sms.created.timestamp()),
        "edited": False,
        "parts": sms.parts,
    }


def act(server: RehearsalTwilio, account: str, number: str, wanted: dict[str, Json]) -> None:
    """Type what is told; a plain phone has no buttons."""
    text = str(wanted.get("text", "")).strip()
    if wanted.get("do") != "say" or not text:
        raise BadInstruction(f"do: {wanted.get('do')!r}; right would be say with a text")
    server.user(number, drill=account == DRILL).say(text)
