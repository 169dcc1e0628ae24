"""Speed beside the bare tools (engineering goals in docs/performance.md). A program, never a timed test.

`python tests/bench [--patients 2000] [--wide 20000] [--rounds 15] [--only window,lists]`
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from side_by_side import Result

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
KEPT = ROOT / "build" / "bench"


def main() -> int:
    """Measure every row of the speed table that was asked for; return 1 if a goal is missed."""
    from side_by_side import printed

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=2000, help="patients of the clinic with long courses")
    parser.add_argument("--wide", type=int, default=20000, help="patients of the clinic in which people are found")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--only", default=",".join(GROUPS), help="which groups, of " + ", ".join(GROUPS))
    given = parser.parse_args()
    results: list[Result] = []
    for name in given.only.split(","):
        for result in GROUPS[name](given):
            results.append(result)
            print(printed([result]).splitlines()[-2], flush=True)
    print()
    print(printed(results))
    return 0 if all(one.is_met for one in results) else 1


def _windows(given: argparse.Namespace) -> Iterator[Result]:
    import window_rows
    from large_clinic import WIDE, clinic

    yield from window_rows.windows(clinic(KEPT, given.wide, WIDE), given.rounds)


def _lateness(given: argparse.Namespace) -> Iterator[Result]:
    import lateness_rows
    from large_clinic import clinic

    yield from lateness_rows.windows(clinic(KEPT, given.patients), KEPT)


def _lists(given: argparse.Namespace) -> Iterator[Result]:
    import table_rows
    import window_rows
    from large_clinic import PASSPHRASE, WIDE, clinic

    from keta_desk.bootstrap import doors

    desk = doors().unlock(clinic(KEPT, given.wide, WIDE), PASSPHRASE)
    yield window_rows.type_ahead(desk, given.rounds)
    yield from table_rows.lists(desk, given.rounds)
    yield table_rows.day(desk, given.rounds)
    desk.close()


def _records(given: argparse.Namespace) -> Iterator[Result]:
    import record_rows
    import table_rows
    from large_clinic import PASSPHRASE, clinic

    from keta_desk.bootstrap import doors

    desk = doors().unlock(clinic(KEPT, given.patients), PASSPHRASE)
    yield record_rows.open_a_chart(desk, given.patients, given.rounds * 4)
    yield record_rows.save_a_reading(desk, given.rounds * 10)
    yield from table_rows.charts(desk, given.rounds)
    desk.close()


def _papers(given: argparse.Namespace) -> Iterator[Result]:
    import paper_rows

    yield paper_rows.treatment_plan(given.rounds)


def _backups(given: argparse.Namespace) -> Iterator[Result]:
    import record_rows
    from large_clinic import PASSPHRASE, clinic

    from keta_desk.bootstrap import doors

    desk = doors().unlock(clinic(KEPT, given.patients), PASSPHRASE)
    with tempfile.TemporaryDirectory(dir=KEPT) as work:
        yield record_rows.back_up(desk, Path(work), 3)
        yield from record_rows.beside_other_programs(desk, Path(work))
    desk.close()


def _sessions(given: argparse.Namespace) -> Iterator[Result]:
    import session_rows
    from large_clinic import PASSPHRASE, clinic

    from keta_desk.bootstrap import doors

    desk = doors().unlock(clinic(KEPT, given.patients), PASSPHRASE)
    with tempfile.TemporaryDirectory(dir=KEPT) as work:
        yield session_rows.press_keys(desk, Path(work), given.rounds * 20)
    desk.close()
    yield from session_rows.in_the_cockpit(clinic(KEPT, given.patients), PASSPHRASE.text, KEPT, given.rounds * 6)


def _charts(given: argparse.Namespace) -> Iterator[Result]:
    import chart_rows

    yield from chart_rows.charts(given.rounds)


GROUPS = {
    "window": _windows,
    "lists": _lists,
    "record": _records,
    "paper": _papers,
    "chart": _charts,
    "lateness": _lateness,
    "backup": _backups,
    "session": _sessions,
}

if __name__ == "__main__":
    sys.exit(main())
