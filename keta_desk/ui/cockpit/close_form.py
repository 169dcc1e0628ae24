"""Closing the session: effects as they were seen, rest, and how it was for the patient."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from keta_desk.domain.closing import Closing, FirstOutcome
from keta_desk.queries import live_session
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.cockpit import form_names
from keta_desk.ui.cockpit.log_forms import SessionForm
from keta_desk.ui.cockpit.words import pleasant_choices
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.sessions.session_forms import EFFECTS, when_saved
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import closing, sessions
from keta_desk.use_cases.sessions import Effects


class CloseForm(SessionForm):
    """Ends the session. Minutes count from the dose; blank stays not recorded."""

    FORM = form_names.CLOSE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Rest and close"), words.said("Close session")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.minutes = {name: AmountEdit(self.tr("min")) for name in EFFECTS}
        labels = (self.tr("&Onset"), self.tr("&Peak"), self.tr("&Settled"))
        for (name, edit), label in zip(self.minutes.items(), labels, strict=True):
            self.add(name, label, edit, beside=name != EFFECTS[0], check=partial(edit.problems, field=name))
        self.rest = (when_saved(tools, chart), when_saved(tools, chart))
        for moment in self.rest:
            moment.setPlaceholderText(self.tr("not recorded"))
        self.add("rest_started_at", self.tr("&Rest from"), self.rest[0])
        self.add("rest_ended_at", self.tr("Rest &until"), self.rest[1], beside=True)
        self.intensity = AmountEdit(self.tr("of 10"), digits=2)
        check = partial(self.intensity.problems, field="intensity")
        self.add("intensity", self.tr("&Intensity"), self.intensity, check=check)
        self.pleasant = MenuChoice(self.tr("Pleasant or difficult"), self.tr("not recorded"), pleasant_choices())
        self.add("pleasantness", self.tr("P&leasant or difficult"), self.pleasant, beside=True)
        self.add("themes", self.tr("&Themes"), TextEdit(lines=3))
        self.add("music", self.tr("&Music"), TextEdit(lines=2))
        if tools.desk.ask(live_session.of_session, self.session_id).is_first:
            self.add("outcome", self.tr("&How it goes on"), Segmented(self.tr("How it goes on"), self._outcomes()))
        self.add("tolerability", self.tr("How it was &borne"), TextEdit(lines=2))
        self.note.setText(self.tr("Blank stays not recorded."))
        self.start()

    def _outcomes(self) -> tuple[tuple[str, str], ...]:
        return (
            (FirstOutcome.SAME, self.tr("As it is")),
            (FirstOutcome.ADJUST, self.tr("Adjusted")),
            (FirstOutcome.STOP, self.tr("Not at all")),
        )

    def record(self) -> Undoable:
        """Close it; undo takes the session up again."""
        desk, reason, intensity = self.tools.desk, undone(), self.intensity.value()
        pleasant = self.text("pleasantness")
        seen = {name: None if edit.value() is None else int(edit.value() or 0) for name, edit in self.minutes.items()}
        self.do(
            closing.close,
            self.session_id,
            Closing(
                rest_started_at=self.rest[0].moment(),
                rest_ended_at=self.rest[1].moment(),
                intensity=None if intensity is None else int(intensity),
                pleasantness=int(pleasant) if pleasant else None,
                themes=self.text("themes"),
                music=self.text("music"),
                outcome=self.text("outcome") if "outcome" in self.fields else "",
            ),
            Effects(**seen, tolerability=self.text("tolerability")),
            confirmed_because=self.confirmed_because(),
        )
        session_id = self.session_id
        return Undoable(self.tr("Session closed"), lambda: desk.do(sessions.take_up_again, session_id, reason=reason))
