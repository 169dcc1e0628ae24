"""Runs migrations on the keyed connection that `keta_desk.store.migrate` hands over, inside its transaction.

There is no address to connect to and no way to run without the program: the key is never in a setting.
"""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
