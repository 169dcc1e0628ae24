"""Tables of the schedule."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, chart_args


class AppointmentRow(ChartRow):
    """A place in the schedule: wall time and zone as written, the moment in UTC beside them for sorting."""

    __tablename__ = "appointment"
    __table_args__ = chart_args("appointment", "patient_id", "starts_at")
    topic = Topic.SCHEDULE

    kind: Mapped[str]
    wall_time: Mapped[str]
    zone: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int]
    state: Mapped[str]
    with_whom: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    unprepared_because: Mapped[str] = mapped_column(default="")
