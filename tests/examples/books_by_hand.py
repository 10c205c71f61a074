"""The books of Two Rivers Mutual kept by hand: `python -m tests.examples.books_by_hand` writes the sheet and the lines.

The definitions' table of postings is applied to the folder row by row, reserves are worked out item by item, and the
statements are sums of both; nothing here asks the program. `books.xlsx` shows every step as a formula, `expected.csv`
what the lines of each quarter of 2025 come to.
"""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tests.examples.books_lines import statements
from tests.examples.spreadsheet import Formula, Sheet, above, least, number, total, write_book

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent / "books"
ENDS = (date(2024, 12, 31), date(2025, 3, 31), date(2025, 6, 30), date(2025, 9, 30), date(2025, 12, 31))
QUOTA, COMMISSION, RATE = number(40), number(25), number(5)
KEPT, MOST = number(3000), number(5000)
REPORTED = {
    "N": (("0",), ("200",), ("200",), ("200",), ("200",)),
    "S": (("0",), ("0",), ("300",), ("250",), ("250", "120")),
}
"""What claims of health came to that were reported at each office, at the ends of the quarters."""
EARLY = (("2025-07-01", "B30", "B26", "now due within three months"), ("2025-10-01", "B26", "B06", "now due"))
"""What was paid in May for October lies more than three months ahead until July."""

_PURPOSES = (
    ("C02", ("B06", "B30")),
    ("C04", ("P12", "B07")),
    ("C18", ("B23",)),
    ("C05", ("B21", "B04", "P21.6")),
    ("C06", ("P17", "P18", "P19", "P20", "B28")),
    ("C07", ("P07", "P09")),
    ("C08", ("P29", "P30", "P32", "P33", "P36", "B12")),
    ("C10", ("P08", "B03", "B10")),
    ("C11", ("B11",)),
    ("C13", ("B33", "B37")),
    ("C14", ("P35",)),
    ("C19", ("B32",)),
)
PURPOSE = {line: code for code, lines in _PURPOSES for line in lines}
"""What cash was for, by the line that stands against it."""


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a file of the folder."""
    with (HERE / "folder" / f"{name}.csv").open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def quarter(day: str) -> int:
    """The quarter of 2025 that a day lies in."""
    return (int(day[5:7]) + 2) // 3


class Journal:
    """Every posting: its day and quarter, product and line, debit above nought; what cash against it was for."""

    def __init__(self) -> None:
        """Nothing is posted yet."""
        self.sheet = Sheet("postings", ("day", "quarter", "product", "line", "debit", "cash for", "of", "office"))
        self.product_of = {row["code"]: row["product"] for row in rows("policies")}
        self.product_of |= {row["code"]: self.product_of[row["policy"]] for row in rows("claims")}
        self.office_of = offices()

    def post(self, of: tuple[str, str, str], sides: tuple[str, str], amount: Formula, purpose: str = "") -> None:
        """Both sides of a movement: its day, product and record, the lines debited and credited."""
        day, product, record = of
        for line, other, side in ((sides[0], sides[1], amount), (sides[1], sides[0], -amount)):
            cash = (purpose or PURPOSE[line]) if other == "B02" else ""
            self.sheet.add(day, quarter(day), product, line, side, cash, record, self.office_of[record.split()[0]])

    def premium(self, row: dict[str, str]) -> None:
        """A premium or fee: due, ceded, and paid."""
        product, amount, fee = self.product_of[row["policy"]], number(row["amount"]), row["kind"] == "fee"
        due = row["due"], product, row["code"]
        self.post(due, ("B06", "P06" if fee else "P03"), amount)
        if not fee:
            self.cede(due, amount)
        paid = row["paid_on"], product, row["code"]
        if row["paid_on"] >= row["due"]:
            self.post(paid, ("B02", "B06"), amount, "C03" if fee else "")
        elif row["paid_on"]:
            self.post(paid, ("B02", "B30"), amount)
            for day, debit, credit, why in EARLY:
                self.post((day, product, f"{row['code']} {why}"), (debit, credit), amount)

    def cede(self, of: tuple[str, str, str], amount: Formula) -> None:
        """What a treaty takes of a premium, and the commission that a quota share pays back."""
        day, product, record = of
        ceded = (amount * (QUOTA if product == "H" else RATE) / number(100)).rounded()
        self.post((day, product, f"{record} ceded"), ("P21.1", "B21"), ceded)
        if product == "H":
            back = (ceded * COMMISSION / number(100)).rounded()
            self.post((day, product, f"{record} commission"), ("B21", "P21.3"), back)

    def payments(self) -> None:
        """Payments of claims, and what reinsurers bear of them: of life what payments together exceed."""
        paid = number(0)
        for row in rows("payments"):
            product, amount = self.product_of[row["claim"]], number(row["amount"])
            of = row["date"], product, row["code"]
            self.post(of, ("P12", "B02"), amount)
            borne = (amount * QUOTA / number(100)).rounded()
            if product == "L":
                borne, paid = layer(paid + amount) - layer(paid), paid + amount
            self.post(of, ("B04", "P21.2"), borne)

    def savings(self) -> None:
        """What members saved."""
        sides = {"deposit": ("B02", "B23"), "withdrawal": ("B23", "B02"), "interest": ("P15", "B23")}
        for row in rows("savings"):
            of = row["date"], row["product"], f"{row['code']} {row['kind']}"
            self.post(of, sides[row["kind"]], number(row["amount"]))

    def vouchers(self) -> None:
        """Vouchers say both sides themselves."""
        in_cash = {row["voucher"] for row in rows("vouchers") if row["line"] == "B02"}
        for row in rows("vouchers"):
            purpose = PURPOSE[row["line"]] if row["voucher"] in in_cash and row["line"] != "B02" else ""
            said = row["date"], quarter(row["date"]), row["product"], row["line"]
            self.sheet.add(*said, number(row["amount"]), purpose, row["voucher"], row["office"])


def offices() -> dict[str, str]:
    """At which office a record stands: that of its policy, of the claim that it pays, of the member who saves."""
    found = {row["code"]: row["office"] for name in ("policies", "claims", "people") for row in rows(name)}
    links = {"premiums": "policy", "payments": "claim", "savings": "person"}
    return found | {row["code"]: found[row[link]] for name, link in links.items() for row in rows(name)}


def postings() -> Sheet:
    """Every posting of the folder."""
    journal = Journal()
    for row in rows("premiums"):
        journal.premium(row)
    journal.payments()
    journal.savings()
    journal.vouchers()
    return journal.sheet


def layer(amount: Formula) -> Formula:
    """What the excess of loss bears of a claim."""
    return least(above(amount, KEPT), MOST)


def reserves() -> Sheet:
    """Every item that is held at the ends of the quarters, each with the product it is of."""
    heading = ("product", "reserve", "of", *(day.isoformat() for day in ENDS), "office")
    sheet = Sheet("reserves", heading)
    _premium_reserves(sheet)
    for claim, values in {"C2": (0, 0, 300, 0, 0), "C4": (0, 0, 0, 0, 120)}.items():
        _health(sheet, "cics", claim, [number(each) for each in values], "S")
    for office, reported in REPORTED.items():
        tenth = [total(map(number, each)) * number(10) / number(100) for each in reported]
        _health(sheet, "ibnr", f"a tenth of what was reported at {office}", tenth, office)
    unpaid = number(8000) - number(2500)
    sheet.add("L", "cics", "C3", *map(number, (0, 0, 0)), unpaid, number(0), "N")
    borne = layer(number(8000)) - layer(number(2500))
    sheet.add("L", "ceded_claims", "C3", *map(number, (0, 0, 0)), borne, number(0), "N")
    return sheet


def _premium_reserves(sheet: Sheet) -> None:
    """What is unearned of each premium, and of what was ceded of it."""
    policies = {row["code"]: row for row in rows("policies")}
    for row in rows("premiums"):
        if row["kind"] == "premium":
            product, office = (policies[row["policy"]][name] for name in ("product", "office"))
            held = sheet.add(product, "upr", row["code"], *_unearned(row, number(row["amount"])), office)
            if product == "H":
                shares = [(sheet.at(held, column) * QUOTA / number(100)) for column in "DEFGH"]
                sheet.add(product, "ceded_premium", row["code"], *shares, office)
            else:
                cost = (number(row["amount"]) * RATE / number(100)).rounded()
                sheet.add(product, "ceded_premium", row["code"], *_unearned(row, cost), office)


def _health(sheet: Sheet, reserve: str, of: str, values: list[Formula], office: str) -> None:
    """A reserve for claims of health, and the quota share of it."""
    held = sheet.add("H", reserve, of, *values, office)
    shares = (sheet.at(held, each) * QUOTA / number(100) for each in "DEFGH")
    sheet.add("H", "ceded_claims", of, *shares, office)


def _unearned(row: dict[str, str], amount: Formula) -> Iterator[Formula]:
    """What is left of an amount at the ends of the quarters, by days; nothing before it is due."""
    first, last = date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
    for day in ENDS:
        left = (last - day).days if day >= date.fromisoformat(row["due"]) else 0
        yield amount * number(max(left, 0)) / number((last - first).days + 1)


def main() -> None:
    """Write the sheet and the lines."""
    sheets = (postings(), reserves())
    made = statements(*sheets)
    write_book(HERE / "books.xlsx", (*sheets, made))
    with (HERE / "expected.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(expected(made))


def expected(made: Sheet) -> Iterator[tuple[str, ...]]:
    """The lines as they are compared: statement, of what, line, the four quarters and the year."""
    yield made.heading
    for row in made.rows:
        yield tuple(f"{float(cell.value):.2f}" if isinstance(cell, Formula) else str(cell) for cell in row)


if __name__ == "__main__":
    main()
