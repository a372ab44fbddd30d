"""Text from right to left: what is written the other way in it keeps its own order, at no more signs than it needs."""

import re
from unicodedata import bidirectional

OPEN, CLOSE = "\u2068", "\u2069"
_INNERMOST = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")
_DOUBLE = re.compile(f"{OPEN}({OPEN}[^{OPEN}{CLOSE}]*{CLOSE}){CLOSE}")
# The stroke of a bare /menu would stand behind it.
_COMMAND = re.compile(rf"(?<![\w/{OPEN}])/[a-z]+\b")
# Letters from left to right, and digits, whose signs and strokes would change places.
_OTHER_WAY = frozenset(("L", "EN", "AN"))


def isolated(text: str) -> str:
    """Keep the isolates round what runs the other way, drop the rest, and put commands into some of their own.

    Each isolate costs an SMS two of its units, so a name in the reader's own letters goes without.
    """
    kept = _INNERMOST.sub(lambda found: found[0] if _runs_other_way(found[1]) else found[1], text)
    return _COMMAND.sub(f"{OPEN}\\g<0>{CLOSE}", _DOUBLE.sub(r"\1", kept))


def _runs_other_way(text: str) -> bool:
    return any(bidirectional(sign) in _OTHER_WAY for sign in text)
