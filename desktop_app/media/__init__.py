"""Media: one writer each for any table of any report; none knows a report's name."""
