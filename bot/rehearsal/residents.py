"""People with phones and the rooms they share: what a person or a group can do to the bot."""

from bot.errors import ButtonMissing
from bot.rehearsal.account import BotAccount
from bot.rehearsal.chats import Chat, ChatKind, Content, Json, Message, Person, Standing
from bot.rehearsal.profile import member_json

_BARRED = {Standing.KICKED, Standing.LEFT, Standing.STRANGER, Standing.DELETED}


class Resident:
    """One person's phone, open at the chat with one bot."""

    def __init__(self, account: BotAccount, person: Person) -> None:
        """Hold the phone; nothing is sent until a verb is called."""
        self.person = person
        self.chat = account.private(person)
        self._account = account

    def start(self, payload: str = "") -> int | None:
        """Press Start, from a deep link where `payload` is given; return the update's id."""
        self.unblock()
        self.chat.standing = Standing.MEMBER
        return self.say(f"/start {payload}".strip())

    def say(self, text: str) -> int | None:
        """Type a message to the bot; return the update's id."""
        self.unblock()
        if self.chat.standing is Standing.STRANGER:
            self.chat.standing = Standing.MEMBER
        return say(self._account, self.chat, self.person, text)

    def tap(self, button: str, text: str = "") -> int | None:
        """Tap the newest button with this label or callback data, under a message holding `text`."""
        return tap(self._account, self.chat, self.person, button, text)

    def block(self) -> int | None:
        """Block the bot."""
        return set_standing(self._account, self.chat, Standing.BLOCKED, self.person)

    def unblock(self) -> int | None:
        """Unblock the bot, where it is blocked."""
        if self.chat.standing is not Standing.BLOCKED:
            return None
        return set_standing(self._account, self.chat, Standing.MEMBER, self.person)

    def deactivate(self) -> None:
        """Delete the person's Telegram account; the bot learns it only by sending."""
        self.chat.standing = Standing.DEACTIVATED

    def inbox(self) -> list[str]:
        """Return the texts of the bot's messages as they now stand, oldest first."""
        return [message.text for message in self.messages()]

    def messages(self) -> list[Message]:
        """Return the bot's messages as they now stand, oldest first."""
        return [message for message in self.chat.messages() if message.author is None]

    def toasts(self) -> list[str]:
        """Return the short notes the bot showed on this person's taps, oldest first."""
        return list(self._account.notes[self.person.id])


class Room:
    """A group, supergroup or channel as its owner handles it."""

    def __init__(self, account: BotAccount, chat: Chat, owner: Person) -> None:
        """Hold a room; the bot is not in it before `add_bot`."""
        self.chat = chat
        self._account = account
        self._owner = owner
        chat.people[owner.id] = owner

    def add_bot(self, administrator: bool = False) -> int | None:
        """Invite the bot; return the id of its `my_chat_member` update."""
        standing = Standing.ADMINISTRATOR if administrator else Standing.MEMBER
        return set_standing(self._account, self.chat, standing, self._owner)

    def kick_bot(self) -> int | None:
        """Throw the bot out."""
        return set_standing(self._account, self.chat, Standing.KICKED, self._owner)

    def delete(self) -> None:
        """Delete the room; the bot learns it only by sending."""
        self.chat.standing = Standing.DELETED

    def upgrade(self) -> "Room":
        """Turn the group into a supergroup and return it under its new id."""
        return Room(self._account, self._account.upgrade(self.chat), self._owner)

    def join(self, person: Person) -> None:
        """Let a person in."""
        self.chat.people[person.id] = person

    def say(self, text: str, person: Person | None = None) -> int | None:
        """Write into the room; a bot without more rights sees commands only."""
        heard = text.startswith("/") or self.chat.standing is Standing.ADMINISTRATOR
        return say(self._account, self.chat, person or self._owner, text, heard=heard)

    def tap(self, button: str, person: Person | None = None) -> int | None:
        """Tap the newest button with this label or callback data."""
        return tap(self._account, self.chat, person or self._owner, button)

    def inbox(self) -> list[str]:
        """Return the texts of the bot's posts as they now stand, oldest first."""
        return [message.text for message in self.chat.messages() if message.author is None and message.text]


def say(account: BotAccount, chat: Chat, person: Person, text: str, heard: bool = True) -> int | None:
    """Put a person's message into a chat and, where the bot may see it, into its updates."""
    entities: tuple[Json, ...] = ()
    if text.startswith("/"):
        entities = ({"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])},)
    message = chat.add(Content(text, entities), account.clocks.unix(), person)
    if not heard or chat.standing in _BARRED:
        return None
    kind = "channel_post" if chat.kind is ChatKind.CHANNEL else "message"
    return account.updates.push(kind, account.message_json(chat, message))


def tap(account: BotAccount, chat: Chat, person: Person, button: str, text: str = "") -> int | None:
    """Tap the newest inline button that has this label or callback data."""
    seen: list[str] = []
    for message in reversed(chat.messages()):
        for candidate in message.buttons() if text in message.text else ():
            if button in (candidate["text"], candidate.get("callback_data")) and "callback_data" in candidate:
                return press(account, chat, person, message, candidate["callback_data"])
            seen.append(candidate["text"])
    raise ButtonMissing(f"button: {button!r} is not to be seen; right would be one of {seen}")


def press(account: BotAccount, chat: Chat, person: Person, message: Message, data: str) -> int | None:
    """Push the callback query of one tap and return its update's id."""
    query = {
        "id": account.query_id(person),
        "from": person.json(),
        "message": account.message_json(chat, message),
        "chat_instance": str(chat.id),
        "data": data,
    }
    return account.updates.push("callback_query", query)


def set_standing(account: BotAccount, chat: Chat, standing: Standing, by: Person) -> int | None:
    """Change how the bot stands in a chat and push the `my_chat_member` update."""
    before, chat.standing = chat.standing, standing
    body = {
        "chat": chat.json(),
        "from": by.json(),
        "date": account.clocks.unix(),
        "old_chat_member": member_json(account.me(), before),
        "new_chat_member": member_json(account.me(), standing),
    }
    return account.updates.push("my_chat_member", body)
