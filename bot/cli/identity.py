"""Who acts: the officer of `--as`, by password and second factor, or by the token in the environment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import click

from bot.cli.console import Console
from bot.cli.typed import narrow
from bot.errors import BadInput
from bot.house import House
from registry import officers
from registry.errors import BadCredentials
from registry.officers import Attempt, Officer

acting: Callable[[Any], Any] = click.option(
    "--as", "officer", metavar="OFFICER", help="Who acts; asks for password and code unless a token is set."
)


@dataclass(frozen=True, slots=True)
class Claim:
    """Whom somebody says to be, in which option, and by what: a token, or what they typed."""

    name: str | None
    option: str = "--as"
    token: str | None = field(default=None, repr=False)
    attempt: Attempt | None = field(default=None, repr=False)


def claim(console: Console, name: str | None) -> Claim:
    """Ask for what proves it, before anything is opened; raises BadInput where nobody is named."""
    return _claim(console, name, console.settings.officer_token, "--as")


def claim_second(console: Console, name: str | None) -> Claim:
    """Ask the officer who agrees, as `claim` asks the one who acts."""
    return _claim(console, name, console.settings.second_officer_token, "--second")


def _claim(console: Console, name: str | None, token: str | None, option: str) -> Claim:
    if token is not None:
        return Claim(name, option, token=token)
    if name is None:
        raise BadInput(option, "", console.phrase("expected-officer"))
    password = click.prompt(console.phrase("ask-password", name=name), hide_input=True, err=True)
    code = narrow(click.prompt(console.phrase("ask-code"), err=True))
    return Claim(name, option, attempt=Attempt(name, password, code))


async def admit(house: House, claimed: Claim) -> Officer:
    """Return the officer; raises BadCredentials, and BadInput for a token of somebody else."""
    if claimed.token is not None:
        found = await house.store.read(
            partial(officers.by_token, keyring=house.keyring, token=claimed.token, now=house.now())
        )
        if claimed.name is not None and claimed.name != found.name:
            raise BadInput(claimed.option, claimed.name, f"{found.name}, whose token is set")
        return found
    assert claimed.attempt is not None, "a claim holds a token or an attempt"  # noqa: S101 - a bug, not an input
    return await _prove(house, claimed.attempt)


async def _prove(house: House, attempt: Attempt) -> Officer:
    """Compare password and code in a thread, then use up the code; a failure is counted."""
    credentials = await house.store.read(partial(officers.lookup, name=attempt.name))
    try:
        step = await asyncio.to_thread(officers.check, house.keyring, credentials, attempt, house.now())
    except BadCredentials:
        await house.store.write(partial(officers.record_failure, name=attempt.name, now=house.now()))
        raise
    assert credentials is not None, "nobody unknown passes the check"  # noqa: S101 - a bug, not an input
    return await house.store.write(
        partial(officers.record_success, officer_id=credentials.officer.id, step=step, now=house.now())
    )
