"""The record as it first stood: every table, and the triggers that keep it from being erased.

There are no old rows. Rows are never deleted (nothing is erased, it is marked as entered in error), the audit
and former states are never changed, and doses given, dose decisions, versions of a plan and documents that left the
record only ever change their status.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
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
    create_tables()
    create_triggers()


def create_tables():
    op.create_table(
        "audit",
        whole("seq", key=True),
        text("at"),
        ident("actor"),
        text("action"),
        ident("object"),
        text("detail"),
        text("prev"),
        text("mac"),
    )
    op.create_index("ix_audit_object", "audit", ["object"])
    op.create_table(
        "clinic",
        *row(),
        text("name"),
        text("address"),
        text("phone"),
        text("zone"),
        text("paper"),
        flag("is_sample"),
    )
    op.create_table(
        "clinician",
        *row(),
        text("name"),
        text("role"),
        text("credential"),
    )
    op.create_table(
        "draft",
        text("form", key=True),
        text("subject", key=True),
        ident("clinician_id", key=True),
        moment("saved_at"),
        text("state"),
    )
    op.create_table(
        "former_state",
        text("table", key=True),
        ident("row_id", key=True),
        whole("version", key=True),
        moment("replaced_at"),
        ident("replaced_by"),
        text("was"),
    )
    op.create_table(
        "icd10cm_code",
        text("code", key=True),
        text("title"),
        text("folded"),
        flag("billable"),
    )
    op.create_table(
        "import_batch",
        *row(),
        text("file_name"),
        text("sha256"),
        moment("brought_in_at"),
        text("counts"),
        text("left_out"),
        moment("undone_at", blank=True),
        text("undone_because", blank=True),
    )
    op.create_table(
        "meta",
        text("name", key=True),
        text("value"),
    )
    op.create_table(
        "patient",
        *row(),
        whole("chart_number"),
        text("family_name"),
        text("given_name"),
        text("sort_name"),
        text("preferred_name"),
        text("pronouns"),
        day("birth_date"),
        text("sex_at_birth"),
        text("gender_identity"),
        text("address"),
        text("session_place"),
        text("phone"),
        text("email"),
        text("contact_preference"),
        flag("may_leave_message", blank=True),
        text("language"),
        flag("interpreter_needed", blank=True),
        text("accessibility_needs"),
        text("insurance"),
        flag("part2_applies"),
        text("stage"),
        text("allergy_state"),
        text("own_words"),
        day("own_words_on", blank=True),
        text("source"),
        text("status"),
        text("status_reason", blank=True),
        ident("import_batch_id", to="import_batch.id", blank=True),
        text("import_key", blank=True),
        sa.CheckConstraint("length(family_name) > 0", name="ck_patient_family_name_given"),
        sa.UniqueConstraint("chart_number", name="uq_patient_chart_number"),
    )
    op.create_index("ix_patient_import_batch_id", "patient", ["import_batch_id"])
    op.create_index("ix_patient_import_key", "patient", ["import_key"])
    op.create_index("ix_patient_name", "patient", ["sort_name", "chart_number"])
    op.create_index("ix_patient_stage_name", "patient", ["stage", "sort_name"])
    op.create_table(
        "administration",
        *chart_row("administration"),
        text("scale"),
        text("scale_version"),
        moment("at"),
        text("mode"),
        text("answers"),
        whole("total_milli", blank=True),
        text("band"),
        flag("is_prorated"),
    )
    chart_indexes("administration", "patient_id", "scale", "at", "status", "total_milli")
    op.create_table(
        "allergy",
        *chart_row("allergy"),
        text("substance"),
        text("category"),
        text("reaction"),
        text("criticality"),
        text("code"),
    )
    chart_indexes("allergy", "patient_id")
    op.create_table(
        "appointment",
        *chart_row("appointment"),
        text("kind"),
        text("wall_time"),
        text("zone"),
        moment("starts_at"),
        whole("minutes"),
        text("state"),
        text("with_whom"),
        text("place"),
        text("remark"),
    )
    op.create_index("ix_appointment_starts_at", "appointment", ["starts_at"])
    chart_indexes("appointment", "patient_id", "starts_at")
    op.create_table(
        "contact",
        *chart_row("contact"),
        text("kind"),
        text("name"),
        text("relation"),
        text("phone"),
        flag("lives_with", blank=True),
        day("briefed_on", blank=True),
    )
    chart_indexes("contact", "patient_id")
    op.create_table(
        "document",
        *chart_row("document"),
        text("kind"),
        whole("number"),
        moment("made_at"),
        text("paper"),
        whole("page_count"),
        text("fingerprint"),
        text("sha256"),
    )
    chart_indexes("document", "patient_id")
    op.create_table(
        "medication",
        *chart_row("medication"),
        text("name"),
        text("dose_text"),
        text("route"),
        text("frequency"),
        flag("is_supplement"),
        flag("is_current"),
        day("started_on", blank=True),
        day("stopped_on", blank=True),
        text("stop_reason"),
        text("prescriber"),
        text("rxnorm"),
    )
    chart_indexes("medication", "patient_id")
    op.create_table(
        "note",
        *chart_row("note"),
        text("kind"),
        moment("written_at"),
        ident("author_id"),
        text("title"),
        text("body"),
    )
    chart_indexes("note", "patient_id")
    op.create_table(
        "past_visit",
        *chart_row("past_visit"),
        moment("started_at"),
        moment("ended_at", blank=True),
        text("kind"),
        text("reason"),
        text("place"),
    )
    chart_indexes("past_visit", "patient_id")
    op.create_table(
        "patient_token",
        text("token", key=True),
        ident("patient_id", to="patient.id", key=True),
    )
    op.create_index("ix_patient_token_patient_id", "patient_token", ["patient_id"])
    op.create_table(
        "plan",
        *chart_row("plan"),
        whole("number"),
        text("change_reason"),
        text("phase"),
        text("indication"),
        text("rationale"),
        flag("is_off_label"),
        text("treatment_history"),
        text("molecule"),
        text("formulation"),
        text("setting"),
        text("dose_basis"),
        text("weight_basis"),
        whole("start_dose_ug"),
        whole("ceiling_dose_ug"),
        whole("max_step_ug"),
        whole("min_interval_s"),
        whole("planned_sessions"),
        text("interval_text"),
        text("goal_words"),
        text("goal_markers"),
        text("hold_rules"),
        text("stop_rules"),
        text("monitoring"),
        text("integration"),
        text("day_medicines"),
        text("home_safety"),
        text("measures"),
        day("starts_on"),
        day("review_on"),
    )
    chart_indexes("plan", "patient_id")
    op.create_table(
        "problem",
        *chart_row("problem"),
        text("icd10cm"),
        text("snomed"),
        text("title"),
        text("role"),
        flag("is_active"),
        day("onset_on", blank=True),
        day("resolved_on", blank=True),
    )
    chart_indexes("problem", "patient_id")
    op.create_table(
        "dose_decision",
        *chart_row("dose_decision"),
        ident("plan_id", to="plan.id"),
        whole("number"),
        moment("decided_at"),
        ident("decided_by"),
        text("decision"),
        whole("from_dose_ug", blank=True),
        whole("to_dose_ug", blank=True),
        whole("effective_session"),
        text("reason"),
        text("confirmed_because"),
        text("known"),
        sa.UniqueConstraint("patient_id", "number", name="uq_dose_decision_patient_id_number"),
    )
    op.create_index("ix_dose_decision_plan_id", "dose_decision", ["plan_id"])
    chart_indexes("dose_decision", "patient_id")
    op.create_table(
        "dosing_session",
        *chart_row("dosing_session"),
        ident("plan_id", to="plan.id", blank=True),
        whole("number"),
        text("setting"),
        text("intention"),
        whole("planned_dose_ug", blank=True),
        moment("started_at"),
        moment("ended_at", blank=True),
        text("supervisor"),
        text("support_person"),
        whole("onset_min", blank=True),
        whole("peak_min", blank=True),
        whole("settled_min", blank=True),
        text("tolerability"),
    )
    chart_indexes("dosing_session", "patient_id")
    op.create_table(
        "rung",
        *chart_row("rung"),
        ident("plan_id", to="plan.id"),
        whole("number"),
        day("planned_on", blank=True),
        whole("dose_ug"),
        text("condition"),
    )
    op.create_index("ix_rung_plan_id", "rung", ["plan_id"])
    chart_indexes("rung", "patient_id")
    op.create_table(
        "dose_given",
        *chart_row("dose_given"),
        ident("session_id", to="dosing_session.id"),
        moment("given_at"),
        text("molecule"),
        text("formulation"),
        whole("dose_ug"),
        text("product"),
        text("lot"),
        text("method"),
        text("confirmed_because"),
        sa.CheckConstraint("dose_ug > 0", name="ck_dose_given_dose_given"),
    )
    op.create_index("ix_dose_given_session_id", "dose_given", ["session_id"])
    chart_indexes("dose_given", "patient_id", "given_at", "session_id", "status")
    op.create_table(
        "integration_note",
        *chart_row("integration_note"),
        ident("session_id", to="dosing_session.id", blank=True),
        moment("held_at"),
        ident("held_by"),
        text("modality"),
        text("theme"),
        text("insight"),
        text("trigger"),
        text("pattern"),
        text("commitment"),
        day("commitment_due", blank=True),
        text("commitment_state"),
        text("what_changed"),
        flag("share_with_patient"),
    )
    op.create_index("ix_integration_note_session_id", "integration_note", ["session_id"])
    chart_indexes("integration_note", "patient_id", "held_at", "status")
    op.create_table(
        "reading",
        *chart_row("reading"),
        ident("session_id", to="dosing_session.id", blank=True),
        moment("at"),
        whole("systolic_mmhg", blank=True),
        whole("diastolic_mmhg", blank=True),
        whole("pulse_bpm", blank=True),
        whole("spo2_percent", blank=True),
        whole("respiratory_rate_bpm", blank=True),
        whole("temperature_mcel", blank=True),
        whole("weight_g", blank=True),
        whole("height_mm", blank=True),
        whole("moaas", blank=True),
        whole("dissociation", blank=True),
        whole("anxiety", blank=True),
        whole("nausea", blank=True),
        text("method"),
    )
    op.create_index("ix_reading_session_id", "reading", ["session_id"])
    chart_indexes("reading", "patient_id", "at")


KEPT = (
    "patient", "clinic", "clinician", "import_batch", "contact", "problem", "allergy", "medication", "past_visit",
    "note", "plan", "rung", "dose_decision", "dosing_session", "dose_given", "reading", "administration",
    "integration_note", "appointment", "document", "audit", "former_state",
)  # fmt: skip

FROZEN = ("dose_decision", "dose_given", "plan", "rung", "document")
CHANGING = ("version", "updated_at", "status", "status_reason")


def create_triggers():
    for table in KEPT:
        stop(f"{table}_is_never_erased", f"DELETE ON {table}", "nothing is erased")
    for table in ("audit", "former_state"):
        stop(f"{table}_is_never_changed", f"UPDATE ON {table}", "what was done stands")
    for table in FROZEN:
        known = (known["name"] for known in sa.inspect(op.get_bind()).get_columns(table))
        columns = ", ".join(name for name in known if name not in CHANGING)
        stop(f"{table}_is_append_only", f"UPDATE OF {columns} ON {table}", "append only")
    op.execute(
        "CREATE TRIGGER audit_is_a_chain BEFORE INSERT ON audit WHEN "
        "NEW.seq <> COALESCE((SELECT MAX(seq) FROM audit), 0) + 1 OR "
        "NEW.prev <> COALESCE((SELECT mac FROM audit ORDER BY seq DESC LIMIT 1), printf('%064d', 0)) "
        "BEGIN SELECT RAISE(ABORT, 'the audit is a chain'); END"
    )


def stop(name, when, why):
    op.execute(f"CREATE TRIGGER {name} BEFORE {when} BEGIN SELECT RAISE(ABORT, '{why}'); END")
