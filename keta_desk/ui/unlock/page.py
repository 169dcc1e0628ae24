"""What is on the unlock screen, and in which order one reads it; `view` says what it does."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button, CheckBox
from keta_desk.ui.parts.field import Field, SecretEdit
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.mark import CurveField, Mark
from keta_desk.ui.parts.page_area import RoomArea
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import grown

COLUMN_W, ROOMY, FOLDS_W = 380, 1160, 840


class UnlockPage(QWidget):
    """The drawing at the left, name, secret and ways out at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._order()

    def _build(self) -> None:
        self.art = CurveField()
        brand = QHBoxLayout(self.art)
        brand.setContentsMargins(40, 36, 24, 24)
        brand.setSpacing(11)
        top = Qt.AlignmentFlag.AlignTop
        name = Label("KetaDesk", "brand")
        name.setMinimumHeight(28)
        brand.addWidget(Mark(), 0, top)
        brand.addWidget(name, 0, top)
        brand.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(24, 24, 24, 24)
        right.addStretch(5)
        right.addWidget(self._column(), 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch(6)
        right.addLayout(self._foot())
        form = QWidget()
        form.setObjectName("paper")
        form.setLayout(right)
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self.art, 4)
        halves.addWidget(RoomArea(form), 5)

    def _column(self) -> QWidget:
        column = QWidget()
        column.setFixedWidth(grown(COLUMN_W))
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.name, self.place = Elided("", "display"), Elided("", "second")
        self.banner = Banner()
        self.remedy = Button("", big=True, name=self.tr("What can be done"))
        self.remedy.hide()
        self.secret = SecretEdit()
        self.field = Field(self.tr("&Passphrase"), self.secret)
        self.caps = self._caps_hint()
        self.button = Button(self.tr("Unlock"), role="primary", hint=self.tr("Enter"), big=True)
        self.by_computer = Button(self.tr("Unlock with this computer's keyring"), icon="key", big=True)
        self.by_computer.hide()
        self.doing = Label("", "caption", wrap=True)
        self.above = QVBoxLayout()
        self.above.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self.above)
        rows.addWidget(self.name)
        rows.addWidget(self.place)
        rows.addSpacing(24)
        rows.addWidget(self.banner)
        rows.addSpacing(8)
        rows.addWidget(self.remedy)
        rows.addSpacing(12)
        rows.addWidget(self.field)
        rows.addWidget(self.caps)
        rows.addSpacing(10)
        rows.addLayout(self._remembering())
        rows.addSpacing(10)
        rows.addWidget(self.button)
        rows.addSpacing(8)
        rows.addWidget(self.by_computer)
        rows.addWidget(self.doing)
        rows.addSpacing(4)
        rows.addLayout(self._links())
        return column

    def show_above(self, widget: QWidget) -> None:
        """Show something above the name of the practice file: what runs on under the lock."""
        self.above.addWidget(widget)
        self.above.addSpacing(20)

    def _remembering(self) -> QVBoxLayout:
        self.remember = CheckBox(self.tr("Remember on this computer"))
        self.remembering = Label(
            self.tr(
                "From then on the keyring of this computer opens the practice file, for whoever uses your account "
                "here. The passphrase and the recovery key go on working."
            ),
            "caption",
            wrap=True,
        )
        self.remember.setAccessibleDescription(self.remembering.text())
        self.remembering.hide()
        rows = QVBoxLayout()
        rows.setSpacing(2)
        rows.addWidget(self.remember)
        rows.addWidget(self.remembering)
        return rows

    def _links(self) -> QVBoxLayout:
        self.other_secret = Button(self.tr("Use recovery key"), role="quiet")
        self.other_file = Button(self.tr("Open another practice file"), role="quiet")
        self.set_up = Button(self.tr("Set up a new practice"), role="quiet")
        self.restore = Button(self.tr("Restore from a backup"), role="quiet")
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for pair in ((self.other_secret, self.other_file), (self.set_up, self.restore)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for link in pair:
                row.addWidget(link)
            row.addStretch(1)
            rows.addLayout(row)
        return rows

    def _caps_hint(self) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(1, 7, 0, 0)
        row.setSpacing(7)
        row.addWidget(IconLabel("triangle", "caution", 14))
        row.addWidget(Label(self.tr("Caps Lock is on"), "caution"), 1)
        hint.hide()
        return hint

    def _foot(self) -> QHBoxLayout:
        self.kept_icon, self.kept = IconLabel("lock", "ink_3", 15), Elided("", "caption")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(IconLabel("plug-off", "ink_3", 15))
        foot.addWidget(Elided(self.tr("Works without a network."), "caption"))
        self._roomy = Elided(self.tr("Nothing leaves this computer."), "caption")
        foot.addWidget(self._roomy)
        foot.addStretch(1)
        foot.addWidget(self.kept_icon)
        foot.addWidget(self.kept)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._roomy.setVisible(self.width() >= grown(ROOMY))
        self.art.setVisible(self.width() >= grown(FOLDS_W))

    def _order(self) -> None:
        chain = (
            *(self.remedy, self.secret, self.secret.eye, self.remember, self.button, self.by_computer),
            *(self.other_secret, self.other_file, self.set_up, self.restore),
        )
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
