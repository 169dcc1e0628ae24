"""Tables of the paper that was made from the record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow


class DocumentRow(ChartRow):
    """A document that left the record as PDF: which one, of which version, and its fingerprint."""

    __tablename__ = "document"
    topic = Topic.DOCUMENT

    kind: Mapped[str]
    number: Mapped[int]
    made_at: Mapped[datetime]
    paper: Mapped[str]
    page_count: Mapped[int]
    fingerprint: Mapped[str]
    sha256: Mapped[str]
