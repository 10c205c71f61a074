"""Claims monitoring (principle 5): its tables, a family a file."""
