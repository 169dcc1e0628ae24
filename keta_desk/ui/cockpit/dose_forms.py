"""The dose at the side of the patient: typed, read back and checked; and how it was taken in the end."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from keta_desk.domain.dose_check import DosePart, HowTaken, Remainder
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import mg_to_ug
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Formulation, Molecule
from keta_desk.queries.chart import Chart
from keta_desk.queries.session_records import DoseEntry
from keta_desk.ui import words
from keta_desk.ui.cockpit import form_names
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.quantity_edit import DoseEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import session_words
from keta_desk.ui.sessions.dose_form import DoseForm
from keta_desk.ui.sessions.session_forms import session_of, when_saved
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import live_session

MINUTES = ("held_min", "sip_min", "infusion_min")


class LiveDoseForm(DoseForm):
    """Keeps a dose of the running session. It is typed twice, by who gives it and as it was read back from the label.

    The clock begins with the first one.
    """

    FORM = form_names.DOSE

    def _build(self, planned: str) -> None:
        entry = session_of(self.tools, self.chart, self.subject)
        has_dose = entry is not None and bool(entry.given)
        beside = self.tr("planned: {0}").format(planned) if planned else ""
        self.part = MenuChoice(self.tr("Which part"), self.tr("Choose the part"), self._parts(has_dose=has_dose))
        self.part.choose(DosePart.BOOSTER if has_dose else DosePart.FULL)
        self.read_back_edit, self.second = DoseEdit(), UnitEdit()
        self.amount.setProperty("cell", True)
        self.read_back_edit.setProperty("cell", True)
        self.add("dose_mg", self.tr("&Dose"), self.amount, note=beside, check=self._dose_problems)
        self.add("read_back_mg", self.tr("&Read back"), self.read_back_edit, beside=True, check=self._back_problems)
        self.add("molecule", self.tr("&Molecule"), self.molecule)
        self.add("formulation", self.tr("&Route"), self.route, note=self._planned_route())
        self.add("strength", self.tr("&Strength of one"), self.strength, check=self._strength_problems)
        self.add("count", self.tr("How man&y"), self.count, beside=True, check=self._count_problems)
        self.back = Label("", "lead", wrap=True)
        self.body.addWidget(self.back)
        self.add("checked_by", self.tr("&Checked by a second person"), self.second)
        self.add("lot", self.tr("&Batch"), UnitEdit())
        self.add("given_at", self.tr("&Given"), self.at, beside=True, check=self._moment_problems)
        self.add("part", self.tr("&Part"), self.part)
        self.add("partial_because", self.tr("&Why not the whole dose"), UnitEdit(), note=self.tr("for a part of it"))
        told = self.tr("It was already given: record what happened, even against the plan")
        self.already = self.add_box("already", self.tr("Already given"))
        self.already.setToolTip(told)
        self.already.setAccessibleDescription(told)
        self.note.setText(self.tr("The clock begins with the first dose."))
        self.amount.textEdited.connect(self._read_back)
        self.molecule.chosen.connect(self._choose)
        self.route.chosen.connect(self._read_back)

    def _parts(self, *, has_dose: bool) -> list[tuple[str, str]]:
        parts = [
            (DosePart.FULL, self.tr("the whole dose")),
            (DosePart.PARTIAL, self.tr("a part of it")),
            (DosePart.BOOSTER, self.tr("another dose, a booster")),
        ]
        return [(value, told) for value, told in parts if has_dose or value is not DosePart.BOOSTER]

    def _back_problems(self) -> list[Problem]:
        return self.read_back_edit.problems(field="read_back_mg")

    def record(self) -> Undoable:
        """Keep the dose; undo takes it back. What is to be confirmed asks for the reason first."""
        desk, reason = self.tools.desk, undone()
        amount, back = self.amount.amount(), self.read_back_edit.amount()
        molecule, formulation, count = self.text("molecule"), self.text("formulation"), self.count.value()
        entry_id = self.do(
            live_session.give_dose,
            SessionId(self.subject),
            mg=amount.value if amount is not None else None,
            molecule=Molecule(molecule) if molecule else None,
            formulation=Formulation(formulation) if formulation else None,
            at=self.at.moment(),
            part=DosePart(self.text("part") or DosePart.FULL),
            read_back_mg=back.value if back is not None else None,
            checked_by=self.text("checked_by"),
            product=self._product(),
            lot=self.text("lot"),
            units=int(count) if count is not None and count == int(count) else None,
            partial_because=self.text("partial_because"),
            already_given=self.already.isChecked(),
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(self.tr("Dose recorded"), lambda: desk.do(live_session.take_back, entry_id, reason=reason))


class TakenForm(EntryForm):
    """Adds to a dose how it was taken: held, sipped or infused, what became of the rest, what was wasted."""

    FORM = form_names.TAKEN

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, title=words.said("How it was taken"), save=words.said("Save"))
        entry = session_of(tools, chart, subject)
        if entry is None or not entry.given:
            raise Gone("record.gone")
        self.dose: DoseEntry = entry.given[-1]
        self.say(session_words.dose_line(self.dose))
        self.minutes = {name: AmountEdit(self.tr("min")) for name in MINUTES}
        labels = (self.tr("&Held for"), self.tr("S&ipped over"), self.tr("In&fused over"))
        for (name, edit), label in zip(self.minutes.items(), labels, strict=True):
            self.add(name, label, edit, beside=name != MINUTES[0], check=partial(edit.problems, field=name))
        self.rate = AmountEdit(self.tr("ml/h"), places=3)
        self.at = when_saved(tools, chart)
        self.at.setPlaceholderText(self.tr("not recorded"))
        self.rest = MenuChoice(self.tr("The rest"), self.tr("not recorded"), self._rests())
        self.wasted, self.witness = DoseEdit(), UnitEdit()
        self.add("rate_ul_per_h", self.tr("&Rate"), self.rate, check=partial(self.rate.problems, field="rate_ul_per_h"))
        self.add("ended_at", self.tr("&Ended"), self.at, beside=True)
        self.add("remainder", self.tr("The r&est of it"), self.rest)
        self.add("partial_because", self.tr("&Why not the whole dose"), UnitEdit())
        self.add("wasted_ug", self.tr("&Wasted"), self.wasted, check=partial(self.wasted.problems, field="wasted_ug"))
        self.add("waste_witness", self.tr("&Seen by"), self.witness, beside=True)
        self.note.setText(self.tr("Blank stays not recorded."))
        self.start()

    def _rests(self) -> list[tuple[str, str]]:
        return [(Remainder.SWALLOWED, self.tr("swallowed")), (Remainder.SPAT_OUT, self.tr("spat out"))]

    def record(self) -> None:
        """Keep how it was taken: the log says it too."""
        wasted, rate = self.wasted.amount(), self.rate.value()
        told = {name: None if edit.value() is None else int(edit.value() or 0) for name, edit in self.minutes.items()}
        self.do(
            live_session.how_taken,
            self.dose.id,
            HowTaken(
                **told,
                ended_at=self.at.moment(),
                rate_ul_per_h=None if rate is None else int(rate * 1000),
                remainder=self.text("remainder"),
                partial_because=self.text("partial_because"),
                wasted_ug=None if wasted is None else mg_to_ug(wasted.value),
                waste_witness=self.text("waste_witness"),
            ),
        )
