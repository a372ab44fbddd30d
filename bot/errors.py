"""What the voice refuses or cannot do.

BotError
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
