"""The card "Next dose": what the plan says, what is decided, how it stands against the limits, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Stage
from keta_desk.domain.problems import Problem, RuleBroken, Trouble
from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.titration import Decision, mg_per_kg
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.ui import words
from keta_desk.ui.drafts import Draft, say_taken_up
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.parts.banner import Banner, announce
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.inputs import set_text, text_of
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label
from keta_desk.ui.titration.decision_fields import DecisionFields
from keta_desk.ui.titration.decision_form import DecisionForm, confirms, stops
from keta_desk.ui.titration.fold import Fold
from keta_desk.ui.titration.next_dose import NextDose, Shown
from keta_desk.ui.titration.rails import rails
from keta_desk.ui.titration.recorded import Recorded
from keta_desk.ui.titration.titration_words import (
    decision_word,
    mg,
    number,
    paused_words,
    per_kg,
    read_back,
    route_short,
)
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools

FORM = "titration.decision"
_AT_FIELDS = frozenset(
    {
        *("decision.missing", "decision.reason-missing", "dose.amount-missing", "decision.route-missing"),
        *("decision.interval-missing", "product.strength-missing", "product.count-missing"),
    }
)
"""What is said at its field when recording is tried: until then it is not wrong, only not yet there."""


class DecisionCard(Card):
    """Emits `plan_asked` when the plan is to be written or changed. What is typed is kept as a draft."""

    plan_asked = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._undo = tools.desk, tools.undo
        self.known: NextDose | None = None
        self._patient_id: PatientId | None = None
        self._draft: Draft | None = None
        self.form = DecisionForm(decimal_mark=QLocale().decimalPoint())
        self.body.addLayout(self.head)
        self.title.setText(self.tr("Next dose"))
        self.when = Label("", "caption")
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.when)
        self.banner, self.pending = Banner(), Label("", "second", wrap=True)
        self.fields = DecisionFields()
        self.none = EmptyState("flag")
        self.none.acted.connect(self.plan_asked)
        self.fields.change_plan.clicked.connect(self.plan_asked)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.pending)
        self.fold = Fold(self.fields)
        self.body.addWidget(self.fold, 1)
        self.body.addWidget(self.none, 1)
        self.body.addWidget(self.fields.reasons)
        self.body.addWidget(self.fields.blocked)
        self.body.addWidget(self.fields.record)
        self.keeper = DraftKeeper(self.form.state, self._keep_draft, self)
        self._connect()

    def _connect(self) -> None:
        fields = self.fields
        fields.choice.chosen.connect(self.choose)
        fields.stepper.stepped.connect(self.step_dose)
        fields.stepper.typed.connect(self._type)
        fields.why.textChanged.connect(self._read_reasons)
        fields.go_on.textChanged.connect(self._read_reasons)
        fields.record.clicked.connect(self.record)
        fields.other.chosen.connect(self.choose)
        fields.other.edited.connect(self._read_other)
        fields.product.edited.connect(self._read_other)
        fields.second_edit.textEdited.connect(self._read_other)
        self.banner.acted.connect(self.discard)

    # Showing

    def show_next(self, chart: Chart, known: NextDose | None) -> None:
        """Show a patient's next dose; what is typed for the same patient stays."""
        self.known = known
        if chart.person.id != self._patient_id:
            self._patient_id = chart.person.id
            self.banner.hide()
            self._take_up_draft(chart.person.id)
        self.none.setVisible(known is None)
        for widget in (self.fold, self.fields.reasons, self.fields.record):
            widget.setVisible(known is not None)
        can_write = not self._desk.read_only_because
        self.fields.change_plan.setEnabled(can_write)
        if known is None:
            self.when.setText("")
            self.pending.hide()
            then = self.tr("A plan says the first dose, the steps, the ceiling and the interval.")
            self.none.say(self.tr("No plan yet"), then, action=self.tr("Write plan…") if can_write else "")
            return
        for widget in (self.fields, self.fields.reasons):
            widget.setEnabled(can_write and known.stage is not Stage.DISCHARGED)
        self.when.setText(self._when(known))
        self._show_pending(known)
        self._refresh()

    def _when(self, known: NextDose) -> str:
        if known.booked_at is None:
            return self.tr("session {0}, not booked").format(known.session)
        day = words.near_day(day_in(known.zone, known.booked_at), day_in(known.zone, known.now))
        return self.tr("session {0}, {1}").format(known.session, day)

    def _show_pending(self, known: NextDose) -> None:
        said = []
        if self._desk.read_only_because:
            said.append(self.tr("Open for reading only: nothing can be recorded."))
        if known.stage is Stage.PAUSED:
            said.append(self.tr("Care is paused."))
        elif known.stage is Stage.DISCHARGED:
            said.append(self.tr("Discharged: no dose is decided. Another stage of care opens this again."))
        if (still := known.paused) is not None:
            on = write_day(day_in(known.zone, still.decided_at), year=False)
            said.append(paused_words(still.decision).format(on, still.reason))
        elif (line := known.pending) is not None:
            on = write_day(day_in(known.zone, line.decided_at), year=False)
            word = decision_word(line.decision)
            said.append(
                self.tr("Decided on {0}: {1}, {2}.").format(on, word, mg(ug_to_mg(line.to_dose_ug)))
                if line.to_dose_ug is not None
                else self.tr("Decided on {0}: {1}.").format(on, word)
            )
        self.pending.setText(" ".join(said))
        self.pending.setVisible(bool(said))

    def _refresh(self) -> None:
        """Show the form as it stands, and what the domain says of it."""
        known, fields = self.known, self.fields
        if known is None:
            return
        entered, shown = self.form.mg(), known.shown()
        amount = shown[0] if entered is None else entered
        fields.choice.choose(fields.choice.known(self.form.decision))
        found = self.form.problems(known) if not self.form.is_blank() else []
        fields.other.show_decision(self.form.decision, known.plan.molecule, known.plan.formulation)
        fields.dosing.setVisible(not self.form.is_other)
        self._show_dose(known, entered, amount, found)
        kind = (known.plan.molecule, known.plan.formulation)
        past = [dose.mg for dose in known.given if (dose.molecule, dose.formulation) == kind]
        fields.track.show_doses(past, amount, known.plan.ceiling_dose_mg, is_entered=entered is not None)
        shown_rails = rails(self.form, known)
        fields.rails.show_rails(shown_rails)
        self._show_ways(found, [rail.name for rail in shown_rails if rail.state == "stop"])

    def _show_dose(self, known: NextDose, entered: Decimal | None, amount: Decimal, found: Sequence[Problem]) -> None:
        fields = self.fields
        grave = [one for one in found if one.field == "to_mg" and one.code not in _AT_FIELDS]
        state = "danger" if stops(grave) else "caution" if confirms(grave) else ""
        told = self._told(known, entered, amount)
        fields.stepper.show_dose(number(amount), is_entered=entered is not None, state=state, told=told)
        route = route_short(known.plan.formulation)
        by_weight = per_kg(mg_per_kg(amount, known.weight.kg)) if known.weight else self.tr("weight not recorded")
        fields.by_weight.setText(self.tr("{0}, {1}").format(by_weight, route))
        fields.per_step.setText(self.tr("{0} per step").format(mg(known.step_mg)))
        fields.source.setText("" if entered is not None else self._source(known))
        fields.source.setVisible(entered is None)
        back = "" if entered is None else read_back(entered, known.plan.molecule, known.plan.formulation)
        fields.read_back.setText(back)
        fields.read_back.setVisible(bool(back))
        fields.product.setVisible(bool(back))

    def _told(self, known: NextDose, entered: Decimal | None, amount: Decimal) -> str:
        ceiling = mg(known.plan.ceiling_dose_mg)
        if entered is None:
            return self.tr("{0} shown, nothing entered; ceiling {1}").format(mg(amount), ceiling)
        return self.tr("{0} entered; ceiling {1}").format(mg(amount), ceiling)

    def _source(self, known: NextDose) -> str:
        match known.shown()[1]:
            case Shown.DECIDED:
                return self.tr("As decided. Nothing new is entered.")
            case Shown.PLAN:
                return self.tr("The plan's dose for session {0}, not entered yet.").format(known.session)
        return self.tr("Last dose, not entered; none planned for session {0}.").format(known.session)

    def _show_ways(self, found: Sequence[Problem], stopped_by: Sequence[str]) -> None:
        """Say whether what is entered can be recorded, needs a reason to go on, or can't be.

        The guardrail that stops it says why; at the button stands which one that is.
        """
        fields = self.fields
        blocking = [problem for problem in stops(list(found)) if problem.code not in _AT_FIELDS]
        asked = bool(confirms(list(found))) and not blocking
        for field in (fields.because, fields.second):
            field.setVisible(asked)
        reason = " ".join(sentence(one) for one in blocking)
        fields.reason.label.setText(self.tr("&Why") if self.form.is_other else self.tr("&Why this dose"))
        fields.other.show_found(" ".join(sentence(one) for one in confirms(list(found))))
        pointed = self.tr("Can’t be recorded; see above: {0}.").format(", ".join(stopped_by))
        fields.blocked.say(pointed if blocking and stopped_by else reason, "danger")
        fields.record.setText(self.tr("Record with override") if asked else self.tr("Record decision"))
        fields.record.setAccessibleName(fields.record.text())
        fields.record.setEnabled(not blocking)
        fields.record.setToolTip(reason)
        fields.record.setAccessibleDescription(reason)
        fields.record.updateGeometry()

    # Entering

    @Slot(object)
    def choose(self, decision: Decision) -> None:
        """Choose a decision."""
        if self.known is not None and self.fields.isEnabled():
            self.form.choose(decision, self.known)
            self._entered()

    def offer_others(self) -> None:
        """Open the choice of the other decisions."""
        if self.known is not None and self.fields.isEnabled():
            self.fields.other.pick.setFocus()
            self.fields.other.pick.click()

    @Slot(int)
    def step_dose(self, steps: int) -> None:
        """Move the dose by steps of the plan."""
        if self.known is not None and self.fields.isEnabled():
            self.form.move(steps, self.known)
            self._entered()

    @Slot(str)
    def _type(self, text: str) -> None:
        if self.known is None or text.strip() == self.form.dose.strip():
            return
        self.form.dose = text.strip()
        self.form.follow(self.known)
        self._entered()

    def _entered(self) -> None:
        """Show, keep and say what was entered by choice, step or typing."""
        self.fields.decision.complain("")
        self.fields.dose.complain("")
        self._refresh()
        self.keeper.touch()
        amount, word = self.form.mg(), decision_word(self.form.decision)
        announce(self, self.tr("{0}, {1}").format(word, mg(amount)) if amount is not None else word)

    @Slot()
    def _read_reasons(self) -> None:
        reasons = (self.fields.why.toPlainText(), self.fields.go_on.toPlainText())
        if reasons == (self.form.reason, self.form.because):
            return
        self.form.reason, self.form.because = reasons
        self.fields.reason.complain("")
        self.fields.because.complain("")
        self.keeper.touch()

    @Slot()
    def _read_other(self) -> None:
        """Take what stands in the fields beside dose and reasons."""
        for name, field in self._texts().items():
            if (text := text_of(field.edit)) != getattr(self.form, name):
                setattr(self.form, name, text)
                field.complain("")
        self._refresh()
        self.keeper.touch()

    def _texts(self) -> dict[str, Field]:
        fields = self.fields
        return {
            "route": fields.other.route,
            "interval": fields.other.interval,
            "strength": fields.product.strength,
            "count": fields.product.count,
            "second": fields.second,
        }

    # Recording

    @Slot()
    def record(self) -> None:
        """Record the decision; what is missing is said at its field, and that gets the focus."""
        known, patient_id = self.known, self._patient_id
        if known is None or patient_id is None or not self.fields.isEnabled():
            return
        self.fields.stepper.take()
        self.banner.hide()
        found = self.form.problems(known)
        if self._refused(found):
            return
        is_override = bool(confirms(found))
        because, second = (self.form.because.strip(), self.form.second.strip()) if is_override else ("", "")
        done = Recorded(self._desk, patient_id, self.form.asked(), because, second)
        try:
            done.record(self._draft)
        except RuleBroken as broken:
            self._refused(broken.problems)
        except Trouble as trouble:  # what was typed stays in the form, and in its draft
            show_trouble(trouble, self.banner)
        else:
            self._recorded(done)

    def _recorded(self, done: Recorded) -> None:
        self.keeper.forget()
        self._fill({})
        word, amount = decision_word(done.asked.decision or ""), done.asked.to_mg
        said = (
            self.tr("Decision recorded: {0}").format(word)
            if amount is None
            else self.tr("Decision recorded: {0}, {1}").format(word, mg(amount))
        )
        self._undo.offer(Undoable(said, done.take_back, done.record))
        announce(self, said)
        self._refresh()

    def _refused(self, found: Sequence[Problem]) -> bool:
        """Say at their fields what stands against recording; return whether anything does."""
        fields = self.fields
        open_ones = stops(list(found)) + self.form.overridden(list(found), self._desk.clinician.name)
        places = {
            "to_mg": fields.dose,
            "dose_mg": fields.dose,
            "reason": fields.reason,
            "because": fields.because,
            "second_reviewer": fields.second,
            "to_formulation": fields.other.route,
            "to_interval": fields.other.interval,
            "strength": fields.product.strength,
            "count": fields.product.count,
        }
        first: QWidget | None = None
        for problem in open_ones:
            field = places.get(problem.field, fields.decision)
            field.complain(sentence(problem))
            first = first or field.edit
        if first is not None:
            first.setFocus()
            self.fold.follow()
        return first is not None

    # Drafts

    def keep_now(self) -> None:
        """Keep what is typed at once."""
        self.fields.stepper.take()
        self.keeper.keep_now()

    def _keep_draft(self, state: Mapping[str, str]) -> bool:
        is_blank = not any(text.strip() for text in state.values())
        return self._draft is None or self._draft.write({} if is_blank else state, self.banner)

    def _take_up_draft(self, patient_id: PatientId) -> None:
        self.keeper.forget()
        self._draft = Draft(self._desk, FORM, patient_id)
        self._fill(self._draft.found() or {})
        if not self.form.is_blank():
            say_taken_up(self.banner)

    @Slot()
    def discard(self) -> None:
        """Throw the draft away and begin anew."""
        self._fill({})
        self.banner.hide()
        self.keeper.touch()
        self.keeper.keep_now()
        self._refresh()

    def _fill(self, state: Mapping[str, str]) -> None:
        self.form.restore(state)
        for edit, text in ((self.fields.why, self.form.reason), (self.fields.go_on, self.form.because)):
            edit.setPlainText(text)
        if self.known is not None:  # which routes there are hangs on the plan
            self.fields.other.show_decision(self.form.decision, self.known.plan.molecule, self.known.plan.formulation)
        for name, field in self._texts().items():
            set_text(field.edit, getattr(self.form, name))
            field.complain("")
        for field in (self.fields.decision, self.fields.dose, self.fields.reason, self.fields.because):
            field.complain("")
