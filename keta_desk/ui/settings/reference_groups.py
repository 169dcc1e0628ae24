"""What is in force and cannot be set here: clinical limits with their sources, and the questionnaires."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from keta_desk.domain.limits_profile import Limits, Setting
from keta_desk.domain.quantities import NO_BREAK_SPACE
from keta_desk.domain.vitals import Crossing, Level, Moment, VitalLimit, field_name, shown
from keta_desk.reference import catalogue
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.text import Label
from keta_desk.ui.settings.row import Group, SettingRow
from keta_desk.ui.words import number, said

IN_FORCE = {  # the settings of the profile that a rule of this version asks for (clinical-reference 4.4, 12)
    "step-guard": QT_TRANSLATE_NOOP("Limits", "Largest step of a dose"),
    "esketamine-min-interval": QT_TRANSLATE_NOOP("Limits", "Least time between doses of esketamine"),
    "esketamine-per-week": QT_TRANSLATE_NOOP("Limits", "Doses of esketamine in a week"),
    "weight-valid": QT_TRANSLATE_NOOP("Limits", "A weight holds for"),
    "no-increase-adverse-event-grade": QT_TRANSLATE_NOOP("Limits", "No increase from this grade of adverse event"),
    "no-increase-distress": QT_TRANSLATE_NOOP("Limits", "No increase from this rating of distress"),
    "no-increase-moaas": QT_TRANSLATE_NOOP("Limits", "No increase down from this sedation score"),
    "baseline-window": QT_TRANSLATE_NOOP("Limits", "A first score counts as baseline for"),
}
CROSSINGS = {
    Crossing.ABOVE: QT_TRANSLATE_NOOP("Limits", "above {0}"),
    Crossing.AT_LEAST: QT_TRANSLATE_NOOP("Limits", "{0} or more"),
    Crossing.BELOW: QT_TRANSLATE_NOOP("Limits", "below {0}"),
    Crossing.AT_MOST: QT_TRANSLATE_NOOP("Limits", "{0} or less"),
}
MOMENTS = {
    Moment.BEFORE: QT_TRANSLATE_NOOP("Limits", "{0}, before a dose"),
    Moment.DURING: QT_TRANSLATE_NOOP("Limits", "{0}, during a session"),
}
LEVELS = {
    Level.WARN: QT_TRANSLATE_NOOP("Limits", "Check. {0}."),
    Level.REVIEW: QT_TRANSLATE_NOOP("Limits", "Review. {0}."),
    Level.HOLD: QT_TRANSLATE_NOOP("Limits", "Hold. {0}."),
    Level.ALERT: QT_TRANSLATE_NOOP("Limits", "Alert. {0}."),
    Level.URGENT: QT_TRANSLATE_NOOP("Limits", "Urgent. {0}."),
    Level.CRITICAL: QT_TRANSLATE_NOOP("Limits", "Critical. {0}."),
}
UNITS = {
    "d": QT_TRANSLATE_NOOP("Limits", "{0} days"),
    "h": QT_TRANSLATE_NOOP("Limits", "{0} h"),
    "min": QT_TRANSLATE_NOOP("Limits", "{0} min"),
    "%": QT_TRANSLATE_NOOP("Limits", "{0}\u00a0%"),
    "{session}": QT_TRANSLATE_NOOP("Limits", "{0}"),
    "1": QT_TRANSLATE_NOOP("Limits", "{0}"),
}


def _told(text: object) -> str:
    return QCoreApplication.translate("Limits", str(text))


class LimitsGroup(Group):
    """The clinical limits in force, each with where it comes from. Folded: they are many, and read now and then."""

    def __init__(self) -> None:
        self._limits: Limits = catalogue.limits()
        about = said(
            "These limits come with KetaDesk and are in force as listed. They cannot be changed here yet, and nobody "
            "of the practice has signed them. A limit warns or asks for a reason; only what cannot be a reading is "
            "refused."
        )
        super().__init__("limits", said("Clinical limits"), about=about, folded=said("Show limits"))
        whose = said("{0}, version {1}").format(self._limits.name, self._limits.version)
        self.head.insertWidget(1, Chip(ChipWords(whose, "caution" if not self._limits.is_signed else "ok", "info")))
        self.show_fold()

    def show_fold(self) -> None:
        """Say what the button would do."""
        self.fold.setText(self.tr("Hide limits") if self.is_open() else self.tr("Show limits"))
        self.fold.setAccessibleName(self.fold.text())

    def make_rows(self) -> Iterator[SettingRow]:
        """Make a row of each limit."""
        for title, value, note in self.in_force():
            yield SettingRow(title, Label(value, "second"), note=note)

    def in_force(self) -> Iterator[tuple[str, str, str]]:
        """Yield what is limited, to what, and where that comes from."""
        for limit in self._limits.vitals:
            yield self._of_vital(limit)
        for name, title in IN_FORCE.items():
            setting = self._limits.settings[name]
            yield _told(title), amount(setting), f"{setting.source}."
        for field, span in self._limits.plausible.items():
            value = self.tr("{0} to {1}").format(shown(field, span.low), shown(field, span.high))
            title = self.tr("{0}, what can be a reading").format(field_name(field))
            yield title, value, f"{self._limits.sources[field]}."

    def _of_vital(self, limit: VitalLimit) -> tuple[str, str, str]:
        return (
            _told(MOMENTS[limit.moment]).format(field_name(limit.field)),
            _told(CROSSINGS[limit.crossing]).format(shown(limit.field, limit.value)),
            _told(LEVELS[limit.level]).format(self._limits.sources[limit.id]),
        )


def amount(setting: Setting) -> str:
    """Return a setting of the profile with its unit."""
    return _told(UNITS[setting.unit]).format(number(setting.value)).replace(" ", NO_BREAK_SPACE)


class MeasuresGroup(Group):
    """The questionnaires that are loaded, with their edition and licence."""

    def __init__(self) -> None:
        super().__init__("measures", said("Measures"))
        for scale in catalogue.scales().values():
            note = self.tr("{0}. {1}. {2}").format(scale.long_name, scale.licence, scale.credit)
            edition = Label(self.tr("Version {0}").format(scale.version), "second")
            self.add(SettingRow(scale.name, edition, note=note, also=self.tr("questionnaire scale")))
