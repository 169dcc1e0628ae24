"""What of the record raises a rule of eligibility beside its answer, each check by the name the rule gives it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from keta_desk.domain.eligibility import Check, Checked, Given, SuicideRisk, Value, all_of, any_of
from keta_desk.domain.patients import Sex
from keta_desk.domain.quantities import plain
from keta_desk.domain.titration import DoseBasis, DoseSetting, Molecule

HOLD_DAYS = 2
"""On how many different days a reading at or above the hold line makes hypertension uncontrolled (2.2, E06)."""


def _text(value: int | Decimal | None) -> str:
    return "" if value is None else plain(Decimal(value))


def _at_least(value: int | Decimal | None, limit: int) -> bool | None:
    return None if value is None else value >= limit


def _below(value: int | None, limit: int) -> bool | None:
    return None if value is None else value < limit


def _pressure(given: Given) -> Checked:
    days = sorted(given.facts.hold_days)
    values = (Value("Days at or above the hold line", ", ".join(day.isoformat() for day in days)),) if days else ()
    return Checked(any_of(given.asked, len(set(days)) >= HOLD_DAYS), values)


def _scores(given: Given) -> tuple[Value, Value]:
    return Value("AUDIT-C", _text(given.facts.auditc)), Value("DAST-10", _text(given.facts.dast10))


def _scores_high(given: Given) -> Checked:
    facts, numbers = given.facts, given.rule.numbers
    state = any_of(given.asked, _at_least(facts.dast10, numbers["dast10"]), _at_least(facts.auditc, numbers["auditc"]))
    return Checked(state, _scores(given))


def _scores_raised(given: Given) -> Checked:
    """Drinking is judged by the cut of the sex at birth; where that is not known, by the lower of the two."""
    facts, numbers = given.facts, given.rule.numbers
    cut = numbers["auditc_male"] if facts.sex is Sex.MALE else numbers["auditc_female"]
    dast = None if facts.dast10 is None else numbers["dast10"] <= facts.dast10 <= numbers["dast10_to"]
    return Checked(any_of(given.asked, dast, _at_least(facts.auditc, cut)), _scores(given))


def _liver(given: Given) -> Checked:
    times = given.answer.amount
    values = (Value("Times the upper limit", _text(times)),) if times is not None else ()
    return Checked(any_of(given.asked, times is not None and times > given.rule.numbers["times_uln"]), values)


def _bladder(given: Given) -> Checked:
    found = given.facts.bladder_positive
    said = "" if found is None else "positive" if found else "negative"
    state = given.asked if found is None else any_of(found, bool(given.asked))
    return Checked(state, (Value("Bladder screen", said),))


def _suicide_risk(given: Given) -> Checked:
    level = given.facts.suicide_risk
    return Checked(None if level is None else level is SuicideRisk.HIGH, (Value("C-SSRS", level or ""),))


def _age_under(given: Given) -> Checked:
    age = given.facts.age_years
    return Checked(_below(age, given.rule.numbers["years"]), (Value("Age", _text(age)),))


def _age_over(given: Given) -> Checked:
    age = given.facts.age_years
    return Checked(_at_least(age, given.rule.numbers["years"]), (Value("Age", _text(age)),))


def _body_mass(given: Given) -> Checked:
    basis = given.planned.dose_basis
    by_weight = given.asked if basis is None else any_of(basis is DoseBasis.MG_PER_KG, bool(given.asked))
    bmi = given.facts.bmi
    return Checked(all_of(_at_least(bmi, given.rule.numbers["bmi"]), by_weight), (Value("BMI", _text(bmi)),))


def _interactions(given: Given) -> Checked:
    named = given.facts.strong_interactions
    values = (Value("Interactions", ", ".join(named)),) if named else ()
    return Checked(any_of(given.asked, bool(named)), values)


def _benzodiazepine(given: Given) -> Checked:
    reckoned = given.facts.lorazepam_mg_per_day
    amount = given.answer.amount if reckoned is None else reckoned
    if amount is None:
        return Checked(given.asked)
    over = amount > given.rule.numbers["mg_per_day"]
    what = "Lorazepam-equivalent" if reckoned is None else "Lorazepam-equivalent (usual conversion, not checked)"
    return Checked(any_of(over, bool(given.asked)), (Value(what, f"{_text(amount)} mg/d"),))


def _trials(given: Given) -> Checked:
    counted = given.facts.trials
    few = None if counted is None else counted.is_fewer_than(given.rule.numbers["trials"])
    values = () if counted is None or few is None else (Value("Adequate trials", str(counted.number)),)
    computed = all_of(given.facts.for_depression, few)
    return Checked(given.asked if computed is None else any_of(computed, bool(given.asked)), values)


def _severity(given: Given) -> Checked:
    facts, numbers = given.facts, given.rule.numbers
    state = all_of(_below(facts.phq9, numbers["phq9"]), _below(facts.gad7, numbers["gad7"]))
    return Checked(state, (Value("PHQ-9", _text(facts.phq9)), Value("GAD-7", _text(facts.gad7))))


def _distance(given: Given) -> Checked:
    """Without the minutes nobody knows whether help is near enough; something else that is missing is enough."""
    minutes = given.answer.amount
    far = None if minutes is None else minutes > given.latitude.emergency_minutes
    return Checked(any_of(given.asked, far), (Value("Minutes to emergency care", _text(minutes)),))


def _esketamine_at_home(given: Given) -> Checked:
    """Both the molecule and the place must be known: much else depends on them."""
    molecule, setting = given.planned.molecule, given.planned.setting
    values = (Value("Molecule", molecule or ""), Value("Setting", setting or ""))
    if molecule is None or setting is None:
        return Checked(None, values)
    return Checked(molecule is Molecule.ESKETAMINE and setting is DoseSetting.HOME, values)


def _misuse(given: Given) -> Checked:
    """A sign in the record raises it whatever was answered; that there is none clears nothing nobody was asked."""
    signs, settled = given.facts.misuse_signs, given.facts.misuse_dealt_with
    values = (Value("In the record", ", ".join((*signs, *settled))),) if signs or settled else ()
    return Checked(any_of(given.asked, bool(signs)), values)


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "pressure": _pressure,
        "scores_high": _scores_high,
        "scores_raised": _scores_raised,
        "liver": _liver,
        "bladder": _bladder,
        "suicide_risk": _suicide_risk,
        "age_under": _age_under,
        "age_over": _age_over,
        "body_mass": _body_mass,
        "interactions": _interactions,
        "benzodiazepine": _benzodiazepine,
        "trials": _trials,
        "severity": _severity,
        "distance": _distance,
        "esketamine_at_home": _esketamine_at_home,
        "misuse": _misuse,
    }
)
