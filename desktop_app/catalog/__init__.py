"""What the user sees, described without a toolkit."""
