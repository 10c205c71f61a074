"""The charts of the office, described."""
