"""The ten performance indicators, one family a file."""
