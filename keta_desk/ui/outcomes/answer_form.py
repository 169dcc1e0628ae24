"""What is typed into an entry sheet: its texts, what they mean, and what is wrong with them. No Qt.

A blank answer means not answered and stays so. What was answered before is shown beside, never inside.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from keta_desk.domain.outcomes import Answers, Scale, Score, answer_problems, score
from keta_desk.domain.problems import Problem


@dataclass(slots=True)
class AnswerForm:
    """The answers of one sheet with the texts around them; `saved_id` once the answers are in the record."""

    scale: Scale
    answers: list[int | None] = field(default_factory=list)
    when: str = ""
    mode: str = ""
    reason: str = ""
    is_error: str = ""
    saved_id: str = ""
    note: str = ""
    note_kind: str = ""

    def __post_init__(self) -> None:
        if not self.answers:
            self.answers = [None] * len(self.scale.items)

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
            has = isinstance(answer, int) and any(option.value == answer for option in item.options)
            self.answers[place] = answer if has else None

    def is_blank(self) -> bool:
        """Say whether nothing at all was entered."""
        return not any([*(answer is not None for answer in self.answers), *(getattr(self, name) for name in _TEXTS)])

    def given(self) -> Answers:
        """Return the answers as the record takes them."""
        return tuple(self.answers)

    def answered(self) -> int:
        """Return how many scored items are answered."""
        return sum(
            1
            for item, answer in zip(self.scale.items, self.answers, strict=True)
            if item.is_scored and answer is not None
        )

    def score(self) -> Score:
        """Return what the answers come to."""
        return score(self.scale, self.given())

    def problems(self) -> list[Problem]:
        """Return what is wrong with the answers: a sheet without any is none."""
        if not self.answered():
            return [Problem("outcome.nothing-answered", facts={"scale": self.scale.name}, field="answers")]
        return answer_problems(self.scale, self.given())


_TEXTS = ("when", "mode", "reason", "is_error", "saved_id", "note", "note_kind")
