"""Step 1: the practice, as its papers and its clock need it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, QTimeZone, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from keta_desk.domain.people import Clinic, Paper
from keta_desk.domain.schedule import is_zone
from keta_desk.ui.first_run.findings import show
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.text import Label

LETTER_COUNTRIES = (
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.Philippines,
)


def zone_of_this_computer() -> str:
    """Return the IANA name of the zone this computer's clock is set to, UTC where it does not tell."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if is_zone(name) else "UTC"


class PracticeStep(Step):
    """Asks for name, address, phone, time zone and paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Your practice")
        self.lead = self.tr("Name, address and phone stand on every paper you print. All of it can be changed later.")
        self.name, self.address, self.phone, self.zone = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setAccessibleDescription(self.tr("Needed"))
        own = zone_of_this_computer()
        self.zone.setText(own)
        self.paper = Segmented(self.tr("Paper"), ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter"))))
        self.paper.choose(Paper.LETTER if QLocale().territory() in LETTER_COUNTRIES else Paper.A4)
        zone = self.tr("Taken from this computer. Days and times of the record are shown in it.")
        self.fields = {
            "name": Field(self.tr("&Name of the practice"), self.name),
            "address": Field(self.tr("&Address"), self.address, note=self.tr("As it stands in the letterhead.")),
            "phone": Field(self.tr("P&hone"), self.phone),
            "zone": Field(self.tr("&Time zone"), self.zone, note=zone),
        }
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.fields["phone"], 2, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.fields["zone"], 3, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(self.fields["name"])
        self.rows.addWidget(self.fields["address"])
        self.rows.addLayout(both)
        self.rows.addLayout(self._paper_row())
        for first, second in pairwise((self.name, self.address, self.phone, self.zone)):
            QWidget.setTabOrder(first, second)
        for field, edit in ((self.fields["name"], self.name), (self.fields["zone"], self.zone)):
            edit.textEdited.connect(lambda _text, one=field: one.complain(""))

    def _paper_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Label(self.tr("Paper"), "label"))
        row.addWidget(self.paper)
        row.addStretch(1)
        return row

    def begin(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.zone.completer() is None:
            self._offer_zones()

    @Slot()
    def _offer_zones(self) -> None:
        from zoneinfo import available_timezones

        completer = QCompleter(sorted(available_timezones()), self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setAccessibleName(self.tr("Time zones"))
        self.zone.setCompleter(completer)

    def clinic(self) -> Clinic:
        """Return what was entered."""
        paper = Paper(str(self.paper.value()))
        typed = (self.name.text(), self.address.text(), self.phone.text(), self.zone.text())
        return Clinic(*typed, paper=paper, is_sample=False).tidy()

    def is_sound(self) -> bool:
        return show(self.clinic().problems(), self.fields)
