"""The icon set: outline SVG files, recoloured before they are drawn, kept by name, colour, size and scale.

The SVG reader of Qt's image plug-ins draws them, so that nothing but Core, Gui and Widgets is imported at start.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPainter, QPixmap

from keta_desk import paths

INK_IN_FILES: Final = "#000000"
_sources: dict[str, str] = {}
_drawn: dict[tuple[str, str, int, float], QPixmap] = {}


def pixmap(name: str, colour: QColor, size: int, scale: float = 0.0) -> QPixmap:
    """Return the icon `name`, `size` logical pixels wide; `scale` is the device pixel ratio, 0 for the screen's."""
    ratio = scale or _screen_scale()
    key = (name, colour.name(), size, ratio)
    if key not in _drawn:
        _drawn[key] = _draw(name, colour.name(), size, ratio)
    return _drawn[key]


def icon(name: str, colour: QColor, size: int = 18) -> QIcon:
    """Return the icon `name` in one colour."""
    return QIcon(pixmap(name, colour, size))


def forget() -> None:
    """Drop what was drawn; called when the theme changes."""
    _drawn.clear()


def _screen_scale() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


def _source(name: str) -> str:
    if name not in _sources:
        _sources[name] = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    return _sources[name]


def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(_source(name).replace(INK_IN_FILES, colour).encode())
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    side = round(size * ratio)
    reader.setScaledSize(QSize(side, side))
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.drawImage(0, 0, reader.read())
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
