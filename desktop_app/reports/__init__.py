"""Reports: one file a question; what it is asked with, and the tables that answer it."""
