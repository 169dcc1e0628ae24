"""The look: tokens, colours and figures."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication, QImage, QPen
from PySide6.QtWidgets import QApplication

from keta_desk import paths
from keta_desk.settings import Contrast, SettingsFile, Theme
from keta_desk.ui import appearance as appearance_module
from keta_desk.ui import application, fonts, icons, theme, words
from keta_desk.ui.appearance import Appearance
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.icon_label import IconLabel


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


TEXT = 4.5  # WCAG 2.2, 1.4.3
SHAPE = 3.0  # WCAG 2.2, 1.4.11
READ_ON = [  # design 6.1: what is written on what
    ("ink", "surface"), ("ink", "canvas"), ("ink", "sidebar"), ("ink", "sunken"), ("ink", "hover"), ("ink", "selected"),
    ("ink_2", "canvas"), ("ink_2", "surface"), ("ink_2", "hover"), ("ink_2", "selected"), ("ink_2", "sidebar"),
    ("ink_3", "surface"), ("ink_3", "canvas"), ("ink_3", "sidebar"), ("ink_3", "selected"), ("ink_3", "hover"),
    ("accent", "surface"), ("accent", "canvas"), ("accent", "hover"), ("on_accent", "accent"),
    ("on_accent", "accent_hover"), ("on_accent", "accent_press"),
    ("accent", "accent_tint"), ("window", "window_tint"), ("ok", "ok_tint"), ("caution", "caution_tint"),
    ("danger", "danger_tint"), ("window", "surface"), ("ok", "surface"), ("caution", "surface"), ("danger", "surface"),
    ("danger", "canvas"), ("caution", "canvas"), ("on_danger", "danger"), ("surface", "ink"),
]  # fmt: skip
SEEN_ON = [
    ("field_border", "surface"), ("focus", "surface"), ("focus", "canvas"), ("focus", "sidebar"), ("accent", "canvas"),
    ("c_phq9", "surface"), ("c_gad7", "surface"), ("c_pcl5", "surface"), ("c_item9", "surface"), ("c_wsas", "surface"),
    ("c_other", "surface"), ("c_bar", "surface"), ("c_bp", "surface"), ("c_hr", "surface"), ("c_spo2", "surface"),
]  # fmt: skip
MANNERS = [theme.PLAIN, theme.Manner(is_stark=True)]


@pytest.mark.parametrize("manner", MANNERS, ids=["usual", "high contrast"])
@pytest.mark.parametrize("name", theme.THEMES)
def test_words_can_be_read_on_their_ground(name, manner):
    look = theme.Look(name, manner=manner)
    weak = [(ink, on) for ink, on in READ_ON if contrast(look.colour(ink), look.colour(on)) < TEXT]
    assert weak == []


@pytest.mark.parametrize("manner", MANNERS, ids=["usual", "high contrast"])
@pytest.mark.parametrize("name", theme.THEMES)
def test_outlines_rings_and_lines_of_charts_stand_out_from_their_ground(name, manner):
    look = theme.Look(name, manner=manner)
    weak = [(ink, on) for ink, on in SEEN_ON if contrast(look.colour(ink), look.colour(on)) < SHAPE]
    assert weak == []


@pytest.mark.parametrize("name", theme.THEMES)
def test_high_contrast_draws_every_line_so_that_it_is_seen_and_no_tint(name):
    look = theme.Look(name, manner=theme.Manner(is_stark=True))
    for line in ("line", "line_strong", "field_border", *(f"{hue}_edge" for hue in theme.HUES)):
        assert contrast(look.colour(line), look.colour("surface")) >= SHAPE, line
    assert {look.hex(f"{hue}_tint") for hue in theme.HUES} == {look.hex("surface")}
    assert look.edge_px == 2
    assert f"border: 2px solid {look.hex('accent')}" in look.sheet()


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("name", theme.THEMES)
def test_the_whole_sheet_is_filled_from_the_tokens(name, manner):
    assert "$" not in theme.Look(name, manner=manner).sheet()


def test_a_theme_nobody_drew_is_refused():
    with pytest.raises(ValueError, match="sepia"):
        theme.Look("sepia")


def test_larger_text_enlarges_the_sheet_and_the_paint():
    usual, larger = theme.Look("light"), theme.Look("light", text_percent=150)
    assert larger.font("body").pixelSize() == round(usual.font("body").pixelSize() * 1.5)
    assert f"font-size: {larger.font('body').pixelSize()}px" in larger.sheet()


def test_controls_grow_with_the_text_and_lists_shrink_when_compact():
    larger, compact = theme.Look("light", text_percent=150), theme.Look("light", manner=theme.Manner(is_compact=True))
    assert larger.size("control_h") == 48
    assert "min-height: 46px" in larger.sheet()
    assert (theme.Look("light").size("target_min"), larger.size("target_min")) == (28, 42)
    assert (theme.Look("light").size("row_h"), compact.size("row_h")) == (44, 32)


def test_nothing_moves_with_reduced_motion(app: QApplication):
    theme.wear(app, "light")
    assert [theme.motion_ms(name) for name in ("feedback", "reveal", "page")] == [90, 160, 240]
    theme.wear(app, "light", manner=theme.Manner(is_still=True))
    assert [theme.motion_ms(name) for name in ("feedback", "reveal", "page")] == [0, 0, 0]


@pytest.mark.parametrize("kind", ["note", "done", "check", "stop"])
def test_a_banner_is_told_from_the_others_without_colour(qtbot, app, kind):
    seen = {}
    for each in ("note", "done", "check", "stop"):
        banner = Banner()
        qtbot.addWidget(banner)
        banner.resize(400, 60)
        banner.say(each, "The same words")
        mark = banner.findChild(IconLabel).grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        seen[each] = shape(mark)
    assert [other for other in seen if other != kind and seen[other] == seen[kind]] == []


def test_every_chip_of_a_state_says_it_in_words(app):
    for flag in words._FLAGS:
        chip = words.flag_chip(flag)
        assert chip.text and chip.icon, flag
    for state in theme.tokens()["state"].values():
        assert state["word"] and (paths.resources() / "icons" / f"{state['icon']}.svg").is_file()


def shape(grey) -> tuple[bool, ...]:
    """Return where an icon has ink, whatever its colour: what differs from the corner."""
    ground = grey.pixelColor(0, 0).value()
    return tuple(
        abs(grey.pixelColor(x, y).value() - ground) > 40 for y in range(grey.height()) for x in range(grey.width())
    )


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


@pytest.fixture
def appearance(app, tmp_path):
    made = Appearance(app, SettingsFile(tmp_path))
    yield made
    made.stop()


def test_a_choice_in_the_settings_is_worn_at_once(appearance):
    appearance._file.change(theme=Theme.DARK, text_size_percent=125, contrast=Contrast.ON, reduce_motion=True)
    worn = theme.look()
    assert (worn.name, worn.text_percent, worn.manner.is_stark, worn.manner.is_still) == ("dark", 125, True, True)


def test_the_theme_follows_a_desktop_that_turns_dark_meanwhile(appearance, monkeypatch):
    monkeypatch.setattr(appearance_module, "shade_of", lambda chosen: "dark" if chosen == "system" else str(chosen))
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.look().name == "dark"


def test_a_desktop_that_asks_for_contrast_gets_it_unless_it_was_turned_off(appearance, monkeypatch):
    monkeypatch.setattr(appearance_module, "system_is_stark", lambda: True)
    appearance.dress()
    assert theme.look().manner.is_stark
    appearance._file.change(contrast=Contrast.OFF)
    assert not theme.look().manner.is_stark


def test_a_dimmed_room_is_dark_and_the_chosen_theme_comes_back(appearance):
    appearance._file.change(theme=Theme.LIGHT)
    appearance.toggle_dim()
    assert (theme.look().name, theme.look().is_dark) == ("dim", True)
    appearance.toggle_dim()
    assert theme.look().name == "light"


def test_what_is_worn_already_is_not_put_on_again(qtbot, appearance):
    with qtbot.assertNotEmitted(appearance.changed):
        appearance._file.change(last_vault="/media/disk/clinic")


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
