"""What a filling-in said before it was put right. No Qt."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from keta_desk.domain.record import Status
from keta_desk.queries import former
from keta_desk.queries.outcomes import ScoreLine

if TYPE_CHECKING:
    from keta_desk.desk import Desk

TABLE = "administration"


@dataclass(frozen=True, slots=True)
class Was:
    """The answers and the total as they stood before they were put right."""

    answers: tuple[int | None, ...]
    total: Decimal | None


def was_of(desk: Desk, lines: Sequence[ScoreLine]) -> dict[str, tuple[Was, ...]]:
    """Return by its id what each filling-in that was amended said before, oldest first."""
    amended = [line for line in lines if line.status == Status.AMENDED]
    if not amended:
        return {}
    states = desk.ask(former.of_rows, TABLE, [line.id for line in amended])
    return {line.id: tuple(_told(line, states.get(line.id, []))) for line in amended}


def _told(line: ScoreLine, states: Sequence[former.Former]) -> list[Was]:
    now = {"answers": line.answers_json, "total_milli": line.total_milli}
    told = []
    for _, then in former.said_before(now, states):
        total = then["total_milli"]
        answers = tuple(json.loads(str(then["answers"])))
        if answers != line.answers:
            told.append(Was(answers, None if total is None else Decimal(total) / 1000))
    return list(dict.fromkeys(told))
