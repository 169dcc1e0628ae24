"""What keeps others from reading along: privacy screen, idle lock, sleep, clipboard, captures of the screen."""
