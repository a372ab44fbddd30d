"""The keys: what seals a column, finds a handle without showing it, and tells a stranger's database from ours."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from registry.errors import BadField, WrongKey
from registry.repositories import facts
from registry.store import Connection

FORMAT = b"\x01"
KID_BYTES = 4
NONCE_BYTES = 12
HEAD = len(FORMAT) + KID_BYTES
TAG_BYTES = 16
LEAST_SECRET = 32
BRIEF = 16
CHECK_NAME = "key-check"
CHECK_VALUE = b"kakehashi"


@dataclass(frozen=True, slots=True, repr=False)
class KeySet:
    """The keys derived from one secret, each for one use; `kid` names the secret without telling it."""

    kid: bytes
    cipher: AESGCM
    index: bytes
    tokens: bytes
    signatures: bytes

    @classmethod
    def derive(cls, secret: str, field: str) -> KeySet:
        """Derive every key from `secret`, which must hold at least 32 characters; raises BadField naming `field`."""
        if len(secret) < LEAST_SECRET:
            raise BadField(
                field=field, value=f"{len(secret)} characters", expected=f"at least {LEAST_SECRET} characters"
            )
        root = secret.encode()
        return cls(
            kid=_derived(root, "kid")[:KID_BYTES],
            cipher=AESGCM(_derived(root, "seal")),
            index=_derived(root, "index"),
            tokens=_derived(root, "token"),
            signatures=_derived(root, "sign"),
        )


def _derived(root: bytes, use: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"kakehashi {use}".encode()).derive(root)


class Keyring:
    """The keys of the present secret and, while a change of key goes on, of the one before."""

    def __init__(self, present: KeySet, old: KeySet | None) -> None:
        self._present = present
        self._sets = (present,) if old is None else (present, old)
        self._ciphers = {keys.kid: keys.cipher for keys in self._sets}

    @classmethod
    def derive(cls, secret: str, old: str | None = None) -> Keyring:
        """Build the keyring of `secret`; `old` still opens and finds what it sealed. Raises BadField."""
        return cls(KeySet.derive(secret, "SECRET_KEY"), KeySet.derive(old, "SECRET_KEY_OLD") if old else None)

    def __repr__(self) -> str:
        return f"Keyring(kid={self._present.kid.hex()})"

    def seal(self, plain: bytes, *, table: str, column: str, row: int | str) -> bytes:
        """Return `version|kid|nonce|ciphertext|tag`, good in this table, column and row only."""
        kid = self._present.kid
        nonce = secrets.token_bytes(NONCE_BYTES)
        return FORMAT + kid + nonce + self._present.cipher.encrypt(nonce, plain, _place(table, column, row, kid))

    def open(self, sealed: bytes, *, table: str, column: str, row: int | str) -> bytes:
        """Return what was sealed; raises WrongKey for another key, another place or a changed byte."""
        kid = sealed[1:HEAD]
        cipher = self._ciphers.get(kid)
        if cipher is None or sealed[:1] != FORMAT or len(sealed) < HEAD + NONCE_BYTES + TAG_BYTES:
            raise WrongKey(table=table, column=column, row=row)
        nonce = sealed[HEAD : HEAD + NONCE_BYTES]
        try:
            return cipher.decrypt(nonce, sealed[HEAD + NONCE_BYTES :], _place(table, column, row, kid))
        except InvalidTag as error:
            raise WrongKey(table=table, column=column, row=row) from error

    def blind(self, account_id: str, handle: str) -> bytes:
        """Return the index value by which a handle is found and not read: HMAC-SHA256, 32 bytes."""
        return _hmac(self._present.index, f"{account_id}\0{handle}")

    def blinds(self, account_id: str, handle: str) -> tuple[bytes, ...]:
        """Return the index values under the present and the old secret, present first."""
        return tuple(_hmac(keys.index, f"{account_id}\0{handle}") for keys in self._sets)

    def token_hash(self, token: str) -> bytes:
        """Return what is kept of a token: 32 bytes that cannot be turned back."""
        return _hmac(self._present.tokens, token)

    def token_hashes(self, token: str) -> tuple[bytes, ...]:
        """Return the hashes under the present and the old secret, present first."""
        return tuple(_hmac(keys.tokens, token) for keys in self._sets)

    def sign(self, purpose: str, text: str) -> str:
        """Return a signature of `text` that holds for one purpose: 64 hexadecimal digits."""
        return _hmac(self._present.signatures, f"{purpose}\0{text}").hex()

    def signed(self, purpose: str, text: str, signature: str) -> bool:
        """Tell in constant time whether `sign` made this signature, under the present or the old secret."""
        expected = [_hmac(keys.signatures, f"{purpose}\0{text}").hex() for keys in self._sets]
        given = signature.encode()
        return any(hmac.compare_digest(one.encode(), given) for one in expected)

    def brief(self, purpose: str, text: str) -> str:
        """Return the first 16 hexadecimal digits of `sign`, where every letter costs and guesses can be counted."""
        return self.sign(purpose, text)[:BRIEF]

    def briefly_signed(self, purpose: str, text: str, signature: str) -> bool:
        """Tell in constant time whether `brief` made this signature, under the present or the old secret."""
        expected = [_hmac(keys.signatures, f"{purpose}\0{text}").hex()[:BRIEF] for keys in self._sets]
        return any(hmac.compare_digest(one.encode(), signature.encode()) for one in expected)


def _place(table: str, column: str, row: int | str, kid: bytes) -> bytes:
    return b"%b|%b|%b|%b" % (table.encode(), column.encode(), str(row).encode(), kid)


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), hashlib.sha256)


def check_key(conn: Connection, keyring: Keyring) -> None:
    """Leave a sealed check value in a new database; raise WrongKey where another secret sealed it."""
    found = facts.get(conn, CHECK_NAME)
    if found is None:
        sealed = keyring.seal(CHECK_VALUE, table="service", column="value", row=CHECK_NAME)
        facts.put(conn, CHECK_NAME, sealed)
        return
    keyring.open(found, table="service", column="value", row=CHECK_NAME)


def mint_id() -> int:
    """Return a new random id: 63 bits, never 0; the one place where ids of people and addresses are made."""
    return secrets.randbelow(2**63 - 1) + 1
