"""The ledger: what a simulated provider accepted, in order, whoever remembers it otherwise."""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Generic, TypeVar

HandleT = TypeVar("HandleT", int, str)
"""How a provider names whom it serves: Telegram by a chat id, Twilio by a phone number."""


@dataclass(frozen=True, slots=True)
class Entry(Generic[HandleT]):
    """One accepted message; `answered` is False when the sender was never told so."""

    sequence: int
    at: datetime
    account: str
    handle: HandleT
    method: str
    message_id: HandleT
    text: str
    digest: str
    answered: bool = True


@dataclass(frozen=True, slots=True)
class Violation:
    """A request that breaks the published protocol: an unknown parameter, a wrong type, a needless hurry."""

    at: datetime
    account: str
    method: str
    rule: str
    detail: str


@dataclass(frozen=True, slots=True)
class Early(Generic[HandleT]):
    """A request inside a `retry_after` the sender had been told `told` seconds before."""

    at: datetime
    method: str
    handle: HandleT | None
    told: float
    retry_after: float


class Ledger(Generic[HandleT]):
    """Keep the truth about deliveries, and append it to a file where one is given.

    The file holds a line of JSON for each entry, and the entry once more when its answer turns out not to have reached
    the sender: the last line with a sequence number counts.
    """

    def __init__(self, now: Callable[[], datetime], path: Path | None = None, noun: str = "chat_id") -> None:
        """Start empty; an existing file is continued, never rewritten. `noun` is how its lines call a handle."""
        self.noun = noun
        self._now = now
        self._entries: list[Entry[HandleT]] = []
        self._by_handle: defaultdict[HandleT, list[int]] = defaultdict(list)
        self._file: IO[bytes] | None = path.open("ab", buffering=0) if path else None
        self.violations: list[Violation] = []
        self.early: list[Early[HandleT]] = []
        self.requests: Counter[tuple[str, int]] = Counter()

    def accept(self, account: str, handle: HandleT, method: str, message_id: HandleT, text: str) -> Entry[HandleT]:
        """Write down that a message was accepted and can be seen, before anybody is told."""
        digest = hashlib.sha256(text.encode()).hexdigest()
        entry = Entry(len(self._entries) + 1, self._now(), account, handle, method, message_id, text, digest)
        self._entries.append(entry)
        self._by_handle[handle].append(entry.sequence)
        self._write(entry)
        return entry

    def unanswered(self, sequence: int) -> None:
        """Record that the answer to an accepted message did not reach the sender."""
        entry = replace(self._entries[sequence - 1], answered=False)
        self._entries[sequence - 1] = entry
        self._write(entry)

    def deliveries(self, handle: HandleT | None = None) -> list[Entry[HandleT]]:
        """Return accepted messages in order, of one handle or of all."""
        if handle is None:
            return list(self._entries)
        return [self._entries[sequence - 1] for sequence in self._by_handle.get(handle, ())]

    def counts(self, containing: str = "") -> Counter[tuple[HandleT, str]]:
        """Count per (handle, text), so that a duplicate shows as 2 and a loss as 0."""
        return Counter((entry.handle, entry.text) for entry in self._entries if containing in entry.text)

    def duplicates(self, containing: str = "") -> dict[tuple[HandleT, str], int]:
        """Return the (handle, text) pairs accepted more than once, with their counts."""
        return {pair: times for pair, times in self.counts(containing).items() if times > 1}

    def peak(self, seconds: float, handle: HandleT | None = None) -> int:
        """Return the most messages accepted within any `seconds`, of one handle or of all."""
        times = [entry.at.timestamp() for entry in self.deliveries(handle)]
        start = most = 0
        for end, at in enumerate(times):
            while at - times[start] >= seconds:
                start += 1
            most = max(most, end - start + 1)
        return most

    def violate(self, account: str, method: str, rule: str, detail: str) -> None:
        """Record a request that breaks the protocol."""
        self.violations.append(Violation(self._now(), account, method, rule, detail))

    def hurry(self, method: str, handle: HandleT | None, told: float, retry_after: float) -> None:
        """Record a request `told` seconds after its sender was asked to wait `retry_after`."""
        self.early.append(Early(self._now(), method, handle, told, retry_after))

    def inside_retry_after(self, grace: float = 0.25) -> list[Early[HandleT]]:
        """Return the early requests, leaving out those that left before the answer can have been read."""
        return [early for early in self.early if early.told > grace]

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def row(self, entry: Entry[HandleT]) -> dict[str, Any]:
        """Return an entry as the file and other processes read it."""
        row = asdict(entry) | {self.noun: entry.handle, "at": entry.at.isoformat()}
        del row["handle"]
        return row

    def _write(self, entry: Entry[HandleT]) -> None:
        if self._file is not None:
            line = json.dumps(self.row(entry), ensure_ascii=False)
            self._file.write(line.encode() + b"\n")
