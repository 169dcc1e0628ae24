"""Which IANA zone this computer's clock is set to."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import available_timezones

LOCALTIME = Path("/etc/localtime")


def zone_of_this_computer() -> str:
    """Return the IANA name from TZ or from the link that Linux and macOS keep; UTC where neither tells."""
    known = available_timezones()
    named = os.environ.get("TZ", "").removeprefix(":")
    if named in known:
        return named
    try:
        linked = LOCALTIME.readlink().as_posix()
    except OSError:
        return "UTC"
    name = linked.rpartition("zoneinfo/")[2]
    return name if name in known else "UTC"
