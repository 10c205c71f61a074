"""The sums that figures are made of, one query a file."""
