"""Screens of what is printed."""
