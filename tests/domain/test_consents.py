"""When a consent stands (clinical-reference 1.2 P6)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from keta_desk.domain.consents import (
    ConsentFacts,
    ConsentState,
    PracticeText,
    Signing,
    SignMethod,
    TextKind,
    expires_on,
    signing_problems,
    standing,
    start_problems,
    text_problems,
)
from keta_desk.domain.problems import Severity
from keta_desk.reference.practice_texts import examples

TODAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 9, 12, tzinfo=UTC)


def facts(presented=300, signed=300, lasts=365, withdrawn=None):
    def ago(days):
        return None if days is None else TODAY - timedelta(days=days)

    return ConsentFacts(
        presented_on=ago(presented),
        signed_on=ago(signed),
        expires_on=None if signed is None or lasts is None else ago(signed) + timedelta(days=lasts),
        withdrawn_on=ago(withdrawn),
    )


@pytest.mark.parametrize(
    ("consents", "state"),
    [
        ([], ConsentState.MISSING),
        ([facts(signed=None)], ConsentState.UNSIGNED),
        ([facts(lasts=None)], ConsentState.IN_FORCE),
        ([facts()], ConsentState.IN_FORCE),
        ([facts(signed=340)], ConsentState.EXPIRING),
        ([facts(signed=365)], ConsentState.EXPIRING),
        ([facts(presented=400, signed=366)], ConsentState.EXPIRED),
        ([facts(withdrawn=0)], ConsentState.WITHDRAWN),
        ([facts(), facts(presented=5, signed=None)], ConsentState.IN_FORCE),
        ([facts(signed=300), facts(signed=10, withdrawn=3)], ConsentState.WITHDRAWN),
        ([facts(signed=300, withdrawn=20), facts(signed=10)], ConsentState.IN_FORCE),
        ([facts(presented=-1, signed=-1)], ConsentState.MISSING),
        ([facts(withdrawn=-1)], ConsentState.IN_FORCE),
    ],
)
def test_the_one_signed_last_decides(consents, state):
    assert standing(consents, on=TODAY).state is state
    assert bool(start_problems(state)) is (state not in (ConsentState.IN_FORCE, ConsentState.EXPIRING))


def test_the_last_day_still_counts_and_no_end_is_no_end():
    assert expires_on(TODAY, 1) == TODAY + timedelta(days=1)
    assert expires_on(TODAY, None) is None


def test_what_is_open_is_confirmed_and_what_is_missing_stops():
    blank = Signing(signed_by=" ", method=None, signed_at=NOW + timedelta(days=1), initials=(True,))
    found = signing_problems(blank, 3, presented_at=NOW, now=NOW)
    assert [(one.code, one.severity) for one in found] == [
        ("consent.signer-missing", Severity.STOP),
        ("consent.method-missing", Severity.STOP),
        ("consent.signed-when", Severity.STOP),
        ("consent.initials-missing", Severity.CONFIRM),
        ("consent.questions-open", Severity.CONFIRM),
    ]
    whole = Signing(signed_by="Ada", method=SignMethod.WET, initials=(True,) * 3, questions_answered=True)
    assert signing_problems(whole, 3, presented_at=NOW, now=NOW) == []


def test_a_text_has_a_title_something_to_say_and_an_end():
    bare = PracticeText(kind=TextKind.HANDOUT, name="x", title=" ", body="", statements=("s" * 601,), valid_days=0)
    assert [one.field for one in text_problems(bare)] == ["title", "body", "statements", "valid_days"]


def test_every_example_can_be_kept_and_every_route_has_its_instruction():
    from keta_desk.domain.titration import Formulation

    assert all(text_problems(one) == [] for one in examples().values())
    assert {key[1] for key in examples() if key[0] is TextKind.INSTRUCTION} == {*Formulation, "emergency"}
    consent = examples()[(TextKind.CONSENT, "treatment", "en")]
    for part in ("off label", "compounding", "Alternat", "Risks", "Touch", "privacy", "Costs", "stop", "988"):
        assert part.lower().replace("alternat", "other ways") in consent.body.lower()
