"""Bot API methods about the bot itself and the chats it is in."""

from functools import partial

from bot.errors import ApiRefusal
from bot.rehearsal.account import BotAccount
from bot.rehearsal.arguments import Arguments
from bot.rehearsal.chats import Chat, ChatKind, Json, Standing, barred
from bot.rehearsal.refusals import bad_request
from bot.rehearsal.sending import Answer, find_chat

_LONGEST = {"name": 64, "description": 512, "short_description": 120}
_STATUS = {
    Standing.MEMBER: "member",
    Standing.ADMINISTRATOR: "administrator",
    Standing.KICKED: "kicked",
    Standing.BLOCKED: "kicked",
}
_RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_post_messages", "can_edit_messages",
)  # fmt: skip


def member_json(user: Json, standing: Standing) -> Json:
    """Return the API's `ChatMember` object for a bot of this standing."""
    status = _STATUS.get(standing, "left")
    member = {"user": user, "status": status}
    if status == "administrator":
        return member | dict.fromkeys(_RIGHTS, True)
    return member | {"until_date": 0} if status == "kicked" else member


def get_me(account: BotAccount, _arguments: Arguments) -> Answer:
    """Introduce the bot."""
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return Answer(account.me() | abilities)


def set_text(field: str, account: BotAccount, arguments: Arguments) -> Answer:
    """Set name, description or short description for one language (empty: everybody else)."""
    value = arguments.text(field)
    if len(value) > _LONGEST[field]:
        raise bad_request(f"{field.replace('_', ' ')} is too long")
    account.profile[field][arguments.text("language_code")] = value
    return Answer(True)


def get_text(field: str, account: BotAccount, arguments: Arguments) -> Answer:
    """Return name, description or short description in a language, or the default one."""
    values = account.profile[field]
    default = account.me()["first_name"] if field == "name" else ""
    return Answer({field: values.get(arguments.text("language_code"), values.get("", default))})


def set_my_commands(account: BotAccount, arguments: Arguments) -> Answer:
    """Set the menu of commands for a scope and language."""
    commands = arguments.json("commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad_request("expected an Array of BotCommand")
    for command in commands:
        _check_command(command)
    account.commands[_scope(arguments)] = commands
    return Answer(True)


def _check_command(command: Json) -> None:
    if not isinstance(command, dict) or not isinstance(command.get("command"), str):
        raise bad_request('can\'t parse BotCommand: field "command" must be of type String')
    name, text = command["command"].removeprefix("/"), command.get("description")
    if not name.isascii() or not name.replace("_", "").isalnum() or name != name.lower() or len(name) > 32:
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(text, str) or not 1 <= len(text) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def get_my_commands(account: BotAccount, arguments: Arguments) -> Answer:
    """Return the menu of commands of a scope and language."""
    return Answer(account.commands.get(_scope(arguments), []))


def delete_my_commands(account: BotAccount, arguments: Arguments) -> Answer:
    """Remove the menu of commands of a scope and language."""
    account.commands.pop(_scope(arguments), None)
    return Answer(True)


def _scope(arguments: Arguments) -> tuple[str, str]:
    scope = arguments.json("scope") or {"type": "default"}
    if not isinstance(scope, dict) or not isinstance(scope.get("type"), str):
        raise bad_request("can't parse BotCommandScope")
    return str(sorted(scope.items())), arguments.text("language_code")


def get_chat(account: BotAccount, arguments: Arguments) -> Answer:
    """Describe a chat."""
    chat = _readable(account, arguments)
    limits = {"accent_color_id": 0, "max_reaction_count": 11}
    gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False)
    return Answer(chat.json() | limits | {"accepted_gift_types": gifts | {"gifts_from_channels": False}})


def get_chat_member_count(account: BotAccount, arguments: Arguments) -> Answer:
    """Count the people in a chat, the bot included."""
    return Answer(len(_readable(account, arguments).people) + 1)


def get_chat_member(account: BotAccount, arguments: Arguments) -> Answer:
    """Say how a person, or the bot itself, stands in a chat."""
    chat = find_chat(account, arguments)
    user_id = arguments.needed("user_id")
    if user_id == account.id:
        return Answer(member_json(account.me(), chat.standing))
    person = chat.people.get(user_id)
    if person is None:
        raise bad_request("user not found")
    return Answer(member_json(person.json(), Standing.MEMBER))


def leave_chat(account: BotAccount, arguments: Arguments) -> Answer:
    """Take the bot out of a group or channel."""
    chat = _readable(account, arguments)
    if chat.kind is ChatKind.PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    chat.standing = Standing.LEFT
    return Answer(True)


def _readable(account: BotAccount, arguments: Arguments) -> Chat:
    chat = find_chat(account, arguments)
    refusal = barred(chat)
    if isinstance(refusal, ApiRefusal) and chat.kind is not ChatKind.PRIVATE:
        raise refusal
    return chat


set_my_name, get_my_name = partial(set_text, "name"), partial(get_text, "name")
set_my_description, get_my_description = partial(set_text, "description"), partial(get_text, "description")
set_my_short_description = partial(set_text, "short_description")
get_my_short_description = partial(get_text, "short_description")
