"""The verdict without a window: answers in a file, judged by the rules (clinical-reference 2.2)."""

from __future__ import annotations

import json

import pytest

from keta_desk.domain.eligibility import Reply
from keta_desk.paths import resources
from keta_desk.reference.eligibility_rules import eligibility

CALM = {
    rule.id: {"reply": "no" if rule.trigger is Reply.YES else "yes", "amount": 10 if rule.check == "distance" else None}
    for rule in eligibility().rules
    if rule.asks
}
FACTS = {
    "age_years": 38, "sex": "female", "bmi": "23.4", "auditc": 1, "dast10": 0, "phq9": 17, "gad7": 12,
    "suicide_risk": "low", "bladder_positive": False, "for_depression": True,
    "trials": [
        {"kind": "antidepressant", "name": "Sertraline", "is_adequate": True},
        {"kind": "antidepressant", "name": "Venlafaxine", "is_adequate": True},
    ],
}  # fmt: skip
PLANNED = {"molecule": "racemic", "setting": "clinic", "dose_basis": "fixed"}


@pytest.fixture
def judge(keta, tmp_path):
    def judged(answers=CALM, *, words=("--json",), **told):
        file = tmp_path / "answers.json"
        content = {"answers": answers, "facts": FACTS, "planned": PLANNED, **told}
        file.write_text(json.dumps({name: one for name, one in content.items() if one is not None}))
        return keta("eligibility", "--answers", str(file), *words)

    return judged


def test_everything_answered_is_eligible(judge):
    said = judge()
    assert (said.status, said.json["verdict"], said.json["raised"]) == (0, "eligible", [])
    assert (said.json["rules"], said.json["limits"]) == ("eligibility/1", "example/3")


def test_every_raised_rule_is_told_with_value_and_what_would_resolve_it(judge):
    said = judge({**CALM, "E13": "yes"}, facts={**FACTS, "dast10": 6})
    assert (said.status, said.json["verdict"]) == (1, "not_eligible")
    told = {one["rule"]: one for one in said.json["raised"]}
    assert set(told) == {"E13", "E14"}
    assert told["E14"]["values"]["DAST-10"] == "6"
    assert all(one["resolves"] and one["source"] for one in told.values())


def test_a_recorded_decision_answers_a_review(judge):
    decided = [{"rule": "E13", "decision": "mitigate", "reason": "Lithium"}]
    assert judge({**CALM, "E13": "yes"}).json["verdict"] == "needs_review"
    assert judge({**CALM, "E13": "yes"}, resolved=decided).json["verdict"] == "eligible"


def test_nothing_answered_is_incomplete_never_eligible(judge):
    said = judge({}, facts=None, planned=None)
    assert (said.status, said.json["verdict"]) == (1, "incomplete")
    assert "E01" in said.json["unanswered"]


def test_the_verdict_is_told_in_words_too(judge):
    said = judge({**CALM, "E01": {"reply": "yes", "detail": "Rash, 2019"}}, words=())
    assert said.out.splitlines()[0] == "not eligible"
    assert "Rash, 2019" in said.out


def test_a_profile_of_the_practice_is_judged_by(judge, tmp_path):
    text = (resources() / "reference" / "limits.toml").read_text("utf-8")
    own = tmp_path / "own.toml"
    near = text.replace('id = "emergency-care-within"\nvalue = 30', 'id = "emergency-care-within"\nvalue = 5')
    own.write_text(near.replace('id = "example"', 'id = "own"', 1), "utf-8")
    home = {**PLANNED, "setting": "home"}
    assert judge(planned=home).json["verdict"] == "eligible"
    said = judge(planned=home, words=("--json", "--profile", str(own)))
    assert (said.json["verdict"], said.json["limits"]) == ("eligible_in_clinic_only", "own/3")


def test_a_profile_looser_than_the_label_is_refused(judge, tmp_path):
    text = (resources() / "reference" / "limits.toml").read_text("utf-8")
    own = tmp_path / "own.toml"
    own.write_text(text.replace("value = 140", "value = 150", 1), "utf-8")
    said = judge(words=("--json", "--profile", str(own)))
    assert (said.status, said.json["code"]) == (1, "limits.label")


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({"answers": {"E99": "no"}}, "E99"),
        ({"answers": {"E01": "maybe"}}, "maybe"),
        ({"answers": {"E01": {"reply": "no", "on": "yesterday"}}}, "yesterday"),
        ({"answers": ["E01"]}, "answers"),
        ({"facts": {"age": 38}}, "age"),
        ({"facts": {"auditc": True}}, "auditc"),
        ({"facts": {"phq9": -1}}, "phq9"),
        ({"facts": {"bmi": "NaN"}}, "NaN"),
        ({"planned": {"molecule": "other"}}, "other"),
        ({"resolved": [{"rule": "E13"}]}, "resolved[0]"),
        ({"verdict": "eligible"}, "verdict"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(keta, tmp_path, told, named):
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(told))
    said = keta("eligibility", "--answers", str(file))
    assert said.status == 1
    assert named in said.sentence


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff\xfe\x00", b'{"answers": ' + b"[" * 200])
def test_a_file_that_is_none_is_refused(keta, tmp_path, content):
    file = tmp_path / "answers.json"
    file.write_bytes(content)
    said = keta("eligibility", "--answers", str(file))
    assert said.status == 1
    assert said.out == ""


def test_a_file_that_is_not_there_is_named(keta, tmp_path):
    said = keta("eligibility", "--answers", str(tmp_path / "gone.json"))
    assert said.status == 1
    assert "gone.json" in said.sentence
