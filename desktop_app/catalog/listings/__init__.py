"""The lists of the office, one noun a file."""
