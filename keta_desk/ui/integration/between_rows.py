"""What the cards between two sessions show of one patient, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from keta_desk.desk import Desk
from keta_desk.domain.check_ins import FollowUp
from keta_desk.domain.plan_parts import HIGHEST
from keta_desk.domain.safety_plan import Step
from keta_desk.queries import cards, check_ins, plans, safety_plan
from keta_desk.queries.cards import Cards, PatternLine, SkillLine, TriggerLine
from keta_desk.queries.chart import Chart
from keta_desk.queries.check_ins import FIGURES, CheckInLine, PointLine
from keta_desk.queries.plans import MarkerLine
from keta_desk.ui.integration.between import BetweenCards, CardLine, Deed
from keta_desk.ui.integration.check_in_words import figures_words, mode_words, point_words, stressor_words
from keta_desk.ui.integration.skill_words import change_words, kind_words
from keta_desk.ui.outcomes.plan_words import step_words
from keta_desk.ui.parts.moment_edit import write_day, write_moment
from keta_desk.ui.words import near_day, said

PRACTISE, END, AGAIN = "practise", "end", "take-up"
"""What is done at once, with an undo, where the others open a form."""


def show(view: BetweenCards, desk: Desk, chart: Chart, today: date, because: str) -> None:
    """Show one patient's."""
    person = chart.person.id
    asked = desk.ask(check_ins.of_patient, person)
    found = desk.ask(cards.of_patient, person)
    points = check_ins.points(chart, asked, today)
    view.check_ins.show_rows([*_points(points, today), *_check_ins(chart, asked)], because=because)
    journal = [
        CardLine(
            "",
            _joined(
                write_day(line.written_at.astimezone(chart.zone).date()),
                said("shared") if line.is_shared else said("not shared"),
            ),
            line.words,
            deeds=(Deed(said("Amend"), "journal", line.id),),
        )
        for line in reversed(desk.ask(cards.journal, person))
    ]
    view.journal.show_rows(journal, because=because)
    view.cards.show_rows(list(_cards(found, today)), because=because)
    view.skills.show_rows([_skill(line, today) for line in found.skills], because=because)
    view.markers.show_rows([_marker(line) for line in desk.ask(plans.markers, person)], because=because)
    view.plan.show_rows(_plan(desk, chart), because=because)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _points(points: list[PointLine], today: date) -> Iterator[CardLine]:
    """Yield the point that is due, and what the others came to in one line."""
    for one in points:
        if one.is_due:
            what = said("{0} after the session: due since {1}").format(
                point_words(one.point), near_day(one.due_on, today)
            )
            yield CardLine(what, "", colour="caution", deeds=(Deed(said("Ask\u2026"), "check-in", ""),))


def _check_ins(chart: Chart, found: list[CheckInLine]) -> Iterator[CardLine]:
    for line in reversed(found):
        figures = {name: value for name in FIGURES if (value := getattr(line, name)) is not None}
        told = _joined(figures_words(figures), *(stressor_words(one) for one in line.stressors))
        rest = ". ".join(
            part
            for part in (
                line.side_effects,
                line.medicines_changed,
                line.function,
                line.commitments_tried,
                line.remark,
            )
            if part
        )
        point = next((point_words(one) for one in FollowUp if one == line.follows_up), "")
        when = write_moment(line.at, chart.zone)
        about = _joined(when, mode_words(line.mode), said("{0} point").format(point) if point else "")
        what = ". ".join(part for part in (told[:1].upper() + told[1:], rest) if part)
        yield CardLine(what, about, deeds=(Deed(said("Amend"), "check-in", line.id),))


def _cards(found: Cards, today: date) -> Iterator[CardLine]:
    standing: list[TriggerLine | PatternLine] = [*found.triggers, *found.patterns]
    for line in sorted(standing, key=lambda one: one.ended_on is not None):
        form, table = ("trigger", "trigger_card") if isinstance(line, TriggerLine) else ("pattern", "pattern_card")
        last = line.reviews[-1] if line.reviews else None
        looked = ""
        if last is not None:
            how = change_words(last.change) or last.remark
            looked = said("last time: {0}").format(how)
        ended = said("ended {0}").format(write_day(line.ended_on)) if line.ended_on else ""
        if isinstance(line, TriggerLine):
            what, instead = said("Trigger: {0}").format(line.trigger), line.new_response
            seen = said("last seen {0}").format(near_day(line.last_seen_on, today)) if line.last_seen_on else ""
            about = _joined(instead and said("instead: {0}").format(instead), line.frequency, seen, looked, ended)
        else:
            what = said("Pattern: {0}").format(line.pattern)
            tried = said("instead: {0}").format(line.tried_instead) if line.tried_instead else ""
            about = _joined(line.with_whom and said("with {0}").format(line.with_whom), tried, looked, ended)
        yield CardLine(
            what,
            about,
            deeds=(_ending(table, line.id, is_over=bool(line.ended_on)), Deed(said("Amend"), form, line.id)),
        )


def _ending(table: str, row_id: str, *, is_over: bool) -> Deed:
    subject = f"{table}:{row_id}"
    return Deed(said("Take up again"), AGAIN, subject) if is_over else Deed(said("End"), END, subject)


def _skill(line: SkillLine, today: date) -> CardLine:
    helps = said("helps {0} of 10").format(line.helps) if line.helps is not None else ""
    practised = (
        said("last practised {0}").format(near_day(line.last_practised_on, today)) if line.last_practised_on else ""
    )
    ended = said("ended {0}").format(write_day(line.ended_on)) if line.ended_on else ""
    about = _joined(kind_words(line.kind), line.how_often, practised, helps, ended)
    ending = _ending("skill", line.id, is_over=bool(line.ended_on))
    today_deed = () if line.ended_on else (Deed(said("Practised today"), PRACTISE, line.id),)
    return CardLine(line.name, about, deeds=(*today_deed, ending, Deed(said("Amend"), "skill", line.id)))


def _marker(line: MarkerLine) -> CardLine:
    if not line.ratings:
        return CardLine(line.name, said("not rated yet"), deeds=(Deed(said("Rate\u2026"), "plan.rating", line.id),))
    last = line.ratings[-1]
    rated = said("{0} of {1}").format(last.points, HIGHEST)
    if len(line.ratings) > 1:
        rated = said("{0} of {1}, before that {2}").format(last.points, HIGHEST, line.ratings[-2].points)
    ended = said("ended {0}").format(write_day(line.ended_on)) if line.ended_on else ""
    about = _joined(rated, last.moment, ended)
    return CardLine(
        line.name, about, deeds=() if line.ended_on else (Deed(said("Rate\u2026"), "plan.rating", line.id),)
    )


def _plan(desk: Desk, chart: Chart) -> list[CardLine]:
    versions = desk.ask(safety_plan.versions, chart.person.id)
    if not versions:
        return []
    last = versions[0]
    given = said("copy not recorded")
    if last.copy_given is not None:
        given = said("copy given") if last.copy_given else said("copy not given")
    likely = said("likely to be used {0} of 10").format(last.likelihood) if last.likelihood is not None else ""
    head = _joined(
        said("Version {0}").format(last.number), said("reviewed {0}").format(write_day(last.reviewed_on)), given, likely
    )
    steps = [CardLine(", ".join(lines), step_words(step)) for step in Step if (lines := last.steps.get(step, ()))]
    return [CardLine(head), *steps]
