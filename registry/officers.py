"""Officers: who may decide, how they prove who they are, and how far each role reaches."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import pyotp

from registry.errors import AlreadyThere, BadCredentials, BadField, NotAllowed, NotFound
from registry.officer import Attempt, Credentials, Enrolment, Officer, OfficerId, Reach, Role
from registry.passwords import hash_password, verify_password
from registry.privacy import Keyring, mint_id
from registry.repositories import officers
from registry.store import Connection

__all__ = [
    "Attempt",
    "Credentials",
    "Enrolment",
    "Officer",
    "OfficerId",
    "Reach",
    "Role",
    "add",
    "by_token",
    "check",
    "disable",
    "get",
    "hash_password",
    "issue_token",
    "list_officers",
    "lookup",
    "record_failure",
    "record_success",
    "require",
    "revoke_tokens",
    "verify_password",
]

ISSUER = "Kakehashi"
TOKEN_PREFIX = "kkh_"  # noqa: S105 - the sign by which a leaked token is recognised, no secret itself
TOKEN_BYTES = 32
LONGEST_NAME = 64
CLASSES = frozenset({1, 2, 3, 4})
FREE_FAILURES = 5
LONGEST_WAIT = timedelta(minutes=15)
DRIFT_STEPS = 1
"""How many steps of 30 s the officer's clock may be off, either way."""


def add(conn: Connection, keyring: Keyring, *, name: str, password_hash: str, reach: Reach, now: datetime) -> Enrolment:
    """Write an officer with a fresh second factor; `password_hash` comes from `hash_password`, made beforehand.

    Raises BadField for an unfit name, no role or an unknown class, AlreadyThere for a name in use.
    """
    _refuse_unfit(name, reach)
    officer_id = OfficerId(mint_id())
    secret = pyotp.random_base32()
    sealed = keyring.seal(secret.encode(), table="officer", column="totp_sealed", row=officer_id)
    officer = Officer(officer_id, name, reach.roles, reach.areas, reach.classes, reach.languages, disabled=False)
    if not officers.insert(conn, Credentials(officer, password_hash, sealed, 0, None), now):
        raise AlreadyThere(kind="officer", id=name)
    return Enrolment(officer_id, pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER))


def lookup(conn: Connection, name: str) -> Credentials | None:
    """Return what an officer's attempt is checked with; None, to be handed on to `check`, for a name not known."""
    return officers.credentials(conn, name)


def check(keyring: Keyring, credentials: Credentials | None, attempt: Attempt, now: datetime) -> int:
    """Return the TOTP step that the attempt proves, for `record_success`; raises BadCredentials.

    Takes about 30 ms whatever is wrong, touches no database: call it in a thread, outside a transaction.
    """
    right = verify_password(credentials.password_hash if credentials else None, attempt.password)
    if credentials is None or not right or credentials.officer.disabled or _must_wait(credentials.wait_until, now):
        raise BadCredentials
    step = _step(keyring, credentials, attempt.code, now)
    if step is None or step <= credentials.totp_step:
        raise BadCredentials
    return step


def record_success(conn: Connection, officer_id: OfficerId, step: int, now: datetime) -> Officer:
    """Use up the step, forget failures and return the officer; raises BadCredentials where it was used meanwhile."""
    if not officers.use_step(conn, officer_id, step, now):
        raise BadCredentials
    return get(conn, officer_id)


def record_failure(conn: Connection, name: str, now: datetime) -> None:
    """Count a failed attempt; from the fifth the officer waits 1, 2, 4 … s, at most 15 min. Unknown names: nothing."""
    found = officers.lock_failures(conn, name)
    if found is None or _must_wait(found.wait_until, now):
        return
    failures = found.failures + 1
    officers.set_failures(conn, found.officer_id, failures, _wait_until(failures, now))


def issue_token(
    conn: Connection, keyring: Keyring, officer_id: OfficerId, purpose: str, until: datetime, now: datetime
) -> str:
    """Return a new bearer token, shown this once; only its hash is kept. Raises NotFound, or BadField for `until`."""
    if get(conn, officer_id).disabled:
        raise NotFound(kind="officer", id=officer_id)
    if until <= now:
        raise BadField(field="until", value=until.isoformat(), expected="a moment still to come")
    token = TOKEN_PREFIX + secrets.token_urlsafe(TOKEN_BYTES)
    officers.insert_token(
        conn, officers.NewToken(mint_id(), officer_id, keyring.token_hash(token), purpose, until), now
    )
    return token


def by_token(conn: Connection, keyring: Keyring, token: str, now: datetime) -> Officer:
    """Return the officer of a token in force; raises BadCredentials for every other."""
    found = officers.by_token(conn, keyring.token_hashes(token), now) if token.startswith(TOKEN_PREFIX) else None
    if found is None or found.disabled:
        raise BadCredentials
    return found


def revoke_tokens(conn: Connection, officer_id: OfficerId, now: datetime) -> int:
    """End every token of an officer at once; return how many were in force."""
    return officers.revoke_tokens(conn, officer_id, now)


def require(
    officer: Officer,
    role: Role,
    areas: frozenset[str] | None = None,
    handling: int | None = None,
    *,
    language: str | None = None,
) -> None:
    """Raise NotAllowed unless the officer holds the role and it reaches the areas, the class and the language.

    `areas` empty is the whole city, which an officer limited to areas never reaches; None: the act has no place.
    """
    if officer.disabled or role not in officer.roles:
        raise NotAllowed(officer=officer.name, needs=f"role {role.value}")
    if areas is not None and officer.areas and not (areas and areas <= officer.areas):
        beyond = ", ".join(sorted(areas - officer.areas)) or "the whole city"
        raise NotAllowed(officer=officer.name, needs=f"role {role.value} for {beyond}")
    if handling is not None and officer.classes and handling not in officer.classes:
        raise NotAllowed(officer=officer.name, needs=f"role {role.value} for class P{handling}")
    if language is not None and officer.languages and language not in officer.languages:
        raise NotAllowed(officer=officer.name, needs=f"role {role.value} for language {language}")


def get(conn: Connection, officer_id: OfficerId) -> Officer:
    """Return the officer, disabled or not; raises NotFound."""
    found = officers.load(conn, officer_id)
    if found is None:
        raise NotFound(kind="officer", id=officer_id)
    return found


def list_officers(conn: Connection) -> tuple[Officer, ...]:
    """Return every officer by name, the disabled too."""
    return officers.listed(conn)


def disable(conn: Connection, officer_id: OfficerId, now: datetime) -> None:
    """End what an officer may do, every token with it; twice does nothing more. Raises NotFound."""
    get(conn, officer_id)
    officers.disable(conn, officer_id, now)
    officers.revoke_tokens(conn, officer_id, now)


def _refuse_unfit(name: str, reach: Reach) -> None:
    if not name or name != name.strip() or not name.isprintable() or len(name) > LONGEST_NAME:
        expected = f"1 to {LONGEST_NAME} printable characters without blanks around them"
        raise BadField(field="name", value=name, expected=expected)
    if not reach.roles:
        raise BadField(field="roles", value="", expected=f"one or more of {', '.join(Role)}")
    if unknown := reach.classes - CLASSES:
        raise BadField(field="classes", value=", ".join(map(str, sorted(unknown))), expected="1, 2, 3 or 4")


def _step(keyring: Keyring, credentials: Credentials, code: str, now: datetime) -> int | None:
    row = credentials.officer.id
    secret = keyring.open(credentials.totp_sealed, table="officer", column="totp_sealed", row=row).decode()
    try:
        return pyotp.TOTP(secret).verify_and_get_timecode(code.strip(), for_time=now, valid_window=DRIFT_STEPS)
    except pyotp.OTPVerificationError:
        return None


def _must_wait(wait_until: datetime | None, now: datetime) -> bool:
    return wait_until is not None and now < wait_until


def _wait_until(failures: int, now: datetime) -> datetime | None:
    if failures < FREE_FAILURES:
        return None
    return now + min(LONGEST_WAIT, timedelta(seconds=2 ** min(failures - FREE_FAILURES, 20)))
