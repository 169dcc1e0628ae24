"""The day: who comes, what was left open, and closing it."""
