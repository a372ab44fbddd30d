"""The rehearsed Bot API methods by their lower-case names."""

from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from typing import TypeAlias

from bot.rehearsal import fetching, profile, sending
from bot.rehearsal.account import BotAccount
from bot.rehearsal.arguments import Arguments
from bot.rehearsal.sending import Answer

Method: TypeAlias = Callable[[BotAccount, Arguments], Answer | Awaitable[Answer]]


@cache
def methods() -> Mapping[str, Method]:
    """Return what is rehearsed; every other method of the Bot API answers 404."""
    return {
        "getme": profile.get_me,
        "getupdates": fetching.get_updates,
        "setwebhook": fetching.set_webhook,
        "deletewebhook": fetching.delete_webhook,
        "getwebhookinfo": fetching.get_webhook_info,
        "sendmessage": sending.send_message,
        "sendphoto": sending.send_photo,
        "editmessagetext": sending.edit_message_text,
        "editmessagereplymarkup": sending.edit_message_reply_markup,
        "deletemessage": sending.delete_message,
        "sendchataction": sending.send_chat_action,
        "answercallbackquery": sending.answer_callback_query,
        "setmycommands": profile.set_my_commands,
        "getmycommands": profile.get_my_commands,
        "deletemycommands": profile.delete_my_commands,
        "setmyname": profile.set_my_name,
        "getmyname": profile.get_my_name,
        "setmydescription": profile.set_my_description,
        "getmydescription": profile.get_my_description,
        "setmyshortdescription": profile.set_my_short_description,
        "getmyshortdescription": profile.get_my_short_description,
        "getchat": profile.get_chat,
        "getchatmember": profile.get_chat_member,
        "getchatmembercount": profile.get_chat_member_count,
        "leavechat": profile.leave_chat,
    }
