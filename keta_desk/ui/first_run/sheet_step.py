"""Step 4: the recovery sheet, printed or saved, and two of its groups typed back: only then it is a way in."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import NotWritable, RecoveryKey
from keta_desk.domain.recovery import GROUP, groups_to_ask, is_typed_back, key_groups
from keta_desk.ui.documents import printing
from keta_desk.ui.errors import sentence
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.first_run.sheet_picture import SheetPicture
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import rule
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.text import Label

FILE = "recovery-sheet.pdf"
GROUPS_A_ROW = 4


class SheetStep(Step):
    """Shows the sheet and asks for two groups of it. Emits `told` with a banner, `renewal_asked` for another key."""

    told = Signal(str, str, str)
    renewal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recovery: RecoveryKey | None = None
        self._pdf = b""
        self._vault = Path()
        self._paper = "a4"
        self._groups: tuple[str, ...] = ()
        self._asked: tuple[int, ...] = (1, 2)
        self._printer: QPrinter | None = None
        self.title = self.tr("Recovery sheet")
        self.lead = self.tr(
            "If the passphrase is ever lost, this sheet is the only other way into the practice file and its backups. "
            "Print it, and keep it locked away in another building."
        )
        self.picture = SheetPicture()
        self.print_it = Button(self.tr("Print…"), icon="print")
        self.save_it = Button(self.tr("Save as PDF…"), icon="docs")
        self.show_it = Button(self.tr("Show the key to write it down"), icon="eye", role="quiet")
        self.renew = Button(self.tr("Make a new sheet"), icon="refresh")
        self.key = Label("", "second", wrap=True)
        self.key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.key.hide()
        self.asked = Label("", "strong", wrap=True)
        self.back = (QLineEdit(), QLineEdit())
        self.fields = (Field("", self.back[0]), Field("", self.back[1]))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(8)
        note = self.tr("A saved PDF belongs on a stick, not on this computer: print it, then delete the file.")
        self.note = Label(note, "caption", wrap=True)
        for widget in (self.print_it, self.save_it, self.show_it, self.renew):
            ways.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        ways.addWidget(self.note)
        ways.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(ways, 1)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        for field in self.fields:
            pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(top)
        self.rows.addWidget(self.key)
        self.rows.addWidget(rule())
        self.rows.addWidget(self.asked)
        self.rows.addLayout(pair)
        order = (self.print_it, self.save_it, self.show_it, self.renew, *self.back)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.print_it.clicked.connect(self.ask_print)
        self.save_it.clicked.connect(self.ask_save)
        self.show_it.clicked.connect(self._toggle_key)
        self.renew.clicked.connect(self.renewal_asked)
        for edit, field in zip(self.back, self.fields, strict=True):
            edit.textEdited.connect(lambda _text, one=field: one.complain(""))

    def take(self, recovery: RecoveryKey | None, pdf: bytes, vault: Path, paper: str) -> None:
        """Take over the key and its sheet; without a key, only a new one can be made."""
        self._recovery, self._pdf, self._vault, self._paper = recovery, pdf, vault, paper
        self._groups = key_groups(recovery.text) if recovery else ()
        has_key = recovery is not None
        self.picture.show_pdf(pdf)
        shown: tuple[QWidget, ...] = (self.print_it, self.save_it, self.show_it, self.note, self.picture, self.asked)
        for widget in (*shown, *self.fields):
            widget.setVisible(has_key)
        self.renew.setVisible(not has_key)
        self.key.hide()
        self._ask()
        self.altered.emit()

    def has_key(self) -> bool:
        """Say whether there is a key to print."""
        return self._recovery is not None

    def forget(self) -> None:
        """Forget the key: it stands on paper only."""
        self._recovery, self._pdf, self._groups = None, b"", ()
        self.key.setText("")
        self.picture.show_pdf(b"")
        for edit in self.back:
            edit.clear()

    def _ask(self) -> None:
        if not self._groups:
            return
        self._asked = tuple(sorted(groups_to_ask(len(self._groups))))
        words = self.tr("With the sheet in your hand, type groups {0} and {1} of the key")
        self.asked.setText(words.format(*(place + 1 for place in self._asked)))
        for place, field, edit in zip(self._asked, self.fields, self.back, strict=True):
            label = self.tr("Group {0}").format(place + 1)
            field.label.setText(label)
            edit.setAccessibleName(label)
            edit.setMaxLength(GROUP * 3)
            edit.clear()
            field.complain("")

    def groups_asked(self) -> tuple[int, ...]:
        """Return which groups are asked for, counted from 0."""
        return self._asked

    def begin(self) -> None:
        (self.print_it if self._recovery else self.renew).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> str:
        return self.tr("Continue")

    def is_sound(self) -> bool:
        if self._recovery is None:
            self.told.emit("check", self.tr("There is no sheet yet"), self.tr("Make a new one first."))
            self.renew.setFocus()
            return False
        wrong = None
        for place, field in zip(self._asked, self.fields, strict=True):
            edit = field.edit
            right = isinstance(edit, QLineEdit) and is_typed_back(self._groups[place], edit.text())
            field.complain("" if right else self.tr("That is not what the sheet says there. Look again."))
            wrong = wrong or (None if right else edit)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    # Paper

    @Slot()
    def ask_save(self) -> None:
        """Ask where the PDF goes."""
        dialog = FileDialog(self, self.tr("Save recovery sheet"), str(Path.home() / FILE))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setMimeTypeFilters(["application/pdf"])
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the sheet for its owner to read; never into the practice file's own folder."""
        try:
            if Path(path).absolute().is_relative_to(self._vault.absolute()):
                raise NotWritable("first-run.sheet-inside-vault")
            file = QSaveFile(path)
            written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(self._pdf) == len(self._pdf)
            owner = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner
            if not (written and file.setPermissions(owner) and file.commit()):
                file.cancelWriting()
                raise NotWritable("first-run.sheet-not-written", file=path)
        except Trouble as trouble:
            self.told.emit("stop", sentence(trouble), "")
            return
        self.told.emit("done", self.tr("Recovery sheet saved"), path)
        self.back[0].setFocus()

    @Slot()
    def ask_print(self) -> None:
        """Ask which printer, or say that there is none."""
        if not printing.has_printer():
            then = self.tr("Save the PDF and print it where there is one, or write the key down.")
            self.told.emit("check", self.tr("This computer knows no printer"), then)
            return
        self._printer = printing.make_printer(self._paper)
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.print_now)
        QDialog.open(dialog)  # its own open() takes a slot by name

    @Slot()
    def print_now(self) -> None:
        """Print on the printer that was chosen."""
        if self._printer is None:
            return
        try:
            printing.print_pdf(self._pdf, self._printer)
        except Trouble as trouble:
            self.told.emit("stop", sentence(trouble), self.tr("Save the PDF, or print again when the printer is back."))
            return
        self.told.emit("done", self.tr("Sent to the printer"), self.tr("Type the two groups from the paper."))
        self.back[0].setFocus()

    @Slot()
    def _toggle_key(self) -> None:
        shown = self.key.isHidden()
        self.key.setText(_numbered(self._groups) if shown else "")
        self.key.setVisible(shown)
        self.show_it.setText(self.tr("Hide the key") if shown else self.tr("Show the key to write it down"))
        self.show_it.setAccessibleName(self.show_it.text())


def _numbered(groups: tuple[str, ...]) -> str:
    """Write the groups as they stand on the sheet: each with its number, four in a row."""
    told = [f"{place + 1:>2} {group:<{GROUP}}" for place, group in enumerate(groups)]
    rows = [told[start : start + GROUPS_A_ROW] for start in range(0, len(told), GROUPS_A_ROW)]
    return "\n".join("   ".join(row) for row in rows)
