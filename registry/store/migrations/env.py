"""Runs revisions over the connection that registry.store.upgrade hands in; alembic loads it by its place."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_item=context.config.attributes.get("render_item"),
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
