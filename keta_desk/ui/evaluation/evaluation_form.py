"""The written evaluation, section by section: begun, written on, signed, and amended with a reason after that."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from keta_desk.domain.evaluations import (
    FAMILY,
    SECTIONS,
    TESTS,
    EvaluationMode,
    EvaluationText,
    FindingOf,
    read_findings,
    write_findings,
)
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Status
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.screening_rows import EvaluationLine
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.evaluation import entry_days
from keta_desk.ui.evaluation.screening_names import EVALUATION
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, evaluating

ON = "-on"
TEXTS, FLAGS = (
    ("mode", "patient_location", "licence_state", "attempt_method"),
    ("identity_verified", "has_capacity", *FAMILY),
)
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
            match name:
                case "self_harm":
                    self._add_attempts()
                case "family":
                    self._add_family()
                case "investigations":
                    self._add_findings()
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

    def _add_attempts(self) -> None:
        attempts = AmountEdit("", digits=2)
        self.add("attempts", self.tr("Suicide attempts"), attempts, check=partial(attempts.problems, field="attempts"))
        self._add_day("last_attempt_on", self.tr("Last attempt"))
        self.add("attempt_method", self.tr("Method"), UnitEdit(), beside=True)

    def _add_family(self) -> None:
        choices = (("yes", self.tr("Yes")), ("no", self.tr("No")))
        told = (
            self.tr("Psychosis in the family"),
            self.tr("Bipolar disorder in the family"),
            self.tr("Substance use disorder in the family"),
            self.tr("Heart disease in the family"),
        )
        for place, (name, label) in enumerate(zip(FAMILY, told, strict=True)):
            self.add(name, label, Segmented(label, choices), beside=bool(place % 2))

    def _add_findings(self) -> None:
        for test, label in zip(TESTS, self._tests(), strict=True):
            self.add(test, label, UnitEdit())
            self._add_day(f"{test}{ON}", self.tr("Day of it"))

    def _tests(self) -> tuple[str, ...]:
        return (
            self.tr("Pregnancy test"), self.tr("Urine drug screen"), self.tr("Urinalysis"), self.tr("Liver function"),
            self.tr("Creatinine"), self.tr("TSH"), self.tr("ECG, QTc"),
        )  # fmt: skip

    def _add_day(self, name: str, label: str) -> None:
        edit = DayEdit(self._today(), ahead=False)
        judge = partial(entry_days.past_day, edit, name, self._today(), self.chart.person.birth_date)
        self.add(name, label, edit, beside=True, check=judge)

    def _today(self) -> date:
        return day_in(self.chart.zone, self.tools.desk.clock.now())

    def _labels(self) -> tuple[str, ...]:
        return (
            self.tr("Presenting problem"), self.tr("Psychiatric history"), self.tr("Emotion regulation"),
            self.tr("Self-harm and suicide attempts"), self.tr("Trauma"), self.tr("Substance use"),
            self.tr("Medical review"), self.tr("Family"), self.tr("Mental state"),
            self.tr("Laboratory, ECG and other findings"), self.tr("Goals"), self.tr("Summary"),
        )  # fmt: skip

    def _in_line(self, line: EvaluationLine) -> dict[str, str]:
        texts = {name: str(getattr(line, name)) for name in (*SECTIONS, *TEXTS)}
        flags = {name: _SAID[getattr(line, name)] for name in FLAGS}
        attempts = "" if line.attempts is None else str(line.attempts)
        told = {"attempts": attempts, "last_attempt_on": write_day(line.last_attempt_on)}
        for test, one in read_findings(line.findings).items():
            told |= {test: one.result, f"{test}{ON}": write_day(one.on)}
        return {**texts, **flags, **told}

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the evaluation says now, to be shown beside what was typed."""
        return {**self._in_line(self.line), SEEN: str(self.line.version)} if self.line is not None else {}

    def _text(self) -> EvaluationText:
        told = {test: FindingOf(self.text(test), self._day(f"{test}{ON}")) for test in TESTS}
        texts: dict[str, Any] = {name: self.text(name) for name in (*SECTIONS, *TEXTS)}
        flags: dict[str, Any] = {name: _MEANT[self.text(name)] for name in FLAGS}
        return EvaluationText(
            attempts=int(self.text("attempts")) if self.text("attempts").strip() else None,
            last_attempt_on=self._day("last_attempt_on"),
            findings=write_findings(told),
            **texts,
            **flags,
        )

    def problems(self) -> list[Problem]:
        """Return what is wrong with what is typed, and with signing it where that is asked for."""
        if unreadable := super().problems():
            return unreadable
        told = {"today": self._today(), "born": self.chart.person.birth_date}
        return evaluating.text_problems(self._text(), signs=self._signs(), **told)

    def _day(self, name: str) -> date | None:
        edit = self.fields[name].edit
        return edit.day() if isinstance(edit, DayEdit) else None

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
