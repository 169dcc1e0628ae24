"""The look: colours, sizes and type from `resources/tokens.toml`, as palette, style sheet and paint.

Painted widgets ask `look()` each time they paint, so a change of theme needs no word to them.
"""

from __future__ import annotations

import string
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from keta_desk import paths
from keta_desk.ui import icons

THEMES: Final = ("light", "dark", "dim")
HUES: Final = ("accent", "ok", "caution", "danger", "window")
STARK: Final = {
    "line": "field_border",
    "line_strong": "field_border",
    "grid": "line_strong",
    "field_border": "ink_2",
    "ink_3": "ink_2",
    "caution_line": "caution",
    "danger_line": "danger",
}
"""High contrast: what takes the place of what. The tints give way to the surface, with an edge of 2 px in their hue."""

GROWS: Final = frozenset(
    {"topbar_h", "statusbar_h", "row_h", "row_h_compact", "control_h", "control_h_lg", "target_min"}
)
"""Heights that hold a line of words grow with the text; widths that hold words grow by half as much."""

WIDENS: Final = frozenset({"sidebar_w", "inspector_w"})
CONTROLS: Final = {"control": 30, "large": 38, "entry": 40, "live": 44}
"""Heights of controls in the sheet, without their borders of 1 px: with the focus the border is 2 px."""
_ROLES: Final = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ToolTipBase, "ink"),
    (QPalette.ColorRole.ToolTipText, "surface"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.Highlight, "selected"),
    (QPalette.ColorRole.HighlightedText, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink_3"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
)


@cache
def tokens() -> dict[str, Any]:
    """Return the design tokens, read once."""
    with (paths.resources() / "tokens.toml").open("rb") as file:
        return tomllib.load(file)


@dataclass(frozen=True, slots=True)
class Manner:
    """What a person chose, or their system for them, besides the colours: size of text, contrast, motion, density."""

    text_percent: int = 100
    is_stark: bool = False
    is_still: bool = False
    is_compact: bool = False


PLAIN: Final = Manner()


class Look:
    """One theme in one manner. Dim is the dark theme: what differs in a dim room is what sounds and flashes."""

    def __init__(self, name: str = "light", *, text_percent: int = 100, manner: Manner = PLAIN) -> None:
        if name not in THEMES:
            raise ValueError(name)
        self.name = name
        shade = "light" if name == "light" else "dark"
        self.is_dark = shade == "dark"
        self.manner = manner if text_percent == PLAIN.text_percent else replace(manner, text_percent=text_percent)
        self.text_percent = self.manner.text_percent
        self._text = self.text_percent / 100
        self._hex: dict[str, str] = dict(tokens()["color"][shade])
        for group in ("series", "vitals", "dose"):
            entries = tokens()["chart"][group].items()
            self._hex |= {f"c_{key}": value[shade] for key, value in entries if isinstance(value, dict)}
        self._set_edges()
        self._fonts: dict[tuple[str, bool], QFont] = {}

    def _set_edges(self) -> None:
        """Give every tint its edge: none that can be seen, or with high contrast the hue itself on plain surface."""
        plain = dict(self._hex)
        if self.manner.is_stark:
            self._hex |= {key: plain[other] for key, other in STARK.items()}
            self._hex |= {f"{hue}_tint": plain["surface"] for hue in HUES}
        for hue in HUES:
            self._hex[f"{hue}_edge"] = plain[hue if self.manner.is_stark else f"{hue}_tint"]

    @property
    def edge_px(self) -> int:
        """How wide the edge of a tint is."""
        return 2 if self.manner.is_stark else 1

    def hex(self, key: str) -> str:
        """Return a colour as `#RRGGBB`."""
        return self._hex[key]

    def colour(self, key: str) -> QColor:
        """Return a colour by its token, or a chart colour by `c_` and the name of its series."""
        return QColor(self._hex[key])

    def mix(self, key: str, amount: float, base: str = "surface") -> QColor:
        """Return `key` laid over `base` at `amount` of 1, opaque, so that it paints and prints the same."""
        over, under = self.colour(key), self.colour(base)
        parts = zip((over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True)
        return QColor(*(round(a * amount + b * (1 - amount)) for a, b in parts))

    def font(self, role: str, *, strong: bool = False) -> QFont:
        """Return the font of a role of `[type]`; the same object each time, so do not change it."""
        key = (role, strong)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(role, strong=strong)
        return self._fonts[key]

    def _make_font(self, role: str, *, strong: bool) -> QFont:
        pixels, _, weight, spacing = tokens()["type"][role]
        voice = role == "voice"
        font = QFont(tokens()["font"]["voice" if voice else "ui"])
        font.setPixelSize(round(pixels * self._text))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight(weight))
        font.setItalic(voice)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        for feature in tokens()["font"]["tabular_features"]:
            font.setFeature(QFont.Tag(feature), 1)
        return font

    def palette(self) -> QPalette:
        """Return the palette: it reaches what the sheet does not (placeholders, selection, tool tips, dialogs)."""
        palette = QPalette()
        for role, key in _ROLES:
            palette.setColor(role, self.colour(key))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def sheet(self) -> str:
        """Return the style sheet with every `$name` filled in from the tokens."""
        names = dict(self._hex)
        names |= {f"r_{key}": f"{value}px" for key, value in tokens()["radius"].items()}
        names |= {f"t_{key}": f"{round(value[0] * self._text)}px" for key, value in tokens()["type"].items()}
        inner = {key: self._tall(value + 2) - 2 for key, value in CONTROLS.items()}  # as high as what paints itself
        names |= {f"h_{key}": f"{high}px" for key, high in inner.items()}
        names |= {f"h_{key}_focus": f"{high - 2}px" for key, high in inner.items()}
        names["edge"] = f"{self.edge_px}px"
        filled = string.Template((paths.resources() / "style.qss").read_text("utf-8")).substitute(names)
        return f"/* {self.manner} */\n{filled}"  # painted widgets hear of another density by another sheet

    def size(self, name: str) -> int:
        """Return a length of `[size]` in logical pixels, for this size of text and this density."""
        if name == "row_h" and self.manner.is_compact:
            name = "row_h_compact"
        length: int = tokens()["size"][name]
        if name in WIDENS:
            return round(length * (1 + (self._text - 1) / 2))
        return self._tall(length) if name in GROWS else length

    def _tall(self, length: int) -> int:
        return round(length * max(self._text, 1))


class _Wardrobe:
    """Holds the look that the application wears, as Qt itself holds one palette and one sheet."""

    worn: Look | None = None


def look() -> Look:
    """Return the look the application wears now; light until `wear` was called."""
    if _Wardrobe.worn is None:
        _Wardrobe.worn = Look()
    return _Wardrobe.worn


def wear(app: QApplication, name: str, *, text_percent: int = 100, manner: Manner = PLAIN) -> Look:
    """Dress the application: style, palette, font, then the one sheet, in this order.

    Each of them goes through every widget there is, so the style is set once and the rest only when it differs. One
    sheet laid over another would be asked about for a widget as often as it has parents; so the old one goes first.
    """
    chosen = Look(name, text_percent=text_percent, manner=manner)
    _Wardrobe.worn = chosen
    icons.forget()
    sheet = chosen.sheet()
    if not app.styleSheet():
        app.setStyle("Fusion")
    elif app.styleSheet() != sheet:
        app.setStyleSheet("")
    app.setPalette(chosen.palette())
    if app.font() != chosen.font("body"):
        app.setFont(chosen.font("body"))
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    return chosen


def grown(pixels: int) -> int:
    """Return a length in pixels as the size of text asks for it: icons and rows grow with the words beside them."""
    return round(pixels * max(look().text_percent, 100) / 100)


def size(name: str) -> int:
    """Return a length of `[size]` in logical pixels, as the look that is worn has it."""
    return look().size(name)


def motion_ms(name: str) -> int:
    """Return how long a motion of `[motion]` takes: `feedback`, `reveal`, `page`; 0 with reduced motion."""
    return 0 if look().manner.is_still else int(tokens()["motion"][f"{name}_ms"])
