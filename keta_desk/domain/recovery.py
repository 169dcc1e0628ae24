"""The recovery key as people meet it: printed in groups, and two of them typed back before the sheet counts."""

from __future__ import annotations

from keta_desk.domain.ids import random_token
from keta_desk.domain.passphrases import spelled

GROUP = 6


def key_groups(identity: str) -> tuple[str, ...]:
    """Cut a recovery key into the groups of six letters in which it is printed and typed back."""
    return tuple(identity[start : start + GROUP] for start in range(0, len(identity), GROUP))


def groups_to_ask(count: int) -> tuple[int, int]:
    """Choose two different groups of the sheet; the first, which every key begins with, is never asked for."""
    first = 1 + int(random_token(2), 16) % (count - 1)
    return first, 1 + (first + int(random_token(2), 16) % (count - 2)) % (count - 1)


def is_typed_back(group: str, typed: str) -> bool:
    """Say whether `typed` is what the sheet says; blanks and small letters make no difference."""
    return "".join(spelled(typed).split()).upper() == group.upper()
