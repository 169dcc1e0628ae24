"""The calculators without a window: asked in JSON, answered with values and findings (clinical-reference 3.3)."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace

import pytest


@pytest.fixture
def ask(keta, monkeypatch):
    def asked(request, *, status=0, words=("--json",)):
        data = request if isinstance(request, bytes) else json.dumps(request).encode()
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
        said = keta("dose", *words)
        assert said.status == status, said.out + said.err
        return said

    return asked


def shown(said):
    return {name: value["shown"].replace("\u00a0", " ") for name, value in said.json["values"].items()}


def codes(said):
    return [finding["code"] for finding in said.json["findings"]]


def test_half_a_milligram_per_kilogram_at_82_kg_section_3_3(ask):
    request = {"calculate": "by-weight", "per_kg": "0.5 mg/kg", "weight": "82 kg", "basis": "actual", "unit": "5 mg"}
    assert shown(ask(request)) == {
        "dosing_weight": "82 kg",
        "reckoned": "41 mg",
        "dose": "40 mg",
        "per_kg_of_actual_weight": "0.49 mg/kg",
    }


@pytest.mark.parametrize(("basis", "dose"), [("actual", "60 mg"), ("ideal", "36.6 mg"), ("adjusted", "46 mg")])
def test_a_man_of_178_cm_and_120_kg_section_3_3(ask, basis, dose):
    body = {"weight": "120 kg", "height": "178 cm", "build": "male"}
    assert shown(ask({"calculate": "by-weight", "per_kg": "0.5 mg/kg", "basis": basis, **body}))["dose"] == dose
    assert shown(ask({"calculate": "body", **body})) == {
        "bmi": "37.9 kg/m\u00b2",
        "ideal_weight": "73.2 kg",
        "adjusted_weight": "91.9 kg",
    }


def test_an_infusion_over_40_minutes_in_50_ml_section_3_3(ask):
    request = {"calculate": "infusion", "dose": "41 mg", "volume": "50 mL", "time": "40 min"}
    assert shown(ask({**request, "concentrate": "100 mg/mL"})) == {
        "mg_per_min": "1.025 mg/min",
        "rate": "75 mL/h",
        "draw_up": "0.41 mL",
        "diluent": "49.59 mL",
        "strength": "0.82 mg/mL",
    }
    assert codes(ask({**request, "volume": "0.41 mL", "concentrate": "100 mg/mL"}, status=1)) == ["infusion.undiluted"]


def test_a_step_over_the_guard_is_a_finding_section_3_3(ask):
    request = {"calculate": "step", "molecule": "racemic", "guard": "25 %"}
    assert codes(ask({**request, "from": "35 mg", "to": "70 mg"}, status=1)) == ["dose.step-over-guard"]
    assert shown(ask({**request, "from": "100 mg", "to": "125 mg"}))["step_percent"] == "25 %"
    spray = ask({**request, "molecule": "esketamine", "from": "56 mg", "to": "84 mg"})
    assert (shown(spray)["step_percent"], codes(spray)) == ("50 %", [])


def test_an_estimate_comes_with_its_range_and_its_caveat_section_3_3(ask):
    said = ask({"calculate": "systemic", "dose": "300 mg", "molecule": "racemic", "formulation": "oral_solution"})
    assert shown(said) == {"low": "60 mg", "usual": "67.5 mg", "high": "75 mg"}
    assert "Not for converting a prescription" in said.json["caveat"]


@pytest.mark.parametrize(
    ("by", "mg"),
    [
        ("im_injection", "44.1"),
        ("sl_tablet", "136.7"),
        ("oral_solution", "182.2"),
        ("in_racemic_spray", "91.1"),
        ("rectal", "164"),
    ],
)
def test_41_mg_into_a_vein_by_other_routes_section_3_3(ask, by, mg):
    request = {"calculate": "equivalent", "dose": "41 mg", "molecule": "racemic", "formulation": "iv_infusion"}
    assert shown(ask({**request, "by": by})) == {"equivalent": f"{mg} mg"}
    assert codes(ask({**request, "by": "in_esketamine"}, status=1)) == ["dose.no-estimate"]


def test_the_days_of_t9_section_3_3(ask):
    stretches = [
        {"sessions": 8, "weekdays": "tue fri"},
        {"sessions": 4, "weekdays": "tue"},
        {"weekdays": "tue", "every_weeks": 2},
    ]
    said = ask({"calculate": "days", "first": "2025-01-07", "stretches": stretches, "most": 15})
    assert said.json["days"][7:] == [
        *("2025-01-31", "2025-02-04", "2025-02-11", "2025-02-18", "2025-02-25"),
        *("2025-03-04", "2025-03-18", "2025-04-01"),
    ]


def test_totals_keep_the_molecules_apart(ask):
    racemic = {"dose": "100 mg", "molecule": "racemic", "formulation": "sl_tablet", "at": "2026-11-10T09:00+00:00"}
    spray = {"dose": "56 mg", "molecule": "esketamine", "formulation": "in_esketamine", "at": "2026-11-17T09:00+00:00"}
    said = ask({"calculate": "totals", "on": "2026-11-18", "zone": "UTC", "doses": [racemic, racemic, spray]})
    week, whole = ([one["windows"][place] for one in said.json["totals"]] for place in (0, 3))
    assert [(one["sessions"], one["mg"]) for one in week] == [(0, "0"), (1, "56")]
    assert [(one["sessions"], one["mg"]) for one in whole] == [(2, "200"), (1, "56")]


def test_strength_times_count_is_held_against_the_dose(ask):
    request = {"calculate": "product", "dose": "250 mg", "strength": "50 mg"}
    assert codes(ask({**request, "count": 5})) == []
    assert codes(ask({**request, "count": 6}, status=1)) == ["product.other-amount"]


def test_a_dose_is_read_back_in_words(ask):
    said = ask({"calculate": "words", "dose": "250 mg", "molecule": "racemic", "formulation": "sl_tablet"})
    assert "two hundred and fifty milligrams" in said.json["words"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"dose": "300"}, "amount.unit-missing"),
        ({"dose": 300}, "amount.unit-missing"),
        ({"dose": "300 mL"}, "amount.unit-other"),
        ({"dose": "1,500 mg"}, "amount.ambiguous"),
        ({"dose": "0 mg"}, "request.not-positive"),
        ({"dose": None}, "dose.amount-missing"),
        ({"dose": ["300 mg"]}, "request.unreadable"),
        ({"molecule": None}, "dose.molecule-missing"),
        ({"molecule": "both"}, "request.other-word"),
        ({"formulation": None}, "dose.route-missing"),
        ({"formulation": "in_esketamine"}, "dose.form-of-other-molecule"),
        ({"formulation": "oral_tablet_er"}, "dose.no-estimate"),
        ({"fromulation": "x"}, "request.not-known"),
        ({"calculate": "magic"}, "request.other-word"),
    ],
)
def test_what_is_missing_without_unit_or_unknown_is_a_finding(ask, change, code):
    request = {"calculate": "systemic", "dose": "300 mg", "molecule": "racemic", "formulation": "sl_tablet"}
    asked = {name: value for name, value in {**request, **change}.items() if value is not None}
    assert codes(ask(asked, status=1)) == [code]


@pytest.mark.parametrize("data", [b"", b"dose", b"[1, 2]", b"[]", b"{", b"\xff\xfe", b"[" * 5000, b" " * 1_000_001])
def test_what_is_no_request_is_refused_in_one_sentence(ask, data):
    said = ask(data, status=1, words=())
    assert (said.out, len(said.err.splitlines())) == ("", 1)


def test_several_requests_are_answered_in_their_order_and_read_as_lines(ask):
    requests = [{"calculate": "body", "weight": "70 kg", "height": "170 cm"}, {"calculate": "words"}]
    assert [one["calculate"] for one in ask(requests, status=1).json["answers"]] == ["body", "words"]
    said = ask(requests, status=1, words=())
    assert "bmi" in said.out
    assert "stop: The dose is not recorded." in said.out
