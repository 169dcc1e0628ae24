"""The screening sheet of a chart: what a clinician sees and answers, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from keta_desk.domain.eligibility import Answer, Planned, Reply
from keta_desk.domain.eligibility_decision import EligibilityDecision, Outcome
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.queries import chart as charts
from keta_desk.queries import notes as drafts
from keta_desk.queries import screening as questions
from keta_desk.queries.screening import Where
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.evaluation.evaluation_form import EvaluationForm
from keta_desk.ui.evaluation.screening_forms import DecideEligibility, ResolveRule, ShortScreenForm
from keta_desk.ui.evaluation.screening_names import SCREENING
from keta_desk.ui.evaluation.screening_sheet import ScreeningPage
from keta_desk.ui.evaluation.trial_forms import AddTrial, AmendTrial
from keta_desk.ui.parts.inputs import set_text
from keta_desk.ui.patients.session_card import SessionCard
from keta_desk.use_cases import evaluation, screening, sessions

CLINIC = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC)
CALM = {
    rule.id: Answer(reply=Reply.NO if rule.trigger is Reply.YES else Reply.YES)
    for rule in eligibility().rules
    if rule.asks
}


@pytest.fixture
def page(qtbot, tools):
    made = ScreeningPage(tools)
    qtbot.addWidget(made)
    made.resize(1228, 800)
    return made


@pytest.fixture
def show(page, desk, clock):
    def shown(patient_id):
        page.show_chart(desk.ask(charts.whole, patient_id), clock.now())
        page.show()
        return page

    return shown


def words_of(widget: QWidget) -> str:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def sheet_of(desk, patient_id, clock):
    return desk.ask(questions.sheet, patient_id, now=clock.now())


def test_nothing_is_answered_when_a_chart_is_screened_for_the_first_time(show, a_patient):
    page = show(a_patient())
    assert {row.answer().reply for row in page.rows.values()} == {Reply.UNKNOWN}
    assert "to answer" in words_of(page.verdict)
    assert not page.save.isEnabled()


def test_y_n_and_u_answer_the_question_with_the_focus_and_j_goes_on(qtbot, show, a_patient):
    page = show(a_patient())
    with qtbot.waitExposed(page):
        page.begin()
    for key, reply in (("n", Reply.NO), ("y", Reply.YES), ("u", Reply.UNKNOWN)):
        qtbot.keyClick(page.focusWidget(), key)
        assert page.rows["E01"].answer().reply is reply
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_J)
    qtbot.keyClick(page.focusWidget(), "n")
    assert page.rows["E02"].answer().reply is Reply.NO


def test_letters_typed_into_a_detail_answer_nothing(qtbot, show, a_patient):
    page = show(a_patient())
    with qtbot.waitExposed(page):
        page.rows["E01"].say(Reply.YES)
    page.rows["E01"].detail.setFocus()
    qtbot.keyClicks(page.rows["E01"].detail, "Nyquil")
    assert page.rows["E01"].answer() == Answer(reply=Reply.YES, detail="Nyquil")


def test_the_verdict_follows_each_answer_and_lists_every_raised_rule(show, a_patient):
    page = show(a_patient())
    page.rows["E10"].say(Reply.YES)
    page.rows["E13"].say(Reply.YES)
    said = words_of(page.verdict)
    assert "Current psychosis" in said
    assert "Bipolar disorder" in said
    assert "second reviewer" in said
    page.rows["E10"].say(Reply.NO)
    assert "Current psychosis" not in words_of(page.verdict)


def test_answers_are_saved_and_stand_when_the_chart_is_shown_again(show, desk, a_patient, clock):
    patient_id = a_patient()
    page = show(patient_id)
    for row in page.rows.values():
        row.show_answer(CALM.get(row.rule.id, Answer()))
    page.planned.molecule.choose(Molecule.RACEMIC.value)
    page.planned.setting.choose(DoseSetting.CLINIC.value)
    page._answered()
    assert page.save_answers()
    again = show(patient_id)
    assert again.rows["E38"].answer().reply is Reply.YES
    assert sheet_of(desk, patient_id, clock).planned == CLINIC
    assert not again.save.isEnabled()


def test_what_is_answered_and_not_saved_is_a_draft_of_that_patient_alone(show, desk, a_patient):
    ada, other = a_patient(), a_patient(family="Other")
    page = show(ada)
    page.rows["E01"].say(Reply.NO)
    page.keep_now()
    assert desk.ask(drafts.draft, SCREENING, ada, desk.clinician.id)
    assert show(other).rows["E01"].answer().reply is Reply.UNKNOWN
    back = show(ada)
    assert back.rows["E01"].answer().reply is Reply.NO
    assert "left off" in back.banner.words()
    back.banner.acted.emit()
    assert back.rows["E01"].answer().reply is Reply.UNKNOWN


def test_a_change_elsewhere_in_the_chart_keeps_what_is_typed(show, desk, a_patient):
    patient_id = a_patient()
    page = show(patient_id)
    page.rows["E01"].say(Reply.NO)
    desk.do(evaluation.add_problem, patient_id, title="Essential hypertension", code="I10")
    page = show(patient_id)
    assert page.rows["E01"].answer().reply is Reply.NO
    assert "Essential hypertension (I10)" in page.rows["E06"].about.text()
    assert page.rows["E06"].answer().reply is Reply.UNKNOWN


def test_a_day_to_come_is_told_at_its_row_and_nothing_is_saved(show, a_patient):
    page = show(a_patient())
    page.rows["E01"].say(Reply.YES)
    page.rows["E01"].day.setText("+7")
    page.rows["E01"]._read()
    assert not page.save_answers()
    assert page.rows["E01"].complaint.words()


def test_minutes_that_are_no_number_are_told(show, a_patient):
    page = show(a_patient())
    page.rows["E39"].say(Reply.YES)
    page.rows["E39"].amount.setText("ten")
    page.rows["E39"]._read()
    assert page.rows["E39"].problems()
    assert page.rows["E39"].answer().amount is None


def test_a_question_that_is_not_answered_is_a_press_away(show, a_patient):
    page = show(a_patient())
    go = next(one for one in page.verdict.findChildren(QPushButton) if one.text() == "E22")
    go.click()
    assert page._row_with_focus() in {page.rows["E22"], None}


def test_nothing_can_be_answered_in_a_vault_that_is_read_only(qtbot, tools, desk, a_patient, clock, monkeypatch):
    patient_id = a_patient()
    monkeypatch.setattr(type(desk), "read_only_because", property(lambda _self: "vault.newer-entries-missing"))
    page = ScreeningPage(tools)
    qtbot.addWidget(page)
    page.show_chart(desk.ask(charts.whole, patient_id), clock.now())
    assert not page.rows["E01"].isEnabled()
    assert not page.save.isEnabled()


@pytest.mark.parametrize(("width", "is_wide"), [(1228, True), (900, False)])
def test_the_verdict_stands_beside_the_questions_or_above_them(show, a_patient, page, width, is_wide):
    page.resize(width, 800)
    assert (show(a_patient()).verdict.parentWidget() is page) is is_wide


# The forms


@pytest.fixture
def form(qtbot, tools, desk):
    def opened(kind, patient_id, subject=""):
        made = kind(tools, desk.ask(charts.whole, patient_id), subject)
        qtbot.addWidget(made)
        return made

    return opened


def screened(desk, patient_id, **more):
    return desk.do(screening.keep_answers, patient_id, {**CALM, **more}, CLINIC)


def test_a_review_is_recorded_with_its_reason(form, desk, a_patient, clock):
    patient_id = a_patient()
    screened(desk, patient_id, E13=Answer(reply=Reply.YES))
    made = form(ResolveRule, patient_id, "E13")
    made.save_form()
    assert made.fields["decision"].complaint()
    made.fields["decision"].edit.choose("mitigate")
    made.fields["reason"].edit.setPlainText("Lithium, seen weekly")
    made.save_form()
    (found,) = (one for one in sheet_of(desk, patient_id, clock).judgement.raised if one.rule.id == "E13")
    assert found.resolved.reason == "Lithium, seen weekly"


def test_against_the_verdict_the_form_asks_for_two(form, desk, a_patient, clock):
    patient_id = a_patient()
    screened(desk, patient_id, E26=Answer(reply=Reply.YES))
    made = form(DecideEligibility, patient_id)
    made.fields["outcome"].edit._choose("eligible")
    assert made.fields["second_reviewer"].isVisibleTo(made)
    made.fields["reason"].edit.setPlainText("Treated since Monday, TSH in range")
    made.save_form()
    assert made.fields["second_reviewer"].complaint()
    made.fields["second_reviewer"].edit.setText("Dr Nora Fixture")
    made.save_form()
    found = sheet_of(desk, patient_id, clock)
    assert (found.where, found.decision.is_override) == (Where.CLEAR, True)


def test_deferring_takes_a_reason_alone(form, desk, a_patient, clock):
    patient_id = a_patient()
    screened(desk, patient_id)
    made = form(DecideEligibility, patient_id)
    made.fields["outcome"].edit._choose("deferred")
    assert not made.fields["second_reviewer"].isVisibleTo(made)
    made.fields["reason"].edit.setPlainText("Letter is awaited")
    made.save_form()
    assert sheet_of(desk, patient_id, clock).where is Where.NOT_CLEAR


def test_a_trial_is_added_and_judged(form, desk, a_patient, clock):
    patient_id = a_patient()
    made = form(AddTrial, patient_id)
    made.fields["name"].edit.setText("Sertraline")
    made.fields["kind"].edit.choose("antidepressant")
    made.fields["weeks"].edit.setText("nine")
    made.save_form()
    assert made.fields["weeks"].complaint()
    made.fields["weeks"].edit.setText("9")
    made.save_form()
    (line,) = sheet_of(desk, patient_id, clock).rows.trials
    judged = form(AmendTrial, patient_id, line.id)
    judged.fields["is_adequate"].edit.choose("yes")
    judged.fields["reason"].edit.setText("Letter of the clinic")
    judged.save_form()
    assert judged.fields["adequate_because"].complaint()
    judged.fields["adequate_because"].edit.setText("150 mg, nine weeks")
    judged.save_form()
    counted = sheet_of(desk, patient_id, clock).trial_count
    assert counted.adequate == ("Sertraline",)
    assert "1 adequate antidepressant trial: Sertraline" in screening_words.count_words(counted)


def test_an_evaluation_is_saved_then_signed_once_everything_is_there(form, desk, a_patient, clock):
    patient_id = a_patient()
    made = form(EvaluationForm, patient_id)
    made.fields["mode"].edit.choose("video")
    made.fields["presenting"].edit.setPlainText("Low mood")
    made.save_form()
    (line,) = sheet_of(desk, patient_id, clock).rows.evaluations
    again = form(EvaluationForm, patient_id, line.id)
    again.boxes["sign"].setChecked(True)
    again.save_form()
    assert again.fields["identity_verified"].complaint()
    for name in ("identity_verified", "has_capacity"):
        again.fields[name].edit.choose("yes")
    for name in ("psychiatric", "medical", "mental_state", "summary"):
        again.fields[name].edit.setPlainText("As told")
    again.save_form()
    (line,) = sheet_of(desk, patient_id, clock).rows.evaluations
    assert line.status == "signed"


def test_the_short_screen_is_kept_and_a_yes_calls_for_a_new_one(form, desk, a_patient, clock):
    patient_id = a_patient()
    made = form(ShortScreenForm, patient_id)
    made.save_form()
    assert made.banner.words()
    made.fields["since-medicine"].edit.choose("yes")
    made.fields["detail"].edit.setPlainText("Clarithromycin since Monday")
    made.save_form()
    kept = desk.ask(questions.short, patient_id, now=clock.now())
    assert kept.answers["since-medicine"].detail == "Clarithromycin since Monday"


# Where it stands, on the head of the chart and on the overview


def test_the_overview_lists_what_is_missing_and_leads_to_the_sheet(qtbot, tools, desk, a_patient, clock):
    patient_id = a_patient()
    screened(desk, patient_id)
    card = SessionCard()
    qtbot.addWidget(card)
    today = clock.now().date()
    card.show_chart(desk.ask(charts.whole, patient_id), today)
    said = words_of(card)
    assert "Screening: 4 to answer" in said
    assert "AUDIT-C not recorded" in said
    assert card.screening.isVisibleTo(card)
    assert card.decide.isHidden()


def test_what_changed_is_told_beside_the_session_it_was_asked_for(desk, a_patient, clock):
    patient_id = a_patient()
    session_id = desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Consent on paper")

    def said():
        return screening_words.before_words(desk.ask(charts.whole, patient_id), session_id)

    assert said().startswith("Not asked")
    calm = {one.id: Answer(reply=Reply.NO) for one in eligibility().short}
    desk.do(screening.keep_short, patient_id, calm, session_id=session_id)
    assert said() == "Asked 09:12, nothing changed"
    clock.move(minutes=1)
    fewer = {"since-medicine": Answer(reply=Reply.YES)}
    desk.do(screening.keep_short, patient_id, fewer, session_id=session_id)
    assert said() == "Asked 09:13, changed: New medicine or supplement, 6 not answered"


def test_a_clear_screening_stands_on_the_head_with_its_day(desk, a_patient, clock):
    patient_id = a_patient()
    today = clock.now().date()

    def chip():
        return screening_words.chip_on(desk.ask(charts.whole, patient_id), today)

    assert chip().text == "Screening not begun"
    kept = screened(desk, patient_id)
    assert chip().text == "Screening: 4 to answer"
    decision = EligibilityDecision(outcome=Outcome.ELIGIBLE, reason="Scores are on paper, read on the day of the visit")
    desk.do(screening.decide, patient_id, decision, screening_id=kept)
    assert chip().text == "Screening clear, 18 Nov"


def test_attempts_and_results_are_typed_with_their_days_and_stand_there_again(form, desk, a_patient):
    patient_id = a_patient()
    made = form(EvaluationForm, patient_id)
    for name, text in {
        "presenting": "Low mood",
        "attempts": "1",
        "last_attempt_on": "1 May 2019",
        "attempt_method": "Overdose",
        "creatinine": "71 µmol/l",
        "creatinine-on": "2 Nov 2026",
        "thyroid-on": "next Tuesday week",
    }.items():
        set_text(made.fields[name].edit, text)
    made.fields["mode"].edit.choose("video")
    made.fields["family_bipolar"].edit.choose("yes")
    made.save_form()
    assert made.fields["thyroid-on"].complaint()
    set_text(made.fields["thyroid-on"].edit, "2 Nov 2026")
    made.save_form()
    assert "no result" in made.fields["thyroid"].complaint()
    set_text(made.fields["thyroid-on"].edit, "")
    set_text(made.fields["attempts"].edit, "1.5")
    made.save_form()
    assert made.fields["attempts"].complaint()
    set_text(made.fields["attempts"].edit, "1")
    made.save_form()
    (line,) = desk.ask(charts.whole, patient_id).screening.evaluations
    assert (line.attempts, line.attempt_method, line.family_bipolar, line.family_cardiac) == (1, "Overdose", True, None)
    again = form(EvaluationForm, patient_id, line.id)
    shown = [again.text(name) for name in ("attempts", "last_attempt_on", "creatinine", "creatinine-on", "thyroid")]
    assert shown == ["1", "1 May 2019", "71 µmol/l", "2 Nov 2026", ""]
