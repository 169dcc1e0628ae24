"""The short questions before a session as fields of a form: yes, no or unknown each, and one detail."""

from __future__ import annotations

from collections.abc import Mapping

from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.queries.screening import ShortScreen
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.inputs import TextEdit

DETAIL = "detail"


def add_short_questions(form: EntryForm, asked: ShortScreen) -> None:
    """Say what calls for a new screening already, and ask each question."""
    for event in asked.reasons:
        form.say(words.said("Screen again: {0}").format(screening_words.reason_words(event)))
    replies = [(one.value, screening_words.told(text)) for one, text in screening_words.REPLIES.items()]
    for one in asked.questions:
        question = words.said(one.question)
        form.add(one.id, question, Segmented(question, replies))
    form.add(DETAIL, words.said("&Detail of what changed"), TextEdit(lines=2))


def texts_of(answers: Mapping[str, Answer]) -> dict[str, str]:
    """Return answers as the fields of these questions show them."""
    details = dict.fromkeys(one.detail for one in answers.values() if one.detail)
    return {DETAIL: "; ".join(details), **{name: one.reply.value for name, one in answers.items()}}


def answers_of(form: EntryForm, asked: ShortScreen) -> dict[str, Answer]:
    """Return what is answered; a question left open is not in it."""
    detail, found = form.text(DETAIL), {}
    for one in asked.questions:
        if chosen := form.text(one.id):
            reply = Reply(chosen)
            found[one.id] = Answer(reply=reply, detail=detail if reply is Reply.YES else "")
    return found
