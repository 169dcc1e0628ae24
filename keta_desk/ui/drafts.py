"""A draft in the vault: what was typed into a form and is not saved yet; kept, found again, thrown away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.problems import Trouble
from keta_desk.queries import notes as questions
from keta_desk.ui.errors import show_trouble
from keta_desk.ui.parts.banner import Banner
from keta_desk.use_cases import notes

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


class Draft:
    """The draft of one form about one `subject`, of whoever is signed in.

    The subject is the patient, and after a colon the entry where the form is about one, so that whoever finds the
    draft knows whose chart to open.
    """

    def __init__(self, desk: Desk, form: str, subject: str) -> None:
        self._desk, self._form, self._subject = desk, form, subject
        self._is_kept = False

    def found(self) -> dict[str, Any] | None:
        """Return what was typed and not saved, None for nothing."""
        kept = self._desk.ask(questions.draft, self._form, self._subject, self._desk.clinician.id)
        self._is_kept = kept is not None
        return kept

    def write(self, state: Mapping[str, str], banner: Banner) -> bool:
        """Keep what is typed, nothing for {}; return whether it needs no second try. Trouble is told in the banner."""
        desk = self._desk
        if desk.read_only_because or not (state or self._is_kept):
            return True
        if not desk.is_open:  # locked meanwhile; what was typed was kept before that
            return False
        try:
            if state:
                desk.do(notes.keep_draft, self._form, self._subject, dict(state))
            else:
                desk.do(notes.drop_draft, self._form, self._subject)
        except Trouble as trouble:  # what was typed stays in the form, and is tried again at the next pause
            show_trouble(trouble, banner)
            return False
        self._is_kept = bool(state)
        return True

    def do(self, use_case: Callable[Concatenate[Work, P], T], /, *given: P.args, **named: P.kwargs) -> T:
        """Run the use case that saves the form and forget its draft, in one piece of work.

        Raises:
            Trouble: it is refused; the draft stays.
        """
        done = self._desk.do(notes.out_of_draft(use_case, self._form, self._subject), *given, **named)
        self._is_kept = False
        return done


def say_taken_up(banner: Banner) -> None:
    """Say that a form goes on with a draft, which can be thrown away in place."""
    banner.say(
        "note",
        QCoreApplication.translate("Drafts", "Taken up where you left off"),
        QCoreApplication.translate("Drafts", "What you typed was kept, and is not saved yet."),
        action=QCoreApplication.translate("Drafts", "Discard"),
    )
