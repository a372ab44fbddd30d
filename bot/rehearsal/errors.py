"""What the simulated Telegram refuses.

RehearsalError
├── ApiError            rehearsal.api      the Bot API's own answer instead of a result
├── ButtonMissingError  rehearsal.button   a tap on a button nobody can see
├── ChatMissingError    rehearsal.chat     a chat, person or update that does not exist here
└── InstructionError    rehearsal.control  a control request or fault that cannot be understood
"""


class RehearsalError(Exception):
    """Stand at the root of all refusals of the simulated Telegram."""

    code = "rehearsal"


class ApiError(RehearsalError):
    """Carry one error answer: HTTP status, the real server's wording and its parameters."""

    code = "rehearsal.api"

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        """Take `parameters` as the API names them: `retry_after` (seconds), `migrate_to_chat_id`."""
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class ButtonMissingError(RehearsalError):
    """Say which button was looked for and which could be seen."""

    code = "rehearsal.button"


class ChatMissingError(RehearsalError):
    """Say which chat, person or update is not known."""

    code = "rehearsal.chat"


class InstructionError(RehearsalError):
    """Say which field of a control request was wrong and what would be right."""

    code = "rehearsal.control"


def bad_request(reason: str) -> ApiError:
    """Return a 400 in the real server's form: `Bad Request: reason`."""
    return ApiError(400, f"Bad Request: {reason}")
