"""The sheet of the overview, as the chart knows it; stairwells take it from `ui/sheet.py`, which imports none."""

from __future__ import annotations

from keta_desk.ui.sheet import MARGINS, Sheet

__all__ = ["MARGINS", "Sheet"]
