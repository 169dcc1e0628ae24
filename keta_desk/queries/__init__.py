"""Questions to the record: they answer with values and change nothing."""
