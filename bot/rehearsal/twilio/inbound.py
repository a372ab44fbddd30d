"""What happens when a phone writes back: Twilio's own words first, then the service's webhook and its answer."""

from collections.abc import Mapping
from xml.etree import ElementTree

from bot.errors import BadInstruction
from bot.rehearsal.twilio.account import TwilioAccount
from bot.rehearsal.twilio.journeys import Carrier
from bot.rehearsal.twilio.sms import VERSION, Direction, Sms, Status
from bot.rehearsal.twilio.words import REPLIES, OptOut, meaning

# A number carries a country and sometimes a place; the webhook sends the fields whether it knows them or not.
_PLACES = ("City", "State", "Zip", "Country")


def receive(account: TwilioAccount, carrier: Carrier, number: str, text: str) -> Sms:
    """Take a text from a phone to the account's first number, act on its keywords and tell the service."""
    to = next((sender for sender in account.login.senders if sender.startswith("+")), None)
    if to is None:
        raise BadInstruction("say: a name as sender takes no answers; right would be an account with a number")
    sms = account.keep(_written(account, Direction.IN, text, to=to, sender=number))
    account.arrive(sms)
    asked = meaning(text, account.words)
    if asked is not None:
        _act(account, asked, sms)
    if account.inbound_url:
        carrier.run(_tell(account, carrier, sms, asked))
    return sms


def _written(account: TwilioAccount, direction: Direction, text: str, to: str, sender: str) -> Sms:
    now = account.clocks.now()
    status = Status.RECEIVED if direction is Direction.IN else Status.DELIVERED
    return Sms(
        sid=account.mint(),
        account_sid=account.login.sid,
        to=to,
        sender=sender,
        text=text,
        status=status,
        created=now,
        updated=now,
        service=account.login.service,
        direction=direction,
        sent=now,
    )


def _act(account: TwilioAccount, asked: OptOut, sms: Sms) -> None:
    number = sms.sender or ""
    stopped = number in account.stopped
    match asked:
        case OptOut.STOP:
            account.stopped.add(number)
        case OptOut.START:
            account.stopped.discard(number)
        case OptOut.HELP:
            pass
    # Who has stopped already hears nothing more, not even to a second STOP.
    if not (stopped and asked is not OptOut.START):
        _reply(account, sms, REPLIES[asked])


def _reply(account: TwilioAccount, sms: Sms, text: str) -> None:
    reply = _written(account, Direction.REPLY, text, to=sms.sender or "", sender=sms.to)
    account.arrive(account.keep(reply))


async def _tell(account: TwilioAccount, carrier: Carrier, sms: Sms, asked: OptOut | None) -> None:
    post = await carrier.poster.post(account.inbound_url or "", account.tokens[0], _fields(account, sms, asked))
    if post.status == 200 and sms.sender not in account.stopped:
        for text in answers(post.answer):
            _reply(account, sms, text)


def _fields(account: TwilioAccount, sms: Sms, asked: OptOut | None) -> Mapping[str, str]:
    places = {f"{side}{place}": "" for side in ("From", "To") for place in _PLACES}
    fields = places | {
        "AccountSid": sms.account_sid,
        "ApiVersion": VERSION,
        "Body": sms.text,
        "From": sms.sender or "",
        "MessageSid": sms.sid,
        "NumMedia": "0",
        "NumSegments": str(sms.parts),
        "SmsMessageSid": sms.sid,
        "SmsSid": sms.sid,
        "SmsStatus": sms.status.value,
        "To": sms.to,
    }
    if sms.service is not None:
        fields["MessagingServiceSid"] = sms.service
    if asked is not None and account.advanced:
        fields["OptOutType"] = asked.value
    return fields


def answers(twiml: str) -> list[str]:
    """Return the texts that a TwiML answer sends back; what is no TwiML sends nothing."""
    if not twiml.strip():
        return []
    try:
        root = ElementTree.fromstring(twiml)  # noqa: S314 - written by the service under rehearsal, on this machine
    except ElementTree.ParseError:
        return []
    texts = [message.findtext("Body") or message.text or "" for message in root.iter("Message")]
    return [text.strip() for text in texts if text.strip()] if root.tag == "Response" else []
