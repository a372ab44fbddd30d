"""A person with a plain phone, as a test or the page of phones holds it."""

from bot.rehearsal.twilio.account import PhoneLine, TwilioAccount
from bot.rehearsal.twilio.inbound import receive
from bot.rehearsal.twilio.journeys import Carrier
from bot.rehearsal.twilio.sms import Direction, Sms


class SmsResident:
    """One person's phone and what it exchanged with one account."""

    def __init__(self, account: TwilioAccount, carrier: Carrier, number: str) -> None:
        """Hold the phone; a number never seen before is a mobile that is switched on."""
        self.number = number
        self._account = account
        self._carrier = carrier
        self._phone = account.phone(number)

    def say(self, text: str) -> str:
        """Send a text to the city's number; return its SID."""
        return receive(self._account, self._carrier, self.number, text).sid

    def put(self, line: PhoneLine) -> None:
        """Change what is at the other end of the number."""
        self._phone.line = line

    @property
    def stopped(self) -> bool:
        """Tell whether Twilio lets nothing more through."""
        return self.number in self._account.stopped

    def messages(self) -> list[Sms]:
        """Return what the phone shows, its own texts too, oldest first."""
        found = (self._account.find(sid) for sid in self._phone.shown)
        return [sms for sms in found if sms is not None]

    def inbox(self) -> list[str]:
        """Return the texts that arrived, oldest first."""
        return [sms.text for sms in self.messages() if sms.direction is not Direction.IN]
