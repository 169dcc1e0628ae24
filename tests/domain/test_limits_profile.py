"""The practice's own limits: what may be set, what a label keeps from being loosened, and what differs."""

from __future__ import annotations

from decimal import Decimal

import pytest

from keta_desk.domain.limits_profile import change_problems, changed_only, differences, merged
from keta_desk.reference import catalogue

EXAMPLE = catalogue.limits()


def codes(**changed):
    found = change_problems(EXAMPLE, {name.replace("_", "-"): Decimal(str(value)) for name, value in changed.items()})
    return [(problem.code, problem.field) for problem in found]


def test_the_example_can_be_kept_as_it_is():
    assert change_problems(EXAMPLE, {}) == []
    assert change_problems(EXAMPLE, EXAMPLE.values()) == []
    assert changed_only(EXAMPLE, EXAMPLE.values()) == {}


@pytest.mark.parametrize(
    ("name", "stricter", "looser"),
    [
        ("bp-before-warn-systolic", 135, 141),
        ("bp-before-warn-diastolic", 85, 91),
        ("esketamine-per-week", 1, 3),
    ],
)
def test_what_a_label_fixes_can_be_made_stricter_and_never_looser(name, stricter, looser):
    assert name in EXAMPLE.fixed
    assert change_problems(EXAMPLE, {name: Decimal(stricter)}) == []
    (problem,) = change_problems(EXAMPLE, {name: Decimal(looser)})
    assert (problem.code, problem.field) == ("limits.label", name)


def test_policy_may_be_moved_either_way():
    assert codes(bp_before_hold_systolic=150) == []
    assert codes(bp_before_hold_systolic=170, spo2_before_hold=95, eligibility_valid=180) == []
    assert codes(allow_override=0, allow_home_after_review=1) == []


@pytest.mark.parametrize("value", ["-1", "0", "12.5", "100000", "NaN", "Infinity"])
def test_a_stretch_of_time_is_a_whole_number_above_nothing(value):
    assert codes(eligibility_valid=value) == [("limits.not-a-value", "eligibility-valid")]


def test_a_share_may_have_decimals_and_a_yes_is_one_or_nothing():
    assert codes(step_guard="12.5") == []
    assert codes(allow_override=2) == [("limits.not-a-value", "allow-override")]


@pytest.mark.parametrize("value", [49, 281, "NaN", "150.5"])
def test_a_limit_that_no_reading_can_reach_is_refused(value):
    assert codes(bp_before_hold_systolic=value) == [("limits.out-of-span", "bp-before-hold-systolic")]


def test_a_hold_before_the_warning_is_refused():
    assert codes(bp_before_hold_systolic=130) == [("limits.order", "bp-before-hold-systolic")]
    assert codes(spo2_during_critical=93) == [("limits.order", "spo2-during-critical")]


def test_what_is_not_known_is_refused():
    assert codes(something_else=1) == [("limits.unknown", "something-else")]


def test_a_merged_profile_carries_its_own_version_into_the_dose_rules():
    changed = {"bp-before-hold-systolic": Decimal(150), "step-guard": Decimal(20), "gone": Decimal(1)}
    own = merged(EXAMPLE, changed, profile_id="practice", version="3", name="Limits of the practice")
    assert (own.version_label, own.doses.version, own.is_signed) == ("practice/3", "practice/3", True)
    assert own.doses.step_guard_percent == Decimal(20)
    assert [(one.id, one.before, one.after) for one in differences(EXAMPLE, own)] == [
        ("bp-before-hold-systolic", Decimal(160), Decimal(150)),
        ("step-guard", Decimal(25), Decimal(20)),
    ]
    assert changed_only(EXAMPLE, own.values()) == {
        "bp-before-hold-systolic": Decimal(150),
        "step-guard": Decimal(20),
    }
    assert EXAMPLE.doses.step_guard_percent == Decimal(25)


def test_what_eligibility_is_judged_with():
    own = merged(
        EXAMPLE, {"allow-override": Decimal(0), "emergency-care-within": Decimal(15)},
        profile_id="practice", version="1", name="",
    )  # fmt: skip
    assert EXAMPLE.latitude.allow_override
    assert not EXAMPLE.latitude.allow_home_after_review
    assert (own.latitude.allow_override, own.latitude.emergency_minutes) == (False, 15)
