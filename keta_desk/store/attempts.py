"""Growing waits after wrong passphrases, kept in a side file so that a restart does not end them.

They slow somebody at the keyboard; a copied file is protected by Argon2id alone. Nothing is ever erased for it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import ClassVar

from keta_desk.domain.clock import Clock
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import WrongKey
from keta_desk.store import disk

NAME = "attempts.json"
_FREE = 3
_LONGEST_S = 300


def delay_s(failures: int) -> int:
    """Return the wait after so many failures in a row: none for three, then 2, 4, 8 … 300 seconds."""
    return 0 if failures < _FREE else min(2 ** min(failures - _FREE + 1, 9), _LONGEST_S)


class Attempts:
    """Counts failures for one vault."""

    _last_here: ClassVar[dict[Path, float]] = {}

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._path = folder.resolve() / NAME
        self._clock = clock

    def wait_s(self) -> int:
        """Return how many whole seconds must still pass before the next try.

        A clock that was set back counts as no time passed at all; a monotonic clock decides within one run.
        """
        failures, at = self._read()
        delay = delay_s(failures)
        if not delay:
            return 0
        passed = self._now() - at
        if passed < 0:
            self._write(failures)
            passed = 0.0
        began = self._last_here.get(self._path)
        if began is not None:
            passed = min(passed, self._clock.monotonic_s() - began)
        return max(math.ceil(delay - passed), 0)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Hold one try. Raises `WrongKey` (`vault.wait`) if it is too soon; a wrong key inside is counted."""
        self.check()
        try:
            yield
        except WrongKey:
            self.failed()
            raise
        self.succeeded()

    def check(self) -> None:
        """Raise `WrongKey` (`vault.wait`) if it is too soon for another try."""
        if wait := self.wait_s():
            raise WrongKey("vault.wait", seconds=str(wait))

    def failed(self) -> None:
        """Count one more failure."""
        self._write(self._read()[0] + 1)
        self._last_here[self._path] = self._clock.monotonic_s()

    def succeeded(self) -> None:
        """Forget the failures."""
        self._last_here.pop(self._path, None)
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _read(self) -> tuple[int, float]:
        try:
            said = json.loads(self._path.read_text("ascii"))
            return max(int(said["failures"]), 0), float(int(said["at"]))
        except (OSError, ValueError, KeyError, TypeError, OverflowError):
            return 0, 0.0

    def _write(self, failures: int) -> None:
        said = json.dumps({"at": int(self._now()), "failures": min(failures, 1000)})
        with suppress(Trouble, OSError):
            disk.write_whole(self._path, said.encode("ascii"))
