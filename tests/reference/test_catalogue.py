"""The facts of the program: there, complete, with sources, and refused when broken."""

from __future__ import annotations

import shutil
import tomllib
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from keta_desk.domain.titration import DoseSetting, Formulation, Molecule, suits
from keta_desk.domain.vitals import Moment, Reading
from keta_desk.paths import resources
from keta_desk.reference import catalogue, files
from keta_desk.reference.files import BrokenFile, read, schema
from keta_desk.reference.scale_files import read_scale
from keta_desk.reference.schema import faults
from keta_desk.reference.words import sentence

LIMITS = catalogue.limits()
TABLES = sorted((resources() / "reference").glob("*.toml")) + sorted((resources() / "scales").glob("*.toml"))


def test_everything_is_read_and_holds_together():
    catalogue.check_all()


def test_the_example_profile_is_unsigned_and_says_so():
    assert not LIMITS.is_signed
    assert LIMITS.version_label == "example/3"
    assert "nsigned" in LIMITS.name


def test_the_defaults_of_section_12():
    assert LIMITS.length("lock-after") == timedelta(minutes=10)
    assert LIMITS.length("baseline-window") == timedelta(days=30)
    assert LIMITS.length("eligibility-valid") == timedelta(days=90)
    assert LIMITS.length("plan-review") == timedelta(days=28)
    assert LIMITS.length("home-min-interval") == timedelta(hours=72)
    assert LIMITS.length("observe") == timedelta(minutes=120)
    assert LIMITS.length("slot-tolerance-clinic") == timedelta(minutes=5)
    assert LIMITS.length("slot-tolerance-home") == timedelta(minutes=10)
    assert LIMITS.length("follow-up-window-early") == timedelta(days=3)
    assert LIMITS.length("follow-up-window-late") == timedelta(days=7)
    assert LIMITS.length("bladder-screen-every-days") == timedelta(weeks=12)
    assert LIMITS.number("bladder-screen-every-sessions") == 12
    assert LIMITS.length("late-entry") == timedelta(hours=24)
    assert LIMITS.length("unsigned") == timedelta(hours=72)
    assert (LIMITS.number("small-group"), LIMITS.number("small-group-outside")) == (5, 11)


def test_the_dose_limits_come_from_the_same_profile():
    assert LIMITS.doses.version == LIMITS.version_label
    assert LIMITS.doses.step_guard_percent == Decimal(25)
    assert LIMITS.doses.weight_valid == timedelta(days=30)
    assert LIMITS.doses.esketamine_min_interval == timedelta(hours=48)
    assert LIMITS.doses.esketamine_per_week == 2


def test_every_field_of_a_reading_has_a_span_and_every_limit_lies_in_it():
    assert set(LIMITS.plausible) == set(Reading.__dataclass_fields__)
    for limit in LIMITS.vitals:
        assert LIMITS.plausible[limit.field].low <= limit.value <= LIMITS.plausible[limit.field].high
    assert len({limit.id for limit in LIMITS.vitals}) == len(LIMITS.vitals)
    assert {limit.moment for limit in LIMITS.vitals} == set(Moment)


def test_every_way_of_giving_ketamine_has_words_and_molecules_it_can_hold():
    assert set(catalogue.routes()) == set(Formulation)
    assert len({route.words for route in catalogue.routes().values()}) == len(Formulation)
    for formulation, route in catalogue.routes().items():
        assert route.molecules
        assert all(suits(molecule, formulation) for molecule in route.molecules)


def test_shares_of_section_3_1_are_exact_decimals_in_order():
    share = catalogue.routes()[Formulation.ORAL_SOLUTION].bioavailability
    assert (share.low, share.usual, share.high) == (Decimal("0.20"), Decimal("0.225"), Decimal("0.25"))
    for route in catalogue.routes().values():
        if route.bioavailability is not None:
            assert 0 < route.bioavailability.low <= route.bioavailability.usual <= route.bioavailability.high <= 1
    assert catalogue.routes()[Formulation.ORAL_TABLET_ER].bioavailability is None
    assert catalogue.routes()[Formulation.IN_ESKETAMINE].molecules == (Molecule.ESKETAMINE,)


def test_the_caveat_says_what_section_3_3_asks_for():
    for word in ("Estimate", "differs", "swallowing", "norketamine", "speed", "prescription", "esketamine", "extended"):
        assert word in catalogue.estimate_caveat()


def test_the_timelines_of_section_5_1():
    def minutes(formulation, setting):
        return catalogue.timeline(formulation, setting).minutes

    assert minutes(Formulation.IV_INFUSION, DoseSetting.CLINIC) == (-10, 0, 15, 30, 40, 60, 90, 120)
    assert minutes(Formulation.IM_INJECTION, DoseSetting.CLINIC) == (-10, 0, 15, 30, 45, 60, 90, 120)
    assert minutes(Formulation.IN_ESKETAMINE, DoseSetting.CLINIC) == (-10, 0, 40, 60, 90, 120)
    assert minutes(Formulation.SL_TABLET, DoseSetting.CLINIC) == (-10, 0, 15, 30, 40, 60, 90, 120)
    at_home = catalogue.timeline(Formulation.SL_RDT, DoseSetting.HOME)
    assert (at_home.minutes, at_home.tolerance_min, at_home.next_day_check_in) == ((-10, 40, 60, 120), 10, True)
    assert catalogue.timeline(Formulation.IN_ESKETAMINE, DoseSetting.HOME) is None


def test_no_form_has_two_timelines_and_each_runs_forward():
    pairs = [(form, setting) for one in catalogue.timelines() for form in one.formulations for setting in one.settings]
    assert len(set(pairs)) == len(pairs)
    for one in catalogue.timelines():
        assert all(before < after for before, after in pairwise(one.minutes))
        assert one.minutes[-1] <= one.observe_min


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_every_table_says_when_it_was_checked_and_every_entry_where_it_comes_from(path):
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    assert isinstance(content["checked_on"], date)
    groups = (
        "routes",
        "timelines",
        "plausible",
        "vitals",
        "settings",
        "statements",
        "rules",
        "short",
        "protocols",
        "interactions",
        "lists",
        "grades",
        "pressures",
    )
    for entry in [one for group in groups for one in content.get(group, ())] or [content]:
        assert entry["source"].strip()


@pytest.fixture
def broken_resources(tmp_path, monkeypatch):
    """Lend a copy of the resources that a test may damage; the catalogue reads everything afresh."""
    folder = tmp_path / "resources"
    for part in ("reference", "scales", "schemas"):
        shutil.copytree(resources() / part, folder / part)
    for module in (catalogue, files):
        monkeypatch.setattr(module, "resources", lambda: folder)
    parts = (catalogue.scales, catalogue.routes, catalogue.estimate_caveat, catalogue.limits, catalogue.timelines)
    for part in parts:
        part.cache_clear()
    yield folder
    for part in parts:
        part.cache_clear()


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "change", "key", "reason"),
    [
        ("reference/routes.toml", ("usual = 0.225", "usual = 22.5"), "routes[8].share.usual", "maximum 1"),
        ("reference/routes.toml", ("usual = 0.225", 'usual = "some"'), "routes[8].share.usual", "type number"),
        ("reference/routes.toml", ("caveat =", "caveats ="), "caveat", "is missing"),
        ("reference/routes.toml", ("words =", "wordz ="), "routes[0].words", "is missing"),
        ("reference/routes.toml", ("checked_on = 2026-11-22", 'checked_on = "soon"'), "checked_on", "type date"),
        ("reference/routes.toml", ("peak_min = [40, 40]", "peak_min = [40]"), "routes[0].peak_min", "minItems 2"),
        ("reference/limits.toml", ("value = 160", "value = 160.5"), "vitals[2].value", "type integer"),
        ("reference/limits.toml", ('level = "hold"', 'level = "halt"'), "vitals[2].level", "enum"),
        ("reference/limits.toml", ('id = "step-guard"', 'id = "step-gard"'), "settings", "step-guard is missing"),
        ("reference/observation.toml", ("label_fixed = true", "label_fixed = 1"), "timelines[2].label_fixed", "type"),
        ("scales/phq9.toml", ('version = "1"', ""), "version", "is missing"),
        ("scales/phq9.toml", ('id = "phq9"', 'id = "phq8"'), "id", "is not the name of the file, phq9"),
        ("scales/phq9.toml", ("number = 3", "number = 33"), "items", "are not numbered 1, 2, 3 and so on"),
        ("scales/phq9.toml", ('options = "frequency"', 'options = "often"'), "items[0].options", "no group"),
        ("scales/phq9.toml", ("number = 9\nreview", "number = 99\nreview"), "safety_items[0].number", "no item"),
        ("scales/phq9.toml", ("low = 5,", "low = 6,"), "bands.table", "gap or an overlap between minimal and mild"),
        ("scales/phq9.toml", ("high = 27", "high = 28"), "bands.table", "does not reach from 0 to 27"),
        ("scales/phq9.toml", ('loinc = "44250-9"', 'loinc = "44250-9"\nscored = false'), "bands.table", "0 to 24"),
        ("scales/gad7.toml", ('rule = "sum"', 'rule = "product"'), "scoring.rule", "enum"),
        ("scales/gad7.toml", ('name = "GAD-7"', 'name = ""'), "name", "minLength 1"),
        ("scales/gad7.toml", ('loinc = "69725-0"', 'loinc = "69725"'), "items[0].loinc", "pattern"),
        ("scales/gad7.toml", ("number = 1", "number = 0"), "items[0].number", "minimum 1"),
        ("scales/gad7.toml", ("[[items]]", "[[items"), "the whole file", "line"),
    ],
)  # fmt: skip
def test_a_damaged_table_is_named_with_file_key_and_reason(broken_resources, file, change, key, reason):
    edit(broken_resources / file, *change)
    with pytest.raises(BrokenFile) as broken:
        catalogue.check_all()
    facts = broken.value.facts
    assert (facts["file"], facts["key"]) == (Path(file).name, key)
    assert reason in facts["reason"]
    assert Path(file).name in sentence(broken.value.code, facts)


def test_an_item_behind_the_function_item_would_be_scored_wrongly_and_is_refused(broken_resources):
    path = broken_resources / "scales" / "gad7.toml"
    edit(path, "scored = false\n", "")
    edit(path, 'loinc = "69736-7"\n', 'loinc = "69736-7"\nscored = false\n')
    edit(path, 'options = "difficulty"', 'options = "frequency"')
    with pytest.raises(BrokenFile) as broken:
        read_scale(path)
    assert "not scored" in broken.value.facts["reason"]


def test_a_route_that_is_missing_is_named(broken_resources):
    edit(broken_resources / "reference" / "routes.toml", 'formulation = "rectal"', 'formulation = "sl_rdt"')
    with pytest.raises(BrokenFile) as broken:
        catalogue.routes()
    assert broken.value.facts["reason"] == "rectal is missing"


def test_a_table_that_is_not_there_is_named(broken_resources):
    (broken_resources / "reference" / "limits.toml").unlink()
    with pytest.raises(BrokenFile) as broken:
        catalogue.limits()
    assert broken.value.facts["file"] == "limits.toml"


def test_the_sentences_fit_their_schema():
    read(resources() / "text" / "problems.toml", "problems")


def test_a_schema_may_leave_things_open():
    assert list(faults({"a": [1, "x"]}, {"type": "object"})) == []
    assert list(faults([1], {"maxItems": 0})) == [("", "maxItems 0")]
    assert list(faults({"a": 1}, {"additionalProperties": False})) == [("a", "is not known here")]
    assert list(faults({"a": 1}, {"additionalProperties": {"type": "string"}})) == [("a", "is not of the type string")]
    assert list(faults(True, {"type": "integer"})) == [("", "is not of the type integer")]


def test_an_unknown_word_in_a_schema_is_a_bug():
    with pytest.raises(KeyError):
        list(faults(1, {"multipleOf": 2}))


@pytest.mark.parametrize("name", ["scale", "routes", "observation", "limits", "problems"])
def test_every_schema_is_draft_2020_12(name):
    assert schema(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
