"""The pages behind the agreement."""

from __future__ import annotations

from reportlab.platypus import Flowable

from keta_desk.documents.layout import PageFrame
from keta_desk.documents.plan_content import PlanContent


def details(content: PlanContent, frame: PageFrame) -> list[Flowable]:
    """Lay out everything the agreement rests on."""
    return []
