"""Facts with their sources, read once from `resources/`."""
