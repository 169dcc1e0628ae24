"""SQLAlchemy over keyed connections: one engine that writes, one that only reads."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Engine, event
from sqlcipher3 import dbapi2

_POOL = 3


def writer(connect: Callable[[], Any]) -> Engine:
    """Return an engine whose transactions take the write lock at once.

    A deferred one that reads first can fail as locked whatever the timeout, if another writes in between.
    """
    return _engine(connect, "BEGIN IMMEDIATE")


def reader(connect: Callable[[], Any]) -> Engine:
    """Return an engine whose transactions see one moment of the record and never write."""
    return _engine(connect, "BEGIN")


def cipher_version() -> str:
    """Return the version of SQLCipher that is linked in, such as `4.19.0 community`."""
    with closing(dbapi2.connect(":memory:")) as connection:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])


def _engine(connect: Callable[[], Any], begin: str) -> Engine:
    engine = sqlalchemy.create_engine(
        "sqlite://",  # the key is never in an address: addresses get logged
        module=dbapi2,
        creator=connect,
        poolclass=sqlalchemy.QueuePool,
        pool_size=_POOL,
        hide_parameters=True,
    )

    def say_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", say_begin)
    return engine
