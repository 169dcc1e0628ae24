"""The invented clinic: who is in it, what happens to them, and the clock that it happens by. Nobody in it exists."""
