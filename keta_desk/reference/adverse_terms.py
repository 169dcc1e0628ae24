"""The terms and grades of adverse events of `resources/reference/adverse_events.toml`."""

from __future__ import annotations

from functools import cache

from keta_desk.domain.adverse_events import AdverseTerms, GradeMeaning, PressureGrade
from keta_desk.paths import resources
from keta_desk.reference.files import read


@cache
def adverse_terms() -> AdverseTerms:
    """Return the terms, what the grades mean, and the pressures for which one is suggested.

    Raises:
        BrokenFile: the file does not fit its schema.
    """
    content = read(resources() / "reference" / "adverse_events.toml", "adverse_events")
    return AdverseTerms(
        version=content["version"],
        names=tuple(name for one in content["lists"] for name in one["names"]),
        grades=tuple(
            GradeMeaning(one["grade"], one["says"], one["source"], one.get("term", "")) for one in content["grades"]
        ),
        pressures=tuple(PressureGrade(**one) for one in content["pressures"]),
    )
