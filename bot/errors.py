"""What the voice refuses or cannot do.

BotError
├── BadSetting            a setting cannot be used: which, what was set, what would be right
├── BadInput              something typed on the command line cannot be used, said in the same way
├── CannotListen          the HTTP server cannot have its address and port
├── SecretMissing         the database is sealed and its secret key is not here
├── AlreadyApproved       the same approval was given before; nothing was changed
├── NotConfirmed          nobody confirmed what needs it; nothing was sent
├── NobodyCanSend         what was approved waits, because the bot of its mode is not set up
├── NotRegistered         only somebody registered can choose this
└── RehearsalError        something a simulated provider cannot do
    ├── ApiRefusal        the Bot API's own answer instead of a result
    ├── SmsRefusal        the Messages API's own answer instead of a result
    ├── ButtonMissing     a tap on a button nobody can see
    ├── ChatMissing       a chat, person or update that does not exist in the rehearsal
    └── BadInstruction    a control request or fault that cannot be understood
"""

from __future__ import annotations

from typing import ClassVar


class BotError(Exception):
    """Root of all refusals of this floor; `code` is stable."""

    code: ClassVar[str] = "bot"


class BadSetting(BotError):
    """A setting cannot be used; fields: field, value, expected."""

    code = "bad-setting"

    def __init__(self, field: str, value: str, expected: str) -> None:
        super().__init__(f"{field}: {value!r}; right would be {expected}")
        self.fields = {"field": field, "value": value, "expected": expected}


class BadInput(BotError):
    """Something typed on the command line cannot be used; fields: field, value, expected."""

    code = "bad-input"

    def __init__(self, field: str, value: object, expected: str) -> None:
        super().__init__(f"{field}: {value!r}; right would be {expected}")
        self.fields = {"field": field, "value": str(value), "expected": expected}


class CannotListen(BotError):
    """The HTTP server cannot have its address and port; fields: address, reason."""

    code = "cannot-listen"

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"cannot listen at {address}: {reason}")
        self.fields = {"address": address, "reason": reason}


class SecretMissing(BotError):
    """The database is sealed and its secret key is not here; fields: path."""

    code = "secret-missing"

    def __init__(self, path: str) -> None:
        super().__init__(f"secret key: not at {path}")
        self.fields = {"path": path}


class AlreadyApproved(BotError):
    """The same approval was given before; nothing was changed; fields: id."""

    code = "already-approved"

    def __init__(self, broadcast_id: int) -> None:
        super().__init__(f"broadcast {broadcast_id} was approved already")
        self.fields = {"id": broadcast_id}


class NotConfirmed(BotError):
    """Nobody confirmed what needs it; nothing was sent; fields: id."""

    code = "not-confirmed"

    def __init__(self, broadcast_id: int) -> None:
        super().__init__(f"broadcast {broadcast_id} was not confirmed")
        self.fields = {"id": broadcast_id}


class NobodyCanSend(BotError):
    """What was approved waits, because the bot of its mode is not set up; fields: id, setting."""

    code = "nobody-can-send"

    def __init__(self, broadcast_id: int, setting: str) -> None:
        super().__init__(f"broadcast {broadcast_id} waits: {setting} is not set")
        self.fields = {"id": broadcast_id, "setting": setting}


class NotRegistered(BotError):
    """Only somebody registered can choose this; names the update."""

    code = "not-registered"


class RehearsalError(BotError):
    """Something a simulated provider cannot do."""

    code = "rehearsal"


class ApiRefusal(RehearsalError):
    """One error answer of the Bot API: HTTP status, the real server's wording, its parameters."""

    code = "rehearsal-api"

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class SmsRefusal(RehearsalError):
    """One error answer of the Messages API: HTTP status, Twilio's code and words, seconds to wait (0: none named)."""

    code = "rehearsal-sms"

    def __init__(self, status: int, number: int, words: str, retry_after: int = 0) -> None:
        super().__init__(words)
        self.status = status
        self.number = number
        self.words = words
        self.retry_after = retry_after


class ButtonMissing(RehearsalError):
    """Which button was looked for and which could be seen."""

    code = "rehearsal-button"


class ChatMissing(RehearsalError):
    """Which chat, person or update is not known."""

    code = "rehearsal-chat"


class BadInstruction(RehearsalError):
    """Which field of a control request was wrong and what would be right."""

    code = "rehearsal-instruction"
