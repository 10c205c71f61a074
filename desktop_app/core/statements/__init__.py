"""The income statement, the balance sheet and the lines they are made of (principle 2)."""
