"""Tables of what came in from other systems."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import Row


class ImportBatchRow(Row):
    """One file that was brought in; undoing it marks everything it brought as entered in error."""

    __tablename__ = "import_batch"
    topic = Topic.DOCUMENT

    file_name: Mapped[str]
    sha256: Mapped[str]
    brought_in_at: Mapped[datetime]
    counts: Mapped[str]
    left_out: Mapped[str]
    undone_at: Mapped[datetime | None]
    undone_because: Mapped[str | None]
