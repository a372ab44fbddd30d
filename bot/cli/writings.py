"""What somebody wrote, as the value of an option: a text in UTF-8 of bounded length, read before anything is opened."""

from __future__ import annotations

import io
from typing import Any, TextIO

import click

from bot.cli.console import Console
from bot.errors import BadInput

MOST = 10_000
"""Characters; the longest free text has two thousand."""
UTF_8 = "utf-8-sig"
"""With the mark that many an editor puts in front, which is no part of the text."""


class Writing(click.ParamType[TextIO]):
    """Read a text file, or standard input for -, to its end; what is no such text is refused in one sentence."""

    name = "filename"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - the library's contract
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> TextIO:
        """Return the text to be read from its beginning; raises BadInput."""
        console = ctx.find_object(Console) if ctx is not None else None
        assert console is not None, "every command has one"  # noqa: S101 - a bug, not an input
        name = param.opts[0] if isinstance(param, click.Option) else "TEXT"
        unfit = BadInput(name, value, console.phrase("expected-writing", most=MOST))
        try:
            with click.open_file(value, encoding=UTF_8) as file:
                text = file.read(MOST + 1)
        except OSError as error:
            raise BadInput(name, value, console.phrase("expected-file", reason=error.strerror or "")) from error
        except UnicodeDecodeError as error:
            raise unfit from error
        if len(text) > MOST:
            raise unfit
        return io.StringIO(text)
