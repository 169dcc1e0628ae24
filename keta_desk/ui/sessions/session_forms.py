"""The forms that start a session, end it, and give the reason why an entry counts no more or a session goes on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from keta_desk.domain.eligibility import Answer
from keta_desk.domain.ids import SessionId
from keta_desk.domain.patients import ContactKind
from keta_desk.domain.problems import Problem
from keta_desk.domain.session_log import Watch
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import screening, session_records
from keta_desk.queries.chart import Chart
from keta_desk.queries.session_records import SessionEntry
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.evaluation.short_questions import add_short_questions, answers_of, texts_of
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import MomentEdit
from keta_desk.ui.parts.quantity_edit import DoseEdit
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, sessions
from keta_desk.use_cases.sessions import Effects

WIDTH = 620
EFFECTS = ("onset_min", "peak_min", "settled_min")


def session_of(tools: Tools, chart: Chart, session_id: str) -> SessionEntry | None:
    """Return a session of the chart's patient, None if there is no such one."""
    return tools.desk.ask(session_records.of_patient, chart.person.id).session(session_id)


def when_saved(tools: Tools, chart: Chart) -> MomentEdit:
    """Return a field for a moment that may be left blank: then it is when the form is saved."""
    edit = MomentEdit(tools.desk.clock.now, chart.zone)
    edit.setPlaceholderText(words.said("when saved"))
    return edit


class StartForm(EntryForm):
    """Starts a dosing session. Nothing is filled in: what is known already stands beside its field."""

    FORM = form_names.START

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        said = words.said("Start session")
        super().__init__(tools, chart, subject, parent, title=said, save=said)
        self.keep_wide(WIDTH)
        self.setting = Segmented(
            self.tr("Where"), ((DoseSetting.CLINIC, self.tr("In the clinic")), (DoseSetting.HOME, self.tr("At home")))
        )
        self.planned, self.at = DoseEdit(), when_saved(tools, chart)
        self.planned.setPlaceholderText(self.tr("with unit, such as 150 mg"))
        plan = chart.plan
        ceiling = self.tr("plan: ceiling {0}").format(words.dose(plan.ceiling_dose_ug)) if plan else ""
        support = next((one for one in chart.contacts if one.kind == ContactKind.SUPPORT_PERSON), None)
        known = self.tr("known: {0}").format(support.name) if support else ""
        signed_in = self.tr("signed in: {0}").format(tools.desk.clinician.name)
        self.where = self.add("setting", self.tr("&Where"), self.setting, check=self._where_problems)
        self.add("started_at", self.tr("S&tarted"), self.at, beside=True)
        self.add("planned_dose", self.tr("Planned &dose"), self.planned, note=ceiling, check=self._dose_problems)
        self.add("supervisor", self.tr("Supervised &by"), UnitEdit(), note=signed_in)
        self.add("support_person", self.tr("Su&pport person"), UnitEdit(), note=known, beside=True)
        told = session_words.supervisions()
        self.add("supervision", self.tr("&How it is watched"), Segmented(self.tr("How it is watched"), told))
        self.add("contact_held", self.tr("&Contact held by"), UnitEdit(), note=self.tr("if nobody is in the room"))
        self.add("patient_location", self.tr("Where the patient &is"), UnitEdit(), note=self.tr("address, if not here"))
        self.add("licence_state", self.tr("&Licensed in"), UnitEdit(), beside=True)
        self.add("intention", self.tr("I&ntention, in the patient's words"), TextEdit())
        self.asked = tools.desk.ask(screening.short, chart.person.id, now=tools.desk.clock.now())
        add_short_questions(self, self.asked)
        if self.asked.asked_at is not None:
            asked = self.tr("What changed was asked {0}.").format(words.clock_time(self.asked.asked_at, chart.zone))
            self.restore(texts_of(self.asked.answers))
            self.say(asked)
        self.note.setText(self.tr("Vitals and the dose are recorded once it is started."))
        self.start()

    def _short(self) -> dict[str, Answer] | None:
        """Return the answers, None where they are those kept ahead of the session."""
        answers = answers_of(self, self.asked)
        return None if answers == self.asked.answers else answers

    def _where_problems(self) -> list[Problem]:
        return [] if self.text("setting") else [Problem("session.setting-missing", field="setting")]

    def _dose_problems(self) -> list[Problem]:
        return self.planned.problems(field="planned_dose")

    def record(self) -> Undoable:
        """Start the session; undo marks it as entered in error."""
        desk, reason, planned = self.tools.desk, undone(), self.planned.amount()
        session_id = self.do(
            sessions.start,
            self.chart.person.id,
            setting=DoseSetting(self.text("setting")),
            intention=self.text("intention"),
            planned_dose_mg=planned.value if planned is not None else None,
            supervisor=self.text("supervisor"),
            support_person=self.text("support_person"),
            started_at=self.at.moment(),
            patient_location=self.text("patient_location"),
            licence_state=self.text("licence_state"),
            watch=Watch(supervision=self.text("supervision"), contact_held=self.text("contact_held").strip()),
            short=self._short(),
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(
            self.tr("Session started"),
            lambda: desk.do(corrections.enter_in_error, "dosing_session", session_id, reason=reason),
        )


class EndForm(EntryForm):
    """Ends a session with what was seen of its effects, in minutes after the dose."""

    FORM = form_names.END

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        said = words.said("End session")
        super().__init__(tools, chart, subject, parent, title=said, save=said)
        self.keep_wide(WIDTH)
        self.minutes = {name: AmountEdit(self.tr("min")) for name in EFFECTS}
        self.at = when_saved(tools, chart)
        labels = (self.tr("&Onset"), self.tr("&Peak"), self.tr("&Settled"))
        for (name, edit), label in zip(self.minutes.items(), labels, strict=True):
            self.add(name, label, edit, beside=name != EFFECTS[0], check=partial(edit.problems, field=name))
        self.add("ended_at", self.tr("E&nded"), self.at, beside=True)
        self.add("tolerability", self.tr("How it was &borne"), TextEdit())
        self.note.setText(self.tr("Minutes after the dose. Blank stays not recorded."))
        entry = session_of(tools, chart, subject)
        if entry is not None:
            self._show_before(entry)
        self.start()

    def _show_before(self, entry: SessionEntry) -> None:
        """Show what was recorded when the session was ended before: it stays unless it is changed."""
        shown = {name: getattr(entry, name) for name in EFFECTS}
        texts = {name: "" if value is None else str(value) for name, value in shown.items()}
        self.restore({**texts, "tolerability": entry.tolerability})
        self.whose.setText(self.tr("{0} · {1}").format(self.whose.text(), session_words.title(entry)))

    def record(self) -> Undoable:
        """End the session; undo takes it up again."""
        desk, session_id, reason = self.tools.desk, SessionId(self.subject), self.tr("Ended too early, undone")
        typed = {name: edit.value() for name, edit in self.minutes.items()}
        effects = Effects(
            **{name: None if value is None else int(value) for name, value in typed.items()},
            tolerability=self.text("tolerability"),
        )
        self.do(sessions.end, session_id, effects, ended_at=self.at.moment())
        return Undoable(self.tr("Session ended"), lambda: desk.do(sessions.take_up_again, session_id, reason=reason))


class ReasonForm(EntryForm):
    """Asks why before something of the record is taken out of account, or a session is taken up again."""

    def ask(self, told: str) -> None:
        """Say what is about to be done, and ask for the reason."""
        self.keep_wide(WIDTH)
        self.told = self.say(told)
        self.reason = TextEdit()
        self.add("reason", self.tr("&Reason"), self.reason)
        self.start()


class AgainForm(ReasonForm):
    """Takes a session up again that was ended too early."""

    FORM = form_names.AGAIN

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        entry = session_of(tools, chart, subject)
        name = session_words.title(entry) if entry is not None else words.said("Session")
        title, save = words.said("Take {0} up again?").format(name), words.said("Take up again")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.cancel.setText(self.tr("Leave it ended"))
        self.ask(self.tr("It is under way again until it is ended anew. What was recorded stays."))

    def record(self) -> None:
        """Take it up again."""
        self.do(sessions.take_up_again, SessionId(self.subject), reason=self.text("reason"))


class InErrorForm(ReasonForm):
    """Marks a session, a dose or a reading as entered in error: it stays legible and counts no more."""

    FORM = form_names.IN_ERROR

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self._kind, _, self._row_id = subject.partition(":")
        what, told = _about(tools, chart, self._kind, self._row_id)
        title, save = words.said("Mark {0} as entered in error?").format(what), words.said("Mark as entered in error")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.save.setProperty("role", "danger")
        self.cancel.setText(self.tr("Keep as it is"))
        self.ask(told)

    def record(self) -> None:
        """Mark it."""
        self.do(corrections.enter_in_error, self._kind, self._row_id, reason=self.text("reason"))


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
