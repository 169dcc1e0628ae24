"""FHIR's dates and moments. What the source leaves open stays open; what is impossible refuses the file."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from keta_desk.exchange.fhir_nodes import Node
from keta_desk.exchange.imported import PartialDate

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[.]\d+)?(?P<zone>Z|[+-]\d\d:\d\d)?", re.ASCII)
_DAY_LENGTH = len("1990-05-17")
_EARLIEST = 1800


def day_of(node: Node, name: str) -> PartialDate | None:
    """Return the calendar day as the source wrote it, in its own offset and as exactly as it knew it.

    Raises:
        BadFile: what stands there is no date.
    """
    if not node.has(name):
        return None
    written = node.text(name)
    head, has_time, _ = written.partition("T")
    matched = _DATE.fullmatch(head)
    if not matched or (has_time and len(head) != _DAY_LENGTH) or not _exists(matched):
        raise node.bad("fhir.bad-date", name)
    return PartialDate(head)


def moment_of(node: Node, name: str) -> datetime | None:
    """Return the moment in UTC, to the second; None where no time of day or no offset is given.

    Raises:
        BadFile: what stands there is no date.
    """
    if day_of(node, name) is None:
        return None
    written = node.text(name)
    if "T" not in written:
        return None
    matched = _MOMENT.fullmatch(written)
    if not matched:
        raise node.bad("fhir.bad-date", name)
    if not matched["zone"]:
        return None
    try:
        return datetime.fromisoformat(written).astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):
        raise node.bad("fhir.bad-date", name) from None


def _exists(matched: re.Match[str]) -> bool:
    year, month, day = (int(part or 1) for part in matched.groups())
    try:
        return date(year, month, day).year >= _EARLIEST
    except ValueError:
        return False
