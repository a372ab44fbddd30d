"""The database: one writer with group commit, readers beside it, migrations and backups."""

from sqlalchemy import Connection

from registry.store.store import Job, Store

__all__ = ["Connection", "Job", "Store"]
