"""The statements of the books kept by hand: which postings and reserves each line adds up (principle 2)."""

from __future__ import annotations

from tests.examples.spreadsheet import Formula, Sheet, above, number, total

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
OWED = ("B21", "B23", "B26", "B28", "B30", "B32", "B33", "B34")
OWNED = ("B14", "B17", "B20", "B21", "B23", "B33", "B34", "B35", "B36")
"""The reserves and the lines of equity but for what products or offices owe each other."""
FLOWS = ("C02", "C03", "C04", "C18", "C05", "C06", "C07", "C08", "C10", "C11", "C14", "C19")
RESERVED = {"B14": "upr", "B17": "ibnr", "B20": "cics"}
PRODUCTS, OFFICES = ("H", "L"), ("N", "S")
POSTED = {"": {}, **{of: {"C": of} for of in PRODUCTS}, **{of: {"H": of} for of in OFFICES}}
"""Which postings are of the whole, of a product, of an office."""
KEPT = {"": {}, **{of: {"A": of} for of in PRODUCTS}, **{of: {"I": of} for of in OFFICES}}
"""The same of what is held in reserve."""
EARNED: dict[str, dict[str, tuple[int, ...]]] = {"H": {"N": (365, 365), "S": (730,)}, "L": {"N": (1460,), "S": (1095,)}}
"""The yearly premium that both products earn at each office in December, when two costs name no office."""
SHARED = {"P21.6": ("H", 3), "P36": ("L", 11)}
"""These costs, of which product and how much: the offices share them by what they earned that month."""
OLD = (("0",), ("0",), ("80",), ("80",), ("80", "100"))
"""Recoveries of health asked for over ninety days before a quarter's end: of March by June, of July by December."""

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
        """What was debited to a line in a quarter, of one product, of one office or of all."""
        return self.postings.sum_ifs("E", D=line, B=quarter, **POSTED[of], **more)

    def held(self, name: str, at: int, of: str = "") -> Formula:
        """What is held of a reserve at the end of a quarter, of one product, of one office or of all."""
        return self.reserves.sum_ifs(HELD[at], B=name, **KEPT[of])


def statements(postings: Sheet, reserves: Sheet) -> Sheet:
    """Every statement."""
    book = Book(postings, reserves)
    for of in POSTED:
        _income(book, of)
        _balance(book, of)
        _equity(book, of)
        _reserves(book, of)
    for of in ("", *OFFICES):
        _cash(book, of)
    return book.sheet


def _income(book: Book, of: str) -> None:
    """The income statement of a product, of an office, or of all."""
    for line in CREDITED:
        book.put("income", of, line, [-book.moved(line, each, of) for each in QUARTERS])
    for line in (*DEBITED, "P15"):
        moved = [book.moved(line, each, of) for each in QUARTERS]
        if line in SHARED and of in OFFICES:
            moved[3] += _share(line, of)
        book.put("income", of, line, moved)
    for line, name in CHANGED.items():
        changes = [book.held(name, each, of).rounded() - book.held(name, each - 1, of).rounded() for each in QUARTERS]
        book.put("income", of, line, changes)
    for line, parts in INCOME.items():
        book.add_up("income", of, line, parts)


def _share(line: str, office: str) -> Formula:
    """An office's share of a cost of December: what is earned there of a day over what is earned everywhere."""
    product, amount = SHARED[line]
    first, other = (total(map(number, EARNED[product][each])) for each in OFFICES)
    share = (number(amount) * first / (first + other)).rounded()
    return share if office == OFFICES[0] else number(amount) - share


def _standing(book: Book, of: str, line: str, each: list[Formula]) -> None:
    """A line of the balance sheet at the ends of the quarters; at the year's end it stands as at the fourth's."""
    book.put("balance", of, line, each, each[3])


def _balance(book: Book, of: str) -> None:
    """The balance sheet: all that was posted up to a day, and the reserves."""
    for line in ASSETS:
        _standing(book, of, line, [book.moved(line, f"<={at}", of) for at in QUARTERS])
    for line in OWED:
        _standing(book, of, line, [-book.moved(line, f"<={at}", of) for at in QUARTERS])
    for line, name in RESERVED.items():
        _standing(book, of, line, [book.held(name, at, of) for at in QUARTERS])
    _standing(book, of, "B08", [_overdue(book, of, at) for at in QUARTERS])
    overdue = book.line("balance", of, "B08")
    _standing(book, of, "B04", [_recoverable(book, of, at) - overdue[at - 1] for at in QUARTERS])
    result = book.line("income", of, "P37")
    _standing(book, of, "B35", [total(result[:at]) for at in QUARTERS])
    _standing(book, of, "B36", [number(0)] * 4)
    for line, parts in BALANCE.items():
        book.add_up("balance", of, line, parts)
    _standing(book, of, "B37", [_among(book, of, at) if of else -book.moved("B37", f"<={at}") for at in QUARTERS])


def _overdue(book: Book, of: str, at: int) -> Formula:
    """What reinsurers should have paid of recoveries of health; no office holds it, and no payment names a product."""
    if of not in ("", "H"):
        return number(0)
    settled = -book.postings.sum_ifs("E", D="B04", F="C05", B=f"<={at}", **POSTED[of])
    return above(total(map(number, OLD[at])), settled)


def _recoverable(book: Book, of: str, at: int) -> Formula:
    """What was recovered and not received, and the reinsurers' part of reserves."""
    borne = (book.held(name, at, of) for name in ("ceded_premium", "ceded_claims"))
    return book.moved("B04", f"<={at}", of) + total(borne)


def _among(book: Book, of: str, at: int) -> Formula:
    """What a product or an office owes the others for what they paid: all that its other lines leave open."""
    held = {line: book.line("balance", of, line)[at - 1] for line in (*BALANCE, *OWNED)}
    return held["B01"] + held["B05"] - total(held[line] for line in ("B25", "B29", *OWNED))


def _cash(book: Book, of: str) -> None:
    """What cash was for; it begins with what the quarter before left. What others paid for an office is in C13."""
    for line in FLOWS:
        book.put("cash", of, line, [-book.postings.sum_ifs("E", F=line, B=each, **POSTED[of]) for each in QUARTERS])
    left, none = book.line("balance", of, "B02"), number(0)
    capital = [-book.postings.sum_ifs("E", F="C13", B=each) for each in QUARTERS]
    if of:
        flows = [total(book.line("cash", of, line)[at] for line in FLOWS) for at in range(4)]
        capital = [left[at] - (left[at - 1] if at else none) - flows[at] for at in range(4)]
    book.put("cash", of, "C13", capital)
    book.put("cash", of, "C01", [none, *left[:3]], none)
    for line, parts in CASH.items():
        book.add_up("cash", of, line, parts)


def _movement(book: Book, statement: str, line: str, changes: dict[str, list[Formula]], of: str) -> None:
    """Opening and every change, which make the closing."""
    held = book.line("balance", of, line)
    book.put(statement, of, f"{line}_opening", [number(0), *held[:3]], number(0))
    for name, cells in changes.items():
        book.put(statement, of, f"{line}_{name}", cells[:4])
    book.add_up(statement, of, f"{line}_closing", " ".join(f"{line}_{name}" for name in ("opening", *changes)))


def _equity(book: Book, of: str) -> None:
    """Capital by voucher, the result by the income statement; no year ends within these quarters."""
    none, among = [number(0)] * 4, book.line("balance", of, "B37")
    for line in ("B33", "B34"):
        _movement(book, "equity", line, {"otherwise": [-book.moved(line, each, of) for each in QUARTERS]}, of)
    owed = [among[at] - (among[at - 1] if at else number(0)) for at in range(4)]
    _movement(book, "equity", "B37", {"otherwise": owed}, of)
    _movement(book, "equity", "B35", {"result": book.line("income", of, "P37"), "carried": none}, of)
    _movement(book, "equity", "B36", {"carried": none, "otherwise": none}, of)


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
