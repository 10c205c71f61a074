"""The books of the demonstration scheme: vouchers in proportion to its premium, certificates, rain readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.setting import FIRST, STATIONS, TODAY, season
from desktop_app.core.period import Day, add_months, date_of, make_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random

    from desktop_app.actions.demonstration.setting import Row

    Voucher = tuple[Day, str, tuple[tuple[str, str | None, int], ...]]

_SHARES = (
    ("P17", None, 46, "Staff"),
    ("P18", None, 22, "Office, rent and power"),
    ("P19", "FH", 18, "Village meetings"),
)
_START = 2020 * 12 + 6
_REST = (("P19", "CL", 7, "Commission of the agents"), ("P20", None, 7, "Training and audit"))


def books(months: Mapping[int, int], chance: Random) -> Iterator[tuple[str, list[Row]]]:
    """All vouchers, the certified reserves and the readings."""
    yield "vouchers", list(_vouchers(months, chance))
    yield (
        "alr",
        [
            ("CL", make_day(year, 12, 31), 2500000 * (year - 2019), "A. Shrestha, actuary", make_day(year + 1, 2, 15))
            for year in range(2021, 2026)
        ],
    )
    yield (
        "readings",
        [
            (STATIONS[0], day, round(12 * chance.random() * (day % 9 < 4), 1))
            for year in (2024, 2025)
            for day in range(season(year).first, season(year).last + 1)
        ],
    )


def _vouchers(months: Mapping[int, int], chance: Random) -> Iterator[Row]:
    """Capital first, then month by month what a scheme of this size spends and earns."""
    yearly = sum(months.values()) // max(len(months), 1) * 12
    capital = yearly * 4 // 100 // 100 * 100
    yield from _voucher(
        "V-00001",
        FIRST,
        "Founding capital and grant",
        ("B02", None, capital * 2),
        ("B33", None, -capital),
        ("B34", None, -capital),
    )
    tools = yearly * 3 // 100 // 100 * 100
    yield from _voucher("V-00002", FIRST + 9, "Motorcycles and computers", ("B11", None, tools), ("B02", None, -tools))
    invested = capital * 12 // 10
    yield from _voucher("V-00003", FIRST + 20, "Term deposit", ("B03", None, invested), ("B02", None, -invested))
    number = 3
    for month in sorted(months):
        for entries in _month(month, months[month], invested, tools, chance):
            number += 1
            yield from _voucher(f"V-{number:05d}", entries[0], entries[1], *entries[2])


def _month(month: int, written: int, invested: int, tools: int, chance: Random) -> Iterator[Voucher]:
    """The vouchers of one month: expenses, depreciation, interest, and once a year gifts, reinsurance and tax."""
    day = add_months(make_day(month // 12, month % 12 + 1, 1), 1) - 1
    if day > TODAY:
        return
    age = month - _START
    ratio = max(34 - age // 5, 19)
    spent = max(written, 1000000) * ratio // 100
    for line, product, share, memo in (*_SHARES, *_REST):
        amount = spent * share * chance.randrange(92, 109) // 10000
        yield day, memo, ((line, product, amount), ("B02", None, -amount))
    if age < 60:
        yield day, "Depreciation", (("P18", None, tools // 60), ("B11", None, -(tools // 60)))
    ceded = written * 25 // 1000
    yield day, "Reinsurance premium", (("P21.1", "FH", ceded), ("B21", None, -ceded))
    if month % 3 == 2:
        yield day, "Reinsurance premium paid", (("B21", None, ceded * 2), ("B02", None, -ceded * 2))
    yield day, "Interest accrued", (("B04", None, invested * 7 // 1200), ("P08", None, -(invested * 7 // 1200)))
    if month % 12 == 11:
        yield from _year_end(day, written * 12, invested)


def _year_end(day: Day, yearly: int, invested: int) -> Iterator[Voucher]:
    """What happens once a year."""
    interest = invested * 7 // 1200 * 12
    yield day, "Interest received", (("B02", None, interest), ("B04", None, -interest))
    gift = yearly * 4 // 100
    yield day, "Gift of a partner", (("B02", None, gift), ("P35", None, -gift))
    if date_of(day).year == 2025:
        recovered = yearly * 2 // 100
        yield day, "Recovered from the reinsurer", (("B02", None, recovered), ("P21.2", "FH", -recovered))
    fee = yearly * 5 // 1000
    yield day, "Audit fee owed", (("P18", None, fee), ("B28", None, -fee))


def _voucher(code: str, day: Day, memo: str, *entries: tuple[str, str | None, int]) -> Iterator[Row]:
    """The rows of one voucher."""
    for line, product, amount in entries:
        yield code, day, line, product, amount, memo
