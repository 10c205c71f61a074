"""A small scheme with two years of records, imported from a real folder: what tests of figures look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.store.opening import open_book
from tests.ready_made import ready_made

if TYPE_CHECKING:
    from pathlib import Path

SHEETS = (
    ("scheme", "name,currency,fiscal_year_start", "Sahyog Health Mutual,INR,1"),
    ("products", "code,name,line,earning,grace_days,ibnr_method", "H,Family health,health,days,30,none"),
    (
        "people",
        "code,name,household,relation,sex,birth_date",
        "M-1,Asha Tharu,H-1,holder,f,1980-02-29",
        "M-2,Bishnu Tharu,H-1,spouse,m,1979-01-01",
    ),
    (
        "policies",
        "code,product,holder,start,end,renews",
        "P-1,H,M-1,2025-01-01,2025-12-31,",
        "P-2,H,M-1,2026-01-01,2026-12-11,P-1",
    ),
    ("covers", "policy,person", "P-1,M-1", "P-1,M-2", "P-2,M-1"),
    (
        "premiums",
        "code,policy,due,from,to,amount,kind,paid_on,receipt",
        "D-1,P-1,2025-01-01,2025-01-01,2025-12-31,365.00,premium,2025-01-05,R-1",
        "D-2,P-2,2026-01-01,2026-01-01,2026-12-11,345.00,premium,,",
        "D-3,P-2,2026-11-11,2026-11-11,2026-12-11,20.00,premium,,",
        "D-4,P-2,2026-12-01,2026-12-01,2026-12-11,5.00,premium,,",
    ),
    (
        "claims",
        "code,policy,person,incurred,reported,decided,decision,reason,loss,covered",
        "C-1,P-1,M-2,2025-03-01,2025-03-05,2025-03-20,paid,,120,100",
        "C-2,P-1,M-1,2025-03-10,2025-03-15,2025-03-30,rejected,not_covered,50,0",
        "C-3,P-2,M-1,2026-11-01,2026-11-03,,open,,80,60",
        "C-4,P-2,M-1,2026-08-01,2026-08-02,2026-08-20,partly,,80,60",
    ),
    ("payments", "code,claim,date,amount,received", "Y-1,C-1,2025-03-22,100,2025-03-23", "Y-2,C-4,2026-08-25,20,"),
    (
        "vouchers",
        "voucher,date,line,product,amount,memo",
        "V-1,2025-01-01,B02,,1000,capital",
        "V-1,2025-01-01,B33,,-1000,capital",
        "V-2,2025-03-31,P17,,9,staff",
        "V-2,2025-03-31,B02,,-9,staff",
    ),
    ("populations", "product,date,population", "H,2025-01-01,200"),
    ("targets", "indicator,product,from,to,target", "incurred_claims_ratio,,2025-01-01,2025-12-31,0.7"),
)
"""The sheets of the folder: name, heading, rows."""


TREATIES = (
    "code,product,kind,from,to,share,retention",
    "T-1,H,excess_of_loss,2025-01-01,2026-12-31,5,50.00",
)


def write_folder(folder: Path) -> Path:
    """Write the exchange folder."""
    folder.mkdir(parents=True)
    for name, *lines in SHEETS:
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def scheme_book(path: Path) -> Path:
    """The scheme's file at a place."""
    return ready_made(path, "scheme", _make_scheme)


def reinsured_book(path: Path) -> Path:
    """The same with an excess of loss: a file in which every table of sums holds some."""
    return ready_made(path, "reinsured", _make_reinsured)


def _make_scheme(path: Path) -> None:
    """Import the folder into a new file."""
    _import(path, write_folder(path.with_suffix(".folder")))


def _make_reinsured(path: Path) -> None:
    """The same with a treaty."""
    folder = write_folder(path.with_suffix(".folder"))
    (folder / "treaties.csv").write_text("\n".join(TREATIES) + "\n", encoding="utf-8")
    _import(path, folder)


def _import(path: Path, folder: Path) -> None:
    """Import a folder into a new file."""
    book = open_book(path, create=True, who=("Asha", "counter"))
    import_folder(book, folder)
    book.close()
