"""Orders under /control/ by which other processes move the phones, fates and faults of a rehearsed Twilio."""

from dataclasses import asdict

from bot.errors import BadInstruction
from bot.rehearsal.chats import Json
from bot.rehearsal.orders import PREFIX, Orders, Wanted, desk, entries, sums
from bot.rehearsal.twilio.account import PhoneLine
from bot.rehearsal.twilio.fates import read_fate
from bot.rehearsal.twilio.server import RehearsalTwilio


def open_control(server: RehearsalTwilio) -> None:
    """Let the server answer /control/; it listens on this machine only."""
    server.desks[PREFIX] = desk(server, _ORDERS)


def _add_phones(server: RehearsalTwilio, wanted: Wanted) -> Json:
    numbers, line = wanted.fields.get("numbers"), wanted.text("line", PhoneLine.MOBILE.value)
    if not isinstance(numbers, list) or not all(isinstance(number, str) for number in numbers):
        raise BadInstruction("numbers: right would be a list of numbers like +12025550123")
    if line not in set(PhoneLine):
        raise BadInstruction(f"line: {line!r}; right would be one of {', '.join(PhoneLine)}")
    for number in numbers:
        server.user(number, wanted.flag("drill")).put(PhoneLine(line))
    return {"phones": len(numbers)}


def _act(server: RehearsalTwilio, wanted: Wanted) -> Json:
    if wanted.text("do") != "say":
        raise BadInstruction(f"do: {wanted.text('do')!r}; right would be say")
    return {"sid": server.user(wanted.text("number"), wanted.flag("drill")).say(wanted.text("text"))}


def _add_fate(server: RehearsalTwilio, wanted: Wanted) -> Json:
    settings = {name: value for name, value in wanted.fields.items() if name != "drill"}
    server.account(wanted.flag("drill")).fates.add(read_fate(settings))
    return {}


def _clear_fates(server: RehearsalTwilio, wanted: Wanted) -> Json:
    server.account(wanted.flag("drill")).fates.clear()
    return {}


def _set(server: RehearsalTwilio, wanted: Wanted) -> Json:
    account = server.account(wanted.flag("drill"))
    regions = wanted.fields.get("regions", sorted(account.regions))
    if not isinstance(regions, list) or not all(isinstance(one, str) for one in regions):
        raise BadInstruction(f"regions: {regions!r}; right would be a list of prefixes like +81")
    account.regions = frozenset(regions)
    account.inbound_url = wanted.text("inbound_url", account.inbound_url or "") or None
    account.listing_lag = float(wanted.number("listing_lag", int(account.listing_lag)))
    return {}


def _entries(server: RehearsalTwilio, wanted: Wanted) -> Json:
    return entries(server.ledger, wanted.text("number") or None, wanted.number("after", 0))


def _sums(server: RehearsalTwilio, wanted: Wanted) -> Json:
    containing = wanted.text("containing")
    numbers = {number for number, _ in server.ledger.counts(containing)}
    return sums(server.ledger, containing) | {"numbers": len(numbers)}


def _posts(server: RehearsalTwilio, wanted: Wanted) -> Json:
    return {"posts": [asdict(post) for post in server.posts[wanted.number("after", 0) :]]}


def _read_phone(server: RehearsalTwilio, wanted: Wanted) -> Json:
    person = server.user(wanted.text("number"), wanted.flag("drill"))
    return {"stopped": person.stopped, "messages": [sms.json() for sms in person.messages()]}


_ORDERS: Orders[RehearsalTwilio] = {
    ("POST", "/phones"): _add_phones,
    ("POST", "/act"): _act,
    ("POST", "/fates"): _add_fate,
    ("DELETE", "/fates"): _clear_fates,
    ("POST", "/account"): _set,
    ("GET", "/ledger"): _entries,
    ("GET", "/sums"): _sums,
    ("GET", "/posts"): _posts,
    ("GET", "/phone"): _read_phone,
}
