"""The columns and points of the paper sheet of a session, as the form that types it in names them (N16). No state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.readiness import Criterion
from keta_desk.reference.adverse_terms import adverse_terms
from keta_desk.ui.sessions.paper_table import PaperColumn

YES, NO = "yes", "no"
CLOCK, PRESSURE, FIGURE = "00:00", "000/000", "100"
NAME = "Mmmmmm"


def yes_no() -> tuple[tuple[str, str], ...]:
    """Return the two answers that are circled on paper."""
    return (YES, QCoreApplication.translate("BackEntry", "Yes")), (NO, QCoreApplication.translate("BackEntry", "No"))


def doses(*, at_home: bool) -> tuple[PaperColumn, ...]:
    """Return the columns of the doses given; at home what was wasted is held against the stock there (S44)."""
    columns = (
        PaperColumn("time", QCoreApplication.translate("BackEntry", "Time"), CLOCK),
        PaperColumn("mg", QCoreApplication.translate("BackEntry", "mg"), "00000"),
        PaperColumn("product", QCoreApplication.translate("BackEntry", "Product")),
        PaperColumn("lot", QCoreApplication.translate("BackEntry", "Lot"), NAME),
        PaperColumn("method", QCoreApplication.translate("BackEntry", "How taken")),
        PaperColumn("until", QCoreApplication.translate("BackEntry", "Until"), CLOCK),
    )
    wasted = (
        PaperColumn("wasted", QCoreApplication.translate("BackEntry", "Wasted, mg"), "00000"),
        PaperColumn("witness", QCoreApplication.translate("BackEntry", "Witness"), NAME),
    )
    by = (
        PaperColumn("given_by", QCoreApplication.translate("BackEntry", "Given by"), NAME),
        PaperColumn("checked_by", QCoreApplication.translate("BackEntry", "Checked by"), NAME),
    )
    return (*columns, *wasted, by[0]) if at_home else (*columns, *by)


def observations(*, at_home: bool) -> tuple[PaperColumn, ...]:
    """Return the columns of the observations; at home those of the support person's look-ins (S19)."""
    time = PaperColumn("time", QCoreApplication.translate("BackEntry", "Time"), CLOCK)
    signs = (
        PaperColumn("pressure", QCoreApplication.translate("BackEntry", "BP"), PRESSURE),
        PaperColumn("pulse", QCoreApplication.translate("BackEntry", "Pulse"), FIGURE),
        PaperColumn("spo2", QCoreApplication.translate("BackEntry", "SpO₂"), FIGURE),
    )
    anxiety = PaperColumn("anxiety", QCoreApplication.translate("BackEntry", "Anx."), FIGURE)
    by = PaperColumn("by", QCoreApplication.translate("BackEntry", "By"), "Mmmm")
    remark = PaperColumn("words", QCoreApplication.translate("BackEntry", "Remark"))
    if at_home:
        looks = (
            PaperColumn("awake", QCoreApplication.translate("BackEntry", "Awake, answers"), choices=yes_no()),
            PaperColumn("calm", QCoreApplication.translate("BackEntry", "Breathes calmly"), choices=yes_no()),
        )
        return (time, *looks, *signs, anxiety, remark)
    rated = (
        PaperColumn("breaths", QCoreApplication.translate("BackEntry", "Resp."), FIGURE),
        PaperColumn("moaas", QCoreApplication.translate("BackEntry", "MOAA/S"), FIGURE),
        PaperColumn("dissociation", QCoreApplication.translate("BackEntry", "Diss."), FIGURE),
        anxiety,
        PaperColumn("nausea", QCoreApplication.translate("BackEntry", "Naus."), FIGURE),
    )
    return (time, *signs, *rated, by, remark)


def events() -> tuple[PaperColumn, ...]:
    """Return the columns of what happened and what was done."""
    terms = tuple(sorted(adverse_terms().names))
    return (
        PaperColumn("time", QCoreApplication.translate("BackEntry", "Time"), CLOCK),
        PaperColumn("term", QCoreApplication.translate("BackEntry", "Adverse event"), "M" * 14, offered=terms),
        PaperColumn("grade", QCoreApplication.translate("BackEntry", "Grade"), FIGURE),
        PaperColumn("words", QCoreApplication.translate("BackEntry", "What happened, what was done, response")),
        PaperColumn("by", QCoreApplication.translate("BackEntry", "By"), "Mmmm"),
    )


def asked_before() -> dict[str, str]:
    """Return what is written before the dose, by name; each is kept as a line of the log."""
    return {
        "detail": QCoreApplication.translate("BackEntry", "Detail of a yes"),
        "food": QCoreApplication.translate("BackEntry", "Last food, at"),
        "drink": QCoreApplication.translate("BackEntry", "Last drink, at"),
        "sleep": QCoreApplication.translate("BackEntry", "Sleep last night, h"),
        "mood": QCoreApplication.translate("BackEntry", "Mood, 0 to 10"),
        "anxious": QCoreApplication.translate("BackEntry", "Anxiety, 0 to 10"),
        "way_home": QCoreApplication.translate("BackEntry", "Way home, with"),
    }


def foot() -> dict[str, str]:
    """Return the lines at the foot of the sheet, by name."""
    return {
        "rest_started_at": QCoreApplication.translate("BackEntry", "Rested from"),
        "rest_ended_at": QCoreApplication.translate("BackEntry", "Rested until"),
        "intensity": QCoreApplication.translate("BackEntry", "How strong, 0 to 10"),
        "pleasantness": QCoreApplication.translate("BackEntry", "Difficult \u22125 to pleasant 5"),
        "themes": QCoreApplication.translate("BackEntry", "Themes"),
        "music": QCoreApplication.translate("BackEntry", "Music"),
        "accompanied_by": QCoreApplication.translate("BackEntry", "Accompanied by"),
        "handed_over_to": QCoreApplication.translate("BackEntry", "Handed over to"),
        "next_contact": QCoreApplication.translate("BackEntry", "Next contact"),
        "released_at": QCoreApplication.translate("BackEntry", "Released at"),
        "by": QCoreApplication.translate("BackEntry", "Written by"),
    }


def look_words(awake: str, calm: str, remark: str) -> str:
    """Return a look-in in words: what who was nearby ticked, and the remark."""
    told = [
        {
            YES: QCoreApplication.translate("BackEntry", "Awake, answers."),
            NO: QCoreApplication.translate("BackEntry", "Not awake or does not answer."),
        }.get(awake, ""),
        {
            YES: QCoreApplication.translate("BackEntry", "Breathes calmly."),
            NO: QCoreApplication.translate("BackEntry", "Does not breathe calmly."),
        }.get(calm, ""),
        remark,
    ]
    return " ".join(one for one in told if one)


def point_of_leaving(criterion: Criterion) -> str:
    """Return a point of leaving in the words of the paper (clinical-reference 5.6)."""
    return {
        Criterion.AWAKE: QCoreApplication.translate("BackEntry", "Awake: MOAA/S 5"),
        Criterion.ORIENTED: QCoreApplication.translate("BackEntry", "Oriented, or as before"),
        Criterion.PRESSURE: QCoreApplication.translate("BackEntry", "Blood pressure near the one before the dose"),
        Criterion.PULSE: QCoreApplication.translate("BackEntry", "Pulse 50 to 110"),
        Criterion.OXYGEN: QCoreApplication.translate("BackEntry", "SpO₂ 94 % or more on room air, or as before"),
        Criterion.GAIT: QCoreApplication.translate("BackEntry", "Steady on the feet"),
        Criterion.NAUSEA: QCoreApplication.translate("BackEntry", "Nausea 3 or less, no vomiting for 30 min"),
        Criterion.DISSOCIATION: QCoreApplication.translate("BackEntry", "Dissociation 2 or less"),
        Criterion.SAFETY: QCoreApplication.translate("BackEntry", "No new thoughts of suicide"),
        Criterion.OBSERVED: QCoreApplication.translate("BackEntry", "Observed as long as is needed"),
        Criterion.ESCORT: QCoreApplication.translate("BackEntry", "Responsible adult or transport there"),
        Criterion.INSTRUCTIONS: QCoreApplication.translate("BackEntry", "Written instructions given"),
        Criterion.NEXT_CONTACT: QCoreApplication.translate("BackEntry", "Next contact booked"),
        Criterion.SUPPORT_CONFIRMS: QCoreApplication.translate("BackEntry", "Support person confirms"),
        Criterion.REACHABLE: QCoreApplication.translate("BackEntry", "Patient can be reached"),
        Criterion.NO_DRIVING: QCoreApplication.translate("BackEntry", "Will not drive until the next day"),
    }[criterion]
