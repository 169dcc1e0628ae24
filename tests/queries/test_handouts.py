"""Handouts of the practice go on paper: one by its name or title, or all of them, for a patient."""

from __future__ import annotations

import pytest

from keta_desk.domain.consents import PracticeText, TextKind
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.record import Gone
from keta_desk.queries import consents as texts
from keta_desk.queries import document_choices
from keta_desk.use_cases import consents, documents
from tests.documents.pages import words_of

HANDOUT = DocumentKind.HANDOUT


def write(desk, name, title, body):
    text = PracticeText(kind=TextKind.HANDOUT, name=name, language="en", title=title, body=body)
    return desk.do(consents.keep_text, text)


def printed(desk, patient_id, **which):
    made = desk.do(documents.print_document, patient_id, HANDOUT, **which)
    return made, " ".join(words_of(made.pdf)).replace("\u00a0", " ")


def test_where_every_handout_was_retired_there_is_nothing_to_print(desk, a_patient):
    patient_id = a_patient()
    for line in [one for one in desk.ask(texts.in_use) if one.kind == TextKind.HANDOUT]:
        desk.do(consents.retire_text, write(desk, line.name, line.title, line.body), seen=1)
    with pytest.raises(Gone) as said:
        printed(desk, patient_id)
    assert said.value.code == "handout.none"
    assert desk.ask(document_choices.of_patient, patient_id)[HANDOUT] == ()


def test_every_handout_is_printed_or_one_by_name_or_title(desk, a_patient):
    patient_id = a_patient()
    write(desk, "sleep", "Sleeping after a dose", "Go to bed early.")
    write(desk, "paper", "Writing it down", "Keep paper beside the bed.")

    made, told = printed(desk, patient_id)
    assert "Go to bed early." in told
    assert "Keep paper beside" in told
    assert made.page_count == 4
    for which in ("sleep", "SLEEP/en", "sleeping after a dose"):
        _, told = printed(desk, patient_id, which=which)
        assert "Go to bed early." in told
        assert "Keep paper beside" not in told
    with pytest.raises(Gone):
        printed(desk, patient_id, which="nothing of the kind")
    offered = desk.ask(document_choices.of_patient, patient_id)[HANDOUT]
    assert {"Writing it down", "Sleeping after a dose"} <= {one.title for one in offered}


def test_a_long_handout_goes_on_overleaf_and_nothing_is_cut(desk, a_patient):
    patient_id = a_patient()
    write(desk, "long", "A long one", "\n\n".join(f"Paragraph {number} of many words. " * 12 for number in range(60)))
    made, told = printed(desk, patient_id)
    assert made.page_count > 3
    assert "Paragraph 59 of many words." in told
