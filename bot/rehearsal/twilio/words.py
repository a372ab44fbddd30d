"""The words Twilio itself acts on when a phone sends them: stop, start again, help."""

from collections.abc import Mapping
from enum import StrEnum


class OptOut(StrEnum):
    """What a keyword asks for, as the webhook's `OptOutType` names it."""

    STOP = "STOP"
    START = "START"
    HELP = "HELP"


# Only a message that is nothing but the word counts (help.twilio.com, opt-out keywords). Advanced Opt-Out lets a city
# add words of its own: `Line.words` takes more.
WORDS: Mapping[str, OptOut] = {
    **dict.fromkeys(("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"), OptOut.STOP),
    **dict.fromkeys(("START", "YES", "UNSTOP"), OptOut.START),
    **dict.fromkeys(("HELP", "INFO"), OptOut.HELP),
}

REPLIES: Mapping[OptOut, str] = {
    OptOut.STOP: "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe.",
    OptOut.START: "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    OptOut.HELP: "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


def meaning(text: str, words: Mapping[str, OptOut]) -> OptOut | None:
    """Return what a message asks of Twilio, or None where it is the service's to read."""
    return words.get(text.strip().upper())
