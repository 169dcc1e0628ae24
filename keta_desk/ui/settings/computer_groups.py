"""Settings of this computer: how it looks, when it locks, where backups go, the language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from keta_desk.settings import TEXT_SIZES, Contrast, Density, Language, Theme
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.text import Elided
from keta_desk.ui.settings.choices import Choices
from keta_desk.ui.settings.keyring_row import KeyringRow
from keta_desk.ui.settings.number_row import NumberRow
from keta_desk.ui.settings.row import Group, SettingRow
from keta_desk.ui.view import Tools
from keta_desk.ui.words import said


class AppearanceGroup(Group):
    """Theme, size of text, density, motion, contrast."""

    def __init__(self, choices: Choices) -> None:
        super().__init__("appearance", said("Appearance"))
        self._choices = choices
        self.theme = Segmented(
            self.tr("Theme"),
            (
                (Theme.SYSTEM, self.tr("System")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
                (Theme.DIM, self.tr("Dim")),
            ),
        )
        percent = self.tr("{0}\u00a0%")
        self.text_size = Segmented(self.tr("Text size"), [(size, percent.format(size)) for size in TEXT_SIZES])
        self.density = Segmented(
            self.tr("Rows of lists"),
            ((Density.COMFORTABLE, self.tr("Comfortable")), (Density.COMPACT, self.tr("Compact"))),
        )
        self.contrast = Segmented(
            self.tr("High contrast"),
            ((Contrast.SYSTEM, self.tr("System")), (Contrast.ON, self.tr("On")), (Contrast.OFF, self.tr("Off"))),
        )
        self.motion = Segmented(self.tr("Reduced motion"), ((False, self.tr("System")), (True, self.tr("On"))))
        self._add_rows()
        self._connect()
        self.show_choices()

    def _add_rows(self) -> None:
        system = self.tr("System follows the desktop, also when it turns dark in the evening.")
        size = self.tr("On top of what the desktop enlarges.")
        lines = self.tr("Compact rows have one line.")
        contrast = self.tr("Strong lines in place of tints.")
        still = self.tr("Nothing slides or fades.")
        self.add(SettingRow(self.tr("Theme"), self.theme, note=system, also=self.tr("colours night mode")))
        self.add(SettingRow(self.tr("Text size"), self.text_size, note=size, also=self.tr("font zoom larger letters")))
        self.add(SettingRow(self.tr("Rows of lists"), self.density, note=lines, also=self.tr("density")))
        self.add(SettingRow(self.tr("High contrast"), self.contrast, note=contrast, also=self.tr("accessibility")))
        self.add(
            SettingRow(self.tr("Reduced motion"), self.motion, note=still, also=self.tr("animation accessibility"))
        )

    def _connect(self) -> None:
        choose = self._choices.choose
        self.theme.chosen.connect(lambda value: choose(self.tr("Theme changed"), theme=value))
        self.text_size.chosen.connect(lambda value: choose(self.tr("Text size changed"), text_size_percent=value))
        self.density.chosen.connect(lambda value: choose(self.tr("Rows of lists changed"), density=value))
        self.contrast.chosen.connect(lambda value: choose(self.tr("High contrast changed"), contrast=value))
        self.motion.chosen.connect(lambda value: choose(self.tr("Reduced motion changed"), reduce_motion=value))

    @Slot()
    def show_choices(self) -> None:
        """Show the choices as they stand."""
        chosen = self._choices.settings
        self.theme.choose(chosen.theme)
        self.text_size.choose(chosen.text_size_percent)
        self.density.choose(chosen.density)
        self.contrast.choose(chosen.contrast)
        self.motion.choose(chosen.reduce_motion)


class LockingGroup(Group):
    """When the window locks, and what must not stay in sight or on the clipboard."""

    def __init__(self, choices: Choices, tools: Tools) -> None:
        super().__init__("locking", said("Locking"))
        self._choices = choices
        self.keyring = KeyringRow(tools)
        idle = self.tr("Without a key or the mouse. You are warned one minute before.")
        copied = self.tr("What you copy here is taken off the clipboard again, and when KetaDesk locks.")
        left = self.tr("Other patients' names turn into initials while another program is in front.")
        self.after = NumberRow(
            self.tr("Lock after"), self.tr("min"), (1, 15), note=idle, also=self.tr("auto-lock idle")
        )
        self.left = Segmented(self.tr("Hide names when you leave"), ((True, self.tr("On")), (False, self.tr("Off"))))
        self.clipboard = NumberRow(
            self.tr("Clear the clipboard after"), self.tr("s"), (5, 600), note=copied, also=self.tr("copy paste")
        )
        self.after.chosen.connect(
            lambda value: choices.choose(self.tr("Time until lock changed"), lock_after_min=value)
        )
        self.clipboard.chosen.connect(
            lambda value: choices.choose(self.tr("Time of the clipboard changed"), clear_clipboard_after_s=value)
        )
        self.left.chosen.connect(lambda value: choices.choose(self.tr("Privacy screen changed"), hide_when_left=value))
        self.add(self.after)
        self.add(
            SettingRow(self.tr("Hide names when you leave"), self.left, note=left, also=self.tr("privacy screen focus"))
        )
        self.add(self.clipboard)
        self._add_captures()
        self.add(self.keyring)
        self.show_choices()

    def _add_captures(self) -> None:
        title, choose = self.tr("Leave out of screenshots"), self._choices.choose
        note = self.tr("On Windows only. Screen magnifiers and remote help see nothing of the window then either.")
        self.captures = Segmented(title, ((True, self.tr("On")), (False, self.tr("Off"))))
        self.captures.chosen.connect(lambda value: choose(self.tr("Screenshots changed"), hide_from_capture=value))
        self.add(SettingRow(title, self.captures, note=note, also=self.tr("screen capture recording sharing privacy")))

    @Slot()
    def show_choices(self) -> None:
        """Show the choices as they stand."""
        chosen = self._choices.settings
        self.after.show_number(chosen.lock_after_min)
        self.clipboard.show_number(chosen.clear_clipboard_after_s)
        self.left.choose(chosen.hide_when_left)
        self.captures.choose(chosen.hide_from_capture)


class BackupsGroup(Group):
    """Where backups go, and when one is missed."""

    def __init__(self, choices: Choices) -> None:
        super().__init__("backups", said("Backups"))
        self._choices = choices
        self.place = Elided("", "second")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choose = Button(self.tr("Choose folder…"))
        self.choose.clicked.connect(self.ask_folder)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        both.setMinimumWidth(380)
        elsewhere = self.tr("A drive that is kept elsewhere outlives this computer.")
        overdue = self.tr("The status bar asks for a new backup when the last one is older.")
        self.add(SettingRow(self.tr("Folder"), both, note=elsewhere, also=self.tr("drive place")))
        self.days = NumberRow(self.tr("Remind after"), self.tr("days"), (1, 30), note=overdue, also=self.tr("reminder"))
        self.days.chosen.connect(
            lambda value: choices.choose(self.tr("Reminder changed"), remind_backup_after_days=value)
        )
        self.add(self.days)
        self.show_choices()

    @Slot()
    def show_choices(self) -> None:
        """Show the choices as they stand."""
        chosen = self._choices.settings
        self.place.setText(chosen.backup_folder or self.tr("No folder chosen yet"))
        self.choose.setAccessibleDescription(self.place.text())
        self.days.show_number(chosen.remind_backup_after_days)

    @Slot()
    def ask_folder(self) -> QFileDialog:
        """Ask where backups go; returns the dialog that asks."""
        start = self._choices.settings.backup_folder
        dialog = FileDialog(self, self.tr("Folder for backups"), start if Path(start).is_dir() else str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()
        return dialog

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """Take over where backups go."""
        self._choices.choose(self.tr("Folder for backups changed"), backup_folder=path)


class LanguageGroup(Group):
    """The language of the screen."""

    def __init__(self, choices: Choices) -> None:
        super().__init__("language", said("Language"))
        self._choices = choices
        self.language = Segmented(
            self.tr("Language of the screen"),
            ((Language.SYSTEM, self.tr("System")), (Language.ENGLISH, self.tr("English"))),
        )
        self.language.chosen.connect(lambda value: choices.choose(self.tr("Language changed"), language=value))
        note = self.tr("English is the only language so far. Dates and numbers follow the desktop.")
        self.add(SettingRow(self.tr("Language of the screen"), self.language, note=note, also=self.tr("translation")))
        self.show_choices()

    @Slot()
    def show_choices(self) -> None:
        """Show the choices as they stand."""
        self.language.choose(self._choices.settings.language)
