"""The fields of the card "Next dose", laid out under each other; what they mean is for the card to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from keta_desk.domain.titration import Decision
from keta_desk.ui.actions import hint
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import rule
from keta_desk.ui.parts.field import Complaint, Field, UnitEdit
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import look, size
from keta_desk.ui.titration.dose_stepper import DoseStepper
from keta_desk.ui.titration.dose_track import DoseTrack
from keta_desk.ui.titration.other_decision import OtherDecision, ProductCheck
from keta_desk.ui.titration.rail_list import RailList

WHY_LINES = 2


class DecisionFields(QWidget):
    """Decision, dose, track, guardrails, reasons; the card sets what is blocked, and the button, under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Segmented(
            self.tr("Decision"),
            (
                (Decision.DECREASE, self.tr("Reduce")),
                (Decision.HOLD, self.tr("Hold")),
                (Decision.INCREASE, self.tr("Increase")),
            ),
        )
        self.decision = Field(self.tr("Decision"), self.choice)
        self.other, self.product, self.dosing = OtherDecision(), ProductCheck(), QWidget()
        self.stepper = DoseStepper()
        self.dose = Field(self.tr("Dose"), self.stepper)
        self.change_plan = Button(self.tr("Change plan…"), role="quiet")
        self.change_plan.setMaximumHeight(size("target_min"))
        self.by_weight, self.per_step = Elided("", "caption"), Label("", "caption")
        self.source = Label("", "caption", wrap=True)
        self.read_back = Label("", "caption", wrap=True)
        self.track, self.rails = DoseTrack(), RailList()
        self.reasons = QWidget()  # stands with the button, so that the reason is in view whatever the rules say
        self.why = text_edit(WHY_LINES)
        self.reason = Field(self.tr("&Why this dose"), self.why)
        self.why.setPlaceholderText(self.tr("Goes into the titration report."))
        self.go_on = text_edit(2)
        self.because = Field(
            self.tr("&Reason to go on"),
            self.go_on,
            note=self.tr("Kept with the decision: what is to be confirmed above."),
        )
        self.second_edit = UnitEdit()
        self.second = Field(
            self.tr("&Second reviewer"), self.second_edit, note=self.tr("Somebody else who looked at this decision.")
        )
        self.blocked = Complaint()
        self.record = Button(
            self.tr("Record decision"), icon="pen", role="primary", big=True, hint=hint("titration.record")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.by_weight, 1)
        under.addWidget(self.per_step, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._beside_label(self.decision, self.other.pick))
        column.addWidget(self.other)
        column.addWidget(self.dosing)
        column.addStretch(1)
        reasons = QVBoxLayout(self.reasons)
        reasons.setContentsMargins(0, 0, 0, 0)
        reasons.setSpacing(6)
        for field in (self.reason, self.because, self.second):
            reasons.addWidget(field)
        self._lay_out_dosing(under)

    def _lay_out_dosing(self, under: QHBoxLayout) -> None:
        """Lay out what a decision with a dose asks for and is held against."""
        column = QVBoxLayout(self.dosing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(4)
        column.addWidget(self._beside_label(self.dose, self.change_plan))
        column.addSpacing(5)
        column.addLayout(under)
        for widget in (self.source, self.read_back, self.product):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.track)
        column.addSpacing(5)
        column.addWidget(rule())
        column.addSpacing(7)
        column.addWidget(self.rails)
        column.addSpacing(6)

    @staticmethod
    def _beside_label(field: Field, button: Button) -> Field:
        """Set a button at the right of a field's label."""
        inside = field.layout()
        if isinstance(inside, QVBoxLayout):
            inside.removeWidget(field.label)
            row = QHBoxLayout()
            row.addWidget(field.label, 1)
            row.addWidget(button)
            inside.insertLayout(0, row)
            inside.setSpacing(3)
        return field

    def in_order(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        choices = self.choice.findChildren(QWidget)
        other = self.other.pick, self.other.route_edit, self.other.interval_edit
        reasons = self.why, self.go_on, self.second_edit, self.record
        dose = self.change_plan, self.stepper, self.stepper.edit, *self.product.edits()
        return (*choices, *other, *dose, *reasons)


def text_edit(lines: int) -> QPlainTextEdit:
    """Return a field for some lines of text, which Tab leaves."""
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(QFontMetrics(look().font("body")).lineSpacing() * lines + 20)
    return edit
