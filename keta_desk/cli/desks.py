"""The desk at which a command works."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from keta_desk.cli import secret_input, telling
from keta_desk.cli.house import House
from keta_desk.desk import Desk


@contextmanager
def at_desk(told: Namespace, house: House) -> Iterator[Desk]:
    """Unlock the vault that a command names, and close it when the command is through.

    What was answered from a vault that is open for reading only is to be read with care, so that is said.
    """
    desk = house.doors().unlock(told.vault, secret_input.passphrase(told.passphrase_file))
    try:
        yield desk
        read_only_because = desk.read_only_because
    finally:
        desk.close()
    if read_only_because:
        telling.note(read_only_because)
