"""Sums kept ready: derived from the rows, brought up to date with every save, rebuilt at any time, never a source."""
