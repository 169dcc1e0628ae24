"""How far the first run has come, kept among the drafts inside the vault: it is gone on with at the next unlock.

Before the passphrase exists there is no vault, and nothing of the practice is kept anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keta_desk.domain.problems import Trouble
from keta_desk.queries import notes as note_questions
from keta_desk.use_cases import notes

if TYPE_CHECKING:
    from keta_desk.desk import Desk

KEPT_AS = "first-run"
SHEET, BACKUP, COMPUTER, START = "sheet", "backup", "computer", "start"
STEPS = (SHEET, BACKUP, COMPUTER, START)
"""The steps that are left once the vault exists."""


def keep(desk: Desk, step: str) -> None:
    """Keep that the first run goes on with `step`. A full disk does not stop it: then it is begun earlier again."""
    if desk.read_only_because:
        return
    try:
        desk.do(notes.keep_draft, KEPT_AS, "", {"step": step})
    except Trouble:
        return


def step_of(desk: Desk) -> str:
    """Return the step that the first run goes on with, '' if it is over."""
    kept = desk.ask(note_questions.draft, KEPT_AS, "", desk.clinician.id)
    step = str((kept or {}).get("step", ""))
    return step if step in STEPS else ""


def is_unfinished(desk: Desk) -> bool:
    """Say whether something of the first run is left; a vault that takes no change is not asked for more."""
    return not desk.read_only_because and bool(step_of(desk))


def forget(desk: Desk) -> None:
    """Keep that the first run is over."""
    if not desk.read_only_because:
        desk.do(notes.drop_draft, KEPT_AS, "")
