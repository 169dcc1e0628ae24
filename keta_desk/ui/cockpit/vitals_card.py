"""Vitals while a session runs: four numbers, Enter saves and stamps; the last reading stands beside, never inside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.vitals import Moment, Reading
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, lean
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions.limits import LimitCheck
from keta_desk.ui.sessions.reading_form import VALUES
from keta_desk.ui.sessions.vitals_row import QUICK, VitalsRow


class VitalsEntry(Card):
    """Emits `entered` with a reading that can be one. The row is blank again at once, so that nothing is saved twice.

    A reading that could not be kept is put back, unless something new was typed meanwhile.
    """

    entered = Signal(object)  # Reading
    refused = Signal()
    full_asked = Signal()

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent)
        self.full = Button(self.tr("In full…"), role="quiet", hint=hint("cockpit.observation"))
        self.full.setToolTip(self.tr("With breaths, temperature, oxygen and when it was measured"))
        self.full.clicked.connect(self.full_asked)
        self.head.addWidget(self.full)
        self.head.addWidget(Label(self.tr("stamped when saved"), "caption"))
        lean(self)
        self.row = VitalsRow(lambda _name: "", large=True)
        self.check = LimitCheck(limits)
        self.save = Button(self.tr("Save"), role="primary", hint=self.tr("Enter"))
        self.save.setAccessibleName(self.tr("Save vitals"))
        self._moment = Moment.BEFORE
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.check, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(0)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self.row)
        self.body.addLayout(foot)
        self.row.typed.connect(self._judge)
        self.row.settled.connect(self._judge)
        self.row.save_asked.connect(self.ask_to_save)
        self.row.refused.connect(self.refused)
        self.save.clicked.connect(self.ask_to_save)
        self.show_last(Reading(), Moment.BEFORE)

    def _title(self) -> str:
        return words.said("Vitals")

    def show_last(self, last: Reading, moment: Moment) -> None:
        """Show the latest value of each field beside it, and check against the limits that hold now."""
        self._moment = moment
        told = words.said("last {0}")
        none = self.tr("none yet")
        for name in QUICK:
            value = getattr(last, VALUES[name])
            self.row.fields[name].show_note(none if value is None else told.format(value), middle=True)

    def begin(self) -> None:
        """Put the focus into the first field that is blank."""
        fields = [self.row.fields[name].edit for name in QUICK]
        blank = next((edit for edit in fields if not edit.text()), fields[0])  # type: ignore[attr-defined]  # AmountEdits
        blank.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_at_end(self) -> None:
        """Put the focus into the last field, so that Enter asks to save again."""
        self.row.fields[QUICK[-1]].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Say whether one types into the row."""
        focus = self.window().focusWidget()
        return focus is not None and self.row.isAncestorOf(focus)

    def is_blank(self) -> bool:
        """Say whether nothing is typed."""
        return self.row.form.is_blank()

    def texts(self) -> dict[str, str]:
        """Return what is typed, to be put back if it could not be kept."""
        return self.row.state()

    def put_back(self, texts: dict[str, str]) -> None:
        """Put back what could not be kept, unless something else is typed by now."""
        if self.is_blank():
            self.row.restore(texts)
            self._judge()

    @Slot()
    def _judge(self) -> None:
        reading = None if self.is_blank() else self.row.readable()
        if reading is None:
            self.check.clear()
        else:
            self.check.check(reading, self._moment)

    @Slot()
    def ask_to_save(self) -> None:
        """Hand on what is typed if it can be a reading; an empty row is no reading and says nothing."""
        if self.is_blank():
            self.begin()
            return
        for field in self.row.fields.values():
            field.complain("")
        problems = self.row.problems()
        for problem in problems:
            self.row.complain_at(problem)
        if problems:
            return
        self.entered.emit(self.row.reading())

    def clear(self) -> None:
        """Begin a new row."""
        self.row.restore({})
        self.check.clear()
