"""Official wordings: a Questionnaire is chosen, held against its scale, shown, and kept where it fits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.problems import Trouble
from keta_desk.domain.wordings import Questionnaire, Wording, scale_of, wording_of, wording_problems
from keta_desk.exchange.questionnaire import read_file
from keta_desk.queries import wordings as questions
from keta_desk.reference import catalogue
from keta_desk.ui.background import Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label
from keta_desk.ui.settings.row import Group, SettingRow
from keta_desk.ui.words import said
from keta_desk.use_cases import wordings

if TYPE_CHECKING:
    from keta_desk.ui.view import Tools

Found = tuple[Questionnaire, str]


class WordingGroup(Group):
    """The wordings that are loaded, and the way to load one. What is chosen is shown before it is kept."""

    def __init__(self, tools: Tools) -> None:
        about = said(
            "No official wording ships with KetaDesk. Load the questionnaire of an instrument (FHIR R4): every scored "
            "item and answer is held against the scoring, and a file that does not fit is refused with the item named."
        )
        super().__init__("wordings", said("Official wordings"), about=about)
        self._tools = tools
        self._found: Found | None = None
        self._wording: Wording | None = None
        self.load = Button(self.tr("Load a questionnaire\u2026"), icon="plus")
        self.load.clicked.connect(self.ask_file)
        self.head.addWidget(self.load)
        scales = [(scale.id, scale.name) for scale in catalogue.scales().values() if scale.items]
        self.which = MenuChoice(self.tr("Which scale the file is of"), self.tr("Choose a scale"), scales)
        self.banner = Banner()
        self.words = Label("", "second", wrap=True)
        self.keep = Button(self.tr("Keep this wording"), role="primary")
        self.drop = Button(self.tr("Leave it"), role="quiet")
        self.keep.clicked.connect(self.keep_wording)
        self.drop.clicked.connect(self.forget_file)
        self.which.chosen.connect(self._choose)
        self._build()
        self.show_wordings()

    def _build(self) -> None:
        self.preview = QWidget()
        column = QVBoxLayout(self.preview)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.banner)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.body.addWidget(self.preview)
        self.preview.hide()

    @Slot()
    def show_wordings(self) -> None:
        """Show what is loaded, and for which scales there are topics only."""
        empty_layout(self.lines)
        self.rows.clear()
        for one in self._tools.desk.ask(questions.in_force):
            name = catalogue.scales()[one.scale].name if one.scale in catalogue.scales() else one.scale
            loaded = self.tr("{0}, number {1}, {2}").format(one.language, one.number, write_day(one.created_at.date()))
            note = self.tr("{0}. {1}").format(one.title, one.credit)
            self.add(SettingRow(name, Label(loaded, "second"), note=note, also=said("official wording")))
        if not self.rows:
            self.add(SettingRow(self.tr("None loaded"), note=self.tr("Entry screens show short topics of our own.")))
        reason = self._tools.desk.read_only_because
        self.load.setEnabled(not reason)
        self.load.setToolTip(self.tr("The vault is open for reading only") if reason else "")

    @Slot()
    def ask_file(self) -> QFileDialog:
        """Ask which file; returns the dialog that asks."""
        dialog = FileDialog(self, self.tr("Questionnaire to load"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("FHIR questionnaires (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(str)
    def read(self, path: str) -> None:
        """Read a file in the lane, then show what is in it."""

        def job(_steps: Steps) -> Found:
            return read_file(Path(path))

        self._tools.lane.start(self, job, self._take, self._fail, page=True, can_cancel=False)

    @Slot(object)
    def _take(self, found: Found) -> None:
        self._found = found
        scale = scale_of(catalogue.scales().values(), found[0])
        self.preview.show()
        if scale is None:
            self.which.choose("")
            self._say_nothing(self.tr("Which scale is it? Its codes do not tell."))
            self.which.setFocus()
        else:
            self.which.choose(scale.id)
            self._hold(scale)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._found = None
        self.preview.show()
        self.which.hide()
        self._say_nothing(sentence(error))

    @Slot(str)
    def _choose(self, scale_id: str) -> None:
        scale = catalogue.scales().get(scale_id)
        if scale is not None and self._found is not None:
            self._hold(scale)

    def _hold(self, scale: Scale) -> None:
        """Hold the file against a scale; show its words where it fits, else what does not, item by item."""
        if self._found is None:
            return
        self.which.show()
        asked = self._found[0]
        problems = wording_problems(scale, asked)
        if problems:
            self._say_nothing(sentence(problems[0]), " ".join(sentence(one) for one in problems[1:6]))
            return
        self._wording = wording = wording_of(scale, asked)
        self.banner.say(
            "done", self.tr("{0} fits {1}: {2} items").format(wording.title, scale.name, len(wording.items))
        )
        asked_words = "\n".join(said("{0} {1}").format(number, words) for number, words in wording.items.items())
        self.words.setText(f"{asked_words}\n\n{wording.credit}")
        self.words.show()
        self.keep.setEnabled(True)

    def _say_nothing(self, title: str, then: str = "") -> None:
        self._wording = None
        self.banner.say("check", title, then)
        self.words.hide()
        self.keep.setEnabled(False)

    @Slot()
    def keep_wording(self) -> None:
        """Keep the wording that is shown."""
        if self._wording is None or self._found is None:
            return
        try:
            self._tools.desk.do(wordings.load, self._wording, sha256=self._found[1])
        except Trouble as trouble:
            self.banner.say("check", sentence(trouble))
            return
        self.forget_file()
        self.show_wordings()

    @Slot()
    def forget_file(self) -> None:
        """Let go of the file without keeping anything."""
        self._found = self._wording = None
        self.which.show()
        self.preview.hide()
        self.load.setFocus()
