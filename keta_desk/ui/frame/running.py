"""What a running session does to the whole window: the red dot, the lock that waits, the banner that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.ui.cockpit.clock_card import minutes
from keta_desk.ui.cockpit.forms import FORMS
from keta_desk.ui.cockpit.log_forms import BETWEEN
from keta_desk.ui.cockpit.view import CockpitView
from keta_desk.ui.frame.history import Visit
from keta_desk.ui.frame.navigator import Navigator
from keta_desk.ui.frame.sidebar import Sidebar
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.edge_flash import EdgeFlash
from keta_desk.ui.sessions.vitals_dialog import VitalsDialog

if TYPE_CHECKING:
    from keta_desk.ui.cockpit.due import Due
    from keta_desk.ui.cockpit.live_watch import LiveWatch
    from keta_desk.ui.guard.idle import IdleWatch

Shell = tuple[Navigator, Sidebar, Banner]
"""What of the window it speaks through: the way to the places, the sidebar, and the line above what is shown."""


class Running(QObject):
    """Follows the session that runs, on whatever screen one is. No sound: the edge of the window lights up."""

    def __init__(self, page: QWidget, shell: Shell, watch: LiveWatch, idle: IdleWatch) -> None:
        super().__init__(page)
        self._ways, self._sidebar, self.banner = shell
        self._watch, self._idle = watch, idle
        self.flash = EdgeFlash(page)
        self._shown = watch.session_id()
        self._soon = QTimer(self)  # the form that started a session closes first
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._go)
        self.banner.acted.connect(self._go)
        watch.changed.connect(self.show)
        watch.ticked.connect(self.show_late)
        watch.alarmed.connect(self.flash.alarm)
        self._ways.arrived.connect(self.show_late)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show whether a session runs; one that was started in the chart that is open leads to the cockpit."""
        live = self._watch.live is not None
        self._follow_start()
        self._sidebar.show_live(live=live)
        self._idle.hold(live)
        self.show_late()

    def _follow_start(self) -> None:
        was, self._shown = self._shown, self._watch.session_id()
        live = self._watch.live
        if live is None or self._shown == was or live.dosed_at is not None:
            return
        if live.sitting.patient_id == self._ways.here.patient_id:
            self._soon.start()

    @Slot()
    def show_late(self) -> None:
        """Say on every screen but the cockpit that vitals are overdue, without a name."""
        due, place = self._watch.due, self._ways.here.place
        is_late = due is not None and due.is_due and not self._watch.is_paused()
        if not is_late:
            self.flash.still()
        if due is None or place == "session" or not is_late:
            self.banner.hide()
        else:
            self._say_late(due)

    def _say_late(self, due: Due) -> None:
        title = self.tr("Vitals of the running session are overdue by {0}").format(minutes(due.left_s))
        then = self.tr("They were due {0} minutes after the dose.").format(due.minute)
        kind = "stop" if due.state == "danger" else "check"
        self.banner.show_words(kind, title, then, action=self.tr("Go to the session"))

    def takes(self, form: str, subject: str) -> bool:
        """Lead to the cockpit what belongs there: the forms of the session that runs, and vitals of whose it is."""
        patient_id = self._ways.here.patient_id
        session_id, _, part = subject.partition(BETWEEN)
        is_vitals = form == VitalsDialog.FORM and not subject
        if is_vitals and self._watch.live is not None:
            self._watch.choose(patient_id)  # where sessions of several patients run, it is that of this chart
        live = self._watch.live
        if live is None or live.sitting.patient_id != patient_id:
            return False
        if not is_vitals and (form not in FORMS or session_id != live.sitting.id):
            return False
        self._go()
        cockpit = self._ways.place("session")
        if isinstance(cockpit, CockpitView):
            cockpit.take_up("" if is_vitals else form, part)
        return True

    @Slot()
    def _go(self) -> None:
        self._ways.visit(Visit("session"))
