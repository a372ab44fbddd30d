"""Passwords: argon2id, deliberately slow, so every call here belongs in a thread and outside a transaction."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from registry.errors import BadField

LEAST = 12
MOST = 256
MEMORY_KIB = 19 * 1024
PASSES = 2
LANES = 1

# A hash of nobody's password, made with the settings above: a name we do not know costs as long as one we know.
NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$Tw4rgUgyvCeoSut2A8YzmA$T2QvmmOCMtarGtB/BPunCeNmd1jJAJCsJw1TLh1QqKI"


def hash_password(password: str) -> str:
    """Return the argon2id hash (about 30 ms); raises BadField for a password too short, too long or all one sign."""
    if not LEAST <= len(password) <= MOST or len(set(password)) < 4:
        expected = f"{LEAST} to {MOST} characters, at least four different ones; a few words in a row are easy to keep"
        raise BadField(field="password", value=f"{len(password)} characters", expected=expected)
    return _hasher().hash(password)


def verify_password(password_hash: str | None, password: str) -> bool:
    """Tell whether the password made this hash (about 30 ms); with no hash it takes as long and says no."""
    try:
        _hasher().verify(password_hash or NOBODY, password[: MOST + 1])
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None


def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES)
