"""Hold the dosing session minute by minute, the work after it, and the days between.

Every row that is there keeps what it says. Columns new to it are empty: nobody had recorded them. A commitment written
in a note before stays in that note: a row is never rewritten by a migration, for its audit entry covers its words.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
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
    session_tables()
    around_tables()
    integration_tables()
    between_tables()
    new_columns()
    create_triggers()


def session_tables():
    op.create_table(
        "preparation",
        *chart_row("preparation"),
        ident("session_id", to="dosing_session.id", blank=True),
        moment("held_at"),
        ident("held_by"),
        text("intention"),
        text("hopes"),
        text("fears"),
        text("checklist"),
        text("support_name"),
        text("support_phone"),
        text("touch_agreement"),
        text("pause_signal"),
        text("music"),
        text("transport"),
        text("fasting"),
        text("remark"),
        text("waived_because"),
    )
    chart_indexes("preparation", "patient_id", "held_at")
    op.create_index("ix_preparation_session_id", "preparation", ["session_id"])
    op.create_table(
        "session_event",
        *chart_row("session_event"),
        ident("session_id", to="dosing_session.id"),
        whole("number"),
        moment("at"),
        text("kind"),
        text("code"),
        whole("value", blank=True),
        text("words"),
        ident("subject_id"),
        text("manner"),
        ident("by_id"),
        text("run"),
        whole("monotonic_ms", blank=True),
        whole("utc_offset_min", blank=True),
    )
    chart_indexes("session_event", "session_id", "number")
    op.create_index("ix_session_event_subject_id", "session_event", ["subject_id"])
    op.create_table(
        "adverse_event",
        *chart_row("adverse_event"),
        ident("session_id", to="dosing_session.id", blank=True),
        text("term"),
        moment("began_at"),
        moment("ended_at", blank=True),
        whole("grade", blank=True),
        whole("suggested_grade", blank=True),
        text("serious"),
        text("relation"),
        flag("is_expected", blank=True),
        text("action"),
        text("treatment"),
        text("outcome"),
        text("reported_to"),
        day("reported_on", blank=True),
        text("manner"),
    )
    chart_indexes("adverse_event", "patient_id", "began_at")
    op.create_index("ix_adverse_event_session_id", "adverse_event", ["session_id"])
    op.create_table(
        "rescue_action",
        *chart_row("rescue_action"),
        ident("session_id", to="dosing_session.id"),
        moment("at"),
        ident("trigger_id"),
        text("action"),
        text("drug"),
        text("amount"),
        text("route"),
        text("ordered_by"),
        text("given_by"),
        text("response"),
        whole("response_min", blank=True),
        text("manner"),
    )
    chart_indexes("rescue_action", "patient_id", "at")
    op.create_index("ix_rescue_action_session_id", "rescue_action", ["session_id"])


def around_tables():
    op.create_table(
        "readiness_check",
        *chart_row("readiness_check"),
        ident("session_id", to="dosing_session.id"),
        text("criterion"),
        moment("at"),
        flag("is_met"),
        text("value"),
        text("exception"),
        ident("by_id"),
    )
    chart_indexes("readiness_check", "session_id", "criterion", "at")
    op.create_table(
        "rems_form",
        *chart_row("rems_form"),
        ident("session_id", to="dosing_session.id"),
        text("answers"),
    )
    chart_indexes("rems_form", "patient_id")
    op.create_index("ix_rems_form_session_id", "rems_form", ["session_id"])
    op.create_table(
        "observation_plan",
        *row(),
        text("route"),
        whole("number"),
        text("minutes"),
        whole("tolerance_min"),
        text("reason"),
        sa.UniqueConstraint("route", "number", name="uq_observation_plan_route_number"),
    )


def integration_tables():
    op.create_table(
        "commitment",
        *chart_row("commitment"),
        ident("note_id", to="integration_note.id", blank=True),
        text("what"),
        text("measured_by"),
        day("due_on", blank=True),
        text("state"),
        text("outcome"),
        day("closed_on", blank=True),
        flag("share_with_patient"),
    )
    chart_indexes("commitment", "patient_id")
    op.create_index("ix_commitment_note_id", "commitment", ["note_id"])
    op.create_index("ix_commitment_open", "commitment", ["state", "due_on", "status", "patient_id"])
    op.create_table(
        "trigger_card",
        *chart_row("trigger_card"),
        text("trigger"),
        text("feeling"),
        text("urge"),
        text("usual_response"),
        text("new_response"),
        text("frequency"),
        day("last_seen_on", blank=True),
        day("ended_on", blank=True),
        flag("share_with_patient"),
    )
    chart_indexes("trigger_card", "patient_id")
    op.create_table(
        "pattern_card",
        *chart_row("pattern_card"),
        text("pattern"),
        text("with_whom"),
        text("protects"),
        text("costs"),
        text("tried_instead"),
        day("ended_on", blank=True),
        flag("share_with_patient"),
    )
    chart_indexes("pattern_card", "patient_id")
    op.create_table(
        "card_review",
        *chart_row("card_review"),
        ident("note_id", to="integration_note.id", blank=True),
        ident("card_id"),
        moment("at"),
        text("change"),
        text("remark"),
    )
    chart_indexes("card_review", "patient_id")
    op.create_index("ix_card_review_card_id", "card_review", ["card_id"])
    op.create_index("ix_card_review_note_id", "card_review", ["note_id"])
    op.create_table(
        "skill",
        *chart_row("skill"),
        text("kind"),
        text("name"),
        text("how_often"),
        day("last_practised_on", blank=True),
        whole("helps", blank=True),
        day("ended_on", blank=True),
        flag("share_with_patient"),
    )
    chart_indexes("skill", "patient_id")


def between_tables():
    op.create_table(
        "journal_entry",
        *chart_row("journal_entry"),
        ident("session_id", to="dosing_session.id", blank=True),
        moment("written_at"),
        text("words"),
        flag("is_shared"),
    )
    chart_indexes("journal_entry", "patient_id", "written_at")
    op.create_index("ix_journal_entry_session_id", "journal_entry", ["session_id"])
    op.create_table(
        "check_in",
        *chart_row("check_in"),
        ident("session_id", to="dosing_session.id", blank=True),
        moment("at"),
        ident("by_id"),
        text("follows_up"),
        text("mode"),
        whole("mood", blank=True),
        whole("anxiety", blank=True),
        whole("energy", blank=True),
        whole("urges", blank=True),
        whole("sleep_min", blank=True),
        whole("item9", blank=True),
        text("stressors"),
        text("side_effects"),
        text("medicines_changed"),
        text("function"),
        text("commitments_tried"),
        text("remark"),
    )
    chart_indexes("check_in", "patient_id", "at")
    op.create_index("ix_check_in_session_id", "check_in", ["session_id"])
    op.create_index("ix_check_in_lately", "check_in", ["at", "status", "session_id", "follows_up"])
    op.create_table(
        "safety_plan",
        *chart_row("safety_plan"),
        whole("number"),
        text("steps"),
        text("reasons_for_living"),
        whole("likelihood", blank=True),
        text("barriers"),
        day("reviewed_on"),
        flag("copy_given", blank=True),
        text("because"),
    )
    chart_indexes("safety_plan", "patient_id")


EMPTY_TEXTS = {
    "dosing_session": (
        "supervision",
        "contact_held",
        "themes",
        "music",
        "released_because",
        "accompanied_by",
        "handed_over_to",
        "outcome",
    ),
    "dose_given": ("part", "checked_by", "remainder", "partial_because", "waste_witness"),
    "reading": ("communication", "position", "observer", "manner"),
    "integration_note": ("meaning", "follow_up", "barriers", "skills", "risk_review", "clinician_remark", "note_class"),
    "appointment": ("unprepared_because",),
}

BLANK_NUMBERS = {
    "dosing_session": ("intensity", "pleasantness"),
    "dose_given": ("units", "held_min", "sip_min", "infusion_min", "rate_ul_per_h", "wasted_ug"),
    "reading": ("pain", "pleasantness", "cadss6"),
}

BLANK_MOMENTS = {
    "dosing_session": ("rest_started_at", "rest_ended_at", "released_at"),
    "dose_given": ("ended_at",),
}

UNKNOWN = {
    "dosing_session": ("instructions_given",),
    "reading": ("on_oxygen",),
}


def new_columns():
    for table, names in EMPTY_TEXTS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.String(), nullable=False, server_default=""))
    for kind, tables in ((whole, BLANK_NUMBERS), (moment, BLANK_MOMENTS), (flag, UNKNOWN)):
        for table, names in tables.items():
            for name in names:
                op.add_column(table, kind(name, blank=True))


KEPT = (
    "preparation", "session_event", "adverse_event", "rescue_action", "readiness_check", "rems_form",
    "observation_plan", "commitment", "trigger_card", "pattern_card", "card_review", "skill", "journal_entry",
    "check_in", "safety_plan",
)  # fmt: skip

FROZEN = ("session_event", "rescue_action", "readiness_check", "observation_plan", "card_review", "safety_plan")
CHANGING = ("version", "updated_at", "status", "status_reason", "copy_given")
KNOWN_LATER = (
    *("ended_at", "held_min", "sip_min", "infusion_min", "rate_ul_per_h"),
    *("remainder", "partial_because", "wasted_ug", "waste_witness"),
)  # of a dose: how it was taken in the end


def create_triggers():
    for table in KEPT:
        stop(f"{table}_is_never_erased", f"DELETE ON {table}", "nothing is erased")
    op.execute("DROP TRIGGER dose_given_is_append_only")
    for table in (*FROZEN, "dose_given"):
        known = (known["name"] for known in sa.inspect(op.get_bind()).get_columns(table))
        columns = ", ".join(name for name in known if name not in (*CHANGING, *KNOWN_LATER))
        stop(f"{table}_is_append_only", f"UPDATE OF {columns} ON {table}", "append only")


def stop(name, when, why):
    op.execute(f"CREATE TRIGGER {name} BEFORE {when} BEGIN SELECT RAISE(ABORT, '{why}'); END")
