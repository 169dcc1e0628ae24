"""Screens of who is treated."""
