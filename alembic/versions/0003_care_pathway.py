"""Hold the way to each dose: evaluation, eligibility, consent, alerts, the rest of the plan, and what is at home.

Every row that is there keeps what it says. Columns new to it are empty: nobody had recorded them. A scale charted so
far was answered item by item, so none of them is a total only.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def column(name, kind, to=None, key=False, blank=False):
    to_what = [sa.ForeignKey(to)] if to else []
    return sa.Column(name, kind, *to_what, primary_key=key, nullable=blank)


def text(name, **how):
    return column(name, sa.String(), **how)


def ident(name, **how):
    return column(name, sa.String(32), **how)


def moment(name, **how):
    return column(name, sa.String(27), **how)


def day(name, **how):
    return column(name, sa.Date(), **how)


def whole(name, **how):
    return column(name, sa.Integer(), **how)


def flag(name, **how):
    return column(name, sa.Boolean(), **how)


def row():
    return [
        ident("id", key=True),
        whole("version"),
        moment("created_at"),
        moment("updated_at"),
        ident("created_by"),
    ]


def chart_row(table):
    sources = "'clinician', 'patient', 'caregiver', 'pharmacy', 'import'"
    states = "'current', 'amended', 'signed', 'entered_in_error'"
    return [
        *row(),
        ident("patient_id", to="patient.id"),
        text("source"),
        text("status"),
        text("status_reason", blank=True),
        ident("import_batch_id", to="import_batch.id", blank=True),
        text("import_key", blank=True),
        sa.CheckConstraint(f"status IN ({states})", name=f"ck_{table}_status_known"),
        sa.CheckConstraint(f"source IN ({sources})", name=f"ck_{table}_source_known"),
    ]


def chart_indexes(table, *in_order):
    op.create_index(f"ix_{table}_of_patient", table, list(in_order))
    imported = sa.text("import_batch_id IS NOT NULL")
    op.create_index(f"ix_{table}_imported", table, ["import_batch_id", "import_key"], sqlite_where=imported)


def upgrade():
    practice_tables()
    evaluation_tables()
    care_tables()
    dispensing_tables()
    new_columns()
    create_triggers()


def practice_tables():
    op.create_table(
        "limits_profile",
        *row(),
        whole("number"),
        text("example_version"),
        text("changed"),
        text("reason"),
        moment("signed_at"),
        ident("signed_by"),
        sa.UniqueConstraint("number", name="uq_limits_profile_number"),
    )
    op.create_table(
        "practice_text",
        *row(),
        text("kind"),
        text("name"),
        text("language"),
        whole("number"),
        text("title"),
        text("body"),
        text("statements"),
        whole("valid_days", blank=True),
        moment("retired_at", blank=True),
        sa.UniqueConstraint("kind", "name", "language", "number", name="uq_practice_text_kind_name_language_number"),
    )
    op.create_table(
        "wording",
        *row(),
        text("scale"),
        text("scale_version"),
        text("language"),
        whole("number"),
        text("title"),
        text("credit"),
        text("source_url"),
        text("sha256"),
        text("words"),
        sa.UniqueConstraint("scale", "language", "number", name="uq_wording_scale_language_number"),
    )


def evaluation_tables():
    op.create_table(
        "evaluation",
        *chart_row("evaluation"),
        moment("at"),
        ident("by_id"),
        text("mode"),
        text("licence_state"),
        text("patient_location"),
        flag("identity_verified", blank=True),
        flag("has_capacity", blank=True),
        text("presenting"),
        text("psychiatric"),
        text("emotion_regulation"),
        text("self_harm"),
        text("trauma"),
        text("substance_use"),
        text("medical"),
        text("family"),
        text("mental_state"),
        text("investigations"),
        text("goals"),
        text("summary"),
    )
    chart_indexes("evaluation", "patient_id", "at")
    op.create_table(
        "trial",
        *chart_row("trial"),
        text("kind"),
        text("name"),
        text("dose_text"),
        whole("weeks", blank=True),
        flag("is_adequate", blank=True),
        text("adequate_because"),
        text("response"),
        text("stop_reason"),
        day("started_on", blank=True),
        day("stopped_on", blank=True),
    )
    chart_indexes("trial", "patient_id")
    op.create_table(
        "screening",
        *chart_row("screening"),
        text("kind"),
        moment("at"),
        ident("by_id"),
        ident("session_id", to="dosing_session.id", blank=True),
        text("molecule"),
        text("setting"),
        text("rules_version"),
        text("limits_version"),
        text("answers"),
        text("facts"),
    )
    chart_indexes("screening", "patient_id", "at")
    op.create_index("ix_screening_session_id", "screening", ["session_id"])
    op.create_table(
        "rule_resolution",
        *chart_row("rule_resolution"),
        ident("screening_id", to="screening.id"),
        text("rule"),
        text("rule_version"),
        text("decision"),
        text("reason"),
        moment("decided_at"),
        ident("decided_by"),
    )
    chart_indexes("rule_resolution", "patient_id")
    op.create_index("ix_rule_resolution_screening_id", "rule_resolution", ["screening_id"])
    op.create_table(
        "eligibility_decision",
        *chart_row("eligibility_decision"),
        ident("screening_id", to="screening.id"),
        text("verdict"),
        text("outcome"),
        text("conditions"),
        text("findings"),
        text("rules_version"),
        text("limits_version"),
        flag("is_override"),
        text("reason"),
        text("second_reviewer"),
        moment("decided_at"),
        ident("decided_by"),
        day("valid_until"),
    )
    chart_indexes("eligibility_decision", "patient_id", "decided_at")
    op.create_index("ix_eligibility_decision_screening_id", "eligibility_decision", ["screening_id"])
    op.create_table(
        "interaction_review",
        *chart_row("interaction_review"),
        ident("medication_id", to="medication.id"),
        text("interaction"),
        text("interaction_version"),
        text("severity"),
        text("reason"),
        moment("reviewed_at"),
        ident("reviewed_by"),
    )
    op.create_index("ix_interaction_review_medication_id", "interaction_review", ["medication_id"])
    chart_indexes("interaction_review", "patient_id")


def care_tables():
    op.create_table(
        "alert",
        *chart_row("alert"),
        text("rule"),
        text("rule_version"),
        text("level"),
        text("value"),
        text("subject"),
        ident("subject_id"),
        moment("raised_at"),
        moment("acknowledged_at", blank=True),
        text("acknowledged_by"),
        text("contacted"),
        text("assessed"),
        text("agreed"),
        text("responsible"),
        text("disposition"),
        moment("closed_at", blank=True),
        text("closed_by"),
    )
    chart_indexes("alert", "patient_id", "raised_at")
    op.create_index("ix_alert_open", "alert", ["closed_at", "status", "patient_id"])
    op.create_index("ix_alert_subject_id", "alert", ["subject_id"])
    op.create_table(
        "consent",
        *chart_row("consent"),
        text("kind"),
        ident("text_id", to="practice_text.id", blank=True),
        whole("text_number"),
        text("language"),
        text("title"),
        text("body"),
        text("statements"),
        moment("presented_at"),
        text("discussion"),
        flag("questions_answered", blank=True),
        flag("copy_given", blank=True),
        text("method"),
        moment("signed_at", blank=True),
        text("signed_by"),
        text("clinician"),
        moment("clinician_signed_at", blank=True),
        text("witness"),
        day("expires_on", blank=True),
        moment("withdrawn_at", blank=True),
        text("withdrawn_because"),
    )
    chart_indexes("consent", "patient_id", "kind", "presented_at")
    op.create_table(
        "plan_item",
        *chart_row("plan_item"),
        text("what"),
        text("owner"),
        day("due_on", blank=True),
        day("done_on", blank=True),
        text("note"),
    )
    chart_indexes("plan_item", "patient_id")
    op.create_table(
        "marker",
        *chart_row("marker"),
        text("name"),
        text("chosen_by"),
        text("low_words"),
        text("high_words"),
        day("ended_on", blank=True),
    )
    chart_indexes("marker", "patient_id")
    op.create_table(
        "marker_rating",
        *chart_row("marker_rating"),
        ident("marker_id", to="marker.id"),
        moment("at"),
        whole("points"),
        text("moment"),
    )
    op.create_index("ix_marker_rating_marker_id", "marker_rating", ["marker_id"])
    chart_indexes("marker_rating", "patient_id")


def dispensing_tables():
    op.create_table(
        "prescription",
        *chart_row("prescription"),
        ident("plan_id", to="plan.id", blank=True),
        day("issued_on"),
        text("prescriber"),
        text("registration"),
        text("molecule"),
        text("formulation"),
        whole("strength_ug"),
        whole("quantity"),
        whole("days_supply", blank=True),
        whole("refills"),
        text("directions"),
        text("pharmacy"),
        day("ended_on", blank=True),
        text("ended_because"),
        text("confirmed_because"),
    )
    chart_indexes("prescription", "patient_id", "issued_on")
    op.create_table(
        "dispensing",
        *chart_row("dispensing"),
        ident("prescription_id", to="prescription.id", blank=True),
        moment("dispensed_at"),
        text("dispensed_by"),
        text("supplier"),
        text("product"),
        text("molecule"),
        text("formulation"),
        whole("strength_ug"),
        text("lot"),
        day("expires_on", blank=True),
        whole("quantity"),
        text("carrier"),
        text("tracking"),
        moment("shipped_at", blank=True),
        moment("delivered_at", blank=True),
        text("recipient"),
        text("identity_document"),
        flag("identity_checked", blank=True),
        text("adult_signature"),
        text("not_obtained_action"),
        moment("receipt_confirmed_at", blank=True),
        whole("count_verified", blank=True),
        flag("storage_confirmed", blank=True),
        text("confirmed_because"),
        sa.CheckConstraint("quantity > 0", name="ck_dispensing_something_dispensed"),
    )
    op.create_index("ix_dispensing_by_day", "dispensing", ["dispensed_at", "status"])
    chart_indexes("dispensing", "patient_id", "dispensed_at")
    op.create_index("ix_dispensing_prescription_id", "dispensing", ["prescription_id"])
    op.create_table(
        "stock_entry",
        *chart_row("stock_entry"),
        text("kind"),
        moment("at"),
        ident("by_id"),
        ident("dispensing_id", to="dispensing.id", blank=True),
        ident("session_id", to="dosing_session.id", blank=True),
        ident("dose_id", to="dose_given.id", blank=True),
        ident("counters_id", to="stock_entry.id", blank=True),
        text("molecule"),
        text("formulation"),
        whole("strength_ug"),
        text("lot"),
        whole("change_milli"),
        whole("counted_milli", blank=True),
        text("manner"),
        text("witness"),
        text("second_witness"),
        text("reason"),
    )
    op.create_index("ix_stock_entry_by_day", "stock_entry", ["at", "status"])
    op.create_index("ix_stock_entry_counters_id", "stock_entry", ["counters_id"])
    op.create_index("ix_stock_entry_dispensing_id", "stock_entry", ["dispensing_id"])
    chart_indexes("stock_entry", "patient_id", "at")
    op.create_index("ix_stock_entry_dose_id", "stock_entry", ["dose_id"])
    op.create_index("ix_stock_entry_session_id", "stock_entry", ["session_id"])
    op.create_table(
        "pdmp_check",
        *chart_row("pdmp_check"),
        moment("checked_at"),
        text("checked_by"),
        text("programme"),
        text("finding"),
        text("details"),
    )
    chart_indexes("pdmp_check", "patient_id")


EMPTY_TEXTS = {
    "administration": ("language", "administered_by", "context"),
    "dose_decision": ("checks", "to_molecule", "to_formulation", "second_reviewer", "limits_version"),
    "dosing_session": ("patient_location", "licence_state", "started_because", "limits_version"),
    "plan": (
        *("template", "phase_criteria", "relapse_plan", "alternatives", "expectations", "commitments"),
        "limits_version",
    ),
}


def new_columns():
    for table, names in EMPTY_TEXTS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.String(), nullable=False, server_default=""))
    no = sa.text("0")
    op.add_column("administration", sa.Column("is_total_only", sa.Boolean(), nullable=False, server_default=no))
    op.add_column("dose_decision", whole("to_interval_s", blank=True))
    for name in ("max_step_percent_milli", "unit_ug", "weight_g"):
        op.add_column("plan", whole(name, blank=True))


KEPT = (
    "limits_profile", "practice_text", "wording", "evaluation", "trial", "screening", "rule_resolution",
    "eligibility_decision", "interaction_review", "alert", "consent", "plan_item", "marker", "marker_rating",
    "prescription", "dispensing", "stock_entry", "pdmp_check",
)  # fmt: skip

FROZEN = ("rule_resolution", "eligibility_decision", "interaction_review", "stock_entry", "limits_profile", "wording")
GROWN = ("plan", "dose_decision")
CHANGING = ("version", "updated_at", "status", "status_reason", "retired_at")


def create_triggers():
    for table in KEPT:
        stop(f"{table}_is_never_erased", f"DELETE ON {table}", "nothing is erased")
    for table in GROWN:
        op.execute(f"DROP TRIGGER {table}_is_append_only")
    for table in (*FROZEN, *GROWN, "practice_text"):
        known = (known["name"] for known in sa.inspect(op.get_bind()).get_columns(table))
        columns = ", ".join(name for name in known if name not in CHANGING)
        stop(f"{table}_is_append_only", f"UPDATE OF {columns} ON {table}", "append only")
    presented = "kind, text_id, text_number, language, title, body, presented_at"
    stop("consent_keeps_its_words", f"UPDATE OF {presented} ON consent", "what was presented stands")


def stop(name, when, why):
    op.execute(f"CREATE TRIGGER {name} BEFORE {when} BEGIN SELECT RAISE(ABORT, '{why}'); END")
