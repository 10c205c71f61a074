"""Papers for the office, a file each: forms to write on, sheets to collect and count with, an agenda."""
