"""Leave links: an address by its random id, signed and short; nothing in them says who it is."""

from __future__ import annotations

import base64
import binascii

from registry.person import AddressId
from registry.privacy import Keyring

PURPOSE = "leave"
ID_BYTES, SIGN_BYTES = 8, 8


def token(keyring: Keyring, address_id: AddressId) -> str:
    """Return 22 letters that mean this address and were made by us."""
    signed = bytes.fromhex(keyring.brief(PURPOSE, str(address_id)))
    return base64.urlsafe_b64encode(address_id.to_bytes(ID_BYTES, "big") + signed).decode().rstrip("=")


def read(keyring: Keyring, token_: str) -> AddressId | None:
    """Return the address that a token means; None for one that we did not make."""
    try:
        held = base64.b64decode(f"{token_}==", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(held) != ID_BYTES + SIGN_BYTES:
        return None
    address_id = AddressId(int.from_bytes(held[:ID_BYTES], "big"))
    return address_id if keyring.briefly_signed(PURPOSE, str(address_id), held[ID_BYTES:].hex()) else None
