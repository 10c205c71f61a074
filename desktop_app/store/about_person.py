"""Which records are about one person: what a paper for them has to hold, and nothing of anybody else."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_HELD = """SELECT id FROM policies WHERE holder = :person
    UNION SELECT id FROM main.policies_history WHERE holder = :person AND id NOT IN (SELECT id FROM policies)"""
_OWN = f"(person = :person OR person IS NULL AND policy IN ({_HELD}))"
"""Of a claim: a policy's holder is meant where nobody is named. What happened to others under it is theirs alone."""
_CLAIMS = f"""SELECT id FROM claims WHERE {_OWN}
    UNION SELECT id FROM main.claims_history WHERE {_OWN} AND id NOT IN (SELECT id FROM claims)"""
ABOUT = MappingProxyType(
    {
        "people": "id = :person",
        "policies": "holder = :person OR id IN (SELECT policy FROM covers WHERE person = :person)",
        "covers": "person = :person",
        "premiums": f"policy IN ({_HELD})",
        "claims": _OWN,
        "estimates": f"claim IN ({_CLAIMS})",
        **dict.fromkeys(("claim_lines", "claim_documents", "claim_reviews", "claim_sittings"), f"claim IN ({_CLAIMS})"),
        "payments": f"claim IN ({_CLAIMS})",
        "complaints": f"person = :person OR person IS NULL AND (policy IN ({_HELD}) OR claim IN ({_CLAIMS}))",
        "interviews": f"person = :person OR person IS NULL AND policy IN ({_HELD})",
        "assets": f"policy IN ({_HELD})",
        "loans": f"policy IN ({_HELD})",
        "savings": "person = :person",
        "attachments": f"""person = :person OR policy IN ({_HELD}) OR claim IN ({_CLAIMS})
            OR asset IN (SELECT id FROM assets WHERE policy IN ({_HELD}))""",
    }
)
"""When a row of a sheet is about a person; every sheet is here that leads to people, over policies and claims too."""


def rows_about(book: Book, name: str, person: int) -> list[int]:
    """The rows of a sheet that are about a person."""
    found = book.query(f"SELECT id FROM {name} WHERE {ABOUT[name]} ORDER BY id", {"person": person})
    return [int(row) for (row,) in found]


def rows_once_about(book: Book, name: str, person: int) -> list[int]:
    """Those that were taken back: only their history is left."""
    sql = f"""SELECT DISTINCT id FROM main.{name}_history
        WHERE id NOT IN (SELECT id FROM {name}) AND ({ABOUT[name]}) ORDER BY id"""
    return [int(row) for (row,) in book.query(sql, {"person": person})]


def rows_with_history(book: Book, name: str, rows: list[int]) -> list[int]:
    """Those of some rows that were changed since they were written down."""
    sql = f"SELECT DISTINCT id FROM main.{name}_history WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    return [int(row) for (row,) in book.query(sql, (json.dumps(rows),))]
