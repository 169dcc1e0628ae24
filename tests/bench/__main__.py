"""Speed beside the bare tools (engineering goals in docs/performance.md). A program, never a timed test.

`python tests/bench [--patients 2000] [--rounds 15] [--only WORD]`
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]


def main() -> int:
    """Measure every row of the speed table that there is; return 1 if a goal is missed."""
    import paper_rows
    import record_rows
    import window_rows
    from large_clinic import PASSPHRASE, clinic
    from side_by_side import printed

    from keta_desk.bootstrap import doors

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    vault = clinic(ROOT / "build" / "bench", given.patients)
    desk = doors().unlock(vault, PASSPHRASE)
    results = [
        record_rows.open_a_chart(desk, given.patients, given.rounds * 4),
        record_rows.save_a_reading(desk, given.rounds * 10),
        paper_rows.treatment_plan(given.rounds),
    ]
    with tempfile.TemporaryDirectory(dir=vault.parent) as work:
        results.append(record_rows.back_up(desk, Path(work), 3))
        results += record_rows.beside_other_programs(desk, Path(work))
    results.append(window_rows.type_ahead(desk, given.rounds))
    desk.close()
    results = [*window_rows.windows(vault, given.rounds), *results]
    print(printed(results))
    return 0 if all(one.is_met for one in results) else 1


if __name__ == "__main__":
    sys.exit(main())
