"""Questions about the official wordings that the practice has loaded."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.queries.lines import columns, lines
from keta_desk.store.tables.outcomes import WordingRow

WORDING = columns(WordingRow)


@dataclass(slots=True)
class WordingLine:
    """One version of a wording in one language. Of each language the one with the highest number is in force."""

    scale: str
    scale_version: str
    language: str
    number: int
    title: str
    credit: str
    source_url: str
    sha256: str
    created_at: datetime
    words_json: str

    @property
    def items(self) -> dict[int, str]:
        """The words of the questions by the number of their item."""
        return {int(number): text for number, text in json.loads(self.words_json)["items"].items()}

    @property
    def options(self) -> dict[int, dict[int, str]]:
        """The words of the answers by item and value."""
        told = json.loads(self.words_json)["options"]
        return {int(number): {int(value): text for value, text in each.items()} for number, each in told.items()}


_FIELDS = (
    *(WORDING.scale, WORDING.scale_version, WORDING.language, WORDING.number, WORDING.title, WORDING.credit),
    *(WORDING.source_url, WORDING.sha256, WORDING.created_at, WORDING.words),
)
_ALL = select(*_FIELDS).order_by(WORDING.scale, WORDING.language, WORDING.number)
_OF_SCALE = select(*_FIELDS).where(WORDING.scale == bindparam("scale")).order_by(WORDING.language, WORDING.number)


def in_force(session: Session) -> list[WordingLine]:
    """Return the wordings in force: of each scale and language the latest."""
    return list({(one.scale, one.language): one for one in lines(session, _ALL, WordingLine)}.values())


def of_scale(session: Session, scale_id: str, language: str = "en") -> WordingLine | None:
    """Return the wording of a scale in a language, else in any language; None where none was loaded."""
    latest = {one.language: one for one in lines(session, _OF_SCALE, WordingLine, scale=scale_id)}
    short = language.partition("-")[0]
    same = (one for name, one in latest.items() if name.partition("-")[0] == short)
    return next(same, next(iter(latest.values()), None))
