"""A small scheme with a whole year behind it, whose quarters tests close: two offices, every kind of fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.closing import close_quarter, closed_with, confirm_reserves
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.who import Who
from desktop_app.core.doubts import REASONS
from desktop_app.core.period import quarter
from desktop_app.figures.figures import Figures
from desktop_app.store.opening import open_book
from tests.folders import write_folder
from tests.ready_made import ready_made

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

WHO = Who("Asha", "counter")
Q1, Q2, Q3, Q4 = (quarter(2025, number) for number in (1, 2, 3, 4))

ROWS = {
    "scheme.csv": "name,country,currency,fiscal_year_start\nSahel Mutual,Nepal,INR,1\n",
    "offices.csv": "code,name\nO-1,Bardiya\nO-2,Banke\n",
    "products.csv": (
        "code,name,line,term_months,waiting_days,ibnr_method,expected_claims_ratio\n"
        "HEALTH,Family health,health,12,0,expected,0.6\nSAVE,Savings,life_savings,12,0,none,\n"
    ),
    "people.csv": (
        "code,household,relation,name,sex,birth_date,office,joined\n"
        "M-1,H-1,holder,Asha Tharu,f,1980-05-01,O-1,2025-01-01\n"
        "M-2,H-1,spouse,Binod Tharu,m,1978-01-01,O-1,2025-01-01\n"
        "M-3,H-2,holder,Chitra Rana,f,1985-03-01,O-2,2025-02-01\n"
    ),
    "policies.csv": (
        "code,product,holder,office,start,end,exit_date,exit_reason\n"
        "P-1,HEALTH,M-1,O-1,2025-01-01,2025-12-31,,\n"
        "P-2,HEALTH,M-3,O-2,2025-02-01,2026-01-31,2025-11-30,too_expensive\n"
    ),
    "covers.csv": "policy,person\nP-1,M-1\nP-1,M-2\n",
    "premiums.csv": (
        "code,policy,due,from,to,amount,kind,paid_on,method,receipt\n"
        "D-1,P-1,2025-01-01,2025-01-01,2025-12-31,1200.00,premium,2025-01-03,cash,R-1\n"
        "D-2,P-2,2025-02-01,2025-02-01,2026-01-31,900.00,premium,,,\n"
        "D-3,P-1,2025-10-15,,,50.00,fee,,,\n"
    ),
    "claims.csv": (
        "code,policy,person,office,event,incurred,reported,decided,decision,loss,covered\n"
        "C-1,P-1,M-2,O-1,illness,2025-03-01,2025-03-03,2025-03-10,paid,800.50,700.50\n"
        "C-2,P-1,M-1,O-1,illness,2025-12-01,2025-12-20,,open,500.00,400.00\n"
    ),
    "estimates.csv": "claim,date,amount\nC-1,2025-03-03,900.00\nC-2,2025-12-20,400.00\n",
    "payments.csv": "code,claim,date,amount,method,received\nY-1,C-1,2025-03-11,700.50,cash,2025-03-12\n",
    "vouchers.csv": (
        "voucher,date,line,product,amount,memo\n"
        "V-1,2025-01-01,B02,,10000.00,opening\nV-1,2025-01-01,B33,,-10000.00,opening\n"
        "V-2,2025-02-01,P17,HEALTH,250.25,pay\nV-2,2025-02-01,B02,,-250.25,pay\n"
        "V-3,2025-11-15,P18,,90.00,rent\nV-3,2025-11-15,B02,,-90.00,rent\n"
    ),
    "savings.csv": "code,person,product,date,amount,kind\nS-1,M-1,SAVE,2025-02-01,20.00,deposit\n",
}


def close(book: Book, period: Period, who: Who = WHO) -> None:
    """Confirm the reserves of a quarter and close it, with all before it where it is the first."""
    confirm_reserves(book, period, {}, who)
    reasons = {doubt.message: "yes" for doubt in closed_with(Figures(book), period)}
    close_quarter(book, period, {REASONS: reasons}, who)


def year_book(folder: Path, closed: int = 0) -> Book:
    """The scheme, with so many of its quarters closed, the first first."""

    def make(path: Path) -> None:
        book = open_book(path, create=True, who=("Asha", "counter"))
        import_folder(book, write_folder(folder / "rows", ROWS))
        for each in (Q1, Q2, Q3, Q4)[:closed]:
            close(book, each)
        book.close()

    return open_book(ready_made(folder / "year.coverbook", ("year", closed), make), who=("Asha", "counter"))
