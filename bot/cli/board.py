"""The board on a terminal: a line per language and channel, the sum over people, and what is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.cli.console import Console
from broadcasts.delivery import DeliveryState
from broadcasts.reporting import Board
from broadcasts.repositories.failover import Passed
from templates_i18n.languages import EASY, load_languages

ORDER = (
    DeliveryState.DELIVERED,
    DeliveryState.HANDED_OVER,
    DeliveryState.UNKNOWN,
    DeliveryState.FAILED,
    DeliveryState.UNREACHABLE,
    DeliveryState.OPTED_OUT,
    DeliveryState.EXPIRED,
    DeliveryState.SUPERSEDED,
    DeliveryState.STOPPED,
    DeliveryState.SENDING,
    DeliveryState.QUEUED,
)
LOST = {DeliveryState.FAILED, DeliveryState.UNREACHABLE, DeliveryState.EXPIRED}


def language_name(console: Console, tag: str) -> str:
    """Return what a language is called in the language of the command; two joined by + are both named."""
    if "+" in tag:
        return " + ".join(language_name(console, one) for one in tag.split("+"))
    if tag == EASY:
        return console.phrase("language-easy")
    known = load_languages()
    locale = Locale.parse(known.require(tag).locale)
    return locale.get_display_name(console.speech.language) or tag


def show(console: Console, board: Board, zone: ZoneInfo) -> RenderableType:
    """Return the whole board."""
    parts: list[RenderableType] = [Text(_head(console, board)), _rows(console, board)]
    if board.communities:
        parts += [Text(line) for line in _posts(console, board)]
    parts += [Text(_lane(console, one, zone), style="bold") for one in board.lanes]
    parts += [Text(line) for line in _sums(console, board)]
    parts.append(Text(_times(console, board, zone)))
    return Group(*parts)


def _head(console: Console, board: Board) -> str:
    one = board.broadcast
    state = console.phrase(f"broadcast-{one.reason or one.state}")
    mode = console.phrase(f"mode-{one.mode}")
    return console.phrase(
        "board-head", id=one.id, serial=one.serial or "–", template=one.template, mode=mode, state=state
    )


def _rows(console: Console, board: Board) -> Table:
    lines: dict[tuple[str, str, str], Counter[DeliveryState]] = {}
    for row in board.rows:
        lines.setdefault((row.wanted, row.sent, row.channel), Counter())[row.state] += row.people
    shown = [state for state in ORDER if any(cells[state] for cells in lines.values())]
    table = console.table("language", "channel", "people", *(f"state-{state}" for state in shown))
    for column in table.columns[2:]:
        column.justify, column.no_wrap = "right", True
    for (wanted, sent, channel), cells in sorted(lines.items(), key=lambda line: -line[1].total()):
        counts = (str(cells[state] or "·") for state in shown)
        table.add_row(_wanted(console, wanted, sent), channel_name(console, channel), str(cells.total()), *counts)
    return table


def _wanted(console: Console, wanted: str, sent: str) -> str:
    name = language_name(console, wanted)
    return name if sent in {wanted, ""} else f"{name} → {language_name(console, sent)}"


def channel_name(console: Console, channel: str) -> str:
    """Return what a channel is called, or that there is no usable one."""
    return console.phrase(f"channel-{channel or 'none'}")


def _posts(console: Console, board: Board) -> list[str]:
    """Count the posts to communities' groups, and name the communities that did not get theirs."""
    found: Counter[str] = Counter(post.state for post in board.communities)
    told = ", ".join(f"{console.phrase(f'head-state-{state}')} {number}" for state, number in sorted(found.items()))
    lines = [console.phrase("board-posts", posts=len(board.communities), states=told)]
    if missing := sorted({post.community for post in board.communities if post.state in LOST}):
        lines.append(console.phrase("board-post-missing", communities=", ".join(missing)))
    return lines


def _lane(console: Console, one: Passed, zone: ZoneInfo) -> str:
    """Say since when an account takes nothing, and how many people were passed to another channel."""
    account = console.phrase(f"account-{one.account_id}")
    if one.down_since is None:
        return console.phrase("board-lane-back", account=account, people=one.people)
    since = one.down_since.astimezone(zone).strftime("%H:%M")
    return console.phrase("board-lane-down", account=account, people=one.people, since=since)


def sum_line(console: Console, audience: int, sums: Mapping[DeliveryState, int]) -> str:
    """Return the arithmetic over people: the audience, and what became of each of them."""
    terms = [f"{sums[state]} {console.phrase(f'head-state-{state}')}" for state in ORDER if sums.get(state)]
    return console.phrase("board-sum", audience=audience, terms=" + ".join(terms) or "0")


def _sums(console: Console, board: Board) -> list[str]:
    lines = [sum_line(console, board.audience, board.sums)]
    if board.late:
        late = sum(board.late.values())
        lines.append(console.phrase("board-late", people=late))
    if board.traces.possible_duplicates:
        lines.append(console.phrase("board-duplicates", number=board.traces.possible_duplicates))
    if board.stopped_languages:
        names = ", ".join(language_name(console, tag) for tag in sorted(board.stopped_languages))
        lines.append(console.phrase("board-stopped", languages=names))
    return [*lines, _closed(console, board)]


def _closed(console: Console, board: Board) -> str:
    if board.closed:
        return console.phrase("board-closed")
    waiting = sum(board.sums.get(state, 0) for state in (DeliveryState.QUEUED, DeliveryState.SENDING))
    return console.phrase("board-open", waiting=waiting)


def _times(console: Console, board: Board, zone: ZoneInfo) -> str:
    first, last = board.traces.first_at, board.traces.last_at
    return console.phrase("board-times", first=clock(first, zone), last=clock(last, zone))


def clock(at: datetime | None, zone: ZoneInfo) -> str:
    """Return a moment on the city's clock, a dash for none."""
    return at.astimezone(zone).strftime("%m-%d %H:%M:%S") if at else "–"
