"""Setting up a new practice, and making one anew from a backup: each step is one decision."""
