"""What is checked at the side of the patient before a dose is kept: read back, and by a second person where asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import plain

LONGEST_MIN = 24 * 60


class DosePart(StrEnum):
    """Which part of what was planned a dose is (clinical-reference 1.2 P10)."""

    FULL = "full"
    PARTIAL = "partial"
    BOOSTER = "booster"


class Remainder(StrEnum):
    """What became of what was left in the mouth."""

    SWALLOWED = "swallowed"
    SPAT_OUT = "spat_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class HowTaken:
    """How a dose was taken in the end (clinical-reference 1.2 P10). None and '' mean not recorded."""

    ended_at: datetime | None = None
    held_min: int | None = None
    sip_min: int | None = None
    infusion_min: int | None = None
    rate_ul_per_h: int | None = None
    remainder: str = ""
    partial_because: str = ""
    wasted_ug: int | None = None
    waste_witness: str = ""


def check_problems(
    mg: Decimal | None, read_back_mg: Decimal | None, *, checked_by: str, own_name: str, is_second_asked: bool
) -> list[Problem]:
    """Say whether the dose was read back as it stands, and checked by somebody else where the practice asks for it."""
    found = []
    if read_back_mg is None:
        found.append(Problem("dose.not-read-back", Severity.CONFIRM, field="read_back_mg"))
    elif mg is not None and read_back_mg != mg:
        facts = {"mg": plain(mg), "read": plain(read_back_mg)}
        found.append(Problem("dose.read-back-differs", facts=facts, field="read_back_mg"))
    second = " ".join(checked_by.split()).casefold()
    if second and second == " ".join(own_name.split()).casefold():
        found.append(Problem("dose.checked-by-self", field="checked_by"))
    if is_second_asked and not second:
        found.append(Problem("dose.not-checked", Severity.CONFIRM, field="checked_by"))
    return found


def part_problems(part: DosePart, *, has_dose: bool, partial_because: str) -> list[Problem]:
    """Say that a booster follows a dose, and that a part of one wants its reason."""
    if part is DosePart.BOOSTER and not has_dose:
        return [Problem("dose.booster-first", field="part")]
    if part is DosePart.PARTIAL and not partial_because.strip():
        return [Problem("dose.partial-why", field="partial_because")]
    return text_problems(partial_because, field="partial_because")


def taken_problems(taken: HowTaken, *, given_at: datetime) -> list[Problem]:
    """Say what can't be about how a dose was taken."""
    found = []
    if taken.ended_at is not None and taken.ended_at < given_at:
        found.append(Problem("dose.ends-before-start", field="ended_at"))
    for name in ("held_min", "sip_min", "infusion_min"):
        minutes = getattr(taken, name)
        if minutes is not None and not 0 <= minutes <= LONGEST_MIN:
            facts = {"minutes": str(minutes), "most": str(LONGEST_MIN)}
            found.append(Problem("dose.minutes", facts=facts, field=name))
    if taken.rate_ul_per_h is not None and taken.rate_ul_per_h <= 0:
        found.append(Problem("dose.rate", field="rate_ul_per_h"))
    if taken.remainder and taken.remainder not in set(Remainder):
        found.append(Problem("dose.remainder", field="remainder"))
    if taken.wasted_ug is not None and taken.wasted_ug < 0:
        found.append(Problem("dose.wasted", field="wasted_ug"))
    if taken.wasted_ug and not taken.waste_witness.strip():
        found.append(Problem("dose.waste-witness", field="waste_witness"))
    return [*found, *text_problems(taken.partial_because, field="partial_because")]
