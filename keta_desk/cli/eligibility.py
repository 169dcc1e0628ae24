"""`keta-desk eligibility`: the verdict of clinical-reference 2.2 over answers in a file. No vault is opened.

The file is one JSON object with `answers` by rule, and `facts`, `planned` and `resolved` where they are known. The
profile is a TOML file of the form of `resources/reference/limits.toml`; without one the unsigned example is taken.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from keta_desk.cli import telling
from keta_desk.cli.house import House
from keta_desk.domain.eligibility import Judgement, Standing, Verdict, judge
from keta_desk.domain.eligibility_answers import (
    plain_judgement,
    read_answers,
    read_facts,
    read_planned,
    read_resolved,
    refused,
)
from keta_desk.domain.eligibility_checks import CHECKS
from keta_desk.domain.limits_profile import Limits, change_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import BadFile
from keta_desk.exchange.json_input import MAX_BYTES, read_json
from keta_desk.reference import catalogue
from keta_desk.reference.eligibility_rules import eligibility

PARTS = frozenset({"answers", "facts", "planned", "resolved"})
GOOD = frozenset({Verdict.ELIGIBLE, Verdict.ELIGIBLE_IN_CLINIC_ONLY})


def run(told: Namespace, _house: House) -> int:
    """Judge the answers and print every rule that is raised; 1 unless somebody is found eligible."""
    limits = _profile(told.profile)
    found = _judged(_told(told.answers), limits)
    if told.json:
        versions = {"rules": eligibility().version_label, "limits": limits.version_label}
        telling.one_object({**plain_judgement(found), **versions})
    else:
        _print(found, limits)
    return telling.DONE if found.verdict in GOOD else telling.NOT_ALL


def _judged(told: Mapping[str, object], limits: Limits) -> Judgement:
    rules = eligibility().rules
    known = [rule.id for rule in rules]
    return judge(
        rules,
        read_answers(told.get("answers"), known),
        read_facts(told.get("facts")),
        read_planned(told.get("planned")),
        checks=CHECKS,
        resolved=read_resolved(told.get("resolved"), known),
        latitude=limits.latitude,
    )


def _told(path: Path) -> Mapping[str, object]:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadFile("eligibility.no-file", file=path.name) from error
    try:
        told = read_json(data, name=path.name)
    except BadFile as error:
        raise BadFile("eligibility.not-json", file=path.name) from error
    if not isinstance(told, Mapping):
        raise refused(path.name, "a list")
    for name in told:
        if name not in PARTS:
            raise refused(path.name, name)
    return told


def _profile(path: Path | None) -> Limits:
    """Return the limits to judge by; a profile looser than a label is refused as it is in Settings."""
    example = catalogue.limits()
    if path is None:
        return example
    own = catalogue.limits_from(path)
    refuse(change_problems(example, own.values()))
    return own


def _print(found: Judgement, limits: Limits) -> None:
    telling.line(found.verdict.value.replace("_", " "))
    telling.facts({"rules": eligibility().version_label, "limits": limits.version_label})
    for one in found.raised:
        telling.line(f"{one.rule.id}  {''.join(weight.value for weight in one.weights)}  {one.rule.finding}")
        for what in _about(one):
            telling.line(f"     {what}")
    if found.unanswered:
        telling.line(f"E42  unanswered: {', '.join(one.rule.id for one in found.unanswered)}")


def _about(one: Standing) -> list[str]:
    values = [f"{value.what}: {value.value or 'not recorded'}" for value in one.values]
    decided = [f"Decided: {one.resolved.decision.value.replace('_', ' ')}"] if one.resolved else []
    answered = [one.answer.detail] if one.answer.detail else []
    return [*values, *answered, *decided, one.rule.resolves, f"Source: {one.rule.source}"]
