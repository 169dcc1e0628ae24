"""The vitals forms: one that records a reading, and one that puts a reading right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import past_moment_problems
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.quantities import g_to_kg, rounded
from keta_desk.domain.record import Gone, Source
from keta_desk.domain.vitals import Moment
from keta_desk.queries import session_records
from keta_desk.queries.chart import Chart
from keta_desk.queries.session_records import ReadingEntry, SessionRecords
from keta_desk.ui import words
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.limits import LimitCheck
from keta_desk.ui.sessions.reading_form import VALUES, at_form_field
from keta_desk.ui.sessions.session_forms import when_saved
from keta_desk.ui.sessions.vitals_row import VitalsRow
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, sessions

WIDTH = 680
OUTSIDE = ""


class ReadingFields(EntryForm):
    """What both forms share: the row, the live check of the limits, and how its findings are shown."""

    def add_row(self, row: VitalsRow) -> None:
        """Add the row of a reading."""
        self.keep_wide(WIDTH)
        self.row, self.form = row, row.form
        self.fields |= row.every()
        self.limits = LimitCheck(self.chart.limits)
        row.typed.connect(self._typed)
        row.settled.connect(self.check_limits)
        row.refused.connect(self._refuse)
        row.save_asked.connect(self.ask_to_save)
        self.body.addWidget(row)
        self.body.addWidget(self.limits)

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again."""
        super().restore(state)
        self.row.restore(state)
        self.check_limits()

    def moment_of_limits(self) -> Moment:
        """Return which limits hold: before a dose or during the session."""
        return Moment.BEFORE

    @Slot()
    def _typed(self) -> None:
        self.banner.hide()
        self.limits.clear()
        self.keeper.touch()

    @Slot()
    def check_limits(self) -> None:
        """Say which limits are crossed; what cannot be a reading is said at its field, and is not checked."""
        if self.row.problems():
            self.limits.clear()
        else:
            self.limits.check(self.row.reading(), self.moment_of_limits())

    @Slot()
    def _refuse(self) -> None:
        then = self.tr("A row looks like 144/90 84 97: pressure, pulse, SpO₂.")
        self.banner.say("note", self.tr("What was pasted is no row of vitals"), then)

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong, what the record says of a value at the field it was typed into."""
        super().show_broken(RuleBroken([at_form_field(one) for one in broken.problems]))


class VitalsDialog(ReadingFields):
    """Records one reading, in a session or outside of any. What is typed is kept as a draft until it is saved."""

    FORM = form_names.VITALS

    def __init__(self, tools: Tools, chart: Chart, subject: str = "", parent: QWidget | None = None) -> None:
        title, save = words.said("Vitals"), words.said("Save vitals")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.records: SessionRecords = tools.desk.ask(session_records.of_patient, chart.person.id)
        self._latest = _latest_of(self.records)
        self.add_row(VitalsRow(self._last))
        self._add_context()
        self.note.setText(self.tr("Type 144/90 84 97 in one go. Blank stays not recorded."))
        self.start(first="systolic")

    def _add_context(self) -> None:
        """Ask where the reading belongs, when it was measured and whose word it is."""
        self.at = when_saved(self.tools, self.chart)
        self.measured = self.add("measured", self.tr("&Measured at"), self.at, check=self._moment_problems)
        self.source = Segmented(
            self.tr("Source"),
            (
                (Source.CLINICIAN, self.tr("Observed")),
                (Source.PATIENT, self.tr("Patient")),
                (Source.CAREGIVER, self.tr("Caregiver")),
            ),
        )
        self.source.choose(Source.CLINICIAN)
        self.add("source", self.tr("So&urce"), self.source, beside=True, stretch=0)
        self.where: Segmented | None = None
        live = self.records.session(self.subject) or self.records.under_way()
        if live is not None:
            named = ((live.id, session_words.title(live)), (OUTSIDE, self.tr("Outside")))
            self.where = Segmented(self.tr("Belongs to"), named)
            self.where.choose(live.id)
            self.where.chosen.connect(self.check_limits)
            self.add("where", self.tr("&Belongs to"), self.where, beside=True, stretch=0)

    def _last(self, name: str) -> str:
        """Return the latest value of a field, to be shown beside it and never inside it."""
        value = self._latest.get(name)
        return "" if value is None else words.said("last {0}").format(_shown(name, value))

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again; the session it was typed in may be over meanwhile."""
        chosen = {"source": state.get("source") or Source.CLINICIAN}
        if self.where is not None and self.where.known(str(state.get("where", OUTSIDE))) is None:
            chosen["where"] = str(self.where.value())
        super().restore({**state, **chosen})

    def draft_subject(self) -> str:
        """Return what the draft is about: one reading of this patient is typed at a time."""
        return self.chart.person.id

    def moment_of_limits(self) -> Moment:
        """Return which limits hold: those of a session from its dose on."""
        live = self.records.session(str(self.where.value())) if self.where is not None else None
        return Moment.DURING if live is not None and live.given else Moment.BEFORE

    def problems(self) -> list[Problem]:
        """Return what is wrong with the reading, and with when it was taken."""
        return [*self.row.problems(), *super().problems()]

    def _moment_problems(self) -> list[Problem]:
        moment = None if self.at.trouble() else self.at.moment()
        if moment is None:
            return []
        born = self.chart.person.birth_date
        now = self.tools.desk.clock.now()
        return past_moment_problems(moment, now=now, born=born, zone=self.chart.zone, field="measured")

    def record(self) -> Undoable:
        """Save the reading; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        session_id = self.text("where") if self.where is not None else OUTSIDE
        reading_id = self.do(
            sessions.record_reading,
            self.chart.person.id,
            self.row.reading(),
            at=self.at.moment(),
            session_id=SessionId(session_id) if session_id else None,
            source=Source(self.text("source")),
        )
        return Undoable(
            self.tr("Reading saved"), lambda: desk.do(corrections.enter_in_error, "reading", reading_id, reason=reason)
        )


class AmendReadingForm(ReadingFields):
    """Puts a reading right: what it says now stands in the fields, what it said is kept, struck, with the reason."""

    FORM = form_names.AMEND

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        said = words.said("Amend reading")
        super().__init__(tools, chart, subject, parent, title=said, save=said)
        self.entry = self._entry()
        time = session_words.moment_words(self.entry.at, chart.zone, tools.desk.clock.now())
        self.say(self.tr("Measured {0}: {1}").format(time, session_words.reading_words(self.entry.reading)))
        self.add_row(VitalsRow(self._was))
        self.reason = TextEdit()
        self.reason_field = self.add("reason", self.tr("&Reason"), self.reason)
        self.row.restore(self.row.texts(self.entry.reading))
        self.note.setText(self.tr("What it said before stays legible."))
        self.start(seen=self.entry.version, first="systolic")

    def _entry(self) -> ReadingEntry:
        found = self.tools.desk.ask(session_records.of_patient, self.chart.person.id).reading(self.subject)
        if found is None:
            raise Gone("record.gone")
        return found

    def _was(self, name: str) -> str:
        value = getattr(self.entry.reading, name)
        return "" if value is None else words.said("was {0}").format(_shown(name, value))

    def in_the_record(self) -> Mapping[str, str]:
        """Return the reading as the record has it now."""
        now = self._entry()
        return {**self.row.texts(now.reading), SEEN: str(now.version)}

    def problems(self) -> list[Problem]:
        """Return what is wrong with the reading."""
        return self.row.problems(self.entry.reading)

    def record(self) -> Undoable:
        """Save what was put right; undo puts it back, which is an amendment of its own."""
        desk, before, seen, reason = self.tools.desk, self._entry(), self.seen, undone()
        self.do(
            sessions.amend_reading, before.id, self.row.reading(before.reading), reason=self.text("reason"), seen=seen
        )
        return Undoable(
            self.tr("Reading amended"),
            lambda: desk.do(sessions.amend_reading, before.id, before.reading, reason=reason, seen=seen + 1),
        )


def _latest_of(records: SessionRecords) -> dict[str, int]:
    """Return the latest value of each field of a reading, over all that count."""
    taken = [*records.outside, *(entry for one in records.sessions if not one.is_in_error for entry in one.readings)]
    latest: dict[str, int] = {}
    for entry in sorted(taken, key=lambda one: (one.at, one.entered_at), reverse=True):
        if entry.is_in_error:
            continue
        for name in (*VALUES.values(), "dissociation", "anxiety", "nausea", "moaas"):
            value = getattr(entry.reading, name)
            if value is not None:
                latest.setdefault(name, value)
    return latest


def _shown(name: str, value: int) -> str:
    return words.number(rounded(g_to_kg(value), 1)) if name == "weight_g" else str(value)
