"""The pages behind the agreement: everything of a treatment plan that clinical-reference 8.1 asks for beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from keta_desk.documents import words
from keta_desk.documents.chart import ResponseChart, caption
from keta_desk.documents.layout import GAP, PageFrame, block, para
from keta_desk.documents.parts import about_section, facts, items, section, side_by_side, under
from keta_desk.documents.plan_content import BaselineScore, DosePlan, PlanContent
from keta_desk.documents.tables import Column, RuleTable
from keta_desk.domain.quantities import plain

ADEQUATE = {True: "Yes", False: "No", None: "Not recorded"}
NEW_PAGE_BELOW = 0.6
"""The pages behind begin on a new page unless this much of the current one is free."""


def details(content: PlanContent, frame: PageFrame) -> list[Flowable]:
    """Lay out everything the agreement rests on."""
    width = frame.text_width
    sections: tuple[Callable[[PlanContent, float], list[Flowable]], ...] = (
        _diagnoses,
        _baseline,
        _reasons,
        _history,
        _eligibility,
        _consents,
        _dosing,
        _watched,
        _phases,
        _course,
        _medications,
        _therapy,
        _tasks,
        _measures,
        _markers,
        _safety,
        _review,
        _team,
    )
    story: list[Flowable] = [
        CondPageBreak(frame.text_height * NEW_PAGE_BELOW),
        para("What the plan rests on", "h1"),
    ]
    for each in sections:
        story += each(content, width)
    return [*story, *about_section(content.edition, width, frame.identity)]


def _table(title: str, columns: Sequence[Column], rows: Sequence[Sequence[str]], width: float) -> list[Flowable]:
    """Set a section that is one table, or says that nothing was recorded."""
    return section(title, [RuleTable(columns, rows, width)] if rows else [para("Not recorded")], width)


def _told(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> tuple[tuple[Column, ...], list[tuple[str, ...]]]:
    """Leave out columns in which no row has anything to say, so that gaps do not fill the page."""
    blank = ("", words.told(""), words.NOT_RECORDED)
    kept = [number for number in range(len(columns)) if not number or any(row[number] not in blank for row in rows)]
    return tuple(columns[number] for number in kept), [tuple(row[number] for number in kept) for row in rows]


def _diagnoses(content: PlanContent, width: float) -> list[Flowable]:
    columns = (Column("Diagnosis", 74, strong=True), Column("ICD-10-CM", 24), Column("Note", 72))
    return _table(
        "Diagnoses", columns, [(each.name, words.told(each.code), each.note) for each in content.diagnoses], width
    )


def _baseline(content: PlanContent, width: float) -> list[Flowable]:
    columns = (Column("Measure", 22, strong=True), Column("Score", 18), Column("Band", 30), Column("Date", 24))
    rows = [(each.measure, _score(each), words.told(each.band), words.day(each.taken_on)) for each in content.baseline]
    half = (width - GAP) / 2
    scores: list[Flowable] = [RuleTable(columns, rows, half)] if rows else [para("Not recorded")]
    symptoms = items(content.target_symptoms) or [para("Not recorded")]
    return side_by_side(under("Before treatment", scores), under("Target symptoms", symptoms), width)


def _score(each: BaselineScore) -> str:
    if each.score is None:
        return words.NOT_RECORDED
    return f"{each.score} of {each.highest}" if each.highest is not None else str(each.score)


def _reasons(content: PlanContent, width: float) -> list[Flowable]:
    label = (("Approved use", content.label_statement),) if content.label_statement else ()
    pairs = (("Rationale", content.rationale), *label, ("Strength of evidence", content.evidence))
    return section("Why this treatment", [facts(pairs, width)], width)


def _history(content: PlanContent, width: float) -> list[Flowable]:
    columns = (
        Column("Treatment", 40, strong=True),
        Column("Dose", 24),
        Column("Duration", 26),
        Column("Response", 54),
        Column("Adequate trial", 26),
    )
    rows = [
        (each.treatment, *map(words.told, (each.dose, each.duration, each.response)), ADEQUATE[each.adequate])
        for each in content.history
    ]
    return _table("Treatment history", *_told(columns, rows), width)


def _eligibility(content: PlanContent, width: float) -> list[Flowable]:
    columns = (Column("Open item", 70, strong=True), Column("What is done about it", 100))
    rows = [(each.finding, words.told(each.mitigation)) for each in content.open_items]
    parts: list[Flowable] = [RuleTable(columns, rows, width)] if rows else [para("No open items recorded")]
    pairs = (("Allergies", content.patient.allergies),)
    found = [para("Interactions", "strong"), *(items(content.interactions) or [para("Not recorded")])]
    caveat = [para(content.interactions_caveat, "small")] if content.interactions_caveat.strip() else []
    return [
        *section("Open items, allergies, interactions", [*parts, facts(pairs, width, before=7)], width),
        *(CondPageBreak(46.0), Spacer(width, 6), *found, *caveat),
    ]


def _consents(content: PlanContent, width: float) -> list[Flowable]:
    return section("Consents", [facts(content.consents, width)], width) if content.consents else []


def _dosing(content: PlanContent, width: float) -> list[Flowable]:
    dosing = content.dosing
    by_weight = words.mg_per_kg(dosing.start_dose_mg_per_kg) if dosing.start_dose_mg_per_kg is not None else ""
    if by_weight and dosing.measured_weight:
        by_weight = f"{by_weight} of actual weight ({dosing.measured_weight})"
    start = [words.mg(dosing.start_dose_mg)] if dosing.start_dose_mg is not None else []
    start += [part for part in (dosing.weight_basis.strip(), by_weight) if part]
    count = str(dosing.session_count) if dosing.session_count is not None else ""
    pairs = (
        (
            "Medicine, form, route",
            ", ".join(each for each in (dosing.medicine, dosing.formulation, dosing.route) if each),
        ),
        ("Setting", dosing.setting),
        ("First dose", ", ".join(start)),
        *((("Titration rule", dosing.titration_rule),) if dosing.titration_rule.strip() else ()),
        ("Largest step", _largest_step(dosing)),
        ("Ceiling", words.mg(dosing.ceiling_mg) if dosing.ceiling_mg is not None else ""),
        *((("Smallest unit", words.mg(dosing.unit_mg)),) if dosing.unit_mg is not None else ()),
        ("Shortest interval", dosing.shortest_interval),
        ("Planned sessions", ", ".join(each for each in (count, dosing.schedule) if each)),
        *((("Began from (a starting point, no advice)", content.template),) if content.template else ()),
    )
    return section("Medicine and doses", [facts(pairs, width)], width)


def _watched(content: PlanContent, width: float) -> list[Flowable]:
    return section("Monitoring", [facts(content.watched, width)], width) if content.watched else []


def _largest_step(dosing: DosePlan) -> str:
    """Say both limits of a step where there are two; the smaller of them binds."""
    by_mg = words.mg(dosing.largest_step_mg) if dosing.largest_step_mg is not None else ""
    percent = dosing.largest_step_percent
    by_share = f"{plain(percent)}{words.NBSP}% of the dose before" if percent is not None else ""
    return f"{by_mg} or {by_share}, whichever is less" if by_mg and by_share else by_mg or by_share


def _phases(content: PlanContent, width: float) -> list[Flowable]:
    columns = (
        Column("Phase", 28, strong=True),
        Column("From", 24),
        Column("Review", 24),
        Column("What must hold to go on", 94),
    )
    rows = [
        (each.name, words.day(each.began), words.day(each.review_on), words.told(each.criteria))
        for each in content.phases
    ]
    return _table("Phases", columns, rows, width) if rows else []


def _tasks(content: PlanContent, width: float) -> list[Flowable]:
    columns = (
        Column("Beside the doses", 62, strong=True),
        Column("Whose task", 34),
        Column("Due", 24),
        Column("Done", 24),
        Column("Note", 36),
    )
    rows = [
        (each.what, words.told(each.owner), words.day(each.due), words.day(each.done) if each.done else "no", each.note)
        for each in content.tasks
    ]
    return _table("Also part of the plan", columns, rows, width) if rows else []


def _markers(content: PlanContent, width: float) -> list[Flowable]:
    columns = (
        Column("Marker, 1 to 5", 54, strong=True),
        Column("What it means", 50),
        Column("First", 26),
        Column("Last", 26),
        Column("A moment that shows it", 44),
    )
    rows = [
        (
            ", ".join(filter(None, (each.name, each.chosen_by))),
            each.scale,
            _rated(each.first),
            _rated(each.last) or words.NOT_RECORDED,
            each.moment,
        )
        for each in content.markers
    ]
    return _table("Signs of progress", *_told(columns, rows), width) if rows else []


def _rated(rating: tuple[date, int] | None) -> str:
    return "" if rating is None else f"{rating[1]}, {words.day(rating[0])}"


def _course(content: PlanContent, width: float) -> list[Flowable]:
    course = content.course
    if course is None or course.is_empty():
        return []
    return section("Course so far", [ResponseChart(course, width), caption(course)], width)


def _medications(content: PlanContent, width: float) -> list[Flowable]:
    columns = (
        Column("Medicine", 48, strong=True),
        Column("Dose", 34),
        Column("On the day", 28, strong=True),
        Column("Note", 60),
    )
    rows = [(each.name, words.told(each.dose), words.told(each.on_the_day), each.note) for each in content.medications]
    return _table("Medicines on the day of treatment", columns, rows, width)


def _therapy(content: PlanContent, width: float) -> list[Flowable]:
    pairs = (
        *((("Approach", content.modality),) if content.modality.strip() else ()),
        ("Preparation", content.preparation),
        ("During the session", content.in_session),
        ("Integration", content.integration),
    )
    return section("Psychotherapy", [facts(pairs, width)], width)


def _measures(content: PlanContent, width: float) -> list[Flowable]:
    columns = (Column("Measure", 50, strong=True), Column("How often", 80), Column("Next due", 40))
    rows = [(each.name, words.told(each.cadence), words.day(each.next_due)) for each in content.measures]
    parts: list[Flowable] = [RuleTable(*_told(columns, rows), width)] if rows else [para("No measures recorded")]
    stop = "; ".join(each.strip() for each in content.stop_rules if each.strip())
    pairs = (
        *((("Response review", content.response_review),) if content.response_review.strip() else ()),
        *((("Ending treatment", stop),) if stop else ()),
        ("Maintenance", content.maintenance),
    )
    return section("Measures and review", [*parts, facts(pairs, width, before=7)], width)


def _safety(content: PlanContent, width: float) -> list[Flowable]:
    home = items(content.home_safety) or [para("Not recorded")]
    worse = [*block(words.told(content.emergency))]
    worse += [para(content.if_worse, lead="If things get worse:")] if content.if_worse.strip() else []
    return side_by_side(under("Safety at home", home), under("In an emergency", worse), width)


def _review(content: PlanContent, width: float) -> list[Flowable]:
    shared = tuple((name, told) for name, told in content.shared if told.strip())
    pairs = (
        *shared,
        ("Next review", words.long_day(content.review_on) if content.review_on else ""),
    )
    return section("Review", [facts(pairs, width)], width)


def _team(content: PlanContent, width: float) -> list[Flowable]:
    columns = (Column("Name", 56, strong=True), Column("Role", 56), Column("Contact", 58))
    return _table(
        "Team", columns, [(each.name, words.told(each.role), words.told(each.contact)) for each in content.team], width
    )
