"""Trouble on its way to the person: one sentence at the field it belongs to, or in a banner."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.problems import Problem, RuleBroken, Trouble
from keta_desk.ui import fact_words
from keta_desk.ui.actions import words_of
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.field import Field

LEADS = {"limits.unsigned": "go.limits"}
"""The action that leads to where a finding is put right, where that is on another screen."""


def sentence(trouble: Trouble | Problem) -> str:
    """Return the sentence of an expected trouble or of a finding, in the language of the screen."""
    return sentence_of(trouble.code, trouble.facts)


def sentence_of(code: str, facts: Mapping[str, str]) -> str:
    """Return the sentence for a code: its template in the language of the screen, then filled with its facts."""
    from keta_desk.reference import words

    template = QCoreApplication.translate("Problems", words.sentences()[code])
    return template.format_map(fact_words.shown(facts))


def show_trouble(trouble: Trouble, banner: Banner, *, kind: str = "stop") -> None:
    """Say in a banner what happened. What was typed stays where it is."""
    banner.say(kind, sentence(trouble))


def show_findings(broken: RuleBroken, fields: Mapping[str, Field], banner: Banner, *, focus: bool = True) -> None:
    """Say each finding at its field, the rest in the banner; with `focus` the first bad field gets the focus."""
    loose: list[str] = []
    bad: list[Field] = []
    for problem in broken.problems:
        said = sentence(problem)
        if (field := fields.get(problem.field)) is not None:
            field.complain(said)
            bad.append(field)
        else:
            loose.append(said)
    if loose:
        leads = next((LEADS[problem.code] for problem in broken.problems if problem.code in LEADS), "")
        banner.say("stop", loose[0], " ".join(loose[1:]), action=words_of(leads) if leads else "", leads=leads)
    if bad and focus:
        bad[0].edit.setFocus()
