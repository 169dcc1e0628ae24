"""What stands in any input of a form, as plain text: for drafts, for telling whether something was typed."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from keta_desk.ui.parts.button import CheckBox, Segmented
from keta_desk.ui.parts.code_pick import CodePick, Pick
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.rating import RatingScale
from keta_desk.ui.theme import look

SPLIT = "\u001f"  # between the code of a pick and its name: nobody types it
YES = "yes"


class TextEdit(QPlainTextEdit):
    """A few lines of text. Tab goes on to the next field; what is pasted loses its looks."""

    def __init__(self, *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(QFontMetrics(look().font("body")).lineSpacing() * lines + 18)


def text_of(edit: QWidget) -> str:
    """Return what stands in an input, '' for nothing."""
    if isinstance(edit, CodePick):
        pick = edit.pick()
        return "" if pick is None else f"{pick.code}{SPLIT}{pick.name}" if pick.code else pick.name
    if isinstance(edit, UnitEdit):
        return edit.text().strip()
    if isinstance(edit, QPlainTextEdit):
        return edit.toPlainText().strip()
    if isinstance(edit, CheckBox):
        return YES if edit.isChecked() else ""
    if isinstance(edit, RatingScale):
        return "" if edit.rating() is None else str(edit.rating())
    return str(edit.value() or "") if isinstance(edit, Segmented | MenuChoice) else ""


def set_text(edit: QWidget, text: str) -> None:
    """Put what `text_of` returned back into an input, without telling anybody."""
    if isinstance(edit, CodePick):
        code, split, name = text.partition(SPLIT)
        edit.show_pick(Pick(code, name) if split else Pick("", text) if text else None)
    elif isinstance(edit, UnitEdit):
        edit.setText(text)
    elif isinstance(edit, QPlainTextEdit):
        edit.setPlainText(text)
    elif isinstance(edit, CheckBox):
        edit.setChecked(text == YES)
    elif isinstance(edit, RatingScale):
        edit.rate(int(text) if text.isdecimal() and int(text) <= edit.maximum() else None)
    elif isinstance(edit, Segmented):
        edit.choose(edit.known(text))
    elif isinstance(edit, MenuChoice):
        edit.choose(text)


def shown_text(edit: QWidget, text: str) -> str:
    """Return what `text_of` returned as a person reads it: the words of a choice, not its value."""
    if isinstance(edit, CodePick):
        return text.replace(SPLIT, " ")
    if isinstance(edit, Segmented | MenuChoice):
        return edit.words_of(text)
    return text


def edited(edit: QWidget) -> SignalInstance | None:
    """Return the signal with which an input says that somebody changed it."""
    if isinstance(edit, UnitEdit):
        return edit.textEdited
    if isinstance(edit, QPlainTextEdit):
        return edit.textChanged
    if isinstance(edit, CheckBox):
        return edit.clicked
    if isinstance(edit, RatingScale):
        return edit.rated
    return edit.chosen if isinstance(edit, Segmented | MenuChoice) else None
