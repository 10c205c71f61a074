"""Receipt numbers: one series a device, by year and by office as the scheme has set; each number given once."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from desktop_app.core.manner import tidy
from desktop_app.store.numbers import Series
from desktop_app.store.same_code import same_code
from desktop_app.store.settings import setting, write_setting

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

DIGITS = 5
_SETTING = "receipts"


@dataclass(frozen=True, slots=True)
class Receipts:
    """How a scheme numbers its receipts: anew each year, and each office for itself."""

    by_year: bool = True
    by_office: bool = False


def receipts(book: Book) -> Receipts:
    """How the scheme numbers its receipts."""
    kept = setting(book, _SETTING)
    return Receipts(**json.loads(kept)) if kept else Receipts()


def number_receipts(save: Save, how: Receipts) -> None:
    """Number receipts in another way from now on; those that were given stay as they are."""
    write_setting(save, _SETTING, json.dumps(asdict(how)))


def next_receipt(book: Book, year: int, office: str | None = None) -> str:
    """The next receipt number: R-A-2026-00124 after R-2026-00123 or R-A-2026-00123; by office R-A-BAR-2026-00124."""
    how = receipts(book)
    parts = ([office] if how.by_office and office else []) + ([str(year)] if how.by_year else [])
    ends = "".join(f"{part}-" for part in parts)
    of = Series("premiums", "receipt", f"R-{book.device.code}-{ends}", f"R-{ends}")
    return book.numbers.next(book, of, DIGITS)


def with_receipt(book: Book, receipt: str) -> tuple[str, str] | None:
    """The code of a premium that has a receipt number already, and the number as it stands there."""
    row = same_code("premiums", ":receipt", column="receipt")
    found = book.one(f"SELECT code, receipt FROM premiums WHERE id = {row}", {"receipt": tidy(receipt)})
    return None if found is None else (str(found[0]), str(found[1]))


def replaced_receipts(book: Book, typed: str, most: int) -> list[tuple[str, str]]:
    """The codes of premiums that had a receipt of such a beginning, and the number: nobody has it any more."""
    sql = """SELECT DISTINCT h.code, h.receipt FROM premiums_history h
        WHERE h.receipt IS NOT NULL AND h.receipt COLLATE NOCASE BETWEEN :typed AND :typed || char(0x10FFFF)
        AND NOT EXISTS (SELECT 1 FROM premiums p WHERE p.receipt = h.receipt) ORDER BY h.receipt LIMIT :most"""
    found = book.query(sql, {"typed": tidy(typed), "most": most})
    return [(str(code), str(receipt)) for code, receipt in found]
