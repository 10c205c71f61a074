"""The scheme's file: the only room with SQL."""
