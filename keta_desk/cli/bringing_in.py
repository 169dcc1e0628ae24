"""The import command: each file is a batch of its own, and one that is refused does not stop the others."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from keta_desk.cli import telling
from keta_desk.cli.desks import at_desk
from keta_desk.cli.house import House
from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import BadFile, ReadOnly
from keta_desk.queries import exchange as imports
from keta_desk.queries import patients
from keta_desk.queries.exchange import DryRun
from keta_desk.reference.words import sentence

MOST_BYTES = 50_000_000


@dataclass(slots=True)
class Outcome:
    """What became of one file."""

    file: Path
    refused: str = ""
    code: str = ""
    would: DryRun | None = None
    chart: str = ""
    batch: str = ""
    duplicates: list[str] = field(default_factory=list)


def run(told: Namespace, house: House) -> int:
    """Bring in files, or say what they would bring; the status is 1 if any of them was refused."""
    with at_desk(told, house) as desk:
        if desk.read_only_because and not told.dry_run:
            raise ReadOnly(desk.read_only_because)
        done = [_tell(one_file(desk, file, dry_run=told.dry_run), told) for file in told.files]
    refused = sum(1 for outcome in done if outcome.refused)
    if told.json:
        files = [_as_object(outcome) for outcome in done]
        telling.one_object({"done": not refused, "dry_run": told.dry_run, "files": files})
    elif len(done) > 1:
        telling.line(f"{len(done) - refused} of {len(done)} files {'would come' if told.dry_run else 'came'} in")
    return telling.NOT_ALL if refused else telling.DONE


def one_file(desk: Desk, file: Path, *, dry_run: bool) -> Outcome:
    """Bring in one file, or try it; what is wrong with it becomes its sentence."""
    outcome = Outcome(file)
    try:
        _bring_in(desk, outcome, dry_run=dry_run)
    except Trouble as trouble:
        outcome.code, outcome.refused = trouble.code, sentence(trouble.code, trouble.facts)
    return outcome


def _bring_in(desk: Desk, outcome: Outcome, *, dry_run: bool) -> None:
    from keta_desk.exchange.fhir import read_bundle
    from keta_desk.use_cases import exchange

    content = _read(outcome.file)
    record = read_bundle(content, name=outcome.file.name)
    would = outcome.would = desk.ask(imports.dry_run, record)
    outcome.duplicates = [f"{chart_label(like.chart_number)} {like.name}" for like in would.duplicates]
    if would.patient_id is not None:
        outcome.chart = _chart(desk, would.patient_id)
    if dry_run:
        return
    batch = desk.do(exchange.bring_in, record, file_name=outcome.file.name, sha256=sha256(content).hexdigest())
    whose = desk.ask(imports.patient_brought_in, batch)
    outcome.batch, outcome.chart = batch, outcome.chart or (_chart(desk, whose) if whose else "")


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise BadFile("cli.file-unreadable", file=str(file)) from error


def _chart(desk: Desk, patient_id: PatientId) -> str:
    person = desk.ask(patients.person, patient_id)
    return chart_label(person.chart_number) if person else ""


def _tell(outcome: Outcome, told: Namespace) -> Outcome:
    """Say what became of a file as soon as it is known: a batch of hundreds takes minutes."""
    if outcome.refused:
        telling.sentence_out(outcome.refused)
    elif outcome.would is not None and not told.json:
        for line in _lines(outcome, outcome.would, dry_run=told.dry_run):
            telling.line(line)
    return outcome


def _lines(outcome: Outcome, would: DryRun, *, dry_run: bool) -> list[str]:
    goes_to = outcome.chart or "a new chart"
    said = [f"{outcome.file}: {would.name}, born {would.birth_date.isoformat()}, {goes_to}"]
    if would.changes_nothing:
        return [*said, "  nothing new: all of it is here already"]
    new = ", ".join(f"{count.count} {count.kind}" for count in would.new) or "the person only"
    said.append(f"  {'would bring' if dry_run else 'brought'} {new}")
    said += [f"  left out: {left.count} {left.kind} ({left.why})" for left in (*would.left_out, *would.differing)]
    return [*said, *(f"  may be the same person as {like}" for like in outcome.duplicates)]


def _as_object(outcome: Outcome) -> dict[str, object]:
    said: dict[str, object] = {"file": outcome.file, "done": not outcome.refused}
    if outcome.refused or outcome.would is None:
        return {**said, "code": outcome.code, "says": telling.tame(outcome.refused)}
    would = outcome.would
    return {
        **said,
        "name": would.name,
        "birth_date": would.birth_date,
        "chart": outcome.chart or None,
        "batch": outcome.batch or None,
        "new": {count.kind: count.count for count in would.new},
        "unchanged": {count.kind: count.count for count in would.unchanged},
        "left_out": [
            {"kind": left.kind, "count": left.count, "why": left.why} for left in (*would.left_out, *would.differing)
        ],
        "possible_duplicates": outcome.duplicates,
    }
