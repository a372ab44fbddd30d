"""Bot API methods by which a bot gets its updates."""

import re
from urllib.parse import urlsplit

from bot.errors import ApiRefusal
from bot.rehearsal.account import BotAccount
from bot.rehearsal.arguments import Arguments
from bot.rehearsal.chats import Json
from bot.rehearsal.refusals import bad_request
from bot.rehearsal.sending import Answer
from bot.rehearsal.webhook import WebhookSettings

_LONGEST_POLL = 50
_HOOKED = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def get_updates(account: BotAccount, arguments: Arguments) -> Answer:
    """Return waiting updates, or wait for some; confirm those below `offset`."""
    if account.webhook.settings is not None:
        raise ApiRefusal(409, _HOOKED)
    limit = min(max(arguments.integer("limit", 100), 1), 100)
    wait = min(max(arguments.integer("timeout", 0), 0), _LONGEST_POLL)
    account.updates.allow(_kinds(arguments))
    updates = await account.updates.poll(arguments.integer("offset", 0), limit, wait)
    return Answer([update.json() for update in updates])


async def set_webhook(account: BotAccount, arguments: Arguments) -> Answer:
    """Post updates to a URL from now on; plain HTTP is taken as a local server takes it."""
    url = arguments.text("url")
    if not url:
        return await delete_webhook(account, arguments)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad_request("invalid webhook URL specified")
    secret = arguments.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    account.updates.allow(_kinds(arguments))
    account.updates.terminate("setWebhook request")
    if arguments.flag("drop_pending_updates"):
        account.updates.drop()
    connections = min(max(arguments.integer("max_connections", 40), 1), 100)
    await account.webhook.set(WebhookSettings(url, secret, connections))
    return Answer(True)


async def delete_webhook(account: BotAccount, arguments: Arguments) -> Answer:
    """Stop posting; long polling works again."""
    if arguments.flag("drop_pending_updates"):
        account.updates.drop()
    await account.webhook.clear()
    return Answer(True)


async def get_webhook_info(account: BotAccount, _arguments: Arguments) -> Answer:
    """Describe the webhook and its last failure."""
    return Answer(account.webhook.json())


def _kinds(arguments: Arguments) -> list[str] | None:
    kinds: Json = arguments.json("allowed_updates")
    if kinds is not None and (not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds)):
        raise bad_request('parameter "allowed_updates" must be an Array of String')
    return kinds
