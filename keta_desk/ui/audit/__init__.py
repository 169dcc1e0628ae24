"""Screens of who did what, and when."""
