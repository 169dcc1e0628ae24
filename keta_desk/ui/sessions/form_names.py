"""The forms of sessions, by the name their drafts are kept under."""

START = "session-start"
DOSE = "session-dose"
END = "session-end"
AGAIN = "session-again"
AMEND = "reading-amend"
IN_ERROR = "entered-in-error"
VITALS = "vitals"
PREPARE = "preparation"
WAIVE = "preparation-waive"
BACK_ENTRY = "session-sheet"


def about(kind: str, row_id: str) -> str:
    """Return the subject of the form that marks an entry as entered in error: `reading:` and its id."""
    return f"{kind}:{row_id}"
