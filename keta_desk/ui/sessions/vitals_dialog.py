"""The vitals forms: one that records a reading, and one that puts a reading right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.quantities import g_to_kg, plain, rounded
from keta_desk.domain.record import Source
from keta_desk.domain.vitals import Moment, Reading
from keta_desk.queries import session_records
from keta_desk.queries.chart import Chart
from keta_desk.queries.session_records import ReadingEntry, SessionRecords
from keta_desk.ui import words
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.limits import LimitCheck
from keta_desk.ui.sessions.reading_form import VALUES, at_form_field
from keta_desk.ui.sessions.record_form import RecordForm, several_lines, text_of
from keta_desk.ui.sessions.vitals_row import VitalsRow
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, notes, sessions

OUTSIDE = ""


class ReadingFields(RecordForm):
    """What both forms share: the row, the live check of the limits, and how its findings are shown."""

    def _build_row(self, row: VitalsRow) -> None:
        self.row, self.form = row, row.form
        self.fields = row.fields
        self.limits = LimitCheck()
        row.typed.connect(self._typed)
        row.settled.connect(self.check_limits)
        row.refused.connect(self._refuse)
        row.save_asked.connect(self.ask_to_save)
        self.body.addWidget(row)
        self.body.addWidget(self.limits)

    def state(self) -> dict[str, str]:
        """Return what is typed."""
        return self.row.state()

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        self.row.restore(state)
        self.check_limits()

    def moment_of_limits(self) -> Moment:
        """Return which limits hold: before a dose or during the session."""
        return Moment.BEFORE

    def every_field(self) -> dict[str, Field]:
        """Return the fields of the row, and those beside it."""
        return self.row.every()

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

    def typed_reading(self, before: Reading | None = None) -> Reading:
        """Return the reading, once nothing of it is wrong.

        Raises:
            RuleBroken: something is; each finding belongs to its field.
        """
        if found := self.row.problems(before):
            raise RuleBroken(found)
        return self.row.reading(before)


class VitalsDialog(ReadingFields):
    """Records one reading, in a session or outside of any. What is typed is kept as a draft until it is saved."""

    FORM = form_names.VITALS

    def __init__(self, tools: Tools, chart: Chart, subject: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, texts=(words.said("Vitals"), words.said("Save vitals")))
        self.keep_wide(680)
        self.records: SessionRecords = tools.desk.ask(session_records.of_patient, chart.person.id)
        self._latest = _latest_of(self.records)
        self._build_row(VitalsRow(self._last))
        self._build_context()
        self.note.setText(self.tr("Type 144/90 84 97 in one go. Blank stays not recorded."))
        self.save_asked.connect(self.save_reading)
        self.start()
        self.row.fields["systolic"].edit.setFocus()

    def _build_context(self) -> None:
        """Ask where the reading belongs, when it was measured and whose word it is."""
        live = self.records.session(self.subject) or self.records.under_way()
        self.where: Segmented | None = None
        measured = self.moment_edit()
        measured.textEdited.connect(self.touched)
        self.measured = Field(self.tr("&Measured at"), measured)
        self.source = Segmented(
            self.tr("Source"),
            (
                (Source.CLINICIAN, self.tr("Observed")),
                (Source.PATIENT, self.tr("Patient")),
                (Source.CAREGIVER, self.tr("Caregiver")),
            ),
        )
        self.source.choose(Source.CLINICIAN)
        self.source.chosen.connect(self._touch)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.measured, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Field(self.tr("So&urce"), self.source), 0, Qt.AlignmentFlag.AlignTop)
        if live is not None:
            named = ((live.id, session_words.title(live)), (OUTSIDE, self.tr("Outside")))
            self.where = Segmented(self.tr("Belongs to"), named)
            self.where.choose(live.id)
            self.where.chosen.connect(self._touch)
            row.addWidget(Field(self.tr("&Belongs to"), self.where), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _last(self, name: str) -> str:
        """Return the latest value of a field, to be shown beside it and never inside it."""
        value = self._latest.get(name)
        return "" if value is None else words.said("last {0}").format(_shown(name, value))

    # What is typed

    def state(self) -> dict[str, str]:
        """Return what is typed and chosen."""
        chosen = {} if self.where is None else {"where": str(self.where.value() or "")}
        typed = {"measured": text_of(self.measured.edit), "source": str(self.source.value())}
        return {**super().state(), **typed, **chosen}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again; the session it was typed in may be over meanwhile."""
        if isinstance(self.measured.edit, UnitEdit):
            self.measured.edit.setText(state.get("measured", ""))
        if state.get("source") in set(Source):
            self.source.choose(Source(state["source"]))
        if self.where is not None and state.get("where", OUTSIDE) in {OUTSIDE, self.where_id()}:
            self.where.choose(state.get("where", OUTSIDE))
        super().restore(state)

    def every_field(self) -> dict[str, Field]:
        """Return the fields of the row, and when it was measured."""
        return {**super().every_field(), "measured": self.measured}

    def where_id(self) -> str:
        """Return the session that the reading may belong to, '' for none."""
        live = self.records.session(self.subject) or self.records.under_way()
        return live.id if live is not None else OUTSIDE

    def draft_subject(self) -> str:
        """Return what the draft is about: one reading of this patient is typed at a time."""
        return self.chart.person.id

    def moment_of_limits(self) -> Moment:
        """Return which limits hold: those of a session from its dose on."""
        live = self.records.session(str(self.where.value())) if self.where is not None else None
        return Moment.DURING if live is not None and live.given else Moment.BEFORE

    @Slot(object)
    def _touch(self, _value: object) -> None:
        self.check_limits()
        self.keeper.touch()

    # Keeping

    @Slot()
    def save_reading(self) -> None:
        """Save the reading; undo marks it as entered in error."""
        done, kept = self.attempt(self._record)
        if not done or kept is None:
            return
        desk, saved, reason = self.tools.desk, self.tr("Reading saved"), self.tr("Recorded by mistake, undone")
        self.accept()
        self.undo.offer(Undoable(saved, lambda: desk.do(corrections.enter_in_error, "reading", kept, reason=reason)))

    def _record(self) -> str:
        record = notes.out_of_draft(sessions.record_reading, self.FORM, self.draft_subject())
        session_id = str(self.where.value() or "") if self.where is not None else ""
        reading = self.typed_reading()
        try:
            return self.tools.desk.do(
                record,
                self.chart.person.id,
                reading,
                at=self.moment("measured"),
                session_id=SessionId(session_id) if session_id else None,
                source=Source(str(self.source.value())),
            )
        except RuleBroken as broken:
            raise RuleBroken([at_form_field(one) for one in broken.problems]) from broken


class AmendReadingForm(ReadingFields):
    """Puts a reading right: what it says now stands in the fields, what it said is kept, struck, with the reason."""

    FORM = form_names.AMEND

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tools, chart, subject, parent, texts=(words.said("Amend reading"), words.said("Amend reading"))
        )
        self.keep_wide(680)
        self.entry = tools.desk.ask(session_records.of_patient, chart.person.id).reading(subject)
        self._build_row(VitalsRow(self._was))
        self.reason = several_lines()
        self.reason_field = Field(self.tr("&Reason"), self.reason)
        self.reason.textChanged.connect(self.keeper.touch)
        self.body.addWidget(self.reason_field)
        if self.entry is not None:
            time = session_words.moment_words(self.entry.at, chart.zone, tools.desk.clock.now())
            told = self.tr("Measured {0}: {1}").format(time, session_words.reading_words(self.entry.reading))
            self.body.insertWidget(0, Label(told, "second", wrap=True))
            self.row.show_reading(self.entry.reading)
        self.note.setText(self.tr("What it said before stays legible."))
        self.save_asked.connect(self.save_amended)
        self.start()
        self.row.fields["systolic"].edit.setFocus()

    def every_field(self) -> dict[str, Field]:
        """Return the fields of the row, and the reason."""
        return {**super().every_field(), "reason": self.reason_field}

    def _was(self, name: str) -> str:
        value = getattr(self.entry.reading, name) if self.entry is not None else None
        return "" if value is None else words.said("was {0}").format(_shown(name, value))

    def state(self) -> dict[str, str]:
        """Return what is typed."""
        return {**super().state(), "reason": text_of(self.reason)}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        self.reason.setPlainText(state.get("reason", ""))
        super().restore(state)

    @Slot()
    def save_amended(self) -> None:
        """Save what was put right; undo puts it back, which is an amendment of its own."""
        entry = self.entry
        if entry is None:
            return
        done, _ = self.attempt(lambda: self._amend(entry))
        if not done:
            return
        desk, told, reason = self.tools.desk, self.tr("Reading amended"), self.tr("Amended by mistake, undone")
        back = (entry.id, entry.reading)
        self.accept()
        self.undo.offer(
            Undoable(told, lambda: desk.do(sessions.amend_reading, *back, reason=reason, seen=entry.version + 1))
        )

    def _amend(self, entry: ReadingEntry) -> bool:
        amend = notes.out_of_draft(sessions.amend_reading, self.FORM, self.draft_subject())
        reading = self.typed_reading(entry.reading)
        try:
            self.tools.desk.do(amend, entry.id, reading, reason=text_of(self.reason), seen=entry.version)
        except RuleBroken as broken:
            raise RuleBroken([at_form_field(one) for one in broken.problems]) from broken
        return True


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
    return plain(rounded(g_to_kg(value), 1)) if name == "weight_g" else str(value)
