"""Changes to the record: one function, one transaction, one audit entry."""
