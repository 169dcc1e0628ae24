"""Vital signs of a bundle. Values measured at the same moment become one reading.

What is no reading of a living person is left out and said so; nothing is corrected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from keta_desk.domain.vitals import Reading, Span, reading_problems
from keta_desk.exchange import fhir_units, fhir_words
from keta_desk.exchange.fhir_bundle import Bundle, Tally
from keta_desk.exchange.fhir_dates import moment_of
from keta_desk.exchange.fhir_nodes import LOINC, Node, codes
from keta_desk.exchange.imported import ImportedReading

# clinical-reference 5.2; weight as in the patient's own limits (architecture 4); height and temperature are policy:
# wider than any living person, so that only slips of the unit or the decimal point fall out.
PLAUSIBLE: Mapping[str, Span] = {
    "systolic_mmhg": Span(low=50, high=280),
    "diastolic_mmhg": Span(low=20, high=180),
    "pulse_bpm": Span(low=20, high=250),
    "spo2_percent": Span(low=50, high=100),
    "respiratory_rate_bpm": Span(low=4, high=60),
    "temperature_mcel": Span(low=25_000, high=45_000),
    "weight_g": Span(low=1_000, high=650_000),
    "height_mm": Span(low=300, high=2_750),
}


@dataclass(frozen=True, slots=True)
class Vital:
    """One kind of value: its field in a reading, how it is converted, and its plain name."""

    field: str
    convert: Callable[[Node], int | None]
    words: str


PRESSURE = "Blood pressure"
_SYSTOLIC = Vital("systolic_mmhg", fhir_units.mmhg, PRESSURE)
_DIASTOLIC = Vital("diastolic_mmhg", fhir_units.mmhg, PRESSURE)
_PULSE = Vital("pulse_bpm", fhir_units.per_minute, "Heart rate")
_OXYGEN = Vital("spo2_percent", fhir_units.percent, "Oxygen saturation")
_BREATHS = Vital("respiratory_rate_bpm", fhir_units.per_minute, "Respiratory rate")
_TEMPERATURE = Vital("temperature_mcel", fhir_units.millicelsius, "Temperature")
_WEIGHT = Vital("weight_g", fhir_units.grams, "Weight")
_HEIGHT = Vital("height_mm", fhir_units.millimetres, "Height")

# LOINC codes of clinical-reference 10.4, and the more special ones that other systems send in their place.
VITALS: Mapping[str, Vital] = {
    "8480-6": _SYSTOLIC,
    "8462-4": _DIASTOLIC,
    "8867-4": _PULSE,
    "2708-6": _OXYGEN,
    "59408-5": _OXYGEN,
    "9279-1": _BREATHS,
    "8310-5": _TEMPERATURE,
    "8331-1": _TEMPERATURE,
    "29463-7": _WEIGHT,
    "3141-9": _WEIGHT,
    "8302-2": _HEIGHT,
    "3137-7": _HEIGHT,
}
PANELS = frozenset({"85354-9", "55284-4"})
_GROUPING = "85353-1"
_OTHERS = {
    "39156-5": ("Body mass index", "follows from weight and height"),
    "72514-3": ("Pain ratings", fhir_words.NOT_KEPT),
    _GROUPING: ("Groupings of vital signs", "their values come in one by one"),
}
_FINAL = {"final", "amended", "corrected"}


@dataclass(slots=True)
class _Moment:
    """The values found at one moment; a second, different value of a kind opens a second reading."""

    readings: list[dict[str, int]] = field(default_factory=list)

    def put(self, values: Mapping[str, int]) -> None:
        for reading in self.readings:
            if all(reading.get(name, value) == value for name, value in values.items()):
                reading.update(values)
                return
        self.readings.append(dict(values))


def read_vitals(bundle: Bundle, tally: Tally) -> Iterator[ImportedReading]:
    """Yield the readings, oldest first, and note every observation that is not part of one."""
    moments: dict[datetime, _Moment] = {}
    for _, node in bundle.of_patient("Observation", tally, "Observations"):
        kind = _kind(node)
        if kind is None:
            tally.leave(*_words_for(node))
        elif why := _why_not(node):
            tally.leave(kind, why)
        elif at := moment_of(node, "effectiveDateTime") or moment_of(node, "effectiveInstant"):
            if values := _values(node, kind, tally):
                moments.setdefault(at, _Moment()).put(values)
        else:
            tally.leave(kind, fhir_words.NO_MOMENT)
    for at in sorted(moments):
        yield from _readings(at, moments[at], bundle.scope, tally)


def _loinc(node: Node) -> list[str]:
    return [item.text("code") for item in node.node("code").nodes("coding") if item.text("system") == LOINC]


def _kind(node: Node) -> str | None:
    """Return the plain name of a vital sign, or None for anything else."""
    for code in _loinc(node):
        if code in PANELS:
            return PRESSURE
        if code in VITALS:
            return VITALS[code].words
    return None


def _words_for(node: Node) -> tuple[str, str]:
    known = next((_OTHERS[code] for code in _loinc(node) if code in _OTHERS), None)
    if known:
        return known
    kinds = (kind for category in node.nodes("category") for kind in codes(category))
    named = (fhir_words.OBSERVATIONS[kind] for kind in kinds if kind in fhir_words.OBSERVATIONS)
    return next(named, "Other observations"), fhir_words.NOT_KEPT


def _why_not(node: Node) -> str:
    status = node.text("status")
    if status in _FINAL:
        return ""
    return fhir_words.IN_ERROR if status == "entered-in-error" else "not final at the source"


def _values(node: Node, kind: str, tally: Tally) -> dict[str, int]:
    """Return the values by field. A pressure of which one half cannot be read or believed is left out whole."""
    measured = [part for part in (node, *node.nodes("component")) if part.has("valueQuantity")]
    values: dict[str, int] = {}
    for part in measured:
        vital = next((VITALS[code] for code in _loinc(part) if code in VITALS), None)
        if vital is None:
            continue
        why, value = _read(vital, part.node("valueQuantity"))
        if why:
            tally.leave(kind, why)
            return {}
        values[vital.field] = value
    if not values:
        tally.leave(kind, "no value")
    return values


def _read(vital: Vital, quantity: Node) -> tuple[str, int]:
    if quantity.has("comparator"):
        return "only a bound, not a value", 0
    if quantity.number("value") is None:
        return "no value", 0
    value = vital.convert(quantity)
    if value is None:
        unit = fhir_units.unit_of(quantity)[:20]
        return (f"unit not understood: {unit}" if unit else "no unit"), 0
    if reading_problems(Reading(**{vital.field: value}), PLAUSIBLE):
        return "not a plausible value", 0
    return "", value


def _readings(at: datetime, moment: _Moment, scope: str, tally: Tally) -> Iterator[ImportedReading]:
    number = 0
    for values in moment.readings:
        if _is_upside_down(values):
            tally.leave(PRESSURE, "diastolic not below systolic")
            values.pop("systolic_mmhg")
            values.pop("diastolic_mmhg")
        if values:
            number += 1
            again = "" if number == 1 else f"/{number}"
            key = f"{scope}/reading/{at:%Y%m%dT%H%M%SZ}{again}"
            yield ImportedReading(import_key=key, at=at, vitals=Reading(**values))


def _is_upside_down(values: Mapping[str, int]) -> bool:
    systolic, diastolic = values.get("systolic_mmhg"), values.get("diastolic_mmhg")
    return systolic is not None and diastolic is not None and diastolic >= systolic
