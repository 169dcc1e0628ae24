"""`keta-desk score`: what answers to a scale come to, with bands, subscales, cut-offs and alerts. It opens no vault."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from keta_desk.cli import telling
from keta_desk.cli.house import House
from keta_desk.domain.alerts import Before, Raised, raised
from keta_desk.domain.outcomes_scale import NOT_APPLICABLE, Answers, Item, Scale, Score
from keta_desk.domain.outcomes_scoring import score, score_total
from keta_desk.domain.problems import Trouble
from keta_desk.reference import catalogue
from keta_desk.reference.words import sentence

BLANK = frozenset({"", "-", "?"})
YES_NO = {"y": 1, "yes": 1, "n": 0, "no": 0}


class NoScore(Trouble):
    """What was asked for is no scale, or an answer can't be read."""


def run(told: Namespace, _house: House) -> int:
    """Score one filling-in, or a total that was reckoned elsewhere."""
    scale = scale_named(told.instrument)
    answers = read_answers(scale, told.answers)
    if told.total:
        total = _number(scale, told.total)
        reckoned = score_total(scale, total, answers, sex=told.sex)
    else:
        reckoned = score(scale, answers, sex=told.sex)
    before = Before(read_answers(scale, [told.previous]) if told.previous else None)
    alerts = raised(scale, answers, reckoned.total, before)
    if told.json:
        telling.one_object(_as_object(scale, reckoned, alerts))
    else:
        _print(scale, reckoned, alerts)
    return telling.DONE


def scale_named(name: str) -> Scale:
    """Return a scale by its id or its name.

    Raises:
        NoScore: there is none of that name.
    """
    wanted = name.casefold()
    for scale in catalogue.scales().values():
        if wanted in (scale.id, scale.name.casefold()):
            return scale
    raise NoScore("score.no-scale", name=name[:40], names=", ".join(catalogue.scales()))


def read_answers(scale: Scale, typed: Sequence[str]) -> Answers:
    """Read answers as a comma list: `-` is not answered, `na` not applicable, `y` and `n` where yes or no is asked.

    Items at the end that are not scored may be left off; so may every item that a rule skips.

    Raises:
        NoScore: an answer can't be read.
    """
    given = [part.strip().casefold() for part in ",".join(typed).split(",")] if typed else []
    items = [*scale.items, *scale.items[-1:] * max(len(given) - len(scale.items), 0)]
    read = [_answer(item, text) for item, text in zip(items, given, strict=False)]
    while read and len(read) < len(scale.items) and scale.items[len(read)].asked_if:
        read.append(None)
    return tuple(read)


def _answer(item: Item, text: str) -> int | None:
    if text in BLANK:
        return None
    if text == "na" and item.may_not_apply:
        return NOT_APPLICABLE
    if text in YES_NO and {option.value for option in item.options} == {0, 1}:
        return YES_NO[text]
    if text.isascii() and text.isdecimal() and len(text) < 6:
        return int(text)
    raise NoScore("score.unreadable", item=str(item.number), text=text[:20])


def _number(scale: Scale, text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise NoScore("score.no-number", scale=scale.name, text=text[:20]) from error
    if not number.is_finite():
        raise NoScore("score.no-number", scale=scale.name, text=text[:20])
    return number


def _as_object(scale: Scale, reckoned: Score, alerts: list[Raised]) -> dict[str, object]:
    return {
        "instrument": scale.id,
        "version": scale.version,
        "total": None if reckoned.total is None else plain(reckoned.total),
        "lowest": plain(scale.lowest),
        "highest": plain(scale.highest),
        "band": reckoned.band.label if reckoned.band else None,
        "bands_version": scale.bands_version if scale.bands else None,
        "prorated": reckoned.prorated,
        "incomplete": reckoned.incomplete,
        "missing": list(reckoned.missing),
        "not_applicable": list(reckoned.not_applicable),
        "subscales": [
            {
                "name": one.part.label,
                "total": None if one.total is None else plain(one.total),
                "highest": plain(one.highest),
            }
            for one in reckoned.parts
        ],
        "flags": list(reckoned.flags),
        "cut_offs": list(reckoned.cuts),
        "alerts": [
            {"rule": one.rule, "version": one.version, "level": one.level, "says": sentence(one.code, one.facts)}
            for one in alerts
        ],
        "credit": scale.credit,
    }


def _print(scale: Scale, reckoned: Score, alerts: list[Raised]) -> None:
    band = reckoned.band.label if reckoned.band else ""
    total = "no total" if reckoned.total is None else f"{plain(reckoned.total)} of {plain(scale.highest)}"
    if not scale.has_total:
        total = "incomplete" if reckoned.incomplete else "level"
    told: dict[str, object] = {scale.name: total}
    if band:
        told["band"] = f"{band} (version {scale.bands_version})"
    said = {
        "prorated": "yes" if reckoned.prorated else "",
        "not answered": ", ".join(map(str, reckoned.missing)),
        "not applicable": ", ".join(map(str, reckoned.not_applicable)),
    }
    told |= {name: text for name, text in said.items() if text}
    for part in reckoned.parts:
        told[part.part.label] = "no total" if part.total is None else f"{plain(part.total)} of {plain(part.highest)}"
    telling.facts(told)
    for said_of in _labels(scale, reckoned):
        telling.line(said_of)
    for one in alerts:
        telling.line(f"{one.rule} ({one.level}): {sentence(one.code, one.facts)}")


def _labels(scale: Scale, reckoned: Score) -> list[str]:
    """Return the rules met and the cut-offs reached by their names."""
    labels = {rule.id: rule.label for rule in scale.symptom_rules} | {cut.id: cut.label for cut in scale.cuts}
    labels |= {rule.id: rule.label for rule in scale.share_rules}
    return [labels[name] for name in (*reckoned.flags, *reckoned.cuts)]


def plain(number: Decimal) -> str:
    """Write a total without needless zeros, a mean with four decimals at most."""
    return f"{round(number, 4).normalize():f}"
