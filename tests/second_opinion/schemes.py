"""Small random schemes as exchange folders, full of the corners at which figures go wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.second_opinion import book_corners, claim_corners, cover_corners, premium_corners
from tests.second_opinion.corners import ONE_DAY, amount, any_day, money
from tests.second_opinion.oracle_folder import DAYS, MONEY, MORE_DAYS

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from tests.second_opinion.oracle_folder import Sheets

LINES = ("health", "health", "term_life", "credit_life", "life_savings", "pension", "endowment", "weather_index")
DAY_COLUMNS = DAYS | MORE_DAYS
NEAR = st.sampled_from((0, 0, 0, 1, -1))


@dataclass
class Drawn:
    """A scheme as it is being drawn."""

    draw: DrawFn
    decimals: int
    step: int = 1
    """Every amount is a multiple of it."""
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, sheet: str, /, **row: Any) -> None:
        """Add a row."""
        self.rows.setdefault(sheet, []).append(row)

    def any_of(self, name: str) -> dict[str, Any]:
        """Any row of a sheet."""
        return self.draw(st.sampled_from(self.rows[name]))

    def chosen(self, *values: Any) -> Any:
        """One of the values."""
        return self.draw(st.sampled_from(values))

    def count(self, most: int, least: int = 0) -> range:
        """As many times as is drawn."""
        return range(self.draw(st.integers(least, most)))

    def some(self, most: int) -> range:
        """Often many, sometimes one, or none at all."""
        return range(self.chosen(0, 1, most // 2, most, most // 2, most, most))

    def day(self) -> date:
        """Any day, often one on which something happens already, or the next."""
        known = [
            value for rows in self.rows.values() for row in rows for value in row.values() if isinstance(value, date)
        ]
        if not known or self.chosen(True, False):
            return self.draw(any_day)
        return self.draw(st.sampled_from(known)) + ONE_DAY * self.draw(NEAR)

    def amount(self, least: int = 0) -> int:
        """Minor units."""
        return self.draw(amount(least)) * self.step


@st.composite
def schemes(draw: DrawFn, step: int = 1) -> Sheets:
    """The sheets of a scheme."""
    return as_text(draw_scheme(draw, step))


def draw_scheme(draw: DrawFn, step: int) -> Drawn:
    """A scheme with all its rows."""
    currency, decimals = draw(st.sampled_from((("INR", 2), ("JPY", 0), ("TND", 3))))
    drawn = Drawn(draw, decimals, step)
    starts = draw(st.sampled_from((1, 4, 2, 7, 12)))
    drawn.add("scheme", name="Sahel Mutual", currency=currency, fiscal_year_start=starts)
    for at in drawn.count(2):
        drawn.add("offices", code=f"O-{at}", name=f"Office {at}")
    for at in drawn.count(3, 1):
        drawn.add("products", code=f"T-{at}", **_product(drawn))
    for at in drawn.count(5, 2):
        drawn.add("people", code=f"M-{at}", name=f"Member {at}", **_person(drawn))
    products = [row["code"] for row in drawn.rows["products"]]
    for at in drawn.some(10):
        cover_corners.add_policy(drawn, f"P-{at}", products)
    if drawn.rows.get("policies"):
        _add_records(drawn)
    book_corners.add_background(drawn)
    return drawn


def _person(drawn: Drawn) -> dict[str, Any]:
    """What a person is to the holder, and at which office."""
    offices = [row["code"] for row in drawn.rows.get("offices", ())]
    return {"relation": drawn.chosen(None, "holder", "child", "spouse"), "office": drawn.chosen(None, *offices)}


def _add_records(drawn: Drawn) -> None:
    """Premiums and claims of the policies there are."""
    for at in drawn.some(12):
        premium_corners.add_premium(drawn, f"D-{at}")
    if drawn.chosen(True, False):
        premium_corners.add_end(drawn, "E")
    for at in drawn.some(10):
        claim_corners.add_claim(drawn, f"C-{at}")
    if drawn.chosen(True, False):
        claim_corners.add_pattern(drawn)


def _product(drawn: Drawn) -> dict[str, Any]:
    """A product with its methods."""
    return {
        "name": "Product",
        "line": drawn.chosen(*LINES),
        "participation": drawn.chosen("voluntary", "compulsory", None),
        "grace_days": drawn.chosen(None, 0, 1, 30),
        "earning": drawn.chosen("days", "months", "24ths", None),
        "ibnr_method": drawn.chosen("none", "chain_ladder", "lag_factor", "lag_factor", "expected", "percent"),
        "ibnr_grain": drawn.chosen("month", "quarter", "year", "quarter", "year", None),
        "expected_claims_ratio": drawn.chosen(None, "0.65", "0.333", "1.2"),
        "ibnr_percent": drawn.chosen(None, "12.5", "1", "100"),
        "tail_factor": drawn.chosen(None, None, "1", "1.07"),
        "cics_portion": drawn.chosen(None, "0.8", "1", "0.333", "0"),
        "delivery_days": drawn.chosen(None, 0, 3),
        "reporting_lag_days": drawn.chosen(None, None, 1, 20, 200),
    }


def as_text(drawn: Drawn) -> Sheets:
    """The rows as the cells of files."""
    return {
        name: [{column: _cell(column, value, drawn.decimals) for column, value in row.items()} for row in rows]
        for name, rows in drawn.rows.items()
    }


def _cell(column: str, value: Any, decimals: int) -> str:
    """A value as a cell holds it."""
    if value is None:
        return ""
    if isinstance(value, int) and column in MONEY:
        return money(value, decimals)
    return value.isoformat() if isinstance(value, date) else str(value)


@st.composite
def periods(draw: DrawFn, sheets: Sheets) -> tuple[date, date]:
    """A period around the scheme's own days: a day, a month, a fiscal quarter or year, or between two of them."""
    day = draw(days_of(sheets))
    kind = draw(st.sampled_from(("own", "quarter", "quarter", "month", "year", "year", "own", "own", "day")))
    if kind == "day":
        return day, day
    if kind == "own":
        other = draw(days_of(sheets))
        return min(day, other), max(day, other)
    return whole_months(day, {"month": 1, "quarter": 3, "year": 12}[kind], fiscal_start(sheets))


def days_of(sheets: Sheets) -> SearchStrategy[date]:
    """The days on which something happens in a scheme, those beside them, and any others."""
    cells = {cell for rows in sheets.values() for row in rows for column, cell in row.items() if column in DAY_COLUMNS}
    days = sorted(date.fromisoformat(cell) for cell in cells if cell)
    if not days:
        return any_day
    return st.one_of(st.builds(lambda day, off: day + ONE_DAY * off, st.sampled_from(days), NEAR), any_day)


def whole_months(day: date, months: int, starts: int) -> tuple[date, date]:
    """The fiscal period of so many months that holds a day."""
    count = day.year * 12 + day.month - starts
    first, after = count // months * months + starts - 1, (count // months + 1) * months + starts - 1
    return date(first // 12, first % 12 + 1, 1), date(after // 12, after % 12 + 1, 1) - ONE_DAY


def fiscal_start(sheets: Sheets) -> int:
    """The month in which the scheme's year starts."""
    return int(sheets["scheme"][0]["fiscal_year_start"])
