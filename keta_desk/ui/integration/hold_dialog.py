"""The dialogs of integration: record a session with all that is looked at in it, put one right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import SessionId
from keta_desk.domain.integration import (
    TEXTS,
    Beside,
    CardReview,
    Commitment,
    IntegrationWork,
    NoteClass,
    Settled,
    integration_problems,
)
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.queries import cards
from keta_desk.queries import integration as questions
from keta_desk.queries.cards import PatternLine, TriggerLine
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.integration.kept import TABLE, AmendedNote, HeldNote
from keta_desk.ui.integration.note_parts import (
    RECORD,
    CardRows,
    FormerRows,
    NewRows,
    choice_of_class,
    quote,
    ways_of_working,
)
from keta_desk.ui.integration.standing import content_of, last_session
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import YES, TextEdit
from keta_desk.ui.parts.moment_edit import MomentEdit, write_day
from keta_desk.ui.parts.text import Label
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, integration

WIDTH = 720
PRIVATE, IN_ERROR, REASON = "private", "is_error", "reason"


class NoteDialog(EntryForm):
    """What both dialogs share: the texts of a note."""

    def add_first(self) -> None:
        """Add what the talk was about and what came to light in it."""
        self.add("theme", self.tr("&Theme"), UnitEdit(), check=self._problems)
        self.add("insight", self.tr("&Insight"), TextEdit(lines=2))
        self.add("meaning", self.tr("&Meaning for the patient’s life"), TextEdit(lines=2))
        self.add("trigger", self.tr("Tri&gger"), UnitEdit())
        self.add("pattern", self.tr("&Pattern between people"), UnitEdit(), beside=True)

    def add_last(self) -> None:
        """Add what is practised, what stands in the way, what is for the practice alone, and who may read it."""
        self.add("skills", self.tr("S&kills practised"), UnitEdit())
        self.add("barriers", self.tr("&Barriers"), UnitEdit(), beside=True)
        self.add("what_changed", self.tr("&What has changed"), TextEdit(lines=2))
        self.add("risk_review", self.tr("&Risk review"), TextEdit(lines=2), note=self.tr("asked and found"))
        self.add("follow_up", self.tr("&Follow-up"), UnitEdit())
        remark = self.tr("never on the patient's version")
        self.add("clinician_remark", self.tr("Remark for the pra&ctice alone"), TextEdit(lines=2), note=remark)
        self.add("note_class", self.tr("Ki&nd of note"), choice_of_class())
        self.say(
            self.tr(
                "A psychotherapy note is kept apart: its words are on no document, export, timeline or print, and it "
                "does not become releasable later. Commitments and cards are part of the record."
            )
        )
        self.add_box(PRIVATE, self.tr("Not shared with the patient"))

    def content(self) -> IntegrationWork:
        """Return the note that was typed."""
        texts = {name: self.text(name) for name in TEXTS}
        is_apart = self.text("note_class") == NoteClass.PSYCHOTHERAPY
        note_class = (NoteClass.PSYCHOTHERAPY if is_apart else NoteClass.RELEASABLE).value
        return IntegrationWork(**texts, note_class=note_class, share_with_patient=not self.boxes[PRIVATE].isChecked())

    def _problems(self) -> list[Problem]:
        return integration_problems(self.content())


class HoldDialog(NoteDialog):
    """Records an integration session, joined to the last dosing session before it."""

    FORM = "integration"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        said = words.said("Record integration")
        super().__init__(tools, chart, subject, parent, title=said, save=words.said("Save integration"))
        self.keep_wide(WIDTH)
        now = tools.desk.clock.now()
        if (session := last_session(chart, now)) is not None:
            self.body.addWidget(quote(session, chart))
        self.at = MomentEdit(tools.desk.clock.now, chart.zone)
        self.at.setPlaceholderText(self.tr("now"))
        self.add("held_at", self.tr("&Held"), self.at)
        self.add("modality", self.tr("Wa&y of working"), ways_of_working(), beside=True)
        self.add_first()
        self.former, self.cards, self.agreed = FormerRows(self), CardRows(self), NewRows(self)
        self.former.build()
        self.cards.build()
        self.body.addWidget(Label(self.tr("Agreed on until the next time"), "strong"))
        self.agreed.build()
        self.add_last()
        self.save.show_hint(self.tr("Ctrl Enter"))
        self.start(first="theme")
        self.agreed.rows.show_filled()

    def record(self) -> Undoable:
        """Record the session with all that was agreed on, closed and looked at in it."""
        desk, now = self.tools.desk, self.tools.desk.clock.now()
        content, beside = self.content(), self.agreed.beside(self.former.settled(), self.cards.reviews())
        held_at = self.at.moment() or now
        session = last_session(self.chart, held_at)
        after = None if session is None else SessionId(session.id)
        person = self.chart.person.id
        note_id = self.do(integration.hold, person, content, held_at=held_at, after=after, beside=beside)
        kept = HeldNote(desk, person, content, held_at, after, note_id, beside)
        return Undoable(self.tr("Integration saved"), kept.undo, kept.redo)


class AmendNoteDialog(NoteDialog):
    """Puts an integration session right, or marks it as entered in error. Its subject is the id of the session."""

    FORM = "integration-amend"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        said = words.said("Amend integration")
        super().__init__(tools, chart, subject, parent, title=said, save=words.said("Save integration"))
        self.keep_wide(WIDTH)
        self._line = self._note_now()
        self.add("modality", self.tr("Wa&y of working"), ways_of_working())
        self.add_first()
        self.add_last()
        self.add(REASON, self.tr("R&eason for the change"), UnitEdit())
        self.add_box(IN_ERROR, self.tr("Entered in error: it is not counted any more"))
        on = write_day(self._line.held_at.astimezone(chart.zone).date())
        self.note.setText(self.tr("Held on {0}. What it said before stays legible.").format(on))
        self.restore(self.in_the_record())
        self.start(seen=self._line.version, first="theme")

    def _note_now(self) -> questions.IntegrationLine:
        person = self.chart.person.id
        apart = {one.id: one for one in self.tools.desk.ask(questions.kept_apart, person)}
        line = standing(self.tools.desk.ask(questions.of_patient, person), self.subject)
        return apart.get(line.id, line)

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the record says of the note now."""
        if not hasattr(self, "_line"):
            return {}
        line = self._note_now()
        said = {name: getattr(line, name) for name in TEXTS}
        private = "" if line.share_with_patient else YES
        return {**said, "note_class": line.note_class or RECORD, PRIVATE: private, SEEN: str(line.version)}

    def _kept_with(self, note_id: str) -> tuple[Beside, dict[str, Settled]]:
        """Return what was kept with a note, so that undoing brings it back: commitments and looks at cards."""
        own = [one for one in self.chart.commitments if one.note_id == note_id]
        found = self.tools.desk.ask(cards.of_patient, self.chart.person.id)
        every: list[TriggerLine | PatternLine] = [*found.triggers, *found.patterns]
        looks = [one for card in every for one in card.reviews if one.note_id == note_id]
        beside = Beside(
            commitments=tuple(
                Commitment(
                    what=one.what,
                    measured_by=one.measured_by,
                    due_on=one.due_on,
                    share_with_patient=one.share_with_patient,
                )
                for one in own
            ),
            reviews=tuple(CardReview(card_id=one.card_id, change=one.change, remark=one.remark) for one in looks),
        )
        closed = {
            one.what: Settled(state=one.state, outcome=one.outcome, closed_on=one.closed_on)
            for one in own
            if not one.is_open
        }
        return beside, closed

    def record(self) -> Undoable | None:
        """Put it right, or take it out of what counts."""
        line, reason, desk = self._line, self.text(REASON), self.tools.desk
        refuse(reason_problems(reason))
        was = content_of(line)
        if self.boxes[IN_ERROR].isChecked():
            beside, closed = self._kept_with(line.id)
            self.do(corrections.enter_in_error, TABLE, line.id, reason=reason, seen=self.seen)
            after = None if line.session_id is None else SessionId(line.session_id)
            again = HeldNote(desk, self.chart.person.id, was, line.held_at, after, line.id, beside, closed)
            return Undoable(self.tr("Integration marked as entered in error"), again.redo)
        now = self.content()
        if now == was:
            raise RuleBroken([Problem("integration.unchanged", field=REASON)])
        self.do(integration.amend, line.id, now, reason=reason, seen=self.seen)
        if now.note_class != was.note_class:  # what is kept apart stays apart: there is no way back
            return None
        changed = AmendedNote(desk, line.id, was, now, reason, self.seen + 1)
        return Undoable(self.tr("Integration amended"), changed.undo, changed.redo)
