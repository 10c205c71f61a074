"""Distances on the grid of eight pixels, for layouts, which no stylesheet reaches."""

TIGHT = 4
GAP = 8
WIDE = 16
EDGE = 24
RAIL = 168
"""The width of the rail."""
ROW = 32
"""The height of a row of a table."""
ICON = 20
"""The side of an icon."""
HAIR = 1
"""The width of a line."""
SMALLEST = (960, 540)
"""The window is usable at this size: a small screen at 125 per cent."""
USUAL = (1366, 768)
"""The screen of most offices."""

FORM_NARROWEST = 72
"""The least width of a form, in letters."""
FORM_LOW = 30
"""A form of fewer lines of words has no room to spare."""
