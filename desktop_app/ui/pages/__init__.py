"""What one goes to by the rail or the search: a page a file."""
