"""What the unlock screen says of a practice file that does not simply open, and the one thing to do about it.

Imported when there is something to say: the screen itself paints without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.problems import Problem, Trouble
from keta_desk.domain.record import VaultBusy
from keta_desk.domain.standing import FoundBackup, Standing
from keta_desk.ui import translation, words
from keta_desk.ui.errors import sentence
from keta_desk.ui.unlock.places import short

MEND, OPEN_THERE, LOOK_AGAIN, RESTORE, TRY_AGAIN = "mend", "open-there", "look-again", "restore", "try-again"
BEHIND = timedelta(minutes=5)
"""How far this computer's clock may lie behind the last entry before that is said."""

_GONE = frozenset({"vault.not-there"})
_PASSING = frozenset({"vault.busy", "disk.full", "disk.not-writable", "vault.not-enough-memory"})
_NO_WAY_IN = frozenset({"vault.not-there", "vault.not-a-vault", "vault.too-new", "vault.swap-damaged"})


@dataclass(frozen=True, slots=True)
class Told:
    """A banner: `kind` as banners have it, and what its button does, '' for none."""

    kind: str
    title: str
    then: str = ""
    action: str = ""
    does: str = ""
    shuts: bool = False
    """Whether no secret could open the practice file as it stands."""


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Unlock", text)


def of_standing(standing: Standing, now: datetime) -> Told | None:
    """Return what is to be said before anybody types; None where all is well."""
    if standing.problem is not None:
        return _of_problem(standing.problem, standing)
    if standing.last_entry is not None and standing.last_entry - now > BEHIND:
        at = _when(standing.last_entry, now)
        then = said(
            "The last entry was made {0} by its own record, which lies ahead. Put date and time right before anything "
            "is recorded: each entry is kept with the time of this computer."
        )
        return Told("check", said("The clock of this computer runs behind"), then.format(at))
    return None


def of_trouble(trouble: Trouble, standing: Standing | None) -> Told:
    """Return what is said of an unlock that failed for another reason than its secret."""
    told = _of_problem(Problem(trouble.code, facts=trouble.facts), standing)
    return told if not isinstance(trouble, VaultBusy) else _of_busy(trouble)


def no_keyring() -> Told:
    """Return what is said where this computer's keyring is absent, is locked, or does not know the practice file."""
    then = said("The keyring is absent, locked, or holds nothing for it. The passphrase works as before.")
    return Told("note", said("This computer did not open the practice file"), then)


def opened_though(trouble: Trouble) -> Told:
    """Return what is said where the practice file was opened and could not be remembered."""
    return Told("check", *_split(trouble))


def last_entry(standing: Standing, now: datetime) -> str:
    """Return when the practice file was written to last, '' where that is not known."""
    if standing.last_entry is None:
        return ""
    return said("Last entry {0}").format(_when(standing.last_entry, now))


def backup_age(found: FoundBackup, now: datetime) -> str:
    """Return how old the newest backup is that was found."""
    return said("Newest backup {0}, verified").format(words.ago((now - found.made_at).total_seconds()))


def _when(moment: datetime, now: datetime) -> str:
    """Write a moment by the clocks of this computer: which zone the practice keeps stands in the vault."""
    local, today = moment.astimezone(), now.astimezone().date()
    time = translation.clock_words(local.hour, local.minute)
    if local.date() == today - timedelta(days=1):
        return said("yesterday at {0}").format(time)
    return said("{0} at {1}").format(words.near_day(local.date(), today), time)


def _of_problem(problem: Problem, standing: Standing | None) -> Told:
    title, then = _own_words(problem) or _split(problem)
    shuts = problem.code in _NO_WAY_IN
    if problem.code in _GONE and standing is not None and standing.moved_to is not None:
        found = said("The same practice file was found at {0}.").format(short(standing.moved_to))
        return Told("check", title, found, said("Open it there"), OPEN_THERE, shuts)
    if problem.code in _GONE:
        return Told("check", title, then, said("Look again"), LOOK_AGAIN, shuts)
    if problem.code in _PASSING:
        return Told("check", title, then, said("Try again"), TRY_AGAIN)
    if standing is not None and standing.can_mend:
        return _of_key_file(standing)
    if problem.code in _NO_WAY_IN:
        return Told("stop", title, then, shuts=shuts)
    return Told("stop", title, f"{then} {_newest(standing)}".strip(), said("Restore from a backup"), RESTORE)


def _own_words(problem: Problem) -> tuple[str, str] | None:
    """Return the words of this screen for what clinicians meet most: it says practice file where files say vault."""
    facts = problem.facts
    if problem.code == "vault.not-there":
        then = said(
            "There is no folder {0} at its place. If it lies on a drive, connect the drive; otherwise open it where "
            "it is now."
        )
        return said("The practice file is not where it was"), then.format(facts["place"])
    if problem.code == "vault.too-new":
        then = said(
            "It holds {0}; this is KetaDesk {1}, which knows up to {2}. Nothing was changed. Open it with that version "
            "or a later one."
        )
        title = said("A newer KetaDesk wrote this practice file")
        return title, then.format(facts["theirs"], facts["program"], facts["ours"])
    if problem.code == "vault.not-a-vault":
        then = said("Nothing was changed. Open the folder that holds vault.json and chart.db.")
        return said("This folder is no practice file"), then
    return None


def _of_key_file(standing: Standing) -> Told:
    then = said(
        "An earlier copy lies beside it. Type the passphrase, or the recovery key, that opened it then, and have the "
        "copy put back; the damaged file is kept. Nothing of the record is touched."
    )
    return Told(
        "stop",
        said("The key file of this practice file is damaged"),
        f"{then} {_newest(standing)}".strip(),
        said("Put it back and unlock"),
        MEND,
    )


def _of_busy(trouble: Trouble) -> Told:
    then = said(
        "Process {0} on {1} has it open since {2}. Close or lock it there, then try again. Two programs never write to "
        "one practice file."
    )
    facts = {"pid": "?", "host": "?", "since": "?", **trouble.facts}
    title = said("This practice file is open in another window")
    return Told("check", title, then.format(facts["pid"], facts["host"], facts["since"]), said("Try again"), TRY_AGAIN)


def _newest(standing: Standing | None) -> str:
    if standing is None or standing.backup is None:
        return said("No backup of it was found in the folder for backups; connect the drive it lies on.")
    found = said("The newest backup found is {0}, in {1}.")
    return found.format(standing.backup.path.name, short(standing.backup.path.parent))


def _split(told: Problem | Trouble) -> tuple[str, str]:
    """Return the first sentence as the title, and the rest."""
    title, dot, then = sentence(told).partition(". ")
    return (title, then) if dot else (title.removesuffix("."), "")
