"""The strip of the session that runs, at the top of the day: whose, how long since the dose, when vitals are due."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.queries.patients import PatientLine
from keta_desk.ui import words
from keta_desk.ui.cockpit import shown
from keta_desk.ui.cockpit.clock_card import BLANK, hours
from keta_desk.ui.cockpit.due import Due
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.sessions.effect_curve import EffectCurve
from keta_desk.ui.theme import grown, look

DOT, WITHOUT_SECONDS = 10, 5
MINUTE_S = 60


class _Dot(QWidget):
    """The red dot of what is live, as the sidebar has it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grown(DOT), grown(DOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("danger"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class LiveStrip(QFrame):
    """Hidden while nobody is in a session. Emits `asked` with the patient to go back to."""

    asked = Signal(object)  # PatientId

    def __init__(self, watch: LiveWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live_strip")
        self._watch = watch
        self.who, self.dose, self.time = Label("", "strong"), Elided("", "second"), Label("", "due")
        self.since, self.curve = Elided("", "caption"), EffectCurve()
        self.next, self.left = Label(self.tr("Next vitals"), "caption"), Label("", "strong")
        self.act = Button(self.tr("Return to session"), icon="session", role="primary")
        self.act.clicked.connect(self._ask)
        self._lay_out()
        watch.changed.connect(self.show_session)
        watch.ticked.connect(self.show_time)
        privacy.screen().changed.connect(self.show_session)
        self.show_session()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(_Dot())
        first.addWidget(Label(self.tr("Session live"), "live"))
        first.addWidget(self.who)
        first.addWidget(self.dose, 1)
        clock = QVBoxLayout()
        clock.setSpacing(0)
        clock.addWidget(self.time)
        clock.addWidget(self.since)
        course = QHBoxLayout()
        course.setSpacing(20)
        course.addLayout(clock)
        course.addWidget(self.curve, 1)
        course.addStretch(0)
        what = QVBoxLayout()
        what.setSpacing(4)
        what.addLayout(first)
        what.addLayout(course)
        then = QVBoxLayout()
        then.setSpacing(2)
        for label in (self.next, self.left):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            then.addWidget(label)
        then.addStretch(1)
        then.addWidget(self.act)
        row = HeadRow(gap=20)
        row.setContentsMargins(16, 12, 18, 12)
        row.addLayout(what, 1)
        row.addLayout(then)
        self.setLayout(row)

    @Slot()
    def show_session(self) -> None:
        """Show whose session runs and what was given."""
        live = self._watch.live
        self.setVisible(live is not None)
        if live is None:
            return
        person = live.patient.person
        self.who.setText(privacy.name(person.name, person.chart_number))
        parts = chart_label(person.chart_number), shown.given_words(live)
        self.dose.setText(" · ".join(part for part in parts if part))
        at = live.dosed_at
        since = self.tr("since dose, {0}").format(words.clock_time(at, self._watch.zone)) if at else ""
        self.since.setText(since or self.tr("no dose yet"))
        self.show_time()

    def shows(self, patient: PatientLine | None) -> bool:
        """Say whether this is the patient whose session is shown."""
        live = self._watch.live
        return live is not None and patient is not None and live.sitting.patient_id == patient.id

    @Slot()
    def show_time(self) -> None:
        """Show what a second changes."""
        live, elapsed = self._watch.live, self._watch.elapsed_s()
        if live is None:
            return
        self.time.setText(hours(elapsed or 0)[:WITHOUT_SECONDS])
        self.curve.show_course(shown.course(live), None if elapsed is None else elapsed / MINUTE_S)
        due = self._watch.due
        self.left.setText(BLANK if due is None or self._watch.is_paused() else self._left_words(due))
        told = f"{self.who.text()}, {self.time.text()} {self.since.text()}. {self.next.text()} {self.left.text()}"
        self.act.setAccessibleDescription(told)

    def _left_words(self, due: Due) -> str:
        if due.is_due:
            return self.tr("overdue by {0} min").format(int(-due.left_s // MINUTE_S))
        return self.tr("in {0} min").format(ceil(due.left_s / MINUTE_S))

    @Slot()
    def _ask(self) -> None:
        if self._watch.live is not None:
            self.asked.emit(PatientId(self._watch.live.sitting.patient_id))
