"""The two refusals met most often, in the real server's words."""

from bot.errors import ApiRefusal


def bad_request(reason: str) -> ApiRefusal:
    """Return a 400: `Bad Request: reason`."""
    return ApiRefusal(400, f"Bad Request: {reason}")


def too_many(wait: int) -> ApiRefusal:
    """Return the 429 that asks to wait so many seconds."""
    return ApiRefusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
