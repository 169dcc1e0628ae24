"""Forms with which a chart is kept: health, medicines, weight, details, stage, people, words, appointments."""
