"""What the clinical limits are called, how a value is written, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from keta_desk.domain.limits_profile import YES_NO, Limits, Setting
from keta_desk.domain.quantities import NO_BREAK_SPACE
from keta_desk.domain.vitals import Crossing, Level, Moment, VitalLimit, field_name, shown
from keta_desk.ui.words import number

SETTINGS = {  # clinical-reference 2.2, 2.3, 3.3, 5, 7, 12
    "step-guard": QT_TRANSLATE_NOOP("Limits", "Largest step of a dose"),
    "home-min-interval": QT_TRANSLATE_NOOP("Limits", "Least time between doses at home"),
    "esketamine-min-interval": QT_TRANSLATE_NOOP("Limits", "Least time between doses of esketamine"),
    "esketamine-per-week": QT_TRANSLATE_NOOP("Limits", "Doses of esketamine in a week"),
    "weight-valid": QT_TRANSLATE_NOOP("Limits", "A weight holds for"),
    "no-increase-adverse-event-grade": QT_TRANSLATE_NOOP("Limits", "No increase from this grade of adverse event"),
    "no-increase-distress": QT_TRANSLATE_NOOP("Limits", "No increase from this rating of distress"),
    "no-increase-moaas": QT_TRANSLATE_NOOP("Limits", "No increase down from this sedation score"),
    "baseline-window": QT_TRANSLATE_NOOP("Limits", "A first score counts as baseline for"),
    "eligibility-valid": QT_TRANSLATE_NOOP("Limits", "A decision about eligibility holds for"),
    "rescreen-gap": QT_TRANSLATE_NOOP("Limits", "Screen again after a gap of"),
    "pressure-look-back": QT_TRANSLATE_NOOP("Limits", "Readings count towards uncontrolled pressure for"),
    "emergency-care-within": QT_TRANSLATE_NOOP("Limits", "Emergency care within, for home use"),
    "allow-override": QT_TRANSLATE_NOOP("Limits", "A stop of the screening may be overridden by two"),
    "allow-home-after-review": QT_TRANSLATE_NOOP("Limits", "A recorded review opens home use again"),
    "plan-review": QT_TRANSLATE_NOOP("Limits", "A plan is reviewed after"),
    "observe": QT_TRANSLATE_NOOP("Limits", "Observe after a dose for"),
    "two-person-check": QT_TRANSLATE_NOOP("Limits", "A second person checks each dose in the clinic"),
    "remeasure-after": QT_TRANSLATE_NOOP("Limits", "Measure again after"),
    "remeasure-times": QT_TRANSLATE_NOOP("Limits", "Measure again so many times"),
    "fasting-food": QT_TRANSLATE_NOOP("Limits", "No food before infusion or injection for"),
    "fasting-fluid": QT_TRANSLATE_NOOP("Limits", "No fluid before infusion or injection for"),
    "no-heavy-meal": QT_TRANSLATE_NOOP("Limits", "No heavy meal before other forms for"),
    "nasal-spacing": QT_TRANSLATE_NOOP("Limits", "Nasal steroid or decongestant before esketamine"),
    "slot-tolerance-clinic": QT_TRANSLATE_NOOP("Limits", "Readings may be late in the clinic by"),
    "slot-tolerance-home": QT_TRANSLATE_NOOP("Limits", "Readings may be late at home by"),
    "follow-up-window-early": QT_TRANSLATE_NOOP("Limits", "A measure counts for its week, up to week 2, within"),
    "follow-up-window-late": QT_TRANSLATE_NOOP("Limits", "A measure counts for its week, from week 3, within"),
    "response-sustained": QT_TRANSLATE_NOOP("Limits", "Response counts as sustained after"),
    "response-lost": QT_TRANSLATE_NOOP("Limits", "Response counts as lost under an improvement of"),
    "relapse-within": QT_TRANSLATE_NOOP("Limits", "Two scores of a relapse lie no further apart than"),
    "phq9-relapse-from": QT_TRANSLATE_NOOP("Limits", "PHQ-9, relapse from"),
    "phq9-relapse-rise": QT_TRANSLATE_NOOP("Limits", "PHQ-9, relapse by so many points over the best"),
    "madrs-remission-to": QT_TRANSLATE_NOOP("Limits", "MADRS, remission at most"),
    "madrs-relapse-from": QT_TRANSLATE_NOOP("Limits", "MADRS, relapse from"),
    "pcl5-response": QT_TRANSLATE_NOOP("Limits", "PCL-5, response from an improvement of"),
    "pcl5-reliable-change": QT_TRANSLATE_NOOP("Limits", "PCL-5, reliable change in points"),
    "pcl5-remission-to": QT_TRANSLATE_NOOP("Limits", "PCL-5, remission at most"),
    "integration-within": QT_TRANSLATE_NOOP("Limits", "First integration within"),
    "integration-window": QT_TRANSLATE_NOOP("Limits", "Integration window"),
    "bladder-screen-every-days": QT_TRANSLATE_NOOP("Limits", "Bladder screen at least every"),
    "bladder-screen-every-sessions": QT_TRANSLATE_NOOP("Limits", "Bladder screen at least every so many sessions"),
    "late-entry": QT_TRANSLATE_NOOP("Limits", "An entry counts as late after"),
    "unsigned": QT_TRANSLATE_NOOP("Limits", "A draft counts as unsigned after"),
    "small-group": QT_TRANSLATE_NOOP("Limits", "Least size of a group that is shown"),
    "small-group-outside": QT_TRANSLATE_NOOP("Limits", "Least size of a group outside the practice"),
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
    Level.WARN: QT_TRANSLATE_NOOP("Limits", "Check {0}. {1}."),
    Level.REVIEW: QT_TRANSLATE_NOOP("Limits", "Review {0}. {1}."),
    Level.HOLD: QT_TRANSLATE_NOOP("Limits", "Hold {0}. {1}."),
    Level.ALERT: QT_TRANSLATE_NOOP("Limits", "Alert {0}. {1}."),
    Level.URGENT: QT_TRANSLATE_NOOP("Limits", "Urgent {0}. {1}."),
    Level.CRITICAL: QT_TRANSLATE_NOOP("Limits", "Critical {0}. {1}."),
}
UNITS = {
    "d": QT_TRANSLATE_NOOP("Limits", "{0} days"),
    "h": QT_TRANSLATE_NOOP("Limits", "{0} h"),
    "min": QT_TRANSLATE_NOOP("Limits", "{0} min"),
    "%": QT_TRANSLATE_NOOP("Limits", "{0}\u00a0%"),
    "{session}": QT_TRANSLATE_NOOP("Limits", "{0}"),
    "1": QT_TRANSLATE_NOOP("Limits", "{0}"),
}


def told(text: object) -> str:
    """Return a text of these tables in the language of the screen."""
    return QCoreApplication.translate("Limits", str(text))


def amount(setting: Setting) -> str:
    """Return a setting with its unit."""
    if setting.unit == YES_NO:
        said = QCoreApplication.translate
        return said("Limits", "yes") if setting.value else said("Limits", "no")
    return told(UNITS[setting.unit]).format(number(setting.value)).replace(" ", NO_BREAK_SPACE)


def unit_of(setting: Setting) -> str:
    """Return the unit alone, as it stands in a field."""
    return told(UNITS[setting.unit]).format("").strip().replace(NO_BREAK_SPACE, "")


def vital_title(limit: VitalLimit) -> str:
    """Return what is limited, and when."""
    return told(MOMENTS[limit.moment]).format(field_name(limit.field))


def vital_value(limit: VitalLimit) -> str:
    """Return from where on a reading crosses the limit."""
    return told(CROSSINGS[limit.crossing]).format(shown(limit.field, limit.value))


def vital_note(limit: VitalLimit, example: Limits) -> str:
    """Say what the limit does, its default, and where that comes from."""
    default = next(one for one in example.vitals if one.id == limit.id)
    note = told(LEVELS[limit.level]).format(vital_value(default), example.sources[limit.id])
    return _with_label(note, limit.id in example.fixed)


def setting_note(setting: Setting, example: Limits) -> str:
    """Say the default of a setting, and where that comes from."""
    said = QCoreApplication.translate("Limits", "Default {0}. {1}.")
    return _with_label(said.format(amount(example.settings[setting.id]), setting.source), setting.id in example.fixed)


def _with_label(note: str, is_fixed: bool) -> str:
    if not is_fixed:
        return note
    return QCoreApplication.translate("Limits", "{0} Fixed by the label: stricter only.").format(note)
