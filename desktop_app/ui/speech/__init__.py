"""The language of now: words said, right to left, and changed while everything stays open."""
