"""An index product opens into what its readings make due; no other product does."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.figures.test_claims_details import asked_of, opened, rows_by
from tests.second_opinion.program import book_of

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Sheets

SEASON = ("2026-06-01", "2026-09-30")


def scheme_of(line: str) -> Sheets:
    """A product with a contract at each of two stations, one of which was never read."""
    rain = (("2026-05-31", "99"), ("2026-06-01", "120.5"), ("2026-08-01", "279.5"), ("2026-09-30", "200"))
    contract = {"product": "RC", "from_day": SEASON[0], "to_day": SEASON[1], "trigger": "800", "exit": "400"}
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "INR"}],
        "products": [{"code": "RC", "name": "Rain", "line": line}],
        "indices": [
            {"code": f"IX-{at}", "station": station, "payout": "3500"} | contract
            for at, station in enumerate(("Tikapur", "Gulariya"))
        ],
        "readings": [
            *({"station": "Tikapur", "date": day, "value": value} for day, value in rain),
            {"station": "Tikapur", "date": "2026-10-01", "value": "500"},
        ],
    }


@pytest.mark.parametrize(
    ("last", "readings", "measured", "due", "status"),
    [
        (date(2026, 9, 30), 3, 600, 175_000, "ok"),
        (date(2026, 12, 31), 3, 600, 175_000, "ok"),
        (date(2026, 8, 1), 2, 400, 350_000, "provisional"),
    ],
)
def test_the_readings_of_the_season_decide(last: date, readings: int, measured: int, due: int, status: str) -> None:
    with book_of(scheme_of("weather_index")) as book:
        table = opened("incurred_claims_ratio", asked_of(book, date(2026, 7, 1), last))["index_payouts"]
        row = rows_by(table, "index")["IX-0",]
        assert (row["readings"], row["measured"], row["due"], row["status"]) == (readings, measured, due, status)
        unread = rows_by(table, "index")["IX-1",]
        assert (unread["readings"], unread["due"], unread["status"]) == (0, None, "missing")


def test_a_season_outside_the_period_is_not_told() -> None:
    with book_of(scheme_of("weather_index")) as book:
        asked = asked_of(book, date(2026, 10, 1), date(2026, 12, 31))
        assert opened("incurred_claims_ratio", asked)["index_payouts"].rows == ()


def test_other_products_have_no_index() -> None:
    with book_of(scheme_of("crop")) as book:
        asked = asked_of(book, date(2026, 7, 1), date(2026, 9, 30))
        assert "index_payouts" not in opened("incurred_claims_ratio", asked)
