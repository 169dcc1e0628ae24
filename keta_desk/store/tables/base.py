"""What every table of the vault has in common."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, String, text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.domain.record import Source, Status
from keta_desk.store.types import Instant

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of the vault."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Instant()}


class Row(Base):
    """A row that is stamped, versioned and audited when it is saved."""

    __abstract__ = True
    topic: ClassVar[Topic]

    id: Mapped[str] = mapped_column(String(32), primary_key=True, sort_order=-20)
    version: Mapped[int] = mapped_column(sort_order=-19)
    created_at: Mapped[datetime] = mapped_column(sort_order=-18)
    updated_at: Mapped[datetime] = mapped_column(sort_order=-17)
    created_by: Mapped[str] = mapped_column(String(32), sort_order=-16)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}


def _words(values: type[Status] | type[Source]) -> str:
    return ", ".join(f"'{value}'" for value in values)


class ChartRow(Row):
    """A row that belongs to one patient's chart (clinical-reference 0).

    Nothing of it is ever erased: it is amended with a reason or marked as entered in error.
    """

    __abstract__ = True

    patient_id: Mapped[str] = mapped_column(ForeignKey("patient.id"), sort_order=-15)
    source: Mapped[str] = mapped_column(default=Source.CLINICIAN, sort_order=-14)
    status: Mapped[str] = mapped_column(default=Status.CURRENT, sort_order=-13)
    status_reason: Mapped[str | None] = mapped_column(sort_order=90)
    import_batch_id: Mapped[str | None] = mapped_column(ForeignKey("import_batch.id"), sort_order=91)
    import_key: Mapped[str | None] = mapped_column(sort_order=92)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:
        return chart_args(cls.__tablename__, "patient_id")


def chart_args(table: str, *in_order: str) -> tuple[Any, ...]:
    """Return what every chart table is checked for and found by: the patient, then the rest of `in_order`.

    What a list shows of each patient stands in the index itself, so that a key stroke reads no rows.
    Few rows are imported, so the index of imports holds only those.
    """
    imported = text("import_batch_id IS NOT NULL")
    return (
        CheckConstraint(f"status IN ({_words(Status)})", name="status_known"),
        CheckConstraint(f"source IN ({_words(Source)})", name="source_known"),
        Index(f"ix_{table}_of_patient", *in_order),
        Index(
            f"ix_{table}_imported", "import_batch_id", "import_key", sqlite_where=imported, postgresql_where=imported
        ),
    )
