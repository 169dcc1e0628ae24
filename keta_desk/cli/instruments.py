"""`keta-desk instruments`: the scales there are, and loading the official wording of one."""

from __future__ import annotations

from argparse import Namespace

from keta_desk.cli import telling
from keta_desk.cli.desks import at_desk
from keta_desk.cli.house import House
from keta_desk.cli.score import scale_named
from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.problems import Problem, Trouble
from keta_desk.domain.record import ReadOnly
from keta_desk.domain.wordings import Questionnaire, Wording, scale_of, wording_of, wording_problems
from keta_desk.exchange.questionnaire import read_file
from keta_desk.queries import wordings
from keta_desk.reference import catalogue
from keta_desk.reference.words import sentence
from keta_desk.use_cases import wordings as changes


class NoInstrument(Trouble):
    """What was asked for lacks its file, or the file is of no scale we know."""


def run(told: Namespace, house: House) -> int:
    """List the scales, or check a Questionnaire and keep its wording where a vault is named."""
    return _list(told, house) if told.do == "list" else _load(told, house)


def _list(told: Namespace, house: House) -> int:
    loaded: dict[str, list[str]] = {}
    if told.vault is not None:
        with at_desk(told, house) as desk:
            for one in desk.ask(wordings.in_force):
                loaded.setdefault(one.scale, []).append(f"{one.language} {one.number}")
    scales = catalogue.scales().values()
    if told.json:
        telling.one_object({"instruments": [_as_object(scale, loaded.get(scale.id, [])) for scale in scales]})
        return telling.DONE
    head = ("Id", "Name", "Version", "Items", "Total", "Wording")
    rows = [
        (scale.id, scale.name, scale.version, len(scale.items) or "total only", _range(scale), _loaded(scale, loaded))
        for scale in scales
    ]
    telling.table(head, rows)
    return telling.DONE


def _loaded(scale: Scale, loaded: dict[str, list[str]]) -> str:
    return ", ".join(loaded.get(scale.id, [])) or "topics only"


def _range(scale: Scale) -> str:
    return f"{scale.lowest:f}-{scale.highest:f}" if scale.has_total else "level"


def _as_object(scale: Scale, loaded: list[str]) -> dict[str, object]:
    return {
        "id": scale.id,
        "name": scale.name,
        "version": scale.version,
        "measures": scale.measures,
        "items": len(scale.items),
        "total": _range(scale),
        "bands_version": scale.bands_version if scale.bands else None,
        "licence": scale.licence,
        "credit": scale.credit,
        "wordings": loaded,
    }


def _load(told: Namespace, house: House) -> int:
    if told.file is None:
        raise NoInstrument("wording.no-file-named")
    asked, digest = read_file(told.file)
    scale = scale_named(told.instrument) if told.instrument else scale_of(catalogue.scales().values(), asked)
    if scale is None:
        raise NoInstrument("wording.no-scale", file=told.file.name)
    found = wording_problems(scale, asked)
    if found:
        return _refuse(told, scale, found)
    wording, number = wording_of(scale, asked), None
    if told.vault is not None:
        with at_desk(told, house) as desk:
            if desk.read_only_because:
                raise ReadOnly(desk.read_only_because)
            number = desk.do(changes.load, wording, sha256=digest)
    _tell(told, asked, wording, number)
    return telling.DONE


def _refuse(told: Namespace, scale: Scale, found: list[Problem]) -> int:
    says = [sentence(one.code, one.facts) for one in found]
    if told.json:
        problems = [
            {"code": one.code, "item": one.facts.get("item"), "says": said}
            for one, said in zip(found, says, strict=True)
        ]
        telling.one_object({"done": False, "instrument": scale.id, "problems": problems})
    for said in says:
        telling.sentence_out(said)
    return telling.NOT_ALL


def _tell(told: Namespace, asked: Questionnaire, wording: Wording, number: int | None) -> None:
    if told.json:
        said: dict[str, object] = {"done": True, "instrument": wording.scale, "language": wording.language}
        said |= {"title": wording.title, "credit": wording.credit, "number": number}
        said["items"] = [{"item": number, "words": words} for number, words in wording.items.items()]
        telling.one_object(said)
        return
    kept = "checked only; name a vault with --into to keep it" if number is None else f"kept as number {number}"
    telling.facts({"Instrument": wording.scale, "Title": wording.title, "Language": wording.language, "Wording": kept})
    for item, words in wording.items.items():
        telling.line(f"{item:>3}  {words}")
    left_out = len(asked.items) - len(wording.items)
    if left_out:
        telling.line(f"{left_out} more in the file are no items of this scale")
    telling.line(wording.credit)
