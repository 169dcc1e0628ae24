"""The forms that start a session, end it, and give the reason why an entry counts no more or a session goes on."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.domain.ids import SessionId
from keta_desk.domain.patients import ContactKind
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.quantities import read_whole
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import session_records
from keta_desk.queries.chart import Chart
from keta_desk.queries.session_records import SessionEntry
from keta_desk.ui import words
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.quantity_edit import DoseEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.record_form import Complained, RecordForm, several_lines, text_of
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, notes, sessions
from keta_desk.use_cases.sessions import Effects

TOP = Qt.AlignmentFlag.AlignTop


def session_of(tools: Tools, chart: Chart, session_id: str) -> SessionEntry | None:
    """Return a session of the chart's patient, None if there is no such one."""
    return tools.desk.ask(session_records.of_patient, chart.person.id).session(session_id)


def row_of(*fields: QWidget) -> QHBoxLayout:
    """Return a row of fields."""
    row = QHBoxLayout()
    row.setSpacing(14)
    for field in fields:
        row.addWidget(field, 1, TOP)
    return row


class StartForm(RecordForm):
    """Starts a dosing session. Nothing is filled in: what is known already stands beside its field."""

    FORM = form_names.START

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tools, chart, subject, parent, texts=(words.said("Start session"), words.said("Start session"))
        )
        self.setting = Segmented(
            self.tr("Where"), ((DoseSetting.CLINIC, self.tr("In the clinic")), (DoseSetting.HOME, self.tr("At home")))
        )
        self.where = Field(self.tr("&Where"), self.setting)
        planned = DoseEdit()
        planned.setPlaceholderText(self.tr("with unit, such as 150 mg"))
        plan = chart.plan
        ceiling = self.tr("plan: ceiling {0}").format(words.dose(plan.ceiling_dose_ug)) if plan else ""
        dose = self.text_field("planned_dose", self.tr("Planned &dose"), planned, note=ceiling)
        at = self.text_field("started_at", self.tr("S&tarted"), self.moment_edit())
        support = next((one for one in chart.contacts if one.kind == ContactKind.SUPPORT_PERSON), None)
        known = self.tr("known: {0}").format(support.name) if support else ""
        signed_in = self.tr("signed in: {0}").format(tools.desk.clinician.name)
        supervisor = self.text_field("supervisor", self.tr("Supervised &by"), UnitEdit(), note=signed_in)
        person = self.text_field("support_person", self.tr("Su&pport person"), UnitEdit(), note=known)
        intention = self.text_field("intention", self.tr("&Intention, in the patient's words"), several_lines())
        self.fields["setting"] = self.where
        self.body.addLayout(row_of(self.where, at))
        self.body.addLayout(row_of(dose))
        self.body.addLayout(row_of(supervisor, person))
        self.body.addWidget(intention)
        self.note.setText(self.tr("Vitals and the dose are recorded once it is started."))
        self.setting.chosen.connect(self._choose)
        self.save_asked.connect(self.save_session)
        self.start()
        self.setting.setFocus()

    def state(self) -> dict[str, str]:
        """Return what is typed and chosen."""
        return {**super().state(), "setting": str(self.setting.value() or "")}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        super().restore(state)
        if state.get("setting"):
            self.setting.choose(DoseSetting(state["setting"]))

    @Slot(object)
    def _choose(self, _setting: object) -> None:
        self.where.complain("")
        self.keeper.touch()

    @Slot()
    def save_session(self) -> None:
        """Start the session; undo marks it as entered in error."""
        done, session_id = self.attempt(self._start)
        if not done or session_id is None:
            return
        desk, reason = self.tools.desk, self.tr("Started by mistake, undone")
        started = self.tr("Session started")
        self.accept()
        self.undo.offer(
            Undoable(started, lambda: desk.do(corrections.enter_in_error, "dosing_session", session_id, reason=reason))
        )

    def _start(self) -> str:
        setting = self.setting.value()
        if setting is None:
            self.where.complain(self.tr("Choose where the session is held."))
            self.setting.setFocus()
            raise Complained
        state = self.state()
        start = notes.out_of_draft(sessions.start, self.FORM, self.draft_subject())
        return self.tools.desk.do(
            start,
            self.chart.person.id,
            setting=DoseSetting(str(setting)),
            intention=state["intention"],
            planned_dose_mg=typed_mg(self.fields["planned_dose"].edit, "planned_dose"),
            supervisor=state["supervisor"],
            support_person=state["support_person"],
            started_at=self.moment("started_at"),
        )


def typed_mg(edit: QWidget, field: str) -> Decimal | None:
    """Return the milligrams that were typed with their unit, None for a blank.

    Raises:
        RuleBroken: it is no amount, or its unit is missing or another.
    """
    if not isinstance(edit, DoseEdit):
        raise TypeError(field)
    if problems := edit.problems(field=field):
        raise RuleBroken(problems)
    amount = edit.amount()
    return amount.value if amount is not None else None


class EndForm(RecordForm):
    """Ends a session with what was seen of its effects, in minutes after the dose."""

    FORM = form_names.END

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, texts=(words.said("End session"), words.said("End session")))
        at = self.text_field("ended_at", self.tr("E&nded"), self.moment_edit())
        onset, peak, settled = (
            self.text_field(name, label, AmountEdit(self.tr("min")))
            for name, label in (
                ("onset_min", self.tr("&Onset")),
                ("peak_min", self.tr("&Peak")),
                ("settled_min", self.tr("&Settled")),
            )
        )
        borne = self.text_field("tolerability", self.tr("How it was &borne"), several_lines())
        self.body.addLayout(row_of(onset, peak, settled, at))
        self.body.addWidget(borne)
        self.note.setText(self.tr("Minutes after the dose. Blank stays not recorded."))
        self.entry = session_of(tools, chart, subject)
        if self.entry is not None:
            self._show_before(self.entry)
        self.save_asked.connect(self.save_end)
        self.start()
        onset.edit.setFocus()

    def _show_before(self, entry: SessionEntry) -> None:
        """Show what was recorded when the session was ended before: it stays unless it is changed."""
        shown = {name: getattr(entry, name) for name in ("onset_min", "peak_min", "settled_min")}
        self.restore({name: "" if value is None else str(value) for name, value in shown.items()})
        self.fields["tolerability"].edit.setPlainText(entry.tolerability)  # type: ignore[attr-defined]  # made above
        self.whose.setText(self.tr("{0} · {1}").format(self.whose.text(), session_words.title(entry)))

    @Slot()
    def save_end(self) -> None:
        """End the session; undo takes it up again."""
        done, _ = self.attempt(self._end)
        if not done:
            return
        desk, session_id = self.tools.desk, SessionId(self.subject)
        reason, ended = self.tr("Ended too early, undone"), self.tr("Session ended")
        self.accept()
        self.undo.offer(Undoable(ended, lambda: desk.do(sessions.take_up_again, session_id, reason=reason)))

    def _end(self) -> bool:
        state = self.state()
        effects = Effects(
            onset_min=_typed_minutes(state["onset_min"], "onset_min"),
            peak_min=_typed_minutes(state["peak_min"], "peak_min"),
            settled_min=_typed_minutes(state["settled_min"], "settled_min"),
            tolerability=state["tolerability"],
        )
        end = notes.out_of_draft(sessions.end, self.FORM, self.draft_subject())
        self.tools.desk.do(end, SessionId(self.subject), effects, ended_at=self.moment("ended_at"))
        return True


def _typed_minutes(text: str, field: str) -> int | None:
    typed = read_whole(text, field=field)
    if typed.problem is not None:
        raise RuleBroken([typed.problem])
    return int(typed.quantity.value) if typed.quantity is not None else None


class ReasonForm(RecordForm):
    """Asks why before something of the record is taken out of account, or a session is taken up again."""

    def __init__(  # noqa: PLR0917 - a form is made from four things, and says three
        self,
        tools: Tools,
        chart: Chart,
        subject: str,
        parent: QWidget | None,
        texts: tuple[str, str],
        told: str,
    ) -> None:
        super().__init__(tools, chart, subject, parent, texts=texts)
        self.reason = several_lines()
        self.told = Label(told, "second", wrap=True)
        self.body.addWidget(self.told)
        self.body.addWidget(self.text_field("reason", self.tr("&Reason"), self.reason))
        self.save_asked.connect(self.save_reason)
        self.start()
        self.reason.setFocus()

    @Slot()
    def save_reason(self) -> None:
        """Do it."""
        done, _ = self.attempt(self._do)
        if done:
            self.accept()

    def _do(self) -> bool:
        raise NotImplementedError


class AgainForm(ReasonForm):
    """Takes a session up again that was ended too early."""

    FORM = form_names.AGAIN

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        entry = session_of(tools, chart, subject)
        name = session_words.title(entry) if entry is not None else words.said("Session")
        super().__init__(
            tools,
            chart,
            subject,
            parent,
            (words.said("Take {0} up again?").format(name), words.said("Take up again")),
            words.said("It is under way again until it is ended anew. What was recorded stays."),
        )
        self.cancel.setText(self.tr("Leave it ended"))

    def _do(self) -> bool:
        again = notes.out_of_draft(sessions.take_up_again, self.FORM, self.draft_subject())
        self.tools.desk.do(again, SessionId(self.subject), reason=text_of(self.reason))
        return True


class InErrorForm(ReasonForm):
    """Marks a session, a dose or a reading as entered in error: it stays legible and counts no more."""

    FORM = form_names.IN_ERROR

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self._kind, _, self._row_id = subject.partition(":")
        what, told = _about(tools, chart, self._kind, self._row_id)
        super().__init__(
            tools,
            chart,
            subject,
            parent,
            (words.said("Mark {0} as entered in error?").format(what), words.said("Mark as entered in error")),
            told,
        )
        self.save.setProperty("role", "danger")
        self.cancel.setText(self.tr("Keep as it is"))

    def _do(self) -> bool:
        mark = notes.out_of_draft(corrections.enter_in_error, self.FORM, self.draft_subject())
        self.tools.desk.do(mark, self._kind, self._row_id, reason=text_of(self.reason))
        return True


def _about(tools: Tools, chart: Chart, kind: str, row_id: str) -> tuple[str, str]:
    """Return what an entry is called, and what marking it means."""
    records = tools.desk.ask(session_records.of_patient, chart.person.id)
    stays = words.said("It stays in the record, struck and with your reason, and is counted no more.")
    reading = records.reading(row_id) if kind == "reading" else None
    if reading is not None:
        time = words.clock_time(reading.at, chart.zone)
        told = words.said("{0}. {1}").format(session_words.reading_words(reading.reading), stays)
        return words.said("the reading of {0}").format(time), told
    for entry in records.sessions:
        if entry.id == row_id:
            whole = words.said("Its doses and readings are marked with it. {0}").format(stays)
            return session_words.title(entry), whole
        for dose in entry.doses:
            if dose.id == row_id:
                told = words.said("{0}. {1}").format(session_words.dose_line(dose), stays)
                return words.said("the dose of {0}").format(words.clock_time(dose.given_at, chart.zone)), told
    return words.said("this entry"), stays
