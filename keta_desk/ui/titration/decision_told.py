"""One decision looked back at, in the words of the screen: what was known, what spoke against it, what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from keta_desk.domain.quantities import plain
from keta_desk.domain.titration import Formulation
from keta_desk.queries.dose_decisions import DecisionTold
from keta_desk.reference import catalogue
from keta_desk.ui.errors import sentence_of
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.titration.titration_words import decision_word, mg
from keta_desk.ui.words import counted, said

SHOWN_SCALES = ("phq9", "gad7")


def decision(one: DecisionTold) -> str:
    """Return what was decided: `Increase, 200 mg to 250 mg`."""
    word, line = decision_word(one.line.decision), one.line
    if line.to_formulation:
        route = catalogue.routes()[Formulation(line.to_formulation)]
        return said("{0}: {1}").format(word, said(route.words))
    if line.to_interval_s is not None:
        return said("{0}: every {1} days").format(word, plain(Decimal(line.to_interval_s) / 86400))
    if one.to_mg is None:
        return word
    if one.from_mg is None or one.from_mg == one.to_mg:
        return said("{0}, {1}").format(word, mg(one.to_mg))
    return said("{0}, {1} to {2}").format(word, mg(one.from_mg), mg(one.to_mg))


def known(one: DecisionTold) -> str:
    """Return what was known when it was decided."""
    return "; ".join(_known(one)) or said("not recorded")


def _known(one: DecisionTold) -> Iterator[str]:
    scores = one.known.get("scores")
    for scale in SHOWN_SCALES:
        told = scores.get(scale) if isinstance(scores, dict) else None
        if isinstance(told, dict) and told.get("total"):
            name, band = catalogue.scales()[scale].name, str(told.get("band", ""))
            yield (
                f"{name} {told['total']}" if not band else said("{0} {1} ({2})").format(name, told["total"], said(band))
            )
    days = one.known.get("days_since_dose")
    if isinstance(days, int):
        yield counted(days, "{0} day since the last dose", "{0} days since the last dose")
    systolic, diastolic = one.known.get("peak_systolic_mmhg"), one.known.get("peak_diastolic_mmhg")
    if systolic is not None and diastolic is not None:
        yield said("peak {0}/{1}").format(systolic, diastolic)
    alerts = one.known.get("open_alerts")
    if isinstance(alerts, list) and alerts:
        yield counted(len(alerts), "{0} open alert", "{0} open alerts")


def later(one: DecisionTold) -> str:
    """Return what came of it."""
    return "; ".join(_later(one)) or said("not known yet")


def _later(one: DecisionTold) -> Iterator[str]:
    after = one.later
    if after.dose_mg is not None:
        yield said("{0} on {1}").format(mg(after.dose_mg), write_day(after.on, year=False))
        if after.tolerability.strip():
            yield " ".join(after.tolerability.split()).rstrip(".")
        if after.systolic_mmhg is not None and after.diastolic_mmhg is not None:
            yield said("peak {0}/{1}").format(after.systolic_mmhg, after.diastolic_mmhg)
    if after.score is not None:
        on = write_day(after.score_on, year=False)
        before = one.score_known
        yield (
            said("PHQ-9 {0} on {1}").format(plain(after.score), on)
            if before is None
            else said("PHQ-9 {0} on {1}, was {2}").format(plain(after.score), on, plain(before))
        )


def against(one: DecisionTold) -> str:
    """Return the sentences of the rules that spoke against it, '' for none."""
    found = []
    for check in one.checks:
        for finding in check.get("findings") or ():
            if isinstance(finding, dict) and finding.get("severity") == "confirm":
                facts = {str(name): str(value) for name, value in (finding.get("facts") or {}).items()}
                found.append(_sentence(str(finding.get("code", "")), facts))
    return " ".join(found)


def _sentence(code: str, facts: dict[str, str]) -> str:
    try:
        return sentence_of(code, facts)
    except KeyError:  # kept by another version, which knew another rule
        return code


def whole(one: DecisionTold) -> list[tuple[str, str]]:
    """Return everything about a decision: name and what is said, in the order in which it is read."""
    line = one.line
    pairs = [
        (
            said("Decided"),
            said("{0}, {1}: {2}").format(write_day(one.on), one.by or said("not recorded"), decision(one)),
        ),
        (said("Why"), line.reason),
        (said("Known then"), known(one)),
        (said("Tolerability then"), str(one.known.get("tolerability") or "")),
        (said("Spoke against it"), against(one)),
        (said("Override"), line.confirmed_because),
        (said("Second reviewer"), line.second_reviewer),
        (said("What came of it"), later(one)),
    ]
    return [(name, text) for name, text in pairs if text.strip()]
