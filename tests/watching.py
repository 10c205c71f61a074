"""Small schemes of one product, and the tables that monitoring makes of them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import Period, parse_day
from desktop_app.figures.figures import Figures
from desktop_app.reports.monitoring.monitoring import monitoring
from desktop_app.reports.monitoring.watched import Watched
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

Rows = list[dict[str, Any]]

SCHEME = {"scheme": [{"name": "Sahel Mutual", "currency": "INR"}]}
PRODUCT = {
    **SCHEME,
    "offices": [{"code": "O-1", "name": "Bardiya"}],
    "partners": [{"code": f"X-{at}", "name": f"Clinic {at}", "role": "provider"} for at in (1, 2)],
    "products": [{"code": "H", "name": "Family health", "line": "health", "waiting_days": "30"}],
    "benefits": [{"code": "BED", "product": "H", "name": "Bed days"}],
}


def people(*rows: tuple[str, str, str]) -> Rows:
    """People by code, sex and day of birth."""
    return [{"code": code, "name": code, "sex": sex, "birth_date": born} for code, sex, born in rows]


def policy(code: str, holder: str, start: str, end: str, **more: str) -> dict[str, Any]:
    """A policy of the one product."""
    plain = {"renews": "", "exit_date": "", "lives": "", "group": "", "office": ""}
    return {"code": code, "product": "H", "holder": holder, "start": start, "end": end, **plain, **more}


def claim(code: str, policy_code: str, incurred: str, covered: str = "100", **more: str) -> dict[str, Any]:
    """A claim that is reported and paid on the day."""
    plain = {"reported": incurred, "decided": incurred, "decision": "paid", "loss": "", "reason": ""}
    words = {"person": "", "benefit": "BED", "cause": "", "provider": ""}
    return {"code": code, "policy": policy_code, "incurred": incurred, "covered": covered, **plain, **words, **more}


def tables_of(book: Book, first: str, last: str) -> dict[str, Rows]:
    """The rows of every table by the names of their columns."""
    of = Watched(Figures(book), Period(parse_day(first), parse_day(last)))
    return {
        table.name: [dict(zip((each.name for each in table.columns), row, strict=True)) for row in table.rows]
        for table in monitoring(of)
    }


@contextmanager
def watching(first: str, last: str, **sheets: Rows) -> Iterator[dict[str, Rows]]:
    """The tables of a scheme with the one product."""
    with book_of({**PRODUCT, **sheets}) as book:
        yield tables_of(book, first, last)


def twice(**more: str) -> dict[str, Rows]:
    """One person with a claim on the last day of January and another like it."""
    return {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2026-01-01", "2026-12-31")],
        "claims": [
            claim("C-1", "P-1", "2026-01-31", cause="fever", provider="X-1"),
            {**claim("C-2", "P-1", "2026-02-03", cause="fever", provider="X-1"), **more},
        ],
    }
