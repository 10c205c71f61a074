"""What a file is known by, and its tables. Their columns stand in `first_version.sql` and `migrations.py` alone."""

from __future__ import annotations

from desktop_app.core.records.sheets import SHEETS

APPLICATION = 0x43564232
"""What marks an SQLite file as Coverbook's ("CVB2")."""
TRIAL = 0x43564231
"""What marks the files of the trial edition ("CVB1"), which kept other facts and is refused."""

TABLES = ("words", "settings", *(each.name for each in SHEETS))
"""Every table that keeps history: one a kind of record, the lists that grow, and the settings."""
