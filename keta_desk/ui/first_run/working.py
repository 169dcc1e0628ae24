"""A wizard that has long work done: named, with a way to stop it, and meanwhile nothing of the step can be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Cancelled
from keta_desk.ui.background import Lane, Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.first_run.frame import WizardFrame

T = TypeVar("T")


class WorkingFrame(WizardFrame):
    """Runs one job at a time. What stopping it leaves is said in the banner; other trouble too."""

    def __init__(self, lane: Lane, title: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, names, parent)
        self.lane = lane
        self._steps: Steps | None = None
        self._stops_as = ""

    def is_working(self) -> bool:
        """Say whether a job is under way."""
        return self._steps is not None

    def work(
        self,
        job: Callable[[Steps], T],
        done: Callable[[T], None],
        *,
        name: str,
        stops_as: str = "",
        in_percent: bool = False,
        can_cancel: bool = True,
    ) -> None:
        """Run a job in the lane; `stops_as` says where stopping it leaves things."""

        def arrived(answer: T) -> None:
            self._free()
            done(answer)

        self.banner.hide()
        self.set_busy(busy=True)
        self._stops_as = stops_as
        self._steps = self.lane.start(
            self,
            job,
            arrived,
            self._failed,
            writes=True,
            name=name,
            stops_as=stops_as,
            in_percent=in_percent,
            can_cancel=can_cancel,
        )
        self.progress.follow(self.lane, self._steps)

    def stopped(self, error: Trouble) -> None:
        """Say what came of a job that failed or was stopped."""
        if isinstance(error, Cancelled):
            self.banner.say("note", self.tr("Stopped"), self._stops_as)
        else:
            self.banner.say("stop", sentence(error))

    def _free(self) -> None:
        self._steps = None
        self.set_busy(busy=False)

    def _failed(self, error: Exception) -> None:
        self._free()
        if not isinstance(error, Trouble):
            raise error
        self.stopped(error)
