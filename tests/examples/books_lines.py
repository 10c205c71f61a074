"""The statements of the books kept by hand: which postings and reserves each line adds up (principle 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.spreadsheet import Formula, Sheet, above, number, total

if TYPE_CHECKING:
    from collections.abc import Callable

QUARTERS = (1, 2, 3, 4)
HELD = "DEFGH"
"""The columns of the reserves: before the year, and at the ends of its quarters."""
COLUMNS = "DEFGH"
"""The columns of the statements: four quarters and the year."""
CREDITED = ("P03", "P06", "P07", "P08", "P09", "P21.2", "P21.3", "P29", "P32", "P35")
DEBITED = ("P12", "P17", "P18", "P19", "P20", "P21.1", "P21.6", "P30", "P33", "P36")
CHANGED = {"P04": "upr", "P13": "ibnr", "P14": "cics", "P21.4": "ceded_premium", "P21.5": "ceded_claims"}
INCOME = {
    "P02": "P03 -P04",
    "P05": "P06 P07 P08 P09",
    "P01": "P02 P05",
    "P11": "P12 P13 P14 P15",
    "P21": "P21.1 -P21.2 -P21.3 -P21.4 -P21.5 P21.6",
    "P16": "P17 P18 P19 P20 P21",
    "P10": "P11 P16",
    "P28": "P01 -P10",
    "P31": "P28 P29 -P30",
    "P34": "P31 P32 -P33",
    "P37": "P34 P35 -P36",
}
BALANCE = {
    "B01": "B02 B03 B04",
    "B05": "B06 B07 B08 B09 B10 B11 B12",
    "B25": "B26 B28",
    "B29": "B30 B32",
}
CASH = {
    "C09": "C02 C03 C04 C18 C05 C06 C07 C08",
    "C12": "C10 C11",
    "C15": "C13 C14 C19",
    "C16": "C09 C12 C15",
    "C17": "C01 C16",
}
ASSETS = ("B02", "B03", "B06", "B07", "B09", "B10", "B11", "B12")
OWED = ("B21", "B26", "B28", "B30", "B32", "B33", "B34", "B37")
RESERVED = {"B14": "upr", "B17": "ibnr", "B20": "cics"}
OF_OFFICES = ("P03", "P12", "P21.1", "P21.2", "P21.3")
"""Lines that no voucher of these books is on: what offices have of them is theirs by name."""
OLD = (("0",), ("0",), ("80",), ("80",), ("80", "100"))
"""Recoveries asked for more than ninety days before the ends of the quarters: of March by June, of July by December."""

Values = dict[str, list[Formula]]


class Book:
    """The statements as they grow, each line by a reference to its cells."""

    def __init__(self, postings: Sheet, reserves: Sheet) -> None:
        """Nothing is worked out yet."""
        self.postings, self.reserves = postings, reserves
        self.sheet = Sheet("statements", ("statement", "of", "line", "Q1", "Q2", "Q3", "Q4", "year"))

    def put(self, statement: str, of: str, line: str, quarters: list[Formula], year: Formula | None = None) -> None:
        """A line with its quarters and its year, the sum of them unless it is given."""
        self.sheet.add(statement, of, line, *quarters, total(quarters) if year is None else year)

    def line(self, statement: str, of: str, line: str) -> list[Formula]:
        """The cells of a line that stands there already."""
        place = next(at for at, row in enumerate(self.sheet.rows) if row[:3] == (statement, of, line))
        return [self.sheet.at(place, column) for column in COLUMNS]

    def add_up(self, statement: str, of: str, line: str, parts: str) -> None:
        """A line that adds up others."""
        cells = [(part.startswith("-"), self.line(statement, of, part.lstrip("-"))) for part in parts.split()]
        each = [total(-found[at] if less else found[at] for less, found in cells) for at in range(5)]
        self.put(statement, of, line, each[:4], each[4])

    def moved(self, line: str, quarter: int | str, of: str = "", **more: str) -> Formula:
        """What was debited to a line in a quarter, of one product or of all."""
        return self.postings.sum_ifs("E", D=line, B=quarter, **({"C": of} if of else {}), **more)

    def held(self, name: str, at: int, of: str = "") -> Formula:
        """What is held of a reserve at the end of a quarter, of one product or of all."""
        return self.reserves.sum_ifs(HELD[at], B=name, **({"A": of} if of else {}))


def statements(postings: Sheet, reserves: Sheet) -> Sheet:
    """Every statement."""
    book = Book(postings, reserves)
    for of in ("", "H", "L"):
        _income(book, of)
    _balance(book)
    _cash(book)
    _equity(book)
    for of in ("", "H", "L"):
        _reserves(book, of)
    for office in ("N", "S"):
        _office(book, office)
    return book.sheet


def _income(book: Book, of: str) -> None:
    """The income statement of a product, or of all."""
    for line in CREDITED:
        book.put("income", of, line, [-book.moved(line, each, of) for each in QUARTERS])
    for line in (*DEBITED, "P15"):
        book.put("income", of, line, [book.moved(line, each, of) for each in QUARTERS])
    for line, name in CHANGED.items():
        changes = [book.held(name, each, of).rounded() - book.held(name, each - 1, of).rounded() for each in QUARTERS]
        book.put("income", of, line, changes)
    for line, parts in INCOME.items():
        book.add_up("income", of, line, parts)


def _standing(book: Book, line: str, at: Callable[[int], Formula]) -> None:
    """A line of the balance sheet at the ends of the quarters; at the year's end it stands as at the fourth's."""
    each = [at(quarter) for quarter in QUARTERS]
    book.put("balance", "", line, each, each[3])


def _balance(book: Book) -> None:
    """The balance sheet: all that was posted up to a day, and the reserves."""
    for line in ASSETS:
        _standing(book, line, lambda quarter, line=line: book.moved(line, f"<={quarter}"))  # type: ignore[misc]
    for line in OWED:
        _standing(book, line, lambda quarter, line=line: -book.moved(line, f"<={quarter}"))  # type: ignore[misc]
    for line, name in RESERVED.items():
        _standing(book, line, lambda quarter, name=name: book.held(name, quarter))  # type: ignore[misc]
    _standing(book, "B23", lambda quarter: -book.moved("B23", f"<={quarter}"))
    settled = -book.postings.sum_ifs("E", D="B04", F="C05", B="<=4")
    _standing(book, "B08", lambda at: above(total(map(number, OLD[at])), settled if at == 4 else number(0)))
    borne = "ceded_premium", "ceded_claims"
    _standing(
        book,
        "B04",
        lambda at: (
            book.moved("B04", f"<={at}")
            + total(book.held(name, at) for name in borne)
            - book.line("balance", "", "B08")[at - 1]
        ),
    )
    result = book.line("income", "", "P37")
    _standing(book, "B35", lambda at: total(result[:at]))
    _standing(book, "B36", lambda _: number(0))
    for line, parts in BALANCE.items():
        book.add_up("balance", "", line, parts)


def _cash(book: Book) -> None:
    """What cash was for; it begins with what the quarter before left."""
    for line in (*("C02", "C03", "C04", "C18", "C05", "C06", "C07", "C08"), *("C10", "C11", "C13", "C14", "C19")):
        book.put("cash", "", line, [-book.postings.sum_ifs("E", F=line, B=each) for each in QUARTERS])
    left = book.line("balance", "", "B02")
    book.put("cash", "", "C01", [number(0), *left[:3]], number(0))
    for line, parts in CASH.items():
        book.add_up("cash", "", line, parts)


def _movement(book: Book, statement: str, line: str, changes: dict[str, list[Formula]], of: str = "") -> None:
    """Opening and every change, which make the closing."""
    held = _held(book, line, of)
    book.put(statement, of, f"{line}_opening", [number(0), *held[:3]], number(0))
    for name, cells in changes.items():
        book.put(statement, of, f"{line}_{name}", cells[:4])
    book.add_up(statement, of, f"{line}_closing", " ".join(f"{line}_{name}" for name in ("opening", *changes)))


def _held(book: Book, line: str, of: str) -> list[Formula]:
    """What stands on a line of the balance sheet at the ends of the quarters, of the whole or of a product."""
    if not of:
        return book.line("balance", "", line)
    if line in RESERVED:
        return [book.held(RESERVED[line], each, of).rounded() for each in QUARTERS]
    return [-book.moved(line, f"<={each}", of) for each in QUARTERS]


def _office(book: Book, office: str) -> None:
    """The lines of income and costs of an office that its own records and reserves bring: nothing of them is shared."""
    for line in OF_OFFICES:
        sign = -1 if line in CREDITED else 1
        moved = [book.moved(line, each, H=office) for each in QUARTERS]
        book.put("office", office, line, [-each if sign < 0 else each for each in moved])
    for line, name in CHANGED.items():
        held = [book.reserves.sum_ifs(each, B=name, I=office).rounded() for each in HELD]
        book.put("office", office, line, [held[each] - held[each - 1] for each in QUARTERS])


def _equity(book: Book) -> None:
    """Capital by voucher, the result by the income statement; no year ends within these quarters."""
    none = [number(0)] * 4
    for line in ("B33", "B34", "B37"):
        _movement(book, "equity", line, {"otherwise": [-book.moved(line, each) for each in QUARTERS]})
    _movement(book, "equity", "B35", {"result": book.line("income", "", "P37"), "carried": none})
    _movement(book, "equity", "B36", {"carried": none, "otherwise": none})


def _reserves(book: Book, of: str) -> None:
    """Premium and claims move the reserves, savings and treaties by what was posted; of the whole or a product."""
    income = {code: book.line("income", of, code) for code in ("P02", "P03", "P12", "P13", "P14", "P15")}
    none, incurred = [number(0)] * 4, [one + two for one, two in zip(income["P12"], income["P14"], strict=True)]
    earned, paid = ([-each for each in income[code]] for code in ("P02", "P12"))
    _movement(book, "reserves", "B14", {"written": income["P03"], "earned": earned, "otherwise": none}, of)
    _movement(book, "reserves", "B17", {"change": income["P13"], "otherwise": none}, of)
    _movement(book, "reserves", "B20", {"incurred": incurred, "paid": paid, "otherwise": none}, of)
    ceded = [book.moved("P21.1", each, of) for each in QUARTERS]
    back = [book.moved("P21.3", each, of) for each in QUARTERS]
    settled = [-book.moved("B21", each, of, F="C05") for each in QUARTERS]
    _movement(book, "reserves", "B21", {"ceded": ceded, "commission": back, "otherwise": settled}, of)
    into, out = ([-book.moved("B23", each, of, G=why) for each in QUARTERS] for why in ("S1 deposit", "S3 withdrawal"))
    moves = {"deposit": into, "withdrawal": out, "change": income["P15"], "otherwise": none}
    _movement(book, "reserves", "B23", moves, of)
