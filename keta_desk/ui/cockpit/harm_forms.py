"""Harm and help: an adverse event with its grade, and what was done because of how the patient is. Records only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.adverse_events import ActionTaken, AdverseEvent, Relation, ReportedTo, Serious
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Gone
from keta_desk.domain.rescue import WITH_DRUG, Rescue
from keta_desk.queries import live_session as sittings
from keta_desk.queries.chart import Chart
from keta_desk.queries.live_rows import AdverseLine
from keta_desk.reference.adverse_terms import adverse_terms
from keta_desk.ui import words
from keta_desk.ui.cockpit import form_names
from keta_desk.ui.cockpit.log_forms import SessionForm
from keta_desk.ui.cockpit.words import harm_words, outcomes, rescue_actions
from keta_desk.ui.entry_form import SEEN
from keta_desk.ui.outcomes.alert_words import short_words
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import DayEdit, write_day, write_moment
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions.session_forms import when_saved
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import live_session, session_harm

YES, NO = "yes", "no"


class HarmForm(SessionForm):
    """Records an adverse event. The grade that a pressure suggests is kept beside the one a person gives."""

    FORM = form_names.HARM

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Adverse event"), words.said("Save event")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.build()
        self.start()

    def build(self) -> None:
        """Add the fields."""
        tools, chart = self.tools, self.chart
        every = [(name, name) for name in sorted(adverse_terms().names)]
        self.term = MenuChoice(self.tr("Term"), self.tr("Choose the term"), every)
        self.grade = MenuChoice(self.tr("Grade"), self.tr("Choose the grade"))
        self.meaning = Label("", "caption", wrap=True)
        self.began, self.ended = when_saved(tools, chart), when_saved(tools, chart)
        self.ended.setPlaceholderText(self.tr("goes on"))
        none = self.tr("not recorded")
        self.said = self.say("")
        self.said.hide()
        self.add("term", self.tr("&Term"), self.term)
        self.add("grade", self.tr("&Grade"), self.grade)
        self.body.addWidget(self.meaning)
        self.add("began_at", self.tr("&Began"), self.began)
        self.add("ended_at", self.tr("E&nded"), self.ended, beside=True)
        self.add("relation", self.tr("&Relation to the dose"), MenuChoice(self.tr("Relation"), none, self._relations()))
        expected = Segmented(self.tr("Expected"), ((YES, self.tr("Yes")), (NO, self.tr("No"))))
        self.add("is_expected", self.tr("E&xpected"), expected)
        self.add("serious", self.tr("Ser&ious"), MenuChoice(self.tr("Serious"), self.tr("no"), self._serious()))
        self.add("action", self.tr("&Action with the drug"), MenuChoice(self.tr("Action"), none, self._actions()))
        self.add("treatment", self.tr("Trea&tment"), TextEdit(lines=2))
        self.add("outcome", self.tr("&Outcome"), MenuChoice(self.tr("Outcome"), none, self._outcomes()))
        self.add("reported_to", self.tr("Re&ported to"), MenuChoice(self.tr("Reported to"), none, self._reported()))
        self.reported_on = DayEdit(tools.desk.clock.now().astimezone(chart.zone).date(), ahead=False)
        self.add("reported_on", self.tr("Reported o&n"), self.reported_on, beside=True, check=self._day_problems)
        self.term.chosen.connect(self._show_grades)
        self.grade.chosen.connect(self._show_meaning)
        self._show_grades()

    def _day_problems(self) -> list[Problem]:
        try:
            self.reported_on.day()
        except ValueError:
            return [Problem("adverse.reported-on", field="reported_on")]
        return []

    def _relations(self) -> list[tuple[str, str]]:
        return [
            (Relation.UNRELATED, self.tr("unrelated")),
            (Relation.UNLIKELY, self.tr("unlikely")),
            (Relation.POSSIBLE, self.tr("possible")),
            (Relation.PROBABLE, self.tr("probable")),
            (Relation.DEFINITE, self.tr("definite")),
        ]

    def _serious(self) -> list[tuple[str, str]]:
        return [
            (Serious.DEATH, self.tr("death")),
            (Serious.LIFE_THREATENING, self.tr("life-threatening")),
            (Serious.HOSPITAL, self.tr("stay in hospital")),
            (Serious.DISABILITY, self.tr("disability")),
            (Serious.CONGENITAL, self.tr("congenital anomaly")),
            (Serious.IMPORTANT, self.tr("medically important")),
        ]

    def _actions(self) -> list[tuple[str, str]]:
        return [
            (ActionTaken.NONE, self.tr("none")),
            (ActionTaken.DELAYED, self.tr("delayed")),
            (ActionTaken.REDUCED, self.tr("reduced")),
            (ActionTaken.STOPPED, self.tr("stopped")),
            (ActionTaken.NOT_APPLICABLE, self.tr("does not apply")),
        ]

    def _outcomes(self) -> list[tuple[str, str]]:
        return list(outcomes().items())

    def _reported(self) -> list[tuple[str, str]]:
        return [
            (ReportedTo.NONE, self.tr("nobody")),
            (ReportedTo.MEDWATCH, self.tr("FDA MedWatch")),
            (ReportedTo.REMS, self.tr("REMS")),
            (ReportedTo.BOARD, self.tr("board")),
            (ReportedTo.PHARMACY, self.tr("pharmacy")),
        ]

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again; what the grades mean hangs on the term."""
        self.term.choose(str(state.get("term", "")))
        self._show_grades()
        super().restore(state)
        self._show_meaning()

    @Slot()
    def _show_grades(self) -> None:
        meanings = adverse_terms().meanings(self.term.value())
        short = self.tr("Grade {0}")
        self.grade.offer([(str(one.grade), short.format(one.grade)) for one in meanings])
        self._show_meaning()

    @Slot()
    def _show_meaning(self) -> None:
        grade = self.grade.value()
        found = (one.says for one in adverse_terms().meanings(self.term.value()) if str(one.grade) == grade)
        self.meaning.setText(next(found, self.tr("What a grade means is said here once it is chosen.")))

    def harm(self) -> AdverseEvent:
        """Return what is typed."""
        grade = self.text("grade")
        expected = {YES: True, NO: False}.get(self.text("is_expected"))
        return AdverseEvent(
            term=self.term.value(),
            began_at=self.began.moment() or self.tools.desk.clock.now(),
            ended_at=self.ended.moment(),
            grade=int(grade) if grade else None,
            serious=(self.text("serious"),) if self.text("serious") else (),
            relation=self.text("relation"),
            is_expected=expected,
            action=self.text("action"),
            treatment=self.text("treatment"),
            outcome=self.text("outcome"),
            reported_to=self.text("reported_to"),
            reported_on=self.reported_on.day(),
        )

    def record(self) -> Undoable | None:
        """Record it; undo takes it back."""
        desk, reason = self.tools.desk, undone()
        entry = self.do(
            session_harm.record_adverse_event,
            self.session_id,
            self.harm(),
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(self.tr("Event saved"), lambda: desk.do(live_session.take_back, entry, reason=reason))


class AmendHarmForm(HarmForm):
    """Adds to an adverse event how it ended, or puts it right: what it said stays in the record, both are shown.

    Its part is the entry of the log, which can be taken back from here too.
    """

    FORM = form_names.HARM_AMEND

    def build(self) -> None:
        """Add the fields, with what the record says in them."""
        super().build()
        now = self._in_the_log()
        self.said.setText(self.tr("It says: {0}").format(harm_words(now)))
        self.said.show()
        self.back = self.add_box("back", self.tr("Take it back: it counts no more"))
        self.add("reason", self.tr("&Why"), TextEdit(lines=2), note=self.tr("such as: it is over"))
        self.seen_now = now.version
        self.restore(self.in_the_record())

    def start(self, *, seen: int = 0, first: str = "") -> None:
        """Begin where an event that goes on is gone on with."""
        super().start(seen=seen or self.seen_now, first=first or "outcome")

    def _in_the_log(self) -> AdverseLine:
        live = self.tools.desk.ask(sittings.of_session, self.session_id)
        found = next((one for one in live.log if one.event.id == self.part), None)
        if found is None or found.adverse is None or found.is_in_error:
            raise Gone("record.gone")
        return found.adverse

    def in_the_record(self) -> Mapping[str, str]:
        """Return the event as the record has it now."""
        now = self._in_the_log()
        expected = {True: YES, False: NO, None: ""}[now.is_expected]
        return {
            **{name: getattr(now, name) for name in ("term", "relation", "action", "treatment", "outcome")},
            "grade": str(now.grade or ""),
            "began_at": write_moment(now.began_at, self.chart.zone),
            "ended_at": write_moment(now.ended_at, self.chart.zone),
            "is_expected": expected,
            "serious": now.serious.partition(" ")[0],
            "reported_to": now.reported_to,
            "reported_on": write_day(now.reported_on),
            SEEN: str(now.version),
        }

    def record(self) -> Undoable | None:
        """Save it, or take it back."""
        if self.back.isChecked():
            self.do(live_session.take_back, self.part, reason=self.text("reason"))
            return None
        self.do(
            session_harm.amend_adverse_event,
            self._in_the_log().id,
            self.harm(),
            reason=self.text("reason"),
            seen=self.seen,
            confirmed_because=self.confirmed_because(),
        )
        return None


class HelpForm(SessionForm):
    """Records what was done because of how the patient is. It suggests nothing, and no dose of anything."""

    FORM = form_names.HELP

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, title=words.said("What was done"), save=words.said("Save"))
        self.action = MenuChoice(self.tr("What was done"), self.tr("Choose what was done"), rescue_actions())
        self.at, self.minutes = when_saved(tools, chart), AmountEdit(self.tr("min"))
        self.add("action", self.tr("&What was done"), self.action)
        because = MenuChoice(self.tr("Because of"), self.tr("nothing that is recorded"), self._behind())
        self.add("trigger_id", self.tr("Be&cause of"), because)
        self.add("at", self.tr("&When"), self.at)
        self.add("given_by", self.tr("&By"), UnitEdit(), beside=True)
        self.drug = (
            self.add("drug", self.tr("&Drug"), UnitEdit()),
            self.add("amount", self.tr("&Amount with unit"), UnitEdit(), beside=True),
            self.add("route", self.tr("&Route"), UnitEdit()),
            self.add("ordered_by", self.tr("&Ordered by"), UnitEdit(), beside=True),
        )
        self.add("response", self.tr("R&esponse"), TextEdit(lines=3))
        self.add("response_min", self.tr("After &how long"), self.minutes, check=self._minutes_problems)
        self.action.chosen.connect(self._fit_drug)
        self.note.setText(self.tr("A record of what was done, not advice."))
        self.start()
        self._fit_drug()

    def _behind(self) -> list[tuple[str, str]]:
        live = self.tools.desk.ask(sittings.of_session, self.session_id)
        alerts = [(one.id, short_words(one)) for one in live.alerts]
        return [*alerts, *((one.id, harm_words(one)) for one in live.adverse_events if not one.is_in_error)]

    def _minutes_problems(self) -> list[Problem]:
        return self.minutes.problems(field="response_min")

    @Slot()
    def _fit_drug(self) -> None:
        """Ask for the drug where one may have been given."""
        wanted = self.action.value() in WITH_DRUG
        for field in self.drug:
            field.setVisible(wanted)

    def record(self) -> Undoable:
        """Record it; undo takes it back."""
        desk, reason, minutes = self.tools.desk, undone(), self.minutes.value()
        rescue = Rescue(
            action=self.text("action"),
            trigger_id=self.text("trigger_id"),
            response=self.text("response"),
            given_by=self.text("given_by"),
            response_min=None if minutes is None else int(minutes),
            **(self._drug() if self.action.value() in WITH_DRUG else {}),
        )
        entry = self.do(session_harm.record_rescue, self.session_id, rescue, at=self.at.moment())
        return Undoable(self.tr("Saved what was done"), lambda: desk.do(live_session.take_back, entry, reason=reason))

    def _drug(self) -> dict[str, str]:
        return {name: self.text(name) for name in ("drug", "amount", "route", "ordered_by")}
