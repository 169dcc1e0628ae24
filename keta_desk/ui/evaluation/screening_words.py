"""What the screening says in words: groups, verdicts, weights, values, outcomes and reasons to screen anew."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from keta_desk.domain.eligibility import Reply, Resolution, Standing, Value, Verdict, Weight
from keta_desk.domain.eligibility_decision import Outcome
from keta_desk.domain.rescreening import Change, Event
from keta_desk.domain.trials import TrialCount, TrialKind, TrialResponse
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening import ScreeningSheet, Where, asked_before, result_of, sheet_of
from keta_desk.ui import words
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day

GROUPS: Mapping[str, object] = {
    "reaction": QT_TRANSLATE_NOOP("Screening", "Reactions"),
    "vessels": QT_TRANSLATE_NOOP("Screening", "Blood pressure, vessels and heart"),
    "brain": QT_TRANSLATE_NOOP("Screening", "Head"),
    "mind": QT_TRANSLATE_NOOP("Screening", "Mind"),
    "substances": QT_TRANSLATE_NOOP("Screening", "Substances"),
    "pregnancy": QT_TRANSLATE_NOOP("Screening", "Pregnancy"),
    "liver": QT_TRANSLATE_NOOP("Screening", "Liver"),
    "bladder": QT_TRANSLATE_NOOP("Screening", "Bladder"),
    "conditions": QT_TRANSLATE_NOOP("Screening", "Other conditions"),
    "body": QT_TRANSLATE_NOOP("Screening", "Age and weight"),
    "medicines": QT_TRANSLATE_NOOP("Screening", "Medicines"),
    "need": QT_TRANSLATE_NOOP("Screening", "Need"),
    "home": QT_TRANSLATE_NOOP("Screening", "At home"),
}
VERDICTS: Mapping[Verdict, tuple[object, str, str]] = {
    Verdict.ELIGIBLE: (QT_TRANSLATE_NOOP("Screening", "Eligible"), "ok", "check-circle"),
    Verdict.ELIGIBLE_IN_CLINIC_ONLY: (
        QT_TRANSLATE_NOOP("Screening", "Eligible in the clinic only"),
        "caution",
        "triangle",
    ),
    Verdict.NEEDS_REVIEW: (QT_TRANSLATE_NOOP("Screening", "Needs review"), "caution", "triangle"),
    Verdict.INCOMPLETE: (QT_TRANSLATE_NOOP("Screening", "Incomplete"), "grey", "info"),
    Verdict.NOT_ELIGIBLE: (QT_TRANSLATE_NOOP("Screening", "Not eligible"), "danger", "octagon"),
}
OUTCOMES: Mapping[Outcome, object] = {
    Outcome.ELIGIBLE: QT_TRANSLATE_NOOP("Screening", "Eligible"),
    Outcome.WITH_CONDITIONS: QT_TRANSLATE_NOOP("Screening", "With conditions"),
    Outcome.DEFERRED: QT_TRANSLATE_NOOP("Screening", "Deferred"),
    Outcome.DECLINED: QT_TRANSLATE_NOOP("Screening", "Declined"),
}
RESOLUTIONS: Mapping[Resolution, object] = {
    Resolution.ACCEPT_RISK: QT_TRANSLATE_NOOP("Screening", "Accept the risk"),
    Resolution.MITIGATE: QT_TRANSLATE_NOOP("Screening", "Mitigate"),
    Resolution.DECLINE: QT_TRANSLATE_NOOP("Screening", "Decline"),
}
DECIDED: Mapping[Resolution, object] = {
    Resolution.ACCEPT_RISK: QT_TRANSLATE_NOOP("Screening", "Risk accepted: {0}"),
    Resolution.MITIGATE: QT_TRANSLATE_NOOP("Screening", "Mitigated: {0}"),
    Resolution.DECLINE: QT_TRANSLATE_NOOP("Screening", "Declined: {0}"),
}
REPLIES: Mapping[Reply, object] = {
    Reply.YES: QT_TRANSLATE_NOOP("Screening", "Yes"),
    Reply.NO: QT_TRANSLATE_NOOP("Screening", "No"),
    Reply.UNKNOWN: QT_TRANSLATE_NOOP("Screening", "Unknown"),
}
CHANGES: Mapping[Change, object] = {
    Change.NEW_DRUG: QT_TRANSLATE_NOOP("Screening", "New medicine or supplement"),
    Change.NEW_DIAGNOSIS: QT_TRANSLATE_NOOP("Screening", "New diagnosis or illness"),
    Change.PREGNANCY: QT_TRANSLATE_NOOP("Screening", "Possible pregnancy or breast-feeding"),
    Change.PRESSURE: QT_TRANSLATE_NOOP("Screening", "Blood pressure changed"),
    Change.HOSPITALISATION: QT_TRANSLATE_NOOP("Screening", "Hospital stay"),
    Change.MOOD: QT_TRANSLATE_NOOP("Screening", "Mood or thinking changed"),
    Change.SUBSTANCES: QT_TRANSLATE_NOOP("Screening", "Use of a substance"),
    Change.GAP: QT_TRANSLATE_NOOP("Screening", "Long gap without a session"),
    Change.EXPIRED: QT_TRANSLATE_NOOP("Screening", "Screening no longer valid"),
}
KINDS: Mapping[TrialKind, object] = {
    TrialKind.ANTIDEPRESSANT: QT_TRANSLATE_NOOP("Screening", "Antidepressant"),
    TrialKind.OTHER_MEDICINE: QT_TRANSLATE_NOOP("Screening", "Other medicine"),
    TrialKind.PSYCHOTHERAPY: QT_TRANSLATE_NOOP("Screening", "Psychotherapy"),
    TrialKind.NEUROSTIMULATION: QT_TRANSLATE_NOOP("Screening", "Neurostimulation"),
    TrialKind.OTHER: QT_TRANSLATE_NOOP("Screening", "Other"),
}
RESPONSES: Mapping[TrialResponse, object] = {
    TrialResponse.NONE: QT_TRANSLATE_NOOP("Screening", "No response"),
    TrialResponse.PARTIAL: QT_TRANSLATE_NOOP("Screening", "Partial"),
    TrialResponse.FULL: QT_TRANSLATE_NOOP("Screening", "Full"),
    TrialResponse.UNKNOWN: QT_TRANSLATE_NOOP("Screening", "Unknown"),
}
_VALUES: Mapping[str, object] = {
    "AUDIT-C": QT_TRANSLATE_NOOP("Screening", "AUDIT-C"),
    "DAST-10": QT_TRANSLATE_NOOP("Screening", "DAST-10"),
    "PHQ-9": QT_TRANSLATE_NOOP("Screening", "PHQ-9"),
    "GAD-7": QT_TRANSLATE_NOOP("Screening", "GAD-7"),
    "C-SSRS": QT_TRANSLATE_NOOP("Screening", "C-SSRS"),
    "Age": QT_TRANSLATE_NOOP("Screening", "Age"),
    "BMI": QT_TRANSLATE_NOOP("Screening", "BMI"),
    "Bladder screen": QT_TRANSLATE_NOOP("Screening", "Bladder screen"),
    "Days at or above the hold line": QT_TRANSLATE_NOOP("Screening", "Days at or above the hold line"),
    "Times the upper limit": QT_TRANSLATE_NOOP("Screening", "Times the upper limit"),
    "Interactions": QT_TRANSLATE_NOOP("Screening", "Strong interactions found"),
    "Lorazepam-equivalent": QT_TRANSLATE_NOOP("Screening", "Lorazepam-equivalent"),
    "Lorazepam-equivalent (usual conversion, not checked)": QT_TRANSLATE_NOOP(
        "Screening", "Lorazepam-equivalent (usual conversion, not checked)"
    ),
    "Adequate trials": QT_TRANSLATE_NOOP("Screening", "Adequate trials"),
    "Minutes to emergency care": QT_TRANSLATE_NOOP("Screening", "Minutes to emergency care"),
    "Molecule": QT_TRANSLATE_NOOP("Screening", "Molecule"),
    "Setting": QT_TRANSLATE_NOOP("Screening", "Setting"),
    "In the record": QT_TRANSLATE_NOOP("Screening", "In the record"),
}
_SAID: Mapping[str, object] = {
    "none": QT_TRANSLATE_NOOP("Screening", "none"),
    "low": QT_TRANSLATE_NOOP("Screening", "low"),
    "moderate": QT_TRANSLATE_NOOP("Screening", "moderate"),
    "high": QT_TRANSLATE_NOOP("Screening", "high"),
    "positive": QT_TRANSLATE_NOOP("Screening", "positive"),
    "negative": QT_TRANSLATE_NOOP("Screening", "negative"),
    "racemic": QT_TRANSLATE_NOOP("Screening", "racemic ketamine"),
    "esketamine": QT_TRANSLATE_NOOP("Screening", "esketamine"),
    "clinic": QT_TRANSLATE_NOOP("Screening", "clinic"),
    "home": QT_TRANSLATE_NOOP("Screening", "home"),
    "home stock differs": QT_TRANSLATE_NOOP("Screening", "home stock differs"),
    "more taken than is known to have come": QT_TRANSLATE_NOOP("Screening", "more taken than is known to have come"),
    "refill early": QT_TRANSLATE_NOOP("Screening", "refill early"),
    "PDMP finding": QT_TRANSLATE_NOOP("Screening", "PDMP finding"),
    "dealt with": QT_TRANSLATE_NOOP("Screening", "dealt with"),
}


def told(text: object) -> str:
    """Return a text of these tables in the language of the screen."""
    return QCoreApplication.translate("Screening", str(text))


def verdict_chip(verdict: Verdict) -> ChipWords:
    """Return a verdict as a chip."""
    text, kind, icon = VERDICTS[verdict]
    return ChipWords(told(text), kind, icon)


def weight_words(one: Standing) -> str:
    """Say what a raised rule does, and whether a label or policy is behind it."""
    if Weight.STOP in one.weights:
        does = QCoreApplication.translate("Screening", "Stop")
    elif Weight.REVIEW in one.weights and Weight.HOME in one.weights:
        does = QCoreApplication.translate("Screening", "Review, closes home")
    elif Weight.REVIEW in one.weights:
        does = QCoreApplication.translate("Screening", "Review")
    else:
        does = QCoreApplication.translate("Screening", "Closes home")
    basis = (
        QCoreApplication.translate("Screening", "label")
        if one.is_label
        else QCoreApplication.translate("Screening", "policy")
    )
    return QCoreApplication.translate("Screening", "{0} · {1}").format(does, basis)


def value_words(value: Value) -> str:
    """Say what of the record a rule looks at."""
    what = told(_VALUES.get(value.what, value.what))
    if not value.value:
        return QCoreApplication.translate("Screening", "{0} not recorded").format(what)
    said = ", ".join(_value(part) for part in value.value.split(", "))
    return QCoreApplication.translate("Screening", "{0} {1}").format(what, said)


def _value(text: str) -> str:
    try:
        return write_day(date.fromisoformat(text))
    except ValueError:
        pass
    return told(_SAID[text]) if text in _SAID else text.replace(".", QLocale().decimalPoint())


def values_words(one: Standing) -> str:
    """Say everything of the record that a rule looks at."""
    return " · ".join(value_words(value) for value in one.values)


def reason_words(event: Event) -> str:
    """Say one reason to screen anew, with its day."""
    what = told(CHANGES[event.change])
    name = f"{what}: {event.what}" if event.what else what
    return QCoreApplication.translate("Screening", "{0}, {1}").format(name, write_day(event.on))


def count_words(counted: TrialCount) -> str:
    """Say how many adequate antidepressant trials there were, and what that is based on."""
    lead = words.counted(counted.number, "{0} adequate antidepressant trial", "{0} adequate antidepressant trials")
    parts = [lead + (f": {', '.join(counted.adequate)}" if counted.adequate else "")]
    for pattern, names in (
        (QCoreApplication.translate("Screening", "not adequate: {0}"), counted.not_adequate),
        (QCoreApplication.translate("Screening", "not judged, so not counted: {0}"), counted.not_judged),
        (QCoreApplication.translate("Screening", "no antidepressant, so not counted: {0}"), counted.not_counted),
    ):
        if names:
            parts.append(pattern.format(", ".join(names)))
    return "; ".join(parts) + "."


def sheet_on(chart: Chart, today: date) -> ScreeningSheet:
    """Return how the screening of a chart stands on a day."""
    return sheet_of(chart, datetime.combine(today, time.max, tzinfo=chart.zone))


def chip_on(chart: Chart, today: date) -> ChipWords:
    """Return where the screening of a chart stands on a day, for its head."""
    return where_chip(sheet_on(chart, today))


def missing_words(sheet: ScreeningSheet) -> list[str]:
    """Say what stands between a patient and a finished screening, '' for nothing: each missing item once."""
    if sheet.where in {Where.CLEAR, Where.NOT_CLEAR}:
        return []
    if sheet.where is Where.AGAIN:
        return [reason_words(event) for event in sheet.reasons]
    found: list[str] = []
    for one in sheet.judgement.unanswered:
        blank = [value_words(value) for value in one.values if not value.value]
        found += blank or [words.said(one.rule.finding)]
    return list(dict.fromkeys(found))


def before_words(chart: Chart, session_id: str) -> str:
    """Say what the short questions before a session came to."""
    line = asked_before(chart, session_id)
    if line is None:
        return QCoreApplication.translate("Screening", "Not asked what changed since the last session")
    found, at = result_of(chart, line), words.clock_time(line.at, chart.zone)
    if found.is_clear:
        return QCoreApplication.translate("Screening", "Asked {0}, nothing changed").format(at)
    changed = ", ".join(told(CHANGES[one.raises]) for one in found.changed)
    parts = [QCoreApplication.translate("Screening", "Asked {0}").format(at)]
    if changed:
        parts.append(QCoreApplication.translate("Screening", "changed: {0}").format(changed))
    if found.unanswered:
        parts.append(words.counted(len(found.unanswered), "{0} not answered", "{0} not answered"))
    return ", ".join(parts)


def where_chip(sheet: ScreeningSheet) -> ChipWords:
    """Return where the screening stands, for the head of the chart."""
    translate = QCoreApplication.translate
    match sheet.where:
        case Where.NOT_BEGUN:
            return ChipWords(translate("Screening", "Screening not begun"), "fact", "shield")
        case Where.OPEN:
            missing = len(sheet.judgement.unanswered)
            text = words.counted(missing, "Screening: {0} to answer", "Screening: {0} to answer")
            return ChipWords(text, "caution", "triangle")
        case Where.TO_DECIDE:
            return ChipWords(translate("Screening", "Screening to decide"), "caution", "triangle")
        case Where.NOT_CLEAR:
            return ChipWords(translate("Screening", "Screening not clear"), "danger", "octagon")
        case Where.AGAIN:
            return ChipWords(translate("Screening", "Screen again"), "caution", "triangle")
    on = write_day(sheet.decided_on, year=False)
    return ChipWords(translate("Screening", "Screening clear, {0}").format(on), "ok", "shield")
