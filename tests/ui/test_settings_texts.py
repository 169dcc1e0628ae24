"""Texts of the practice in Settings: listed, edited as a new version beside the old, retired, with a way back."""

from __future__ import annotations

import pytest

from keta_desk.domain.consents import Agreement, TextKind
from keta_desk.queries import consents as questions
from keta_desk.ui.parts.struck import Struck
from keta_desk.ui.settings.texts_group import TextsGroup

KEY = "consent:treatment:en"


@pytest.fixture
def group(qtbot, tools):
    made = TextsGroup(tools)
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    made.open_rows()
    return made


def states(group):
    return {key: chip.accessibleName() for key, (chip, _) in group._chips.items()}


def in_use(desk):
    return desk.ask(questions.agreed_text, Agreement.TREATMENT)


def test_every_text_is_listed_as_an_example_until_somebody_reviewed_it(group):
    assert len(group.rows) == 20
    assert set(states(group).values()) == {"Example, not reviewed"}
    assert group.show_found("handout")


def test_an_example_becomes_version_1_and_undo_takes_it_back(group, tools, desk):
    group.edit(KEY)
    form = group.form
    assert not form.same.isHidden()
    form.fields["title"].edit.setText("Our consent")
    form.fields["title"].edit.textEdited.emit("Our consent")
    assert "Consent to treatment with ketamine" in [label.text() for label in form.findChildren(Struck)]
    form.save.click()
    assert (in_use(desk).number, in_use(desk).title) == (1, "Our consent")
    group.show_texts()
    assert states(group)[KEY] == "Version 1"
    tools.undo.undo()
    group.show_texts()
    assert states(group)[KEY] == "Handed out no more"


def test_what_can_not_be_kept_is_said_at_its_field(group, desk):
    group.edit(KEY)
    form = group.form
    form.fields["title"].edit.setText(" ")
    form.fields["valid_days"].edit.setText("9999")
    form.fields["statements"].edit.setPlainText("x" * 601)
    form.save.click()
    assert all(form.fields[name].complaint() for name in ("title", "valid_days", "statements"))
    assert in_use(desk).is_example


def test_a_version_without_a_change_is_none(group, desk):
    group.edit(KEY)
    group.form.save.click()
    group.edit(KEY)
    group.form.save.click()
    assert "Nothing differs" in group.form.fields["body"].complaint()
    assert in_use(desk).number == 1


def test_a_text_is_handed_out_no_more_and_again(group, tools, desk):
    group.edit(KEY)
    group.form.save.click()
    group.edit(KEY)
    group.form.retire.click()
    assert in_use(desk) is None
    tools.undo.undo()
    assert in_use(desk).number == 1


def test_what_is_typed_is_kept_as_a_draft(group):
    group.edit(KEY)
    group.form.fields["body"].edit.setPlainText("Half a sent")
    group.form.cancel.click()
    group.edit(KEY)
    assert group.form.fields["body"].edit.toPlainText() == "Half a sent"


def test_an_earlier_version_is_set_beside_the_text(group, desk):
    group.edit(KEY)
    form = group.form
    form.fields["body"].edit.setPlainText("## One\nfirst")
    form.save.click()
    group.edit(KEY)
    form = group.form
    assert [one.number for one in form.versions] == [1, 0]
    form.beside.choose("0")
    form.beside.chosen.emit("0")
    assert any("anaesthesia" in label.text() for label in form.findChildren(Struck))
    assert desk.ask(questions.text_in_use, TextKind.CONSENT, "treatment").body == "## One\nfirst"
