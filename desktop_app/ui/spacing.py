"""Distances on the grid of eight pixels, for layouts, which no stylesheet reaches."""

TIGHT = 4
GAP = 8
WIDE = 16
EDGE = 24
RAIL = 168
"""The width of the rail."""
ROW = 32
"""The height of a row of a table."""
