"""A terminal for tests: commands typed in this process, and what they printed."""

import io
import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import pyotp
import pytest
import structlog

from bot.cli import root

PASSWORD = "a long enough password"


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the command printed
        return json.loads(self.out)


class Keyboard(io.StringIO):
    """Somebody who answers when asked."""

    def isatty(self) -> bool:
        return True


class Terminal:
    """Types commands with an environment of its own."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.environ = {"KAKEHASHI_DATABASE_URL": f"sqlite:///{folder / 'kakehashi.db'}", "COLUMNS": "120"}
        self._patch = patch
        self._capture = capture

    def type(self, *words: str, stdin: str = "", answers: str = "", lang: str = "C.UTF-8", **environ: str) -> Ran:
        """Run one command to its end; `answers` are typed by somebody who sits there, `stdin` comes from a file."""
        with self._patch.context() as patch, quiet_logs():
            for name, value in {**self.environ, "LANG": lang, **environ}.items():
                patch.setenv(name, value)
            patch.delenv("LC_ALL", raising=False)
            patch.setattr(sys, "stdin", Keyboard(answers) if answers else io.StringIO(stdin))
            # The library asks the terminal itself for what is not to be shown; here nobody sits at one.
            patch.setattr(click.termui, "hidden_prompt_func", lambda _: sys.stdin.readline().rstrip("\n"))
            patch.chdir(self.folder)
            self._capture.readouterr()
            code = root.main(list(words))
            said = self._capture.readouterr()
        return Ran(code, said.out, said.err)

    def good(self, *words: str, stdin: str = "", **environ: str) -> Ran:
        """Run one command that must succeed."""
        ran = self.type(*words, stdin=stdin, **environ)
        assert ran.code == 0, ran.err
        return ran

    def enrol(self, name: str, *options: str, by: str = "") -> str:
        """Make an officer and return a token of theirs; the first one of a database needs nobody's."""
        made = self.good(
            "officer", "add", name, "--password-stdin", *options, stdin=f"{PASSWORD}\n", KAKEHASHI_OFFICER_TOKEN=by
        )
        factor = pyotp.parse_uri(made.out.splitlines()[-1])
        assert isinstance(factor, pyotp.TOTP)
        code = factor.now()
        return self.good("officer", "token", name, "--for", "tests", stdin=f"{PASSWORD}\n{code}\n").out.strip()


@contextmanager
def quiet_logs() -> Iterator[None]:
    """Put logging back as it was, for a command opens the journal of its process."""
    logger = logging.getLogger()
    handlers, level = list(logger.handlers), logger.level
    try:
        yield
    finally:
        logger.handlers[:] = handlers
        logger.setLevel(level)
        structlog.reset_defaults()
