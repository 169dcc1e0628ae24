"""Whatever was typed is printed as typed, and nothing of it is obeyed."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keta_desk.documents.content import Clinic, Signature
from keta_desk.documents.fonts import cleaned, fonts_for, undrawable
from keta_desk.documents.layout import Paper, fitted, joined, para
from keta_desk.documents.plan import treatment_plan
from keta_desk.documents.plan_content import DoseStep, PlanContent, ScreeningRow
from keta_desk.documents.summary import integration_summary
from tests.documents.pages import letters_of, things_in, words_of
from tests.documents.paper_samples import page_one_plan, page_one_summary

HOSTILE = [
    '<img src="/etc/passwd" width="10" height="10"/>',
    "<a href=javascript:alert(1)>open</a>",
    '<a href="file:/etc/passwd">x</a>',
    "<b>never closed",
    "</para></b></i>",
    "<para><onDraw name=x/></para>",
    "<index name=x/>",
    '<font color="[[[getattr(pow,1)]]]">x</font>',
    "[[[...]]]",
    "&lt;&amp;&#0;&bogus;",
    "<br/><br/><pageBreak/>",
    "<!-- --><?xml?><![CDATA[x]]>",
    "%PDF-1.4 ) Tj ET",
    "\\) Tj (x",
]


def everywhere(text: str) -> PlanContent:
    """Put a text into every kind of place a plan has."""
    plan = page_one_plan()
    return replace(
        plan,
        clinic=Clinic(name=text, address=text, phone=text),
        patient=replace(plan.patient, name=text, called=text, allergies=text),
        edition=replace(plan.edition, replaces=text, author=text),
        programme=text,
        indication=text,
        goals_in_words=(text,),
        screening=(ScreeningRow(question=text, answer=text), ScreeningRow(question=text)),
        steps=(DoseStep(number=1, status=text, condition=text),),
        do_not_dose_if=(text,),
        home_safety=(text, text),
        if_worse=text,
        signatures=(Signature(name=text, role=text),),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_a_note_is_printed_letter_by_letter(text):
    pdf = treatment_plan(everywhere(text)).pdf
    assert text.replace(" ", "") in letters_of(pdf)
    for thing in things_in(pdf):
        assert thing.get("/Subtype") not in {"/Image", "/Link"}
        assert not {"/JS", "/JavaScript", "/URI", "/A", "/AA"} & set(thing)


def test_a_name_of_two_thousand_letters_is_printed_whole_and_cut_short_below():
    name = "Sample" + "ж" * 1994
    for paper in Paper:
        content = replace(page_one_plan(), patient=replace(page_one_plan().patient, name=name))
        rendered = treatment_plan(content, paper)
        assert letters_of(rendered.pdf).count("ж") > 1994
        for page in words_of(rendered.pdf):
            assert "\u2026 · born 14 Mar 1988 · KD-0042" in page


@pytest.mark.parametrize("place", ["monitoring", "rationale", "steps", "goals", "signature", "allergies"])
def test_a_text_of_two_hundred_thousand_letters_without_a_space_is_printed_in_time(place):
    run = "x" * 200_000
    plan = page_one_plan()
    content = {
        "monitoring": lambda: replace(plan, monitoring=run),
        "rationale": lambda: replace(plan, rationale=run),
        "steps": lambda: replace(plan, steps=(DoseStep(number=1, condition=run), DoseStep(number=2))),
        "goals": lambda: replace(plan, goals_in_words=(run,)),
        "signature": lambda: replace(plan, signatures=(Signature(name=run),)),
        "allergies": lambda: replace(plan, patient=replace(plan.patient, allergies=run)),
    }[place]()
    started = time.process_time()
    rendered = treatment_plan(content)
    assert time.process_time() - started < 10
    assert letters_of(rendered.pdf).count("x") >= 200_000


def test_a_long_list_and_many_signatures_find_their_pages():
    plan = replace(
        page_one_plan(),
        stop_and_act_if=tuple(f"Rule {number}" for number in range(150)),
        signatures=tuple(Signature(name=f"Person {number}", role="witness") for number in range(40)),
    )
    told = " ".join(words_of(treatment_plan(plan).pdf))
    assert all(f"Rule {number}" in told for number in range(150))
    assert all(f"Person {number}, witness" in told for number in range(40))


@pytest.mark.parametrize(
    "name",
    [
        "Παπαδόπουλος, Ελένη",
        "Щербакова, Ёлка",
        "Nguyễn, Thị Hạnh",
        "Łuczyńska, Żaneta",
        "Çelik, Gökçe İpek",
        "Þórðardóttir, Æsa",
        "Müßig, Jürgen-Ångström",
        "O\u2019Brien, Seán",
    ],
)
def test_names_in_greek_cyrillic_and_with_accents_are_drawn(name):
    plan = replace(
        page_one_plan(),
        patient=replace(page_one_plan().patient, name=name, called=name),
        goals_in_words=(name,),
    )
    assert undrawable(plan) == []
    rendered = treatment_plan(plan)
    assert all(name.replace(" ", "") in page.replace(" ", "") for page in words_of(rendered.pdf))
    summary = replace(page_one_summary(), words=(f"{name} \u2265 5",))
    assert undrawable(summary) == []
    assert name.replace(" ", "") in letters_of(integration_summary(summary).pdf)


@pytest.mark.parametrize(
    ("text", "missing"),
    [("سارة", "سارة"), ("Tanaka 田中", "田中"), ("Calm 🙂 now", "🙂"), ("שרה", "שרה"), ("\ue000", "\ue000")],
)
def test_what_the_typefaces_cannot_draw_is_named_with_its_place(text, missing):
    plan = replace(
        page_one_plan(),
        patient=replace(page_one_plan().patient, name=text),
        steps=(DoseStep(number=1, condition="fine"), DoseStep(number=2, condition=text)),
    )
    assert undrawable(plan) == [("patient, name", missing), ("steps 2, condition", missing)]
    assert treatment_plan(plan).page_count > 1


def test_words_in_a_script_the_italic_lacks_stand_upright_as_a_whole():
    from keta_desk.documents.fonts import SERIF, SERIF_ITALIC

    assert list(fonts_for("Mornings", SERIF_ITALIC)) == [(SERIF_ITALIC, "Mornings")]
    assert list(fonts_for("Утро and Mornings", SERIF_ITALIC)) == [(SERIF, "Утро and Mornings")]


def test_control_characters_halves_of_pairs_and_hidden_marks_are_dropped():
    assert cleaned("a\x00b\x1bc\ud800d\u202ee\u200bf\x7f") == "abcdef"
    assert cleaned("one\r\ntwo\u2028three") == "one\ntwo\nthree"
    assert cleaned("e\u0301") == "é"
    assert cleaned("5\u2009mg \u2011 x") == "5\u00a0mg - x"
    assert cleaned("y" * 450).split(" ") == ["y" * 40] * 11 + ["y" * 10]


def test_lines_typed_below_each_other_stay_below_each_other():
    paragraph = para("first\n\n second ")
    assert [fragment.text for fragment in paragraph.frags] == ["first", "", "second"]


def test_a_number_keeps_its_unit_and_a_day_its_month():
    assert joined("held 10 min, 200 mg, 94 % on 5 October at 2 h") == (
        "held 10\u00a0min, 200\u00a0mg, 94\u00a0% on 5\u00a0October at 2\u00a0h"
    )
    assert joined("3 minor and 4 grown") == "3 minor and 4 grown"


def test_a_line_that_is_too_long_ends_in_an_ellipsis():
    from reportlab.pdfbase.pdfmetrics import stringWidth

    from keta_desk.documents.fonts import SANS

    cut = fitted("Northlight Practice", SANS, 9, 50)
    assert cut.endswith("\u2026") and stringWidth(cut, SANS, 9) <= 50
    assert fitted("Short", SANS, 9, 50) == "Short"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=400))
def test_any_text_at_all_can_be_printed(text):
    rendered = treatment_plan(everywhere(text))
    assert rendered.pdf.startswith(b"%PDF-1.4")
    assert rendered.pdf == treatment_plan(everywhere(text)).pdf
    assert integration_summary(replace(page_one_summary(), words=(text,), chart_note=text)).page_count >= 2


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    once = cleaned(text)
    assert cleaned(once) == once
    assert max((len(run) for run in once.split()), default=0) <= 200
