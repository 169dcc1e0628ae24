"""The same house without pixels."""
