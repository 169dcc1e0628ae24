"""Step 2: who signs in. A practice file has one person so far, and that is said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keta_desk.domain.people import one_line, person_problems
from keta_desk.ui.first_run.findings import show
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label


class PeopleStep(Step):
    """Asks for name and role of who signs in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Who signs in")
        self.lead = self.tr(
            "Every entry of the record carries this name, and papers are signed with it. It is kept inside the "
            "practice file only: the screen that asks for the passphrase names nobody."
        )
        self.name, self.role = QLineEdit(), QLineEdit()
        self.name.setAccessibleDescription(self.tr("Needed"))
        self.role.setPlaceholderText(self.tr("Psychiatrist"))
        self.fields = {
            "name": Field(self.tr("&Name"), self.name, note=self.tr("With the title, as under a signature.")),
            "role": Field(self.tr("&Role"), self.role),
        }
        for field in self.fields.values():
            self.rows.addWidget(field)
        self.rows.addSpacing(6)
        self.rows.addWidget(self._one_person())
        QWidget.setTabOrder(self.name, self.role)
        self.name.textEdited.connect(lambda _text: self.fields["name"].complain(""))

    def _one_person(self) -> QFrame:
        well = QFrame()
        well.setObjectName("well")
        row = QHBoxLayout(well)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel("user", "ink_2", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(self.tr("One person signs in to a practice file"), "strong", wrap=True))
        told = self.tr(
            "Several people with passphrases of their own are not built yet. Whoever shares this passphrase writes "
            "under this name, and the log can't tell them apart."
        )
        words.addWidget(Label(told, "second", wrap=True))
        row.addLayout(words, 1)
        return well

    def begin(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def person(self) -> tuple[str, str]:
        """Return name and role as entered."""
        return one_line(self.name.text()), one_line(self.role.text())

    def is_sound(self) -> bool:
        return show(person_problems(*self.person()), self.fields)
