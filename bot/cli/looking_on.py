"""What a terminal shows while a list is worked off: a bar, and a line for each row that cannot be used."""

from __future__ import annotations

from types import TracebackType

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from bot.cli.console import Console
from registry.transfer.row import Fault


class Screen:
    """Owns the bar; where the command prints JSON, faults are kept for it instead of being printed."""

    def __init__(self, console: Console, *, quiet: bool) -> None:
        self._console = console
        self._quiet = quiet
        self.faults: list[Fault] = []
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console.err,
            transient=True,
            disable=not console.err.is_terminal,
        )
        self._task = self._bar.add_task("", start=False, visible=False)

    def __enter__(self) -> Screen:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the bar away."""
        self.end()

    def begin(self, key: str, total: int | None) -> None:
        """Start the bar of one pass over the list; `total` is its last line, where it is known."""
        self._bar.start()
        text = self._console.phrase(key)
        self._bar.reset(self._task, description=text, total=total, visible=True)

    def end(self) -> None:
        """Take the bar away; a second call does nothing."""
        self._bar.stop()

    def step(self, lines: int) -> None:
        """Move the bar."""
        self._bar.update(self._task, completed=lines)

    def found(self, wrong: Fault) -> None:
        """Say why a row cannot be used."""
        if self._quiet:
            self.faults.append(wrong)
            return
        self._console.say(
            self._console.phrase(
                "list-fault",
                line=wrong.line,
                column=wrong.column,
                value=wrong.value,
                expected=self._console.speech.expected(wrong.expected),
            )
        )
