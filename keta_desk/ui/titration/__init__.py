"""The titration of a patient: the course, the steps taken, the next dose, the plan."""
