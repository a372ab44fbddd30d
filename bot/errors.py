"""What the voice refuses or cannot do.

BotError
├── BadSetting            a setting cannot be used: which, what was set, what would be right
├── BadInput              something typed on the command line cannot be used, said in the same way
├── SecretMissing         the database is sealed and its secret key is not here
├── NotConfirmed          nobody confirmed what needs it; nothing was sent
├── NobodyCanSend         what was approved waits, because the bot of its mode is not set up
├── NotRegistered         only somebody registered can choose this
└── RehearsalError        something the simulated Telegram cannot do
    ├── ApiRefusal        the Bot API's own answer instead of a result
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


class SecretMissing(BotError):
    """The database is sealed and its secret key is not here; fields: path."""

    code = "secret-missing"

    def __init__(self, path: str) -> None:
        super().__init__(f"secret key: not at {path}")
        self.fields = {"path": path}


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
    """Something the simulated Telegram cannot do."""

    code = "rehearsal"


class ApiRefusal(RehearsalError):
    """One error answer of the Bot API: HTTP status, the real server's wording, its parameters."""

    code = "rehearsal-api"

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class ButtonMissing(RehearsalError):
    """Which button was looked for and which could be seen."""

    code = "rehearsal-button"


class ChatMissing(RehearsalError):
    """Which chat, person or update is not known."""

    code = "rehearsal-chat"


class BadInstruction(RehearsalError):
    """Which field of a control request was wrong and what would be right."""

    code = "rehearsal-instruction"
