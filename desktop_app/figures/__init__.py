"""Statements, reserves and indicators: every figure of a scheme, as expressions over the facts of its file."""
