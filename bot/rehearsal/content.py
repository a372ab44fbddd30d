"""What a message may contain: text within Telegram's limits, entities and keyboards."""

from bot.errors import ApiRefusal
from bot.rehearsal.arguments import Arguments
from bot.rehearsal.chats import Json
from bot.rehearsal.refusals import bad_request

MESSAGE_UNITS = 4096
CAPTION_UNITS = 1024
CALLBACK_BYTES = 64
_MOST_BUTTONS = 100
_ENTITY_TYPES = {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline",
    "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "date_time",
}  # fmt: skip


def utf16_units(text: str) -> int:
    """Count as Telegram does: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def checked_text(arguments: Arguments, name: str, most: int) -> str:
    """Return the text, or refuse when it is empty, too long or marked up in a way not rehearsed here."""
    text = arguments.text(name)
    if arguments.text("parse_mode"):
        # The house writes plain text with entities; a markup parser here would be a promise nobody keeps.
        raise bad_request("unsupported parse_mode")
    if not _is_utf8(text):
        raise bad_request("strings must be encoded in UTF-8")
    if not text.strip():
        if name == "caption":
            return ""
        raise bad_request("message text is empty")
    if len(text) > most // 2 and utf16_units(text) > most:
        raise bad_request("message is too long" if name == "text" else "message caption is too long")
    return text


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def checked_entities(value: Json, text: str) -> tuple[Json, ...]:
    """Return the entities, or refuse one of an unknown type or outside the text."""
    if not value:
        return ()
    if not isinstance(value, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    units = utf16_units(text)
    for entity in value:
        _check_entity(entity, units)
    return tuple(value)


def _check_entity(entity: Json, units: int) -> None:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    offset, length = entity.get("offset"), entity.get("length")
    known = isinstance(entity.get("type"), str) and entity["type"] in _ENTITY_TYPES
    if not known or not isinstance(offset, int) or not isinstance(length, int):
        raise bad_request("can't parse MessageEntity: type, offset and length are required")
    if offset < 0 or length <= 0 or offset + length > units:
        raise bad_request(f"can't parse entities: entity at {offset} of length {length} lies outside the text")


def checked_markup(value: Json) -> Json:
    """Return a reply markup, or refuse it in the real server's words."""
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    rows = value.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    buttons = [button for row in rows for button in row]
    for button in buttons:
        _check_button(button)
    if len(buttons) > _MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return value


def _check_button(button: Json) -> None:
    if not isinstance(button, dict):
        raise _button("InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise _button('Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_EMPTY") if not button["text"] else _button("text buttons must not be blank")
    data = button.get("callback_data")
    if data is None and len(button) < 2:
        raise _button("Text buttons are unallowed in the inline keyboard")
    if data is not None and (not isinstance(data, str) or not 1 <= len(data.encode()) <= CALLBACK_BYTES):
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not str(button["url"]).startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def _button(reason: str) -> ApiRefusal:
    return bad_request(f"can't parse inline keyboard button: {reason}")
