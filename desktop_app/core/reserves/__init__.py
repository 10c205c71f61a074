"""The reserves of principle 4, one method a file."""
