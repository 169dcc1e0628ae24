"""Formats of other systems: values in, bytes out, and back."""
