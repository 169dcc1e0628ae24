"""Prescriptions: recorded as they were written, ended with the reason."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import order_problems, past_day_problems
from keta_desk.domain.dispensing import Prescription, prescription_problems
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.dispensing import form_names, supply_words
from keta_desk.ui.dispensing.supply_form import SMALL, WIDTH, SupplyForm
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.sessions import session_words
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, dispensing


class PrescribeForm(SupplyForm):
    """Records a prescription. What the plan says stands beside the fields, never in them."""

    FORM = form_names.PRESCRIBE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Record a prescription"), words.said("Record prescription")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        signed_in = self.tr("signed in: {0}").format(tools.desk.clinician.name)
        self.add("prescriber", self.tr("&Prescribed by"), UnitEdit(), note=signed_in)
        self.add("registration", self.tr("DEA n&umber"), UnitEdit(), beside=True)
        issued = DayEdit(self.today, ahead=False)
        issued.setPlaceholderText(self.tr("day on the prescription"))
        self.add("issued_on", self.tr("&Issued"), issued, beside=True)
        self.add_product(self._plan())
        self.add("quantity", self.tr("&Quantity"), AmountEdit(self.tr("units")))
        self.add("days_supply", self.tr("Da&ys' supply"), AmountEdit(self.tr("days")), beside=True)
        self.add("refills", self.tr("&Refills"), AmountEdit(""), note=self.tr("blank is none"), beside=True)
        self.add("directions", self.tr("Directions as &written"), TextEdit(lines=2))
        self.add("pharmacy", self.tr("P&harmacy"), UnitEdit())
        self.start()

    def _plan(self) -> str:
        plan = self.chart.plan
        if plan is None:
            return ""
        told = self.tr("plan: {0}, {1}")
        return told.format(session_words.molecule_words(plan.molecule), session_words.route_words(plan.formulation))

    def _told(self) -> Prescription:
        molecule, form, strength = self.label()
        return Prescription(
            issued_on=self.day("issued_on"),
            prescriber=self.text("prescriber"),
            registration=self.text("registration"),
            molecule=molecule,
            formulation=form,
            strength_mg=strength,
            quantity=self.whole_number("quantity"),
            days_supply=self.whole_number("days_supply"),
            refills=self.whole_number("refills") or 0,
            directions=self.text("directions"),
            pharmacy=self.text("pharmacy"),
        )

    def whole(self) -> list[Problem]:
        """Return what the rules find in the prescription."""
        return prescription_problems(self._told(), today=self.today, birth_date=self.born)

    def record(self) -> Undoable:
        """Record it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        row_id = self.do(
            dispensing.prescribe, self.chart.person.id, self._told(), confirmed_because=self.confirmed_because()
        )
        return Undoable(
            self.tr("Prescription recorded"),
            lambda: desk.do(corrections.enter_in_error, "prescription", row_id, reason=reason),
        )


class EndForm(SupplyForm):
    """Records that a prescription is not dispensed on any more."""

    FORM = form_names.END

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("End the prescription"), words.said("Record as ended")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(SMALL)
        self.line = standing(self.supply.prescriptions, subject)
        drug = supply_words.drug(self.line.molecule, self.line.formulation, self.line.strength_ug)
        self.say(self.tr("{0}, issued {1}.").format(drug, write_day(self.line.issued_on)))
        on = DayEdit(self.today, ahead=False)
        on.setPlaceholderText(self.tr("today"))
        self.add("ended_on", self.tr("&Ended on"), on)
        self.add("reason", self.tr("&Why"), UnitEdit(), beside=True, stretch=2)
        self.note.setText(self.tr("A blank day is today."))
        self.start(seen=self.line.version)

    def whole(self) -> list[Problem]:
        """Return what the rules find."""
        on = self.day("ended_on") or self.today
        return [
            *past_day_problems(on, today=self.today, field="ended_on"),
            *order_problems(self.line.issued_on, on, field="ended_on"),
            *reason_problems(self.text("reason")),
        ]

    def record(self) -> Undoable:
        """End it; undo lets it go on."""
        desk, row_id, reason = self.tools.desk, self.subject, undone()
        on = self.day("ended_on") or self.today
        self.do(dispensing.end_prescription, row_id, ended_on=on, reason=self.text("reason"), seen=self.seen)
        return Undoable(
            self.tr("Prescription ended"), lambda: desk.do(dispensing.take_up_prescription, row_id, reason=reason)
        )
