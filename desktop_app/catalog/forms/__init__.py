"""The forms of the office, one noun a file."""
