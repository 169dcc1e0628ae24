"""Which form the cockpit opens for which key, each in the right column beside the clock."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from keta_desk.domain.consents import TextKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.observation import SlotState
from keta_desk.domain.problems import Trouble
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries import before_session, consents
from keta_desk.queries import chart as charts
from keta_desk.queries.before_session import BeforeDose
from keta_desk.queries.chart import Chart
from keta_desk.ui.cockpit import form_names
from keta_desk.ui.cockpit.bench import Bench
from keta_desk.ui.cockpit.forms import FORMS
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.cockpit.log_forms import about
from keta_desk.ui.errors import show_trouble
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.ribbon import WindowDays
from keta_desk.ui.patients.pathway import window_days
from keta_desk.ui.view import Tools

EMERGENCY = "emergency"
RIGHT: Mapping[str, str] = {
    EntryKind.READING: form_names.CORRECT,
    EntryKind.RATING: form_names.CORRECT,
    EntryKind.ADVERSE_EVENT: form_names.HARM_AMEND,
}
"""What is put right by which form; all else is taken back and entered anew."""


class Opening(QObject):
    """Opens forms on the bench. What stands in the way of one is said in the banner."""

    def __init__(
        self, tools: Tools, watch: LiveWatch, bench: Bench, banner: Banner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._watch, self._bench, self._banner = tools, watch, bench, banner
        self._window_of: object = None
        self._window: WindowDays | None = None

    def chart(self) -> Chart | None:
        """Return the chart of whose session runs."""
        live = self._watch.live
        return None if live is None else self._tools.desk.ask(charts.whole, PatientId(live.sitting.patient_id))

    def before(self) -> BeforeDose | None:
        """Return what the session that runs took along: what was asked, and its preparation."""
        chart, now = self.chart(), self._watch.moment()
        if chart is None:
            return None
        return self._tools.desk.ask(before_session.of_running, chart, self._watch.session_id(), now)

    def window(self) -> WindowDays | None:
        """Return the integration window of whose session runs; asked for anew after each dose."""
        live = self._watch.live
        about = None if live is None else (live.sitting.id, live.dosed_at, self._watch.moment().date())
        if about != self._window_of:
            chart = self.chart()
            self._window = None if chart is None else window_days(chart, self._watch.moment())
            self._window_of = about
        return self._window

    def emergency_steps(self) -> tuple[str, str]:
        """Return the practice's own steps and which version they are; '' where it has written none over the frame."""
        text = self._tools.desk.ask(consents.text_in_use, TextKind.INSTRUCTION, EMERGENCY)
        if text is None or text.is_example:
            return "", ""
        day = write_day(text.created_at.date() if text.created_at else None)
        return text.body, self.tr("Steps of the practice, version {0} of {1}").format(text.number, day)

    def open(self, name: str, what: str = "") -> None:
        """Open a form about the running session, or about a part of it."""
        session_id = self._watch.session_id()
        if not session_id or self._tools.desk.read_only_because:
            return
        try:
            chart = self.chart()
            if chart is not None:
                self._bench.open(
                    FORMS[name](self._tools, chart, about(session_id, what) if what else session_id, self._bench)
                )
        except Trouble as trouble:
            show_trouble(trouble, self._banner, kind="check")

    @Slot()
    def dose(self) -> None:
        """Give the dose, or a further one."""
        chart = self.chart()
        if chart is not None and chart.plan is None:
            self._banner.say("check", self.tr("A dose needs a treatment plan"))
            return
        self.open(form_names.DOSE)

    @Slot()
    def taken(self) -> None:
        """Say how the dose was taken."""
        if self._watch.live is not None and self._watch.live.given:
            self.open(form_names.TAKEN)

    @Slot()
    def harm(self) -> None:
        """Record an adverse event."""
        self.open(form_names.HARM)

    @Slot()
    def help(self) -> None:
        """Record what was done because of how the patient is."""
        self.open(form_names.HELP)

    @Slot()
    def missed(self) -> None:
        """Say why the last slot that was missed was missed."""
        missed = [one for one in self._watch.slots if one.state is SlotState.MISSED and not one.missed_because]
        if missed:
            self.open(form_names.MISSED, str(missed[-1].minute))
        else:
            self._banner.say("note", self.tr("No slot is missed without a reason"))

    @Slot(str)
    def discharge(self, criterion: str = "") -> None:
        """Go through the criteria of leaving, beginning with one of them."""
        self.open(form_names.RELEASE, criterion)

    @Slot()
    def close(self) -> None:
        """Close the session: rest, experience, themes."""
        self.open(form_names.CLOSE)

    @Slot()
    def cadss(self) -> None:
        """Enter the six numbers of CADSS-6."""
        self.open(form_names.CADSS)

    @Slot()
    def rems(self) -> None:
        """Answer what the REMS form asks beyond the session."""
        self.open(form_names.REMS)

    @Slot()
    def observation(self) -> None:
        """Enter an observation in full, measured whenever it was."""
        self.open(form_names.OBSERVATION)

    @Slot()
    def aldrete(self) -> None:
        """Enter the modified Aldrete score."""
        self.open(form_names.ALDRETE)

    @Slot(str)
    def entry(self, entry_id: str) -> None:
        """Put an entry of the log right where it can be, else take it back."""
        live = self._watch.live
        entry = next((one for one in live.log if one.event.id == entry_id), None) if live is not None else None
        if entry is not None and not entry.is_in_error:
            self.open(RIGHT.get(entry.event.kind, form_names.TAKE_BACK), entry_id)
