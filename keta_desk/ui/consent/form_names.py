"""The names of the forms of consent, apart from the forms, so that a sheet need not import them."""

from __future__ import annotations

RECORD = "consent.record"
SIGN = "consent.sign"
WITHDRAW = "consent.withdraw"
