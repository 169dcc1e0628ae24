"""Two sides of one job, measured in turns in the same run: the ratio counts, milliseconds are the machine's."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """What one comparison came to. `goal` is the largest ratio allowed, or the sentence that states another goal."""

    job: str
    other: str
    ours_ms: float
    other_ms: float
    ratio: float
    goal: float
    remark: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the goal of the speed table is met."""
        return self.ratio <= self.goal


def seconds(job: Callable[[], object]) -> float:
    """Return how long a job took."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def compare(
    job: str,
    ours: Callable[[], object],
    other: Callable[[], object],
    *,
    against: str,
    goal: float,
    rounds: int,
    remark: str = "",
) -> Result:
    """Run both sides in turns after one warm-up each, and return medians and the median of the ratios."""
    ours(), other()
    pairs = [(seconds(ours), seconds(other)) for _ in range(rounds)]
    return result(job, pairs, against=against, goal=goal, remark=remark)


def result(job: str, pairs: list[tuple[float, float]], *, against: str, goal: float, remark: str = "") -> Result:
    """Make a result of pairs of seconds, ours first."""
    return Result(
        job,
        against,
        statistics.median(ours for ours, _ in pairs) * 1000,
        statistics.median(other for _, other in pairs) * 1000,
        statistics.median(ours / other for ours, other in pairs),
        goal,
        remark,
    )


def printed(results: list[Result]) -> str:
    """Lay the results out as a table."""
    head = f"{'job':<46}{'ours':>12}{'other side':>13}{'ratio':>8}{'goal':>7}  "
    lines = [head, "-" * len(head)]
    for one in results:
        met = "met" if one.is_met else "NOT MET"
        figures = f"{one.ours_ms:>9.1f} ms{one.other_ms:>10.1f} ms{one.ratio:>8.2f}{one.goal:>7.2f}"
        lines.append(f"{one.job:<46}{figures}  {met}")
        lines.append(f"    against {one.other}" + (f"; {one.remark}" if one.remark else ""))
    return "\n".join(lines)
