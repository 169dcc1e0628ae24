"""What is in force and cannot be set here: the questionnaires."""

from __future__ import annotations

from keta_desk.reference import catalogue
from keta_desk.ui.parts.text import Label
from keta_desk.ui.settings.row import Group, SettingRow
from keta_desk.ui.words import said


class MeasuresGroup(Group):
    """The questionnaires that are loaded, with their edition and licence."""

    def __init__(self) -> None:
        super().__init__("measures", said("Measures"))
        for scale in catalogue.scales().values():
            note = self.tr("{0}. {1}. {2}").format(scale.long_name, scale.licence, scale.credit)
            edition = Label(self.tr("Version {0}").format(scale.version), "second")
            self.add(SettingRow(scale.name, edition, note=note, also=self.tr("questionnaire scale")))
