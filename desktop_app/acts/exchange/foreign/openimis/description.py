"""openIMIS as an import understands it."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.acts.exchange.foreign.description import Description
from desktop_app.acts.exchange.foreign.openimis import claims, people, policies
from desktop_app.acts.exchange.foreign.openimis.tables import TABLES

OPENIMIS = Description(
    "openimis",
    "openIMIS",
    sign="tblInsuree",
    ended="ValidityTo",
    # SQL Server and PostgreSQL write these where nothing is known.
    nothing=frozenset(("NULL", "\\N")),
    tables=TABLES,
    rows=(*people.ROWS, *policies.ROWS, *claims.ROWS),
    asks=MappingProxyType(
        {"name": "", "currency": "", "country": "", "fiscal_year_start": "", "line": "health", "days": ""}
    ),
)
