"""The integration summary on paper (clinical-reference 8.5, design 12): the patient's own words first."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from keta_desk.documents import words
from keta_desk.documents.chart import ResponseChart, caption
from keta_desk.documents.content import Paper, Rendered
from keta_desk.documents.layout import PageFrame, block, para, render
from keta_desk.documents.parts import (
    about_section,
    heading_block,
    items,
    section,
    side_by_side,
    signature_section,
    subtitle,
    under,
    voice,
)
from keta_desk.documents.summary_content import Commitment, IntegrationLine, SummaryContent
from keta_desk.documents.tables import Column, RuleTable
from keta_desk.domain.response_values import Lane

__all__ = ["Commitment", "IntegrationLine", "SummaryContent", "integration_summary"]

TITLE = "Integration summary"
DONE = {True: "Done", False: "Not done", None: "Not known yet"}


def integration_summary(content: SummaryContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the summary. Nothing is left away for want of room, and nothing is filled in that was not given."""
    return render(TITLE, content, paper, lambda frame: _story(content, frame))


def _story(content: SummaryContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    return [
        *heading_block(TITLE, subtitle(content.period, content.edition, versioned=False), content.patient, frame),
        *_words(content, width),
        *_response(content, width),
        *_sessions(content, width),
        *side_by_side(
            under("What has changed", _list(content.changed)),
            under("Still working on", _list(content.working_on)),
            width,
        ),
        *section("Next steps", _list(content.next_steps), width),
        *_deeper(content, width),
        *signature_section(content.signatures, width),
        *about_section(content.edition, width, frame.identity),
    ]


def _list(texts: Sequence[str]) -> list[Flowable]:
    return items(texts) or [para("Not recorded")]


def _voices(texts: Sequence[str]) -> list[Flowable]:
    return [voice(text) for text in texts if text.strip()] or [para("Not recorded")]


def _words(content: SummaryContent, width: float) -> list[Flowable]:
    whose = (
        words.possessive(content.patient.called) if content.patient.called.strip() else words.possessive("the patient")
    )
    return section(f"In {whose} words", _voices(content.words), width)


def _response(content: SummaryContent, width: float) -> list[Flowable]:
    course = content.course
    if course is None or course.is_empty():
        return section("Response", [para("No scores or doses recorded")], width)
    lanes = None if content.four_lanes else (Lane.SCORES, Lane.DOSE)
    chart = ResponseChart(course, width, lanes)
    return section("Response", [chart, caption(course, content.chart_note)], width)


def _sessions(content: SummaryContent, width: float) -> list[Flowable]:
    if not content.sessions:
        return section("Integration sessions", [para("None recorded")], width)
    wrote = words.days_of([line.held_on for line in content.sessions])
    heads = (
        Column("No.", 9, strong=True),
        Column("Held", 23 if wrote is words.day else 15.5),
        Column("After", 16.5),
        Column("Delay", 14.5),
        Column("Theme and work", 118),
    )
    rows = [
        (
            str(line.number),
            wrote(line.held_on),
            " and ".join(map(words.mg, (line.after_mg, *line.also_after_mg))),
            words.days(line.delay_days),
            line.theme,
        )
        for line in content.sessions
    ]
    return section("Integration sessions", [RuleTable(heads, rows, width)], width)


def _deeper(content: SummaryContent, width: float) -> list[Flowable]:
    """Lay out what stands behind the first page: intentions, insights, patterns, what was agreed, risk."""
    return [
        *side_by_side(
            under("Intentions", _voices(content.intentions)),
            under("Insights", _list(content.insights)),
            width,
        ),
        *side_by_side(under("Goals", _list(content.goals)), under("Meaning", _list(content.meanings)), width),
        *side_by_side(under("Patterns", _list(content.patterns)), under("Triggers", _list(content.triggers)), width),
        *_commitments(content, width),
        *side_by_side(
            under("Practices and skills", _list(content.practices)),
            under("Risk review", block(words.told(content.risk_review))),
            width,
        ),
        *side_by_side(
            under("In the way", _list(content.barriers)),
            under("Integration window", block(words.told(content.window))),
            width,
        ),
        *(section("For clinicians", _list(content.clinician_remarks), width) if content.is_for_clinicians else ()),
    ]


def _commitments(content: SummaryContent, width: float) -> list[Flowable]:
    if not content.commitments:
        return section("What was agreed", [para("None recorded")], width)
    wrote = words.days_of([day for each in content.commitments for day in (each.agreed_on, each.due_on)])
    has_due = any(each.due_on for each in content.commitments)
    room = 23 if wrote is words.day else 17
    due_head = (Column("By", room),) if has_due else ()
    heads = (Column("Agreed", room), Column("What", 118), *due_head, Column("Done", 26, strong=True))
    rows = []
    for each in content.commitments:
        due = (wrote(each.due_on) if each.due_on else "",) if has_due else ()
        what = "\n".join(filter(None, (each.what, each.outcome)))
        rows.append((wrote(each.agreed_on), what, *due, DONE[each.done]))
    return section("What was agreed", [RuleTable(heads, rows, width)], width)
