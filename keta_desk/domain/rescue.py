"""What was done because of how the patient was: fields of a record, never advice (clinical-reference 5.5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from keta_desk.domain.chart_entries import LONGEST_TITLE, text_problems
from keta_desk.domain.problems import Problem

LONGEST_MIN = 24 * 60


class RescueKind(StrEnum):
    """What was done."""

    REASSURANCE = "verbal_reassurance"
    REPOSITION = "reposition"
    DIM_STIMULI = "dim_stimuli"
    PAUSE_INFUSION = "pause_infusion"
    SLOW_INFUSION = "slow_infusion"
    STOP_INFUSION = "stop_infusion"
    SPIT_OUT = "spit_out_remaining"
    OXYGEN = "oxygen"
    AIRWAY = "airway_manoeuvre"
    SUCTION = "suction"
    ANTIEMETIC = "antiemetic"
    ANTIHYPERTENSIVE = "antihypertensive"
    ANXIOLYTIC = "anxiolytic"
    IV_FLUID = "iv_fluid"
    GLUCOSE = "glucose_check"
    ECG = "ecg"
    CPR = "cpr_aed"
    CALL_CLINICIAN = "call_clinician"
    CALL_911 = "call_911"
    CALL_988 = "call_988"
    NOTIFY_SUPPORT = "notify_support_person"
    TRANSFER = "transfer_ed"
    OTHER = "other"


WITH_DRUG = frozenset(
    {
        RescueKind.OXYGEN,
        RescueKind.ANTIEMETIC,
        RescueKind.ANTIHYPERTENSIVE,
        RescueKind.ANXIOLYTIC,
        RescueKind.IV_FLUID,
        RescueKind.OTHER,
    }
)
"""Where a drug, its amount and its route are written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """One thing that was done. `trigger_id` is the alert or adverse event behind it, '' where there is none."""

    action: str
    trigger_id: str = ""
    drug: str = ""
    amount: str = ""
    route: str = ""
    ordered_by: str = ""
    given_by: str = ""
    response: str = ""
    response_min: int | None = None


def rescue_problems(rescue: Rescue) -> list[Problem]:
    """Say what can't be: no such action, "other" without words, a drug where none is given, texts that are too long."""
    if rescue.action not in set(RescueKind):
        return [Problem("rescue.no-such", field="action")]
    kind, found = RescueKind(rescue.action), []
    if kind is RescueKind.OTHER and not (rescue.drug.strip() or rescue.response.strip()):
        found.append(Problem("rescue.say-what", field="response"))
    if kind not in WITH_DRUG and (rescue.drug.strip() or rescue.amount.strip()):
        found.append(Problem("rescue.no-drug", field="drug"))
    if rescue.response_min is not None and not 0 <= rescue.response_min <= LONGEST_MIN:
        found.append(Problem("rescue.minutes", field="response_min"))
    for name in ("drug", "amount", "route", "ordered_by", "given_by"):
        if len(getattr(rescue, name)) > LONGEST_TITLE:
            found.append(Problem("entry.name-long", field=name, facts={"most": str(LONGEST_TITLE)}))
    return [*found, *text_problems(rescue.response, field="response")]
