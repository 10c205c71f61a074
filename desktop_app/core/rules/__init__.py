"""The checks on one record: what cannot be true of it alone."""
