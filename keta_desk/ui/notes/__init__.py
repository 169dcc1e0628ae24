"""Notes: what was said, seen or arranged, in words."""
