"""The printed plan says what led to it: consent, what was decided together, and the protocol it began from."""

from __future__ import annotations

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.eligibility import Answer, Planned, Reply
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.queries import plan_paper
from keta_desk.reference.protocols import protocols
from keta_desk.use_cases import documents, screening, titration
from tests.documents.pages import words_of
from tests.use_cases.courses import ladder, terms


def test_consent_protocol_and_what_was_shared_stand_on_the_plan(desk, a_patient):
    patient_id = a_patient()
    said = terms(
        template=protocols()["T11"].citation,
        alternatives="ECT and TMS were offered.",
        commitments="Weekly therapy.",
        relapse_plan="Ring after a rise of 5 points.",
    )
    desk.do(titration.keep_plan, patient_id, said, ladder(100))
    content = desk.ask(plan_paper.content, patient_id)
    assert content.consented_on.isoformat() == "2026-06-01"
    told = " ".join(words_of(desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN).pdf))
    for part in ("Hull and others 2022", "no advice", "ECT and TMS", "Weekly therapy", "rise of 5", "1 June 2026"):
        assert part in told.replace("\u00a0", " ")


def test_what_is_not_recorded_is_said_to_be_so(desk, a_patient):
    patient_id = a_patient(consents=False)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    content = desk.ask(plan_paper.content, patient_id)
    assert (content.consented_on, content.screened_on, content.screening, content.open_items) == (None, None, (), ())


def test_answers_that_are_not_a_plain_no_are_printed_and_unknown_is_never_no(desk, a_patient):
    patient_id = a_patient()
    answers = {
        "E01": Answer(reply=Reply.YES, detail="aneurysm of the aorta"),
        "E02": Answer(reply=Reply.NO),
        "E03": Answer(reply=Reply.NO, detail="scan 2025"),
    }
    planned = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC)
    desk.do(screening.keep_answers, patient_id, answers, planned)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    content = desk.ask(plan_paper.content, patient_id)
    told = [(row.answer, row.evidence) for row in content.screening]
    assert ("yes", "aneurysm of the aorta") in told
    assert ("no", "scan 2025") in told
    assert ("no", "") in told
    assert content.screening[-1].question == "Not answered"
    assert content.screening[0].answer == "not decided yet"
    desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN)
