"""The written evaluation, section by section: begun, written on, signed, and amended with a reason after that."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from keta_desk.domain.evaluations import SECTIONS, EvaluationMode, EvaluationText
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Status
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening_rows import EvaluationLine
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.evaluation.screening_names import EVALUATION
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, evaluating

_SAID = {True: "yes", False: "no", None: ""}
_MEANT = {"yes": True, "no": False, "": None}


class EvaluationForm(EntryForm):
    """Writes an evaluation. `subject` is the one to write on, '' for a new one; it can be signed as it is saved."""

    FORM = EVALUATION

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line: EvaluationLine | None = standing(chart.screening.evaluations, subject) if subject else None
        self.is_signed = self.line is not None and self.line.status != Status.CURRENT
        title = words.said("Amend evaluation") if self.is_signed else words.said("Evaluation")
        save = words.said("Amend") if self.is_signed else words.said("Save evaluation")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self._add_facts()
        for name, label in zip(SECTIONS, self._labels(), strict=True):
            self.add(name, label, TextEdit(lines=3))
        if self.is_signed:
            self.add("reason", self.tr("Reason for the change"), UnitEdit())
        else:
            self.add_box("sign", self.tr("Sign it as it stands; from then on it is amended with a reason"))
        if self.line is not None:
            self.restore(self._in_line(self.line))
        self.start(seen=self.line.version if self.line else 0, first="mode")

    def _add_facts(self) -> None:
        modes = (
            (EvaluationMode.IN_PERSON.value, self.tr("In person")),
            (EvaluationMode.VIDEO.value, self.tr("Video")),
            (EvaluationMode.AUDIO.value, self.tr("Telephone")),
        )
        yes_no = (("yes", self.tr("Yes")), ("no", self.tr("No")))
        self.add("mode", self.tr("Held"), Segmented(self.tr("Held"), modes))
        self.add("patient_location", self.tr("Where the patient was (state)"), UnitEdit())
        self.add("licence_state", self.tr("Licence of (state)"), UnitEdit(), beside=True)
        self.add("identity_verified", self.tr("Identity verified"), Segmented(self.tr("Identity verified"), yes_no))
        capacity = Segmented(self.tr("Capacity to consent"), yes_no)
        self.add("has_capacity", self.tr("Capacity to consent"), capacity, beside=True)

    def _labels(self) -> tuple[str, ...]:
        return (
            self.tr("Presenting problem"), self.tr("Psychiatric history"), self.tr("Emotion regulation"),
            self.tr("Self-harm and suicide attempts"), self.tr("Trauma"), self.tr("Substance use"),
            self.tr("Medical review"), self.tr("Family"), self.tr("Mental state"),
            self.tr("Laboratory, ECG and other findings"), self.tr("Goals"), self.tr("Summary"),
        )  # fmt: skip

    def _in_line(self, line: EvaluationLine) -> dict[str, str]:
        texts = {name: str(getattr(line, name)) for name in (*SECTIONS, "mode", "patient_location", "licence_state")}
        flags = {name: _SAID[getattr(line, name)] for name in ("identity_verified", "has_capacity")}
        return {**texts, **flags}

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the evaluation says now, to be shown beside what was typed."""
        return {**self._in_line(self.line), SEEN: str(self.line.version)} if self.line is not None else {}

    def _text(self) -> EvaluationText:
        return EvaluationText(
            mode=self.text("mode"),
            licence_state=self.text("licence_state"),
            patient_location=self.text("patient_location"),
            identity_verified=_MEANT[self.text("identity_verified")],
            has_capacity=_MEANT[self.text("has_capacity")],
            **{name: self.text(name) for name in SECTIONS},
        )

    def problems(self) -> list[Problem]:
        """Return what is wrong with what is typed, and with signing it where that is asked for."""
        return [*super().problems(), *evaluating.text_problems(self._text(), signs=self._signs())]

    def _signs(self) -> bool:
        return "sign" in self.boxes and self.boxes["sign"].isChecked()

    def record(self) -> Undoable | None:
        """Save it; a new one can be undone while it is not signed."""
        desk, reason, patient_id = self.tools.desk, undone(), self.chart.person.id
        if self.line is None:
            written = self.do(evaluating.write, patient_id, self._text(), signs=self._signs())
            if self._signs():
                return None
            return Undoable(
                self.tr("Evaluation saved"),
                lambda: desk.do(corrections.enter_in_error, "evaluation", written, reason=reason),
            )
        why = self.text("reason") if self.is_signed else ""
        self.do(evaluating.amend, self.line.id, self._text(), reason=why, signs=self._signs(), seen=self.seen)
        return None
