"""`keta-desk dose`: the calculations of clinical-reference 3.3, asked for and answered as JSON.

It opens no vault and takes no limit of a practice: what it finds is arithmetic and the guards a request names.
The form of a request is told in docs/manual/dose-calculations.md.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from itertools import islice

from keta_desk.cli import dose_answers, telling
from keta_desk.cli.dose_answers import Answer
from keta_desk.cli.dose_request import Request
from keta_desk.cli.house import House
from keta_desk.domain.problems import Problem, Severity, Trouble
from keta_desk.domain.record import BadFile
from keta_desk.exchange.json_input import read_json
from keta_desk.reference.words import sentence

MOST_BYTES, MOST_REQUESTS = 1_000_000, 1000
Calculate = Callable[[Request], Answer]
CALCULATIONS: Mapping[str, Calculate] = {
    "by-weight": dose_answers.by_weight,
    "body": dose_answers.body,
    "infusion": dose_answers.infusion,
    "step": dose_answers.step,
    "systemic": dose_answers.systemic,
    "equivalent": dose_answers.equivalent,
    "product": dose_answers.product,
    "totals": dose_answers.all_totals,
    "days": dose_answers.days,
    "words": dose_answers.in_words,
}


class NoRequest(Trouble):
    """What stands on standard input is no request."""


def run(told: Namespace, _house: House) -> int:
    """Answer what was asked on standard input; 1 if anything is found that stops a dose or asks for a reason."""
    answers = [_answer(one) for one in _requests(sys.stdin.buffer.read(MOST_BYTES + 1))]
    if told.json:
        telling.one_object(answers[0] if len(answers) == 1 else {"answers": answers})
    else:
        for answer in answers:
            _print(answer)
    grave = {Severity.STOP, Severity.CONFIRM}
    is_found = any(finding["severity"] in grave for answer in answers for finding in answer["findings"])  # type: ignore[attr-defined]
    return telling.NOT_ALL if is_found else telling.DONE


def _requests(data: bytes) -> list[Mapping[str, object]]:
    if len(data) > MOST_BYTES:
        raise NoRequest("request.too-large")
    try:
        told = read_json(data, name="standard input")
    except BadFile as trouble:
        raise NoRequest("request.not-json") from trouble
    several = told.get("requests") if isinstance(told, dict) else told
    found = several if isinstance(several, list) else [told]
    if not found or len(found) > MOST_REQUESTS or not all(isinstance(one, dict) for one in found):
        raise NoRequest("request.not-json")
    return list(found)


def _answer(told: Mapping[str, object]) -> dict[str, object]:
    request, name = Request(told), str(told.get("calculate", ""))
    calculate = CALCULATIONS.get(name)
    if calculate is None:
        facts = {"name": "calculate", "text": name[:40], "words": ", ".join(CALCULATIONS)}
        unknown = Problem("request.other-word", facts=facts, field="calculate")
        return {"calculate": name[:40], "values": {}, "findings": [_finding(unknown)]}
    answer = calculate(request)
    request.finish()
    answered: dict[str, object] = {
        "calculate": name,
        "values": {key: value.told() for key, value in answer.values.items()},
        **answer.more,
        "findings": [_finding(problem) for problem in request.findings],
    }
    return answered | ({"caveat": answer.caveat} if answer.caveat else {})


def _finding(problem: Problem) -> dict[str, object]:
    says = sentence(problem.code, problem.facts)
    return {"code": problem.code, "severity": problem.severity, "field": problem.field, "says": telling.tame(says)}


def _print(answer: dict[str, object]) -> None:
    values, findings = answer["values"], answer["findings"]
    telling.line(str(answer["calculate"]))
    if isinstance(values, dict):
        telling.facts({f"  {name}": value["shown"] for name, value in values.items()})
    for day in islice(_listed(answer.get("days")), 100):
        telling.line(f"  {day}")
    for finding in _listed(findings):
        telling.line(f"  {finding['severity']}: {finding['says']}" if isinstance(finding, dict) else str(finding))
    if answer.get("caveat"):
        telling.line(f"  {answer['caveat']}")


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
