"""Loading the official wording of a scale: the former one stays, since sheets were filled in with it."""

from __future__ import annotations

import json

from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.wordings import Wording
from keta_desk.queries import wordings
from keta_desk.store.tables.outcomes import WordingRow
from keta_desk.store.work import Work


def load(work: Work, wording: Wording, *, sha256: str) -> int:
    """Keep a wording that fits its scale, and return its number.

    Raises:
        RuleBroken: the same file is in force already.
    """
    found = wordings.in_force(work.session)
    before = next((one for one in found if (one.scale, one.language) == (wording.scale, wording.language)), None)
    if before is not None and before.sha256 == sha256:
        raise RuleBroken([Problem("wording.same", facts={"title": before.title})])
    row = WordingRow(
        scale=wording.scale,
        scale_version=wording.scale_version,
        language=wording.language,
        number=1 if before is None else before.number + 1,
        title=wording.title,
        credit=wording.credit,
        source_url=wording.source_url,
        sha256=sha256,
        words=json.dumps({"items": wording.items, "options": wording.options}, ensure_ascii=False),
    )
    return work.add(row).number
