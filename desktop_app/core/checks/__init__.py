"""The consistency checks on the whole book (principle 3), one rule a file."""
