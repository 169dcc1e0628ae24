"""Answers, facts and plans of a screening as plain JSON values, to be kept in the record or read from a file.

What is read is never guessed at: a name that is not known, or a value that cannot be one, is refused with its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from keta_desk.domain.eligibility import (
    Answer,
    AnswerSource,
    Facts,
    Judgement,
    Planned,
    Reply,
    Resolution,
    Resolved,
    SuicideRisk,
)
from keta_desk.domain.patients import Sex
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.titration import DoseBasis, DoseSetting, Molecule
from keta_desk.domain.trials import Trial, TrialKind, TrialResponse, count

E = TypeVar("E", bound=StrEnum)
Reader = Callable[[Any, str], Any]
MOST_DIGITS = 12


def refused(place: str, value: object) -> RuleBroken:
    """Return the refusal of a value, with its place and the value shortened."""
    told = str(value)
    shown = told if len(told) <= 40 else f"{told[:40]}…"
    return RuleBroken([Problem("eligibility.unreadable", facts={"place": place, "value": shown})])


# Out


def plain_answers(answers: Mapping[str, Answer]) -> dict[str, dict[str, str]]:
    """Return answers as plain values, those that say nothing left out."""
    found = {}
    for rule, answer in sorted(answers.items()):
        said = {
            "reply": answer.reply.value,
            "detail": answer.detail,
            "on": "" if answer.on is None else answer.on.isoformat(),
            "source": answer.source or "",
            "amount": "" if answer.amount is None else str(answer.amount),
        }
        if answer != Answer():
            found[rule] = {name: value for name, value in said.items() if value}
    return found


def plain_facts(facts: Facts) -> dict[str, object]:
    """Return what the record said as plain values."""
    trials = facts.trials
    return {
        "age_years": facts.age_years,
        "sex": facts.sex.value,
        "bmi": None if facts.bmi is None else str(facts.bmi),
        "auditc": facts.auditc,
        "dast10": facts.dast10,
        "phq9": facts.phq9,
        "gad7": facts.gad7,
        "suicide_risk": facts.suicide_risk,
        "bladder_positive": facts.bladder_positive,
        "hold_days": [day.isoformat() for day in facts.hold_days],
        "lorazepam_mg_per_day": None if facts.lorazepam_mg_per_day is None else str(facts.lorazepam_mg_per_day),
        "strong_interactions": list(facts.strong_interactions),
        "misuse_signs": list(facts.misuse_signs),
        "misuse_dealt_with": list(facts.misuse_dealt_with),
        "adequate_trials": None if trials is None else list(trials.adequate),
        "for_depression": facts.for_depression,
    }


def plain_judgement(judgement: Judgement) -> dict[str, object]:
    """Return a verdict with every raised rule, its value and what would resolve it, as plain values."""
    return {
        "verdict": judgement.verdict.value,
        "raised": [
            {
                "rule": one.rule.id,
                "version": one.rule.version,
                "severity": [weight.value for weight in one.weights],
                "basis": "label" if one.is_label else "policy",
                "finding": one.rule.finding,
                "values": {value.what: value.value or None for value in one.values},
                "answer": one.answer.reply.value,
                "detail": one.answer.detail,
                "resolves": one.rule.resolves,
                "resolution": one.resolved.decision.value if one.resolved else None,
                "protocol": one.rule.protocol or None,
                "source": one.rule.source,
            }
            for one in judgement.raised
        ],
        "unanswered": [one.rule.id for one in judgement.unanswered],
        "closes_home": list(judgement.closes_home),
    }


# In


def read_answers(said: object, known: Iterable[str], place: str = "answers") -> dict[str, Answer]:
    """Read answers by rule; a bare "no" stands for an answer that says no more.

    Raises:
        RuleBroken: a rule is not known, or something is not what it should be.
    """
    rules = set(known)
    found = {}
    for rule, told in _object(said, place).items():
        if rule not in rules:
            raise refused(place, rule)
        here = f"{place}.{rule}"
        whole = told if isinstance(told, Mapping) else {"reply": told}
        found[rule] = Answer(**_read(whole, _ANSWER, here))
    return found


def read_facts(said: object, place: str = "facts") -> Facts:
    """Read what is known beside the answers. Raises `RuleBroken` for what is not known here or can't be."""
    return Facts(**_read(said, _FACTS, place))


def read_planned(said: object, place: str = "planned") -> Planned:
    """Read what is planned. Raises `RuleBroken` for what is not known here or can't be."""
    return Planned(**_read(said, _PLANNED, place))


def read_resolved(said: object, known: Iterable[str], place: str = "resolved") -> tuple[Resolved, ...]:
    """Read recorded decisions about rules. Raises `RuleBroken` for what is not known here or can't be."""
    rules, found = set(known), []
    for number, told in enumerate(_list(said, place)):
        here = f"{place}[{number}]"
        values = _read(told, _RESOLVED, here)
        if values.get("rule") not in rules or "decision" not in values or not str(values.get("reason", "")).strip():
            raise refused(here, told)
        found.append(Resolved(**values))
    return tuple(found)


def _object(said: object, place: str) -> Mapping[str, Any]:
    if said is None:
        return {}
    if not isinstance(said, Mapping):
        raise refused(place, said)
    return said


def _list(said: object, place: str) -> list[Any]:
    if said is None:
        return []
    if not isinstance(said, list):
        raise refused(place, said)
    return said


def _read(said: object, readers: Mapping[str, Reader], place: str) -> dict[str, Any]:
    found = {}
    for name, told in _object(said, place).items():
        if name not in readers:
            raise refused(place, name)
        if told is not None:
            found[name] = readers[name](told, f"{place}.{name}")
    return found


def _word(kind: type[E]) -> Reader:
    def read(told: object, place: str) -> E:
        try:
            return kind(str(told))
        except ValueError:
            raise refused(place, told) from None

    return read


def _text(told: object, place: str) -> str:
    if not isinstance(told, str):
        raise refused(place, told)
    return told


def _flag(told: object, place: str) -> bool:
    if not isinstance(told, bool):
        raise refused(place, told)
    return told


def _whole(told: object, place: str) -> int:
    if isinstance(told, bool) or not isinstance(told, int) or not 0 <= told <= 1000:
        raise refused(place, told)
    return told


def _amount(told: object, place: str) -> Decimal:
    try:
        amount = Decimal(str(told))
    except InvalidOperation:
        raise refused(place, told) from None
    if not amount.is_finite() or amount < 0 or len(amount.as_tuple().digits) > MOST_DIGITS:
        raise refused(place, told)
    return amount


def _day(told: object, place: str) -> date:
    try:
        return date.fromisoformat(str(told))
    except ValueError:
        raise refused(place, told) from None


def _days(told: object, place: str) -> tuple[date, ...]:
    return tuple(_day(one, f"{place}[{number}]") for number, one in enumerate(_list(told, place)))


def _texts(told: object, place: str) -> tuple[str, ...]:
    return tuple(_text(one, f"{place}[{number}]") for number, one in enumerate(_list(told, place)))


def _trials(told: object, place: str) -> object:
    readers: dict[str, Reader] = {
        "kind": _word(TrialKind),
        "name": _text,
        "is_adequate": _flag,
        "response": _word(TrialResponse),
    }
    found = []
    for number, one in enumerate(_list(told, place)):
        values = _read(one, readers, f"{place}[{number}]")
        if "kind" not in values or "name" not in values:
            raise refused(f"{place}[{number}]", one)
        found.append(Trial(**values))
    return count(found)


_ANSWER: dict[str, Reader] = {
    "reply": _word(Reply),
    "detail": _text,
    "on": _day,
    "source": _word(AnswerSource),
    "amount": _amount,
}
_FACTS: dict[str, Reader] = {
    "age_years": _whole,
    "sex": _word(Sex),
    "bmi": _amount,
    "auditc": _whole,
    "dast10": _whole,
    "phq9": _whole,
    "gad7": _whole,
    "suicide_risk": _word(SuicideRisk),
    "bladder_positive": _flag,
    "hold_days": _days,
    "lorazepam_mg_per_day": _amount,
    "strong_interactions": _texts,
    "misuse_signs": _texts,
    "misuse_dealt_with": _texts,
    "trials": _trials,
    "for_depression": _flag,
}
_PLANNED: dict[str, Reader] = {
    "molecule": _word(Molecule),
    "setting": _word(DoseSetting),
    "dose_basis": _word(DoseBasis),
}
_RESOLVED: dict[str, Reader] = {
    "rule": _text,
    "decision": _word(Resolution),
    "reason": _text,
    "by": _text,
    "on": _day,
}
