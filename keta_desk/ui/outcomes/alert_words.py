"""Alerts in a few words: for a chip, a line of the day, and the list of what is open. No Qt."""

from __future__ import annotations

from keta_desk.domain.alerts import GRAVE
from keta_desk.queries.alerts import AlertLine
from keta_desk.ui import fact_words, words
from keta_desk.ui.parts.chip import ChipWords


def short_words(alert: AlertLine) -> str:
    """Return an alert in a few words: `PHQ-9 item 9: 2`."""
    facts = fact_words.shown(alert.problem.facts)
    said = {
        "alert.si-0": words.said("{scale} item {item} not answered"),
        "alert.si-1": words.said("{scale} item {item}: {answer}"),
        "alert.si-2": words.said("{scale} item {item}: {answer}"),
        "alert.si-4": words.said("{scale} item {item}: {before} to {answer}"),
        "alert.level-si-2": words.said("{scale}: {level} risk"),
        "alert.level-si-3": words.said("{scale}: {level} risk"),
        "alert.level-si-4": words.said("{scale}: {before} to {level} risk"),
        "alert.det-rise": words.said("{scale} worse: {before} to {total}"),
        "alert.uro-item": words.said("Blood in the urine: {answer}"),
        "alert.uro-any": words.said("{scale} item {item}: {answer}"),
        "alert.uro-rise": words.said("{scale}: {before} to {total}"),
        "alert.uro-total": words.said("{scale}: {total}"),
        "alert.limit-crossed": words.said("{what} {value}, limit {limit}"),
        "alert.hep": words.said("Liver values {times} times the upper limit"),
        "alert.preg": words.said("Pregnancy possible"),
        "alert.preg-short": words.said("Pregnancy or breast-feeding possible"),
        "alert.psy-short": words.said("Mood or thinking changed"),
        "alert.psy-event": words.said("{term} beyond 24 h after a dose"),
        "alert.psy-mania": words.said("{term}"),
        "alert.stock-differs": words.said("Home stock differs"),
        "alert.stock-below-nothing": words.said("More taken from the home stock than came"),
        "alert.refill-early": words.said("Refill {days} days early"),
        "alert.due-plan": words.said("Plan review due since {on}"),
        "alert.due-screening": words.said("Screening ran out {on}"),
        "alert.due-consent": words.said("Consent ran out {on}"),
        "alert.due-scale": words.said("{scale} due since {on}"),
        "alert.use-craving": words.said("Urges {answer} of 10"),
        "alert.use-rise": words.said("{scale}: {before} to {total}"),
    }
    return said.get(alert.problem.code, words.said("Alert {rule}")).format_map({"rule": alert.rule, **facts})


def about_words(about: str) -> str:
    """Return what an alert is about that no scale raised; '' for one of a scale."""
    said = {
        "home stock": words.said("Home stock"),
        "reading": words.said("Vitals"),
        "screening": words.said("Screening"),
        "check_in": words.said("Check-in"),
        "adverse_event": words.said("Adverse event"),
        "due": words.said("Due"),
    }
    return said.get(about, "")


def chip_of(alert: AlertLine, more: int = 0) -> ChipWords:
    """Return the chip of the most urgent open alert; `more` is how many are open besides."""
    said = short_words(alert)
    if more:
        said = words.said("{0} and {1} more").format(said, more)
    return ChipWords(said, "danger", "octagon") if alert.level in GRAVE else ChipWords(said, "caution", "triangle")
