"""Scales in words: totals, changes, how they were filled in, and what the trend says to whoever cannot see it."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_FLOOR, Decimal

from keta_desk.domain.outcomes import ReliableChange, Response
from keta_desk.domain.outcomes_scale import Mode, PartScore, Scale, Score
from keta_desk.domain.response_line import response_at
from keta_desk.domain.score_trend import TrendInputs, TrendPoint, TrendSeries
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.ui import words
from keta_desk.ui.outcomes.standing import HALF, Setback, Standing
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day

MINUS = "\u2212"


def signed(number: Decimal | int) -> str:
    """Return a number with its sign: `+2` or `0`."""
    if number == 0:
        return "0"
    return f"+{words.number(Decimal(number))}" if number > 0 else f"{MINUS}{words.number(abs(Decimal(number)))}"


def total_words(line: ScoreLine) -> str:
    """Return a total as a list shows it."""
    if line.total is None:
        return words.said(line.band) if line.band else words.said("no total")
    shown = words.number(line.total)
    return words.said("{0} prorated").format(shown) if line.is_prorated else shown


def mode_words(mode: str) -> str:
    """Return how a scale was filled in, '' where that is not recorded."""
    match mode:
        case Mode.CLINIC:
            return words.said("in clinic")
        case Mode.HOME:
            return words.said("at home")
        case Mode.PHONE:
            return words.said("by phone")
        case Mode.PAPER:
            return words.said("on paper")
    return mode


def source_words(source: str) -> str:
    """Return whose word a filling-in is."""
    match source:
        case "patient":
            return words.said("self-report")
        case "clinician":
            return words.said("by clinician")
        case "caregiver":
            return words.said("by caregiver")
        case "import":
            return words.said("imported")
    return source


def how_words(line: ScoreLine) -> str:
    """Return whose word and how: `self-report, at home`."""
    mode = mode_words(line.mode)
    source = source_words(line.source)
    return words.said("{0}, {1}").format(source, mode) if mode else source


def change_words(standing: Standing) -> str:
    """Return the change since the baseline in points and percent; '' where there is none to tell."""
    if standing.change is None or standing.pair is None:
        return ""
    base = words.number(standing.pair[0])
    if standing.percent is None:
        return words.said("{0} from baseline {1}").format(signed(standing.change), base)
    percent = f"{signed(round(standing.percent))}\u00a0%"
    return words.said("{0} ({1}) from baseline {2}").format(signed(standing.change), percent, base)


def rule_words(standing: Standing) -> str:
    """Name the rule by which the baseline was found (clinical-reference 7.1)."""
    if not standing.scale.has_total:
        return words.said("A level is told by the answers alone; nothing is summed and no change is reckoned.")
    name, days = standing.scale.name, standing.baseline_days
    if standing.first_dose is None:
        return words.said("Baseline so far: the last complete {0}; no dose was given yet.").format(name)
    return words.said("Baseline: the last complete {0} in the {1} days before the first dose.").format(name, days)


def threshold_words(standing: Standing) -> str:
    """Name the rules of response and remission with their totals (clinical-reference 7.1)."""
    base, scale = standing.baseline, standing.scale
    if base is None or base.total is None:
        return ""
    begins = response_at(scale, base.total)
    if begins is None:
        return ""
    at_most = words.said("Response: {0} or less, half of the baseline {1} or lower.")
    at_least = words.said("Response: {0} or more, half the way up from the baseline {1}.")
    share = scale.meaning.response_percent
    if share != HALF:
        at_most = words.said("Response: {0} or less, {2}\u00a0% under the baseline {1} or lower.")
    rule = at_most if scale.higher_is_worse else at_least
    said = rule.format(words.number(begins), words.number(base.total), share)
    parts = [said, _remission_words(scale), _reliable_words(scale), _course_words(standing)]
    return " ".join(part for part in parts if part)


def _remission_words(scale: Scale) -> str:
    """Name the rule of remission in force, '' where the scale has none."""
    meaning = scale.meaning
    clinical = "" if meaning.clinical_from is None else words.number(meaning.clinical_from)
    if meaning.remission_to is not None:
        shown = words.number(meaning.remission_to)
        if meaning.is_remission_reliable:
            rule = words.said("Remission: {0} or less with reliable change, if the baseline was {1} or more.")
            return rule.format(shown, clinical)
        return words.said("Remission: {0} or less, if the baseline was more.").format(shown)
    if meaning.remission_below is None:
        return ""
    under = words.said("Remission: under {0}, if the baseline was {1} or more.")
    over = words.said("Remission: over {0}, if the baseline was {1} or less.")
    return (under if scale.higher_is_worse else over).format(words.number(meaning.remission_below), clinical)


def _reliable_words(scale: Scale) -> str:
    """Name what counts as reliable and as important, '' where nothing is established."""
    reliable, important = scale.meaning.reliable_change, scale.meaning.minimal_important
    if reliable is None:
        return ""
    if important is None:
        return words.said("Reliable change: {0} points.").format(words.number(reliable))
    said = words.said("Reliable change: {0} points; important: {1}.")
    return said.format(words.number(reliable), words.number(important))


def _course_words(standing: Standing) -> str:
    """Say what the change is by these rules now, and what the course shows (clinical-reference 7.1)."""
    changed = {
        ReliableChange.IMPROVED: words.said("reliably better"),
        ReliableChange.DETERIORATED: words.said("reliably worse"),
        ReliableChange.UNCHANGED: words.said("not reliably different"),
    }
    told = [] if standing.reliable is None else [changed[standing.reliable]]
    if standing.is_important:
        told.append(words.said("important"))
    if standing.is_significant:
        told.append(words.said("clinically significant"))
    course = standing.course
    if course.sustained is not None:
        told.append(words.said("response sustained by {0}").format(write_day(course.sustained.date())))
    if course.lost is not None:
        told.append(words.said("response lost on {0}").format(write_day(course.lost.date())))
    if course.relapsed is not None:
        rule = {
            Setback.STAY: words.said("relapse by a stay in hospital on {0}"),
            Setback.ATTEMPT: words.said("relapse by suicidal behaviour on {0}"),
            None: words.said("relapse from {0}"),
        }[course.by]
        told.append(rule.format(write_day(course.relapsed.date())))
    return words.said("Latest against baseline: {0}.").format("; ".join(told)) if told else ""


def outcome_words(scale: Scale, reckoned: Score) -> str:
    """Return what a filling-in came to: `14, moderate, prorated`; '' where nothing can be told."""
    if not scale.has_total:
        level = "" if reckoned.band is None else words.said("{0} risk").format(words.said(reckoned.band.label))
        return _listed(level, words.said("incomplete") if reckoned.incomplete else "")
    if reckoned.total is None:
        return ""
    band = words.said(reckoned.band.label) if reckoned.band else ""
    return _listed(shown_total(scale, reckoned.total), band, words.said("prorated") if reckoned.prorated else "")


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def shown_total(scale: Scale, total: Decimal) -> str:
    """Return a total as it is shown: a mean with its three decimals, cut short as it is kept."""
    del scale
    return words.number(total if total == total.to_integral_value() else total.quantize(Decimal("0.001"), ROUND_FLOOR))


def beside_words(scale: Scale, reckoned: Score) -> list[str]:
    """Return what else the answers show: subscales, symptom rules and cut-offs, each by its name."""
    said = [part_words(part) for part in reckoned.parts]
    rules = {rule.id: rule.label for rule in scale.symptom_rules}
    rules |= {rule.id: rule.label for rule in scale.share_rules} | {cut.id: cut.label for cut in scale.cuts}
    said += [words.said(rules[name]) for name in (*reckoned.flags, *reckoned.cuts)]
    if reckoned.not_applicable:
        items = ", ".join(map(str, reckoned.not_applicable))
        said.append(words.said("not applicable: item {0}").format(items))
    return said


def part_words(part: PartScore) -> str:
    """Return a subscale with its sum: `B, intrusion: 11 of 20`."""
    name, highest = words.said(part.part.label), words.number(part.highest)
    if part.total is None:
        return words.said("{0}: not complete").format(name)
    return words.said("{0}: {1} of {2}").format(name, words.number(part.total), highest)


def missing_rule(scale: Scale) -> str:
    """Say what becomes of the total where answers are missing."""
    if not scale.has_total:
        return words.said("Blank stays not answered. With a question blank it is incomplete, never none.")
    if scale.may_be_missing == 0:
        return words.said("Blank stays not answered. With an item blank there is no total.")
    if scale.may_be_missing == 1:
        return words.said("Blank stays not answered. With 1 blank the total is prorated, with more there is none.")
    rule = words.said("Blank stays not answered. With up to {0} blank the total is prorated, with more there is none.")
    return rule.format(scale.may_be_missing)


def standing_chips(standing: Standing) -> list[ChipWords]:
    """Return what the latest total means against the baseline, as chips."""
    if standing.pair is None:
        return []
    if standing.is_remission:
        return [ChipWords(words.said("Remission"), "ok", "check-circle")]
    if standing.is_worse:
        return [ChipWords(words.said("Worse than baseline"), "caution", "triangle")]
    chips = {
        Response.RESPONSE: ChipWords(words.said("Response"), "ok", "check-circle"),
        Response.PARTIAL: ChipWords(words.said("Partial response"), "stage", "info"),
        Response.NONE: ChipWords(words.said("No response yet"), "grey", "info"),
    }
    return [] if standing.response is None else [chips[standing.response]]


# The trend, spoken


def full_day(day: date) -> str:
    """Return a day in full, as it is spoken."""
    return write_day(day)


def trend_sentence(inputs: TrendInputs) -> str:
    """Say in one sentence what the trend shows."""
    if inputs.is_empty():
        return words.said("Nothing filled in yet.")
    courses = [_course(series) for series in inputs.series if series.points]
    count = len(inputs.doses)
    doses = words.counted(count, "1 dose given", "{0} doses given")
    return words.said("{0}; {1}.").format("; ".join(courses), doses)


def _course(series: TrendSeries) -> str:
    first, last = series.points[0], series.points[-1]
    if len(series.points) == 1:
        return words.said("{0} was {1} on {2}").format(series.name, _points(first), full_day(first.on))
    if first.total == last.total:
        same = words.said("{0} was {1} both on {2} and on {3}")
        return same.format(series.name, _value(first), full_day(first.on), full_day(last.on))
    fell = words.said("{0} fell from {1} to {2} between {3} and {4}")
    rose = words.said("{0} rose from {1} to {2} between {3} and {4}")
    said = fell if last.total < first.total else rose
    return said.format(series.name, _value(first), _value(last), full_day(first.on), full_day(last.on))


def _value(point: TrendPoint) -> str:
    return words.said(point.level) if point.level else words.number(point.total)


def _points(point: TrendPoint) -> str:
    shown = _value(point)
    return words.said("{0} prorated").format(shown) if point.prorated else shown


def spoken_day(inputs: TrendInputs, day: date) -> str:
    """Say what was recorded on a day: `21 Oct 2026: dose 200 mg, PHQ-9 14, item 9 answered 1`."""
    facts = [words.said("dose {0}\u00a0mg").format(dose.words) for dose in inputs.doses if dose.on == day]
    for series in inputs.series:
        facts += [f"{series.name} {_points(point)}" for point in series.points if point.on == day]
    for each in inputs.watched:
        if each.on == day and each.answer is None:
            facts.append(words.said("{0} not answered").format(inputs.watched_name))
        elif each.on == day:
            facts.append(words.said("{0} answered {1}").format(inputs.watched_name, each.answer))
    return words.said("{0}: {1}").format(full_day(day), ", ".join(facts))


def table_heads(inputs: TrendInputs) -> tuple[str, ...]:
    """Return the heads of the table that says what the trend shows."""
    watched = (inputs.watched_name,) if inputs.watched else ()
    return (words.said("Date"), *(series.name for series in inputs.series), *watched, words.said("Dose, mg"))


def table_rows(inputs: TrendInputs) -> list[tuple[str, ...]]:
    """Return a row for each day under `table_heads`, latest first; a cell is empty where nothing was recorded."""
    return [_row(inputs, day) for day in reversed(inputs.days())]


def _row(inputs: TrendInputs, day: date) -> tuple[str, ...]:
    totals = ("; ".join(_points(point) for point in one.points if point.on == day) for one in inputs.series)
    answers = [
        words.said("not answered") if each.answer is None else str(each.answer)
        for each in inputs.watched
        if each.on == day
    ]
    watched = ("; ".join(answers),) if inputs.watched else ()
    doses = "; ".join(dose.words for dose in inputs.doses if dose.on == day)
    return (full_day(day), *totals, *watched, doses)
