"""One simulated bot account: its token, profile, chats, updates, webhook and pace."""

import itertools
from collections import defaultdict

from bot.errors import ChatMissing
from bot.rehearsal.chats import Chat, ChatKind, Content, Json, Message, Person, Standing
from bot.rehearsal.clocks import Clocks
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.pace import Pace, PaceLimits
from bot.rehearsal.updates import UpdateQueue
from bot.rehearsal.webhook import Webhook

_FIRST_SUPERGROUP = -1_000_000_000_000


class BotAccount:
    """What Telegram knows about one bot."""

    def __init__(self, name: str, token: str, clocks: Clocks, ledger: Ledger[int], limits: PaceLimits) -> None:
        """Register a bot; `name` is how the ledger calls it, `token` is `<id>:<secret>`."""
        self.name = name
        self.token = token
        self.id = int(token.partition(":")[0])
        self.clocks = clocks
        self.ledger = ledger
        self.pace = Pace(limits, clocks.monotonic, ledger)
        self.updates = UpdateQueue(first_id=self.id % 1000 * 1_000_000 + 1)
        self.webhook = Webhook(self.updates, clocks)
        self.chats: dict[int, Chat] = {}
        self.profile: dict[str, dict[str, Json]] = {"name": {}, "description": {}, "short_description": {}}
        self.commands: dict[tuple[str, str], Json] = {}
        self.queries: dict[str, int] = {}  # taps that wait for their answer, and who tapped
        self.notes: defaultdict[int, list[str]] = defaultdict(list)  # what taps were answered, per person
        self.revoked = False
        self._query_ids = itertools.count(self.id * 1000 + 1)

    def me(self) -> Json:
        """Return the bot as a `User`."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.profile["name"].get("", f"Kakehashi {self.name}"),
            "username": f"kakehashi_{self.name}_bot",
        }

    def private(self, person: Person) -> Chat:
        """Return the private chat with a person, opening it where it does not exist."""
        if person.id not in self.chats:
            chat = Chat(person.id, ChatKind.PRIVATE, person.first_name)
            chat.people[person.id] = person
            self.chats[person.id] = chat
        return self.chats[person.id]

    def room(self, chat_id: int, kind: ChatKind, title: str) -> Chat:
        """Open a group, supergroup or channel the bot is not in yet."""
        self.chats[chat_id] = Chat(chat_id, kind, title)
        return self.chats[chat_id]

    def chat(self, chat_id: int) -> Chat:
        """Return a chat, or refuse where there is none."""
        if chat_id not in self.chats:
            raise ChatMissing(f"chat: {chat_id} does not exist; right would be the id of a person or group made before")
        return self.chats[chat_id]

    def upgrade(self, chat: Chat) -> Chat:
        """Turn a group into a supergroup with a new 64-bit id; the old id answers with the new one."""
        new = self.room(_FIRST_SUPERGROUP + chat.id, ChatKind.SUPERGROUP, chat.title)
        new.standing, new.people = chat.standing, chat.people
        chat.moved_to, chat.standing = new.id, Standing.LEFT
        leaving = chat.add(Content("", notes={"migrate_to_chat_id": new.id}), self.clocks.unix())
        arriving = new.add(Content("", notes={"migrate_from_chat_id": chat.id}), self.clocks.unix())
        self.updates.push("message", self.message_json(chat, leaving))
        self.updates.push("message", self.message_json(new, arriving))
        return new

    def query_id(self, asker: Person) -> str:
        """Mint the id of a callback query and expect its answer."""
        query_id = str(next(self._query_ids))
        self.queries[query_id] = asker.id
        return query_id

    def message_json(self, chat: Chat, message: Message) -> Json:
        """Return a message as the API shows it to this bot."""
        shown = {"message_id": message.id, "date": message.at, "chat": chat.json()}
        if chat.kind is ChatKind.CHANNEL:
            shown["sender_chat"] = shown["chat"]
        else:
            shown["from"] = self.me() if message.author is None else message.author.json()
        if message.edited_at is not None:
            shown["edit_date"] = message.edited_at
        return shown | _content_json(message.content, f"{chat.id}-{message.id}")


def _content_json(content: Content, file_id: str) -> dict[str, Json]:
    shown: dict[str, Json] = dict(content.notes)
    text, entities = ("text", "entities") if content.photo is None else ("caption", "caption_entities")
    if content.photo is not None:
        size = {"file_id": f"photo-{file_id}", "file_unique_id": file_id, "width": 1, "height": 1}
        shown["photo"] = [size | {"file_size": len(content.photo)}]
    if content.text:
        shown[text] = content.text
    if content.entities:
        shown[entities] = list(content.entities)
    if content.markup and "inline_keyboard" in content.markup:
        shown["reply_markup"] = content.markup
    return shown
