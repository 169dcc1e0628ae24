"""The finder of foreign glyphs finds them, and nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.parts.text import Label
from tests.ui.fallback import fallback_glyphs


def page(qtbot, *texts):
    make_application(theme_name="light")
    fonts.load_later()
    made = QWidget()
    column = QVBoxLayout(made)
    for text in texts:
        column.addWidget(Label(text))
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_both_faces_have_passes(qtbot):
    assert fallback_glyphs(page(qtbot, "250 mg · 144/90 mmHg \u2013 12 % … \u2018Ada\u2019 → SpO₂ é ß ñ ö")) == []


def test_a_letter_that_neither_face_has_is_named_with_its_text(qtbot):
    found = fallback_glyphs(page(qtbot, "Up \N{BLACK UP-POINTING TRIANGLE} 3", "名前"))
    assert [part for part in found if "名前" in part]


def test_what_is_hidden_is_not_looked_at(qtbot):
    made = page(qtbot, "名前")
    made.findChild(Label).hide()
    assert fallback_glyphs(made) == []
