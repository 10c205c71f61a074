"""Claims monitoring of principle 5: how often, how much, where, and whether that is more than chance."""
