"""The clinic's reference of interactions, read from its file (clinical-reference 4)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from keta_desk.domain.interactions import Drug, Interaction, InteractionKind, Reference, Weight, folded_words
from keta_desk.domain.titration import Formulation
from keta_desk.paths import resources
from keta_desk.reference.files import BrokenFile, read


@cache
def interactions() -> Reference:
    """Return the reference with its caveat.

    Raises:
        BrokenFile: a class stands in it twice, or a name of a drug twice in one class.
    """
    path = resources() / "reference" / "interactions.toml"
    content = read(path, "interactions")
    found = tuple(_interaction(one) for one in content["interactions"])
    ids = [one.id for one in found]
    for one in found:
        names = [folded_words(name) for drug in one.drugs for name in (drug.name, *drug.names)]
        if ids.count(one.id) > 1 or len(names) != len(set(names)) or "  " in names:
            raise BrokenFile(path, "interactions", f"{one.id} has a name that stands twice, or none")
    return Reference(version=f"{content['id']}/{content['version']}", caveat=content["caveat"], interactions=found)


def _interaction(one: Mapping[str, Any]) -> Interaction:
    over = one.get("over_lorazepam_mg")
    return Interaction(
        id=one["id"],
        words=one["words"],
        kind=InteractionKind(one["kind"]),
        effect=one["effect"],
        weight=Weight(one["severity"]),
        advice=one["advice"],
        source=one["source"],
        drugs=tuple(_drug(drug) for drug in one["drugs"]),
        at_home=Weight(one["at_home"]) if "at_home" in one else None,
        not_by_mouth=Weight(one["not_by_mouth"]) if "not_by_mouth" in one else None,
        over_lorazepam_mg=None if over is None else Decimal(over),
        only_by=tuple(Formulation(name) for name in one.get("only_by", ())),
        needs=one.get("needs", 1),
        hold=one.get("hold", ""),
    )


def _drug(one: Mapping[str, Any]) -> Drug:
    like = one.get("like_1_mg_lorazepam")
    return Drug(
        name=one["name"],
        names=tuple(one["names"]),
        like_1_mg_lorazepam=None if like is None else Decimal(like),
    )
