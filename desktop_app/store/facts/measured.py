"""What a measure of a fact comes to, how many records stand behind it, and each of them with what it contributes."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.scope import Over
from desktop_app.store.facts.asked import Asked, Groups, Key
from desktop_app.store.facts.cube import Question, ends_month
from desktop_app.store.facts.fact import Derived
from desktop_app.store.facts.registry import CELLS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book
    from desktop_app.store.facts.cube import Cube
    from desktop_app.store.facts.fact import Cell, Fact

_CODES = MappingProxyType(
    {
        "vouchers": "(SELECT voucher FROM vouchers o WHERE o.id = record)",
        "populations": "ifnull((SELECT t.code FROM populations o JOIN products t ON t.id = o.product "
        "WHERE o.id = record), '')",
    }
)
"""How the records of a sheet without codes are named."""


def total(book: Book, asked: Asked) -> int | Fraction:
    """What the measure comes to, exactly."""
    query = _Query(asked)
    rows = book.query(
        f"SELECT {query.divisor}, sum({query.amount}) FROM {query.rows} WHERE {query.where} GROUP BY 1", query.values
    )
    exact = sum((Fraction(int(amount or 0), int(divisor)) for divisor, amount in rows), Fraction(0))
    return exact.numerator if exact.denominator == 1 else exact


def groups(cube: Cube, asked: Asked) -> Groups:
    """The measure, and all that one look tells with it, by everything that a fact is commonly told by.

    `where` and `products` do not count.
    """
    fact, by_office = asked.of, asked.office is not None or asked.of.totals
    by = ("product", *(("office",) if by_office else ()), *fact.categories)
    if asked.over is Over.BY_DAYS:
        found = {asked.measure: _by_days(cube, fact, by, asked.period)}
    elif asked.measure in fact.derived or (fact.derived and asked.over is Over.WITHIN):
        found = _worked_out(cube.book, asked, by)
    else:
        found = _summed(cube, asked, by)
    return Groups(by, found)


def _summed(cube: Cube, asked: Asked, by: tuple[str, ...]) -> dict[str, dict[Key, int | Fraction]]:
    """The fact's own measures."""
    fact, period = asked.of, asked.period
    question = Question(fact, fact.measures, by)
    if asked.over is Over.WITHIN:
        sums = (cube.within if fact.running else cube.during)(question, period)
    else:
        sums = cube.upto(question, period.last if asked.over is Over.AT_END else period.before)
    places = enumerate(fact.measures)
    return {measure: {_key(key): values[at] for key, values in sums.items()} for at, measure in places}


def _by_days(cube: Cube, fact: Fact, by: tuple[str, ...], period: Period) -> dict[Key, int | Fraction]:
    """What stands on each day of a period, added up: up to D each step counts from its own day on."""
    question = Question(fact, fact.measures, by)
    found: dict[Key, int | Fraction] = defaultdict(int)
    for sign, day in ((1, period.last), (-1, period.before)):
        for key, (covers, lives, weighed) in cube.upto(question, day).items():
            found[_key(key)] += sign * ((day + 1) * (covers + lives) - weighed)
    return found


def _key(key: Any) -> Key:
    """A key as a tuple, of one dimension too."""
    return key if isinstance(key, tuple) else (key,)


def _worked_out(book: Book, asked: Asked, by: tuple[str, ...]) -> dict[str, dict[Key, int | Fraction]]:
    """The measure and all that the same rows tell, each by product and categories."""
    query = _Query(asked._replace(where={}, products=None, office=None), *by)
    keys, alike = ", ".join(by), query.alike
    sums = ", ".join(f"sum({amount})" for amount in alike.values())
    sql = f"SELECT {query.divisor}, {keys}, {sums} FROM {query.rows} WHERE {query.where} GROUP BY 1, {keys}"
    found: dict[str, dict[Key, int | Fraction]] = {measure: defaultdict(int) for measure in alike}
    for divisor, *row in book.query(sql, query.values):
        key = tuple(row[: len(by)])
        for measure, amount in zip(alike, row[len(by) :], strict=True):
            found[measure][key] += amount if divisor == 1 else Fraction(amount, divisor)
    return found


def count(book: Book, asked: Asked) -> int:
    """How many records contribute to it."""
    return sum(counts(book, asked).values())


def counts(book: Book, asked: Asked) -> dict[int, int]:
    """The same by product, in one look for all of them; of distinct persons under the one product asked for."""
    query = _Query(asked, by_record=True)
    return dict(book.query(f"SELECT product, count(*) FROM ({_each(query)}) GROUP BY product", query.values))


def records(book: Book, asked: Asked) -> Iterator[tuple[str, str, int, Fraction]]:
    """(sheet, code, day, what it contributes) of every record, in the order of their days; they add up exactly."""
    query = _Query(asked, by_record=True)
    code = code_sql({each.sheet for each in asked.of.sources})
    rows = f"SELECT sheet, {code} AS code, day, divisor, part FROM ({_each(query)}) ORDER BY day, code"
    for sheet, name, day, divisor, amount in book.each(rows, query.values):
        yield str(sheet), str(name), int(day), Fraction(int(amount), int(divisor))


def code_sql(sheets: Collection[str]) -> str:
    """How a record of any of some sheets is named, by its row number and its sheet."""
    whens = " ".join(
        f"WHEN '{sheet}' THEN {_CODES.get(sheet, f'(SELECT code FROM {sheet} o WHERE o.id = record)')}"
        for sheet in sorted(sheets)
    )
    return f"CASE sheet {whens} END"


def _each(query: _Query) -> str:
    """One row a record that contributes."""
    return (
        f"SELECT sheet, record, product, min(day) AS day, {query.divisor} AS divisor, sum({query.amount}) AS part "
        f"FROM {query.rows} WHERE {query.where} GROUP BY sheet, record, product, divisor HAVING part <> 0"
    )


class _Query:
    """The pieces of a query: from the sums kept ready where some know the answer, else from the rows."""

    def __init__(self, asked: Asked, *dimensions: str, by_record: bool = False) -> None:
        """Put them together."""
        fact = asked.of
        self._asked, self.values = asked, dict[str, Any]()
        first, last = asked.period.first, asked.period.last
        if asked.over is Over.BEFORE:
            last = first - 1
        self.values |= {"first": first, "last": last}
        self._derived = fact.derived.get(asked.measure, Derived(asked.measure, needs=(asked.measure,)))
        cell = self._rows = None if by_record else self._cell(fact, dimensions)
        self.rows = f"({fact.sql(by_record=True)})" if cell is None else cell.name
        self._derived = self._of_rows(self._derived)
        self.amount, self.divisor = self._derived.sql, self._derived.divisor
        self.where = " AND ".join((self._days(cell), *self._of(), *self._conditions()))

    @property
    def alike(self) -> dict[str, str]:
        """The measures that the same rows tell, to be divided by the same, with what each is of a row."""
        fact, found = self._asked.of, {self._asked.measure: self.amount}
        rows = self._rows
        known = {*rows.keys, *rows.measures} if rows else {*fact.dimensions, *fact.measures, "day"}
        own = {measure: Derived(measure, needs=(measure,)) for measure in fact.measures}
        for measure, of in (own | dict(fact.derived)).items():
            told = self._of_rows(of)
            if told.divisor == self.divisor and {*told.needs} <= known:
                found[measure] = told.sql
        return found

    def _of_rows(self, of: Derived) -> Derived:
        """A measure as the rows that are read tell it."""
        monthly = self._rows is not None and "day" not in self._rows.keys
        return of.by_months if monthly and of.by_months else of

    def _cell(self, fact: Fact, dimensions: tuple[str, ...]) -> Cell | None:
        """The sums kept ready that know the answer, those by days before those by months."""
        given = {*self._asked.where, *dimensions, *(() if self._asked.office is None else ("office",))}
        whole = ends_month(self._asked.period.before) and ends_month(self._asked.period.last)
        months = self._derived.by_months or self._derived
        for cell in (each for each in CELLS if each.fact is fact):
            needs = self._derived.needs if "day" in cell.keys else months.needs
            known = {*cell.keys, *cell.measures}
            if ("day" in cell.keys or whole) and {*given, *needs} <= known:
                return cell
        return None

    def _days(self, cell: Cell | None) -> str:
        """The condition on the days."""
        day, low, high = "day", ":first", ":last"
        if cell and "day" not in cell.keys:
            day, low, high = "month", "month_of(:first)", "month_of(:last)"
        if self._asked.over is Over.WITHIN:
            return f"{day} >= {low} AND {day} <= {high}"
        return f"{day} <= {high}"

    def _of(self) -> Iterator[str]:
        """The conditions on product and office."""
        products, office = self._asked.at
        every = "SELECT 0 UNION ALL SELECT id FROM products"  # names what stands first in every key
        yield f"product IN ({every if products is None else ', '.join(map(str, products))})"
        if office is not None:
            yield f"office = {office}"

    def _conditions(self) -> Iterator[str]:
        """The conditions on other dimensions: a value, one of a set, or a range."""
        for at, (name, wanted) in enumerate(self._asked.where.items()):
            if isinstance(wanted, frozenset):
                marks = [f"in{at}_{place}" for place, _ in enumerate(sorted(wanted))]
                self.values |= dict(zip(marks, sorted(wanted), strict=True))
                yield f"{name} IN ({', '.join(f':{mark}' for mark in marks)})"
            elif isinstance(wanted, tuple):
                for sign, bound in zip((">=", "<="), wanted, strict=True):
                    if bound is not None:
                        self.values[f"v{at}{'lh'[sign == '<=']}"] = bound
                        yield f"{name} {sign} :v{at}{'lh'[sign == '<=']}"
            else:
                self.values[f"v{at}"] = wanted
                yield f"{name} = :v{at}"
