"""What is typed into an entry sheet: its texts, what they mean, and what is wrong with them. No Qt.

A blank answer means not answered and stays so. What was answered before is shown beside, never inside.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from keta_desk.domain.outcomes_scale import Answers, Scale, Score, ScoringRule, answer_problems
from keta_desk.domain.outcomes_scoring import (
    answered,
    context_problems,
    missing_items,
    score,
    score_total,
    total_problems,
)
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.quantities import read_amount

YES = "yes"


@dataclass(slots=True)
class AnswerForm:
    """The answers of one sheet with the texts around them; `saved_id` once the answers are in the record.

    With `is_total` the total is typed as it was reckoned elsewhere, and only items watched for safety are answered.
    """

    scale: Scale
    sex: str = ""
    decimal_mark: str = "."
    answers: list[int | None] = field(default_factory=list)
    when: str = ""
    mode: str = ""
    reason: str = ""
    is_error: str = ""
    saved_id: str = ""
    is_total: str = ""
    total: str = ""
    context: str = ""
    administered_by: str = ""
    note_kind: str = ""
    disposition: str = ""
    contacted: str = ""
    assessed: str = ""
    agreed: str = ""
    responsible: str = ""

    def __post_init__(self) -> None:
        if not self.answers:
            self.answers = [None] * len(self.scale.items)
        if self.scale.scoring is ScoringRule.TOTAL_ONLY:
            self.is_total = YES

    def take(self, answers: Sequence[int | None]) -> None:
        """Take over the answers of the record, with a blank for each item that they leave off."""
        self.answers = [*answers, *[None] * (len(self.scale.items) - len(answers))]

    def state(self) -> dict[str, str]:
        """Return what a draft keeps."""
        kept = {name: str(getattr(self, name)) for name in _TEXTS}
        return {"answers": json.dumps(self.answers), **kept}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again; what no longer fits the scale is left blank."""
        for name in _TEXTS:
            setattr(self, name, str(state.get(name, "")))
        try:
            kept = json.loads(str(state.get("answers", "[]")))
        except ValueError:
            kept = []
        given = kept if isinstance(kept, list) else []
        for place, item in enumerate(self.scale.items):
            answer = given[place] if place < len(given) else None
            self.answers[place] = answer if isinstance(answer, int) and item.takes(answer) else None
        if self.scale.scoring is ScoringRule.TOTAL_ONLY:
            self.is_total = YES

    def is_blank(self) -> bool:
        """Say whether nothing at all was entered."""
        told = (getattr(self, name) for name in _TEXTS if name != "is_total")
        return not any([*(answer is not None for answer in self.answers), *told])

    def given(self) -> Answers:
        """Return the answers as the record takes them; beside a total only those to items watched for safety."""
        if not self.is_total:
            return tuple(self.answers)
        watched = {item.number for item in self.scale.safety_items}
        if not watched:
            return ()
        return tuple(
            one if item.number in watched else None for item, one in zip(self.scale.items, self.answers, strict=True)
        )

    def typed_total(self) -> Decimal | None:
        """Return the total as it was typed; None where the sheet is answered item by item.

        Raises:
            RuleBroken: it can't be read as a number.
        """
        if not self.is_total:
            return None
        typed = read_amount(self.total, units=("1",), assumed_unit="1", decimal_mark=self.decimal_mark, field="total")
        if typed.quantity is None:
            blank = Problem("outcome.no-total", facts={"scale": self.scale.name}, field="total")
            raise RuleBroken([typed.problem or blank])
        return typed.quantity.value

    def answered(self) -> int:
        """Return how many scored items are answered."""
        return len(answered(self.scale, tuple(self.answers)))

    def is_complete(self) -> bool:
        """Say whether nothing that is asked is left open."""
        return self.answered() > 0 and not list(missing_items(self.scale, answered(self.scale, tuple(self.answers))))

    def score(self) -> Score:
        """Return what the answers come to, or what the total says.

        Raises:
            RuleBroken: there is no such answer or total.
        """
        if (total := self.typed_total()) is not None:
            return score_total(self.scale, total, self.given(), sex=self.sex)
        return score(self.scale, self.given(), sex=self.sex)

    def problems(self) -> list[Problem]:
        """Return what is wrong with the sheet: one without any answer is none."""
        about = context_problems(self.scale, self.context)
        if self.is_total:
            try:
                total = self.typed_total()
            except RuleBroken as broken:
                return [*broken.problems, *about]
            return [*(total_problems(self.scale, total) if total is not None else []), *about]
        if not self.answered():
            return [Problem("outcome.nothing-answered", facts={"scale": self.scale.name}, field="answers")]
        return [*answer_problems(self.scale, self.given()), *about]


_TEXTS = (
    *("when", "mode", "reason", "is_error", "saved_id", "is_total", "total", "context", "note_kind", "disposition"),
    *("contacted", "assessed", "agreed", "responsible", "administered_by"),
)
