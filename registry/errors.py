"""What the book refuses or cannot do.

RegistryError
├── StoreError            the database cannot be used
│   ├── StorageTrouble    disk full, input/output error: try again later, nothing was changed
│   ├── StoreBusy         another process owns this database
│   ├── NotADatabase      the file is no database of this service, or is damaged
│   ├── SchemaTooNew      a newer release wrote this database
│   └── WrongKey          the secret key is not the one that sealed this database
├── BadField              a value was not acceptable: which field, which value, what would be right
│   ├── UnknownArea       an area that the city does not have
│   ├── EmptyAudience     an audience that names nobody; never everyone
│   └── BadHandle         not an address on that channel
├── NotAllowed            the officer's role, area or class does not reach this far
├── BadCredentials        password, second factor or token is not right, or must wait
├── AlreadyThere          what should be made exists
└── NotFound              what should be used does not exist
"""

from __future__ import annotations

from typing import ClassVar


class RegistryError(Exception):
    """Root of all refusals of this floor; `code` is stable, `fields` fill the sentence that people read."""

    code: ClassVar[str] = "registry"

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(", ".join(f"{name}={value}" for name, value in fields.items()) or self.code)


class StoreError(RegistryError):
    """The database cannot be used."""

    code = "store"


class StorageTrouble(StoreError):
    """Disk full or input/output error; nothing was changed, trying again later is right."""

    code = "storage-trouble"


class StoreBusy(StoreError):
    """Another process owns this database."""

    code = "store-busy"


class NotADatabase(StoreError):
    """The file is no database of this service, or is damaged; fields: path, detail."""

    code = "not-a-database"


class SchemaTooNew(StoreError):
    """A newer release wrote this database."""

    code = "schema-too-new"


class WrongKey(StoreError):
    """The secret key is not the one that sealed this database."""

    code = "wrong-key"


class BadField(RegistryError):
    """A value was not acceptable; fields: field, value, expected."""

    code = "bad-field"


class UnknownArea(BadField):
    """An area that the city does not have."""

    code = "unknown-area"


class EmptyAudience(BadField):
    """An audience that names nobody; it is never taken as everyone."""

    code = "empty-audience"


class BadHandle(BadField):
    """Not an address on that channel; the value is masked."""

    code = "bad-handle"


class NotAllowed(RegistryError):
    """The officer's role, area or class does not reach this far; fields: officer, needs."""

    code = "not-allowed"


class BadCredentials(RegistryError):
    """Password, second factor or token is not right, or the officer must wait; says no more than that."""

    code = "bad-credentials"


class AlreadyThere(RegistryError):
    """What should be made exists; fields: kind, id."""

    code = "already-there"


class NotFound(RegistryError):
    """What should be used does not exist; fields: kind, id."""

    code = "not-found"
