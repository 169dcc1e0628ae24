"""Screens of integration work."""
