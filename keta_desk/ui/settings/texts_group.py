"""The practice's own texts: consent, disclosure, instructions by route, handouts; each in versions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from keta_desk.domain.problems import Trouble
from keta_desk.queries import consents as questions
from keta_desk.queries.consents import TextLine
from keta_desk.ui.consent import consent_words
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.settings.row import Group, SettingRow
from keta_desk.ui.settings.text_form import TextForm
from keta_desk.ui.words import said

if TYPE_CHECKING:
    from keta_desk.ui.view import Tools


class TextsGroup(Group):
    """Each text with the version that is handed out. Folded: they are many, and changed now and then."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._chips: dict[str, tuple[Chip, Button]] = {}
        self.form: TextForm | None = None
        about = said(
            "What patients are told and agree to. The examples are KetaDesk’s own words and no advice on the law: the "
            "practice reviews each one and saves it as its own. A version is never changed; what was signed keeps its "
            "words."
        )
        super().__init__("texts", said("Texts"), about=about, folded=said("Show texts"))
        self.show_fold()

    def show_fold(self) -> None:
        """Say what the button would do."""
        self.fold.setText(self.tr("Hide texts") if self.is_open() else self.tr("Show texts"))
        self.fold.setAccessibleName(self.fold.text())

    def make_rows(self) -> Iterator[SettingRow]:
        """Make a row of each text."""
        for line in self._tools.desk.ask(questions.latest):
            button = Button(self.tr("Edit…"), icon="pen")
            button.setAccessibleName(self.tr("Edit {0}").format(line.title))
            button.clicked.connect(partial(self.edit, ":".join(line.key)))
            chip = Chip(self._state(line))
            self._chips[":".join(line.key)] = (chip, button)
            self._forbid(button)
            also = said("consent disclosure instruction handout template")
            row = SettingRow(line.title, button, note=consent_words.text_about(line), also=also)
            row.line.insertWidget(1, chip)
            yield row

    def show_texts(self) -> None:
        """Show how each text stands now."""
        for line in self._tools.desk.ask(questions.latest):
            if (known := self._chips.get(":".join(line.key))) is not None:
                known[0].say(self._state(line))
                self._forbid(known[1])

    def _state(self, line: TextLine) -> ChipWords:
        if line.is_example:
            return ChipWords(self.tr("Example, not reviewed"), "caution", "triangle")
        if line.retired_at is not None:
            return ChipWords(self.tr("Handed out no more"), "grey")
        return ChipWords(self.tr("Version {0}").format(line.number), "ok", "check-circle")

    def _forbid(self, button: Button) -> None:
        because = self._tools.desk.read_only_because
        button.setEnabled(not because)
        button.setToolTip(sentence(Trouble(because)) if because else "")

    def edit(self, key: str, _checked: bool = False) -> None:
        """Open the form of a text."""
        found = (line for line in self._tools.desk.ask(questions.latest) if ":".join(line.key) == key)
        line = next(found, None)
        if line is not None:
            self.form = TextForm(self._tools, line, self.window())
            self.form.finished.connect(self._let_go)
            self.form.open()

    def _let_go(self) -> None:
        if self.form is not None:
            self.form.deleteLater()
            self.form = None

    def keep_now(self) -> None:
        """Keep the draft of the form that is open."""
        if self.form is not None:
            self.form.keep_now()
