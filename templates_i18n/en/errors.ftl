# Refusals on public pages and in conversations

error-not-found = There is no such page. Please check the number.
error-unavailable = Not available just now. Please wait a moment and try again.
error-too-large = What you sent is too large.
error-bad-request = We could not read what you sent.
error-forbidden = You cannot do this.
