"""Screens of what keeps the record from being lost."""
