"""The records of a scheme and the sheets of the exchange folder they travel in."""
