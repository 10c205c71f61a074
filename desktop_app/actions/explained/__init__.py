"""The trees of explained figures, a kind of figure a file."""
