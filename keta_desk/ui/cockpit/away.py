"""What the banner says of a gap or of a clock that jumped, until the next entry is kept (capabilities N8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.black_box import Cause, Finding, Gap
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries.live_session import LiveSession
from keta_desk.ui import words as all_words
from keta_desk.ui.cockpit.words import stretch


@dataclass(frozen=True, slots=True)
class Away:
    """What lies before now: from when, for how many seconds, and why. `entry_id` is '' until it is noted."""

    is_gap: bool
    cause: str
    since: datetime
    seconds: int
    entry_id: str = ""

    @property
    def may_be_set(self) -> bool:
        """Whether it is a jump ahead of which only a person knows that the clock was set."""
        return bool(self.entry_id) and not self.is_gap and self.cause == Cause.SLEPT


def away(live: LiveSession, finding: Finding | None) -> Away | None:
    """Return the gap or jump that nothing was kept after, noted or (where nothing can be kept) only found."""
    if finding is not None:
        seconds = round(finding.by.total_seconds())
        return Away(isinstance(finding, Gap), finding.cause, finding.since, seconds)
    last = max(live.log, key=lambda one: one.event.number, default=None)
    if last is None or last.is_in_error or last.event.kind not in (EntryKind.GAP, EntryKind.CLOCK):
        return None
    event, seconds = last.event, last.event.value or 0
    since = event.at - timedelta(seconds=seconds) if event.code != Cause.SET else event.at
    return Away(event.kind == EntryKind.GAP, event.code, since, seconds, event.id)


def away_words(one: Away, zone: ZoneInfo) -> tuple[str, str]:
    """Return what happened with its two times, and what that means for the session."""
    length, since = stretch(abs(one.seconds)), all_words.clock_time(one.since, zone)
    until = all_words.clock_time(one.since + timedelta(seconds=one.seconds), zone)
    kept = QCoreApplication.translate("Cockpit", "All that was kept before is here. The clock since the dose ran on.")
    if one.cause == Cause.CLOSED:
        told = QCoreApplication.translate("Cockpit", "KetaDesk was closed. Nothing was kept for {0}, from {1} to {2}")
        return told.format(length, since, until), kept
    if one.cause == Cause.SLEPT:
        told = QCoreApplication.translate("Cockpit", "The computer slept for {0}, from {1} to {2}")
        return told.format(length, since, until), kept
    if one.is_gap:
        told = QCoreApplication.translate("Cockpit", "KetaDesk was closed after {0}, and the clock was set back by {1}")
        then = QCoreApplication.translate("Cockpit", "How long it was closed is not known. All kept before is here.")
        return told.format(since, length), then
    if one.seconds < 0:
        told = QCoreApplication.translate("Cockpit", "The clock of the computer was set back by {0}, after {1}")
    else:
        told = QCoreApplication.translate("Cockpit", "The clock of the computer was set ahead by {0}, after {1}")
    return told.format(length, since), QCoreApplication.translate(
        "Cockpit", "The minutes since the dose are not moved by it."
    )
