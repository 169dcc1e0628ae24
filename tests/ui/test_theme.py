"""The look: tokens, colours and figures."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPen
from PySide6.QtWidgets import QApplication

from keta_desk import paths
from keta_desk.ui import application, fonts, icons, theme
from keta_desk.ui.parts.button import Button


@pytest.fixture
def app(qapp):
    yield application.make_application(theme_name="light")
    theme.wear(qapp, "light")


def luminance(colour) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one, other) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "surface"),
        ("ink_2", "canvas"),
        ("ink_3", "sidebar"),
        ("ink_3", "selected"),
        ("on_accent", "accent"),
        ("accent", "accent_tint"),
        ("window", "window_tint"),
        ("ok", "ok_tint"),
        ("caution", "caution_tint"),
        ("danger", "danger_tint"),
        ("on_danger", "danger"),
    ],
)
def test_words_can_be_read_on_their_ground(name, ink, ground):
    look = theme.Look(name)
    assert contrast(look.colour(ink), look.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_whole_sheet_is_filled_from_the_tokens(name):
    assert "$" not in theme.Look(name).sheet()


def test_a_theme_nobody_drew_is_refused():
    with pytest.raises(ValueError, match="sepia"):
        theme.Look("sepia")


def test_larger_text_enlarges_the_sheet_and_the_paint():
    usual, larger = theme.Look("light"), theme.Look("light", text_percent=150)
    assert larger.font("body").pixelSize() == round(usual.font("body").pixelSize() * 1.5)
    assert f"font-size: {larger.font('body').pixelSize()}px" in larger.sheet()


@pytest.mark.usefixtures("app")
def test_figures_stand_in_columns_in_the_packaged_face():
    font = theme.look().font("body")
    assert QFontInfo(font).family() == "Source Sans Pro"
    assert len({QFontMetricsF(font).horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.usefixtures("app")
def test_the_patients_words_are_set_in_the_serif():
    fonts.load_later()
    told = QFontInfo(theme.look().font("voice"))
    assert (told.family(), told.italic()) == ("Source Serif Pro", True)


@pytest.mark.usefixtures("app")
def test_every_icon_can_be_drawn_in_any_colour():
    for path in (paths.resources() / "icons").glob("*.svg"):
        image = icons.pixmap(path.stem, theme.look().colour("danger"), 16, 2.0).toImage()
        inks = {
            image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250
        }
        assert image.width() == 32
        assert "#000000" not in inks
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), path.stem


def test_a_change_of_theme_reaches_painted_widgets(qtbot, app: QApplication):
    button = Button("Save", icon="check", role="primary")
    qtbot.addWidget(button)
    light = button.grab().toImage()
    theme.wear(app, "dark")
    assert button.grab().toImage() != light


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_calls_into_qt_lose_no_reference_to_none():
    pen = QPen()
    before = sys.getrefcount(None)
    for _ in range(200):
        pen.setCosmetic(True)
    assert abs(sys.getrefcount(None) - before) < 100
