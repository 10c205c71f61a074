"""A snapshot of a book: numbers by product type and participation, rounded, and withheld where they are of a few."""
