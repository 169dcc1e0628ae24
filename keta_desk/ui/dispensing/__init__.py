"""The supply sheet of a chart: prescriptions, deliveries, the stock at home, programme checks, and their forms."""
