"""What translators and their tools need; no part of the program."""
