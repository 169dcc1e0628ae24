"""Import: files of other systems, tried first, brought in by decision, taken back while nothing hangs on them."""
