"""Find what a day asks of all patients at once without reading every row.

No row changes. The counts by stage, the sessions that were not ended, the doses of the last two weeks and the latest
answers stand in indexes of their own: without them each look at the day read three tables from end to end.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    not_ended = sa.text("ended_at IS NULL")
    op.create_index("ix_patient_counted", "patient", ["stage", "status"])
    op.create_index("ix_dose_given_lately", "dose_given", ["given_at", "status", "patient_id"])
    op.create_index("ix_administration_lately", "administration", ["at", "scale", "status", "patient_id", "answers"])
    op.create_index(
        "ix_dosing_session_open",
        "dosing_session",
        ["started_at", "status", "patient_id"],
        sqlite_where=not_ended,
        postgresql_where=not_ended,
    )
