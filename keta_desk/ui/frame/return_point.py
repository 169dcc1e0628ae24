"""Where one was when the window was locked: kept among the drafts inside the vault, taken up once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from keta_desk.domain.problems import Trouble
from keta_desk.queries import notes as note_questions
from keta_desk.use_cases import notes

if TYPE_CHECKING:
    from keta_desk.desk import Desk

KEPT_AS = "return-point"


@dataclass(frozen=True, slots=True)
class Point:
    """The way through the places, as `History.plain` tells it, and the form that was open with what it is about."""

    way: dict[str, Any]
    form: str = ""
    subject: str = ""


def keep(desk: Desk, point: Point) -> None:
    """Keep a point. A vault that takes no change keeps none, and the window comes back to the list."""
    if desk.read_only_because:
        return
    try:
        desk.do(notes.keep_draft, KEPT_AS, "", asdict(point))
    except Trouble:
        return  # locking goes on whatever happens: a full disk must not keep charts on the screen


def take(desk: Desk) -> Point | None:
    """Return the point that was kept, and forget it; None if there is none."""
    kept = desk.ask(note_questions.draft, KEPT_AS, "", desk.clinician.id)
    if kept is None or desk.read_only_because:
        return None
    desk.do(notes.drop_draft, KEPT_AS, "")
    way = kept.get("way")
    return Point(way if isinstance(way, dict) else {}, str(kept.get("form", "")), str(kept.get("subject", "")))
