"""Give the evaluation a place of its own for suicide attempts, family history and results (clinical-reference 1.2 P2).

Every row that is there keeps what it says; the new columns are empty: nobody had recorded them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

FAMILY = ("family_psychosis", "family_bipolar", "family_substance_use", "family_cardiac")


def upgrade():
    op.add_column("evaluation", sa.Column("attempts", sa.Integer(), nullable=True))
    op.add_column("evaluation", sa.Column("last_attempt_on", sa.Date(), nullable=True))
    for name in FAMILY:
        op.add_column("evaluation", sa.Column(name, sa.Boolean(), nullable=True))
    for name in ("attempt_method", "findings"):
        op.add_column("evaluation", sa.Column(name, sa.String(), nullable=False, server_default=""))
