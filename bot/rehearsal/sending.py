"""Bot API methods that put, change and remove messages."""

from dataclasses import dataclass, replace

from bot.rehearsal.account import BotAccount
from bot.rehearsal.arguments import Arguments
from bot.rehearsal.chats import Chat, ChatKind, Content, Json, Message, barred
from bot.rehearsal.content import CAPTION_UNITS, MESSAGE_UNITS, checked_entities, checked_markup, checked_text
from bot.rehearsal.refusals import bad_request, too_many

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_STALE_QUERY = "query is too old and response timeout expired or query ID is invalid"
_MOST_ANSWER = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """A result for the sender; `sequence` is the ledger's number where a message was accepted."""

    result: Json
    sequence: int | None = None


def find_chat(account: BotAccount, arguments: Arguments) -> Chat:
    """Return the chat named by `chat_id`, or refuse as the real server does."""
    value = arguments.json("chat_id")
    if value is None or value == "":
        raise bad_request("chat_id is empty")
    try:
        return account.chats[int(value)]
    except (KeyError, ValueError):
        raise bad_request("chat not found") from None


def open_chat(account: BotAccount, arguments: Arguments) -> Chat:
    """Return a chat the bot may write to now, counting the message against the pace."""
    chat = find_chat(account, arguments)
    refusal = barred(chat)
    if refusal is not None:
        raise refusal
    wait = account.pace.turn(chat.id)
    if wait:
        raise too_many(wait)
    return chat


def send_message(account: BotAccount, arguments: Arguments) -> Answer:
    """Accept a text."""
    text = checked_text(arguments, "text", MESSAGE_UNITS)
    entities = checked_entities(arguments.json("entities"), text)
    markup = checked_markup(arguments.json("reply_markup"))
    chat = open_chat(account, arguments)
    content = Content(text, entities, markup, silent=arguments.flag("disable_notification"))
    _check_reply(chat, arguments.json("reply_parameters"))
    return _accepted(account, chat, content, "sendMessage")


def send_photo(account: BotAccount, arguments: Arguments) -> Answer:
    """Accept an uploaded picture with a caption."""
    photo = arguments.json("photo")
    if photo is None:
        raise bad_request("there is no photo in the request")
    if not isinstance(photo, bytes):
        raise bad_request("wrong remote file identifier specified: only uploads are rehearsed")
    if not photo:
        raise bad_request("file must be non-empty")
    caption = checked_text(arguments, "caption", CAPTION_UNITS)
    entities = checked_entities(arguments.json("caption_entities"), caption)
    markup = checked_markup(arguments.json("reply_markup"))
    chat = open_chat(account, arguments)
    content = Content(caption, entities, markup, photo, arguments.flag("disable_notification"))
    return _accepted(account, chat, content, "sendPhoto")


def _check_reply(chat: Chat, reply: Json) -> None:
    if reply is None:
        return
    if not isinstance(reply, dict) or not isinstance(reply.get("message_id"), int):
        raise bad_request("can't parse reply parameters JSON object")
    if chat.message(reply["message_id"]) is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")


def _accepted(account: BotAccount, chat: Chat, content: Content, method: str) -> Answer:
    message = chat.add(content, account.clocks.unix())
    entry = account.ledger.accept(account.name, chat.id, method, message.id, message.text)
    return Answer(account.message_json(chat, message), entry.sequence)


def edit_message_text(account: BotAccount, arguments: Arguments) -> Answer:
    """Replace text, entities and keyboard of a message of the bot's own."""
    text = checked_text(arguments, "text", MESSAGE_UNITS)
    entities = checked_entities(arguments.json("entities"), text)
    markup = checked_markup(arguments.json("reply_markup"))
    chat, message = _own_message(account, arguments)
    if message.content.photo is not None:
        raise bad_request("there is no text in the message to edit")
    return _edited(account, chat, message, Content(text, entities, markup, silent=message.content.silent))


def edit_message_reply_markup(account: BotAccount, arguments: Arguments) -> Answer:
    """Replace or remove the keyboard of a message of the bot's own."""
    markup = checked_markup(arguments.json("reply_markup"))
    chat, message = _own_message(account, arguments)
    return _edited(account, chat, message, replace(message.content, markup=markup))


def _edited(account: BotAccount, chat: Chat, message: Message, content: Content) -> Answer:
    if content == message.content:
        raise bad_request(_NOT_MODIFIED)
    changed = chat.change(message.id, content, account.clocks.unix())
    return Answer(account.message_json(chat, changed))


def _own_message(account: BotAccount, arguments: Arguments) -> tuple[Chat, Message]:
    if arguments.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = find_chat(account, arguments)
    refusal = barred(chat)
    if refusal is not None:
        raise refusal
    message = chat.message(arguments.needed("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.author is not None:
        raise bad_request("message can't be edited")
    return chat, message


def delete_message(account: BotAccount, arguments: Arguments) -> Answer:
    """Remove a message from a chat."""
    chat = find_chat(account, arguments)
    message = chat.message(arguments.needed("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if message.author is not None and chat.kind is not ChatKind.PRIVATE:
        raise bad_request("message can't be deleted")
    chat.remove(message.id)
    return Answer(True)


def send_chat_action(account: BotAccount, arguments: Arguments) -> Answer:
    """Show that the bot is busy."""
    chat = find_chat(account, arguments)
    refusal = barred(chat)
    if refusal is not None:
        raise refusal
    if not arguments.text("action"):
        raise bad_request("wrong parameter action in request")
    return Answer(True)


def answer_callback_query(account: BotAccount, arguments: Arguments) -> Answer:
    """End the waiting circle on a tapped button, once."""
    query_id, text = arguments.text("callback_query_id"), arguments.text("text")
    if query_id not in account.queries:
        raise bad_request(_STALE_QUERY)
    if len(text) > _MOST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    asker = account.queries.pop(query_id)
    if text:
        account.notes[asker].append(text)
    return Answer(True)
