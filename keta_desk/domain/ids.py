"""Ids: made here and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import NewType

from keta_desk.domain.clock import Clock

PatientId = NewType("PatientId", str)
PlanId = NewType("PlanId", str)
SessionId = NewType("SessionId", str)
ClinicianId = NewType("ClinicianId", str)
BatchId = NewType("BatchId", str)

Entropy = Callable[[int], bytes]


def new_id(clock: Clock, entropy: Entropy = os.urandom) -> str:
    """Return a UUID of version 7 (RFC 9562, 5.7) as 32 hex digits: ids made later sort later."""
    milliseconds = int(clock.now().timestamp() * 1000)
    number = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(entropy(10), "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return f"{number:032x}"


def random_token(byte_count: int, entropy: Entropy = os.urandom) -> str:
    """Return `byte_count` random bytes as hex digits; unlike an id it tells nothing about when it was made."""
    return entropy(byte_count).hex()
