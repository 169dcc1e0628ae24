"""Faults of the world, told apart from bugs of ours (security.md 10)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from keta_desk.store.cipher import trouble_of


@contextmanager
def told() -> Iterator[None]:
    """Turn a fault of the disk or the file into the trouble that has a sentence; let bugs of ours pass."""
    try:
        yield
    except DBAPIError as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from None
