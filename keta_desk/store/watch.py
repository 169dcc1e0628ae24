"""Somebody who watches a long job: hears how far it is, and may stop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from keta_desk.domain.backups import Cancel, Progress, Stage
from keta_desk.domain.record import Cancelled
from keta_desk.store.cipher import PAGE


@dataclass(frozen=True, slots=True)
class Watch:
    """Looked at between steps of a long job."""

    progress: Progress | None = None
    cancelled: Cancel | None = None

    def look(self) -> None:
        """Raise `Cancelled` if the job was stopped."""
        if self.is_stopped():
            raise Cancelled("backup.cancelled")

    def is_stopped(self) -> bool:
        """Say whether the job was stopped."""
        return self.cancelled is not None and self.cancelled.is_set()

    def bytes(self, stage: Stage, total: int) -> Callable[[int], None]:
        """Return what is to be told how many of `total` bytes are done."""

        def step(done: int) -> None:
            self.look()
            if self.progress:
                self.progress(stage, min(done, total), total)

        return step

    def pages(self, stage: Stage) -> Callable[[int, int], None]:
        """Return what is to be told how many database pages are left of how many."""

        def step(left: int, total: int) -> None:
            self.bytes(stage, total * PAGE)((total - left) * PAGE)

        return step
