"""The names of the forms of a screening, for those who ask for them without importing them."""

from __future__ import annotations

SCREENING = "screening"
RESOLVE, DECIDE, SHORT = "screening-resolve", "screening-decide", "screening-short"
TRIAL, TRIAL_AMEND = "trial-add", "trial-amend"
EVALUATION = "evaluation-write"
