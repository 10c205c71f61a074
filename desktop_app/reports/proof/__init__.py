"""The figures of a statement as a signed code on its paper: what it says, how it is sealed, how it is read again."""
