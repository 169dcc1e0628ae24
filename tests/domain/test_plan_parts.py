"""What stands beside the doses of a plan, and what a version changed of the one before."""

from __future__ import annotations

from keta_desk.domain.plan_parts import Change, PlanItem, changes, item_problems, marker_problems, rating_problems


def test_a_version_is_set_beside_the_one_before_field_by_field():
    before = {"Phase": "Induction", "Rhythm": "weekly", "Goal": "Sleep"}
    after = {"Phase": "Maintenance", "Rhythm": "weekly ", "Goal": "", "Review": "1 Dec"}
    assert changes(before, after) == [
        Change("Phase", "Induction", "Maintenance"),
        Change("Goal", "Sleep", ""),
        Change("Review", "", "1 Dec"),
    ]
    assert changes({"Gone": "x"}, {}) == [Change("Gone", "x", "")]
    assert changes(before, before) == []


def test_items_and_markers_have_names_and_points_lie_on_the_scale():
    assert [one.code for one in item_problems(PlanItem(what=" ", note="x" * 20_001))] == [
        *("plan-item.what-missing", "entry.text-long"),
    ]
    assert [one.code for one in marker_problems(" patience", ["Patience"])] == ["marker.there"]
    assert [one.code for one in marker_problems("", [])] == ["marker.name-missing"]
    assert [bool(rating_problems(points, "")) for points in (None, 0, 1, 5, 6)] == [True, True, False, False, True]
