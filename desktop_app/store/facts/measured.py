"""What a measure of a fact comes to, how many records stand behind it, and each of them with what it contributes."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from operator import add
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.scope import Over
from desktop_app.store.facts.asked import Key, Look, MeasureAsked
from desktop_app.store.facts.cube import Question, ends_month
from desktop_app.store.facts.fact import Derived
from desktop_app.store.facts.registry import CELLS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book
    from desktop_app.store.facts.cube import Cube
    from desktop_app.store.facts.fact import Fact, KeptSums

_CODES = MappingProxyType(
    {
        "vouchers": "(SELECT voucher FROM vouchers o WHERE o.id = record)",
        "populations": "ifnull((SELECT t.code FROM populations o JOIN products t ON t.id = o.product "
        "WHERE o.id = record), '')",
    }
)
"""How the records of a sheet without codes are named."""


class Counts:
    """Measures of the facts of one book by product; what one look tells of many of them is read once."""

    def __init__(self, cube: Cube) -> None:
        """Read nothing yet."""
        self._cube = cube
        self._looks: dict[Any, Look] = {}
        self._records: dict[Any, Mapping[Key, int]] = {}

    def by_product(self, asked: MeasureAsked) -> Mapping[int | None, int | Fraction]:
        """What a measure comes to of each product, and under None of all; of which products is asked does not count."""
        found: dict[int | None, int | Fraction] = defaultdict(int)
        for product, _, number in self._look(asked).of(asked):
            found[product] += number
        found[None] = found[0] if asked.of.totals else sum(found.values())
        return found

    def by_days(self, asked: MeasureAsked) -> Mapping[int, int]:
        """What a measure comes to by the days that something took, of the products asked for."""
        found: dict[int, int] = defaultdict(int)
        for product, told, number in self._look(asked).of(asked, "days"):
            if asked.products is None or product in asked.products:
                found[told] += number
        return found

    def records(self, asked: MeasureAsked) -> int:
        """How many records contribute to it; distinct persons for the one asked for.

        What figures ask for alike but for single values (the kind of an entry, its line) is counted in one look.
        """
        if asked.of.totals:
            return sum(_numbers(self._cube.book, asked).values())
        one = {name: wanted for name, wanted in asked.where.items() if not isinstance(wanted, tuple | frozenset)}
        rest = {name: wanted for name, wanted in asked.where.items() if name not in one}
        among = asked._replace(where=rest, products=None)
        key = (among.key, *one, asked.of.telling(one.get("kind")))
        if key not in self._records:
            self._records[key] = _numbers(self._cube.book, among, *one, kind=one.get("kind"))
        return sum(
            number
            for (product, *told), number in self._records[key].items()
            if told == [*one.values()] and (asked.products is None or product in asked.products)
        )

    def _look(self, asked: MeasureAsked) -> Look:
        """The measure, and all that is told with it, by everything that its fact is commonly told by."""
        where = _read_apart(asked)
        key = (asked.fact, asked.over, asked.period, asked.office is None, *where.values())
        found = self._looks.get((asked.measure, key))
        if found is None:
            found = _look(self._cube, asked._replace(where=where))
            self._looks |= {(measure, key): found for measure in found.measures}
        return found


def _read_apart(asked: MeasureAsked) -> Mapping[str, object]:
    """What of a fact of many sums is read for itself where these are kept ready: that of one value alone."""
    if not (asked.of.many and ends_month(asked.period.before) and ends_month(asked.period.last)):
        return {}
    return {name: wanted for name, wanted in asked.where.items() if not isinstance(wanted, tuple | frozenset)}


def _look(cube: Cube, asked: MeasureAsked) -> Look:
    """The same, read; `products` do not count."""
    fact, period, by_office = asked.of, asked.period, asked.office is not None
    by = ("product", *(("office",) if by_office else ()), *fact.categories)
    question = Question(fact, fact.measures, by, "office = 0" if fact.totals and not by_office else "1")
    if asked.over is Over.BY_DAYS:
        return Look(by, (asked.measure,), _keyed(_by_days(cube, question, period)))
    within = asked.over is Over.WITHIN
    if asked.measure in fact.derived or (within and (fact.many or by_office)):
        return _worked_out(cube.book, asked, by)
    day = period.before if asked.over is Over.BEFORE else period.last
    return Look(by, fact.measures, _keyed(cube.within(question, period) if within else cube.upto(question, day)))


def _keyed(sums: Mapping[Any, tuple[Any, ...]]) -> Mapping[Key, tuple[Any, ...]]:
    """The sums with every key a tuple, of one dimension too."""
    return {key if isinstance(key, tuple) else (key,): values for key, values in sums.items()}


def _by_days(cube: Cube, question: Question, period: Period) -> dict[Any, tuple[int]]:
    """What stands on each day of a period, added up: up to D each step counts from its own day on."""
    found: dict[Any, tuple[int]] = defaultdict(lambda: (0,))
    for sign, day in ((1, period.last), (-1, period.before)):
        for key, (covers, lives, weighed) in cube.upto(question, day).items():
            found[key] = (found[key][0] + sign * ((day + 1) * (covers + lives) - weighed),)
    return found


def _worked_out(book: Book, asked: MeasureAsked, by: tuple[str, ...]) -> Look:
    """The measure and all that the same rows tell."""
    query = _Query(asked._replace(products=None, office=None), *by)
    keys, alike = ", ".join(by), query.alike
    sums = ", ".join(f"sum({amount})" for amount in alike.values())
    sql = f"SELECT {query.divisor}, {keys}, {sums} FROM {query.rows} WHERE {query.where} GROUP BY 1, {keys}"
    found: dict[Key, tuple[Any, ...]] = {}
    for divisor, *row in book.query(sql, query.values):
        key, more = tuple(row[: len(by)]), row[len(by) :]
        exact = more if divisor == 1 else [Fraction(amount, divisor) for amount in more]
        found[key] = tuple(map(add, found[key], exact)) if key in found else tuple(exact)
    return Look(by, tuple(alike), found)


def _numbers(book: Book, asked: MeasureAsked, *alike: str, kind: object = None) -> Mapping[Key, int]:
    """How many records contribute to it by product and further dimensions; of all that tell a kind."""
    query = _Query(asked, by_record=True, kind=kind)
    by = ", ".join(("product", *alike))
    rows = f"SELECT count(*), {by} FROM ({_each(query, *alike)}) GROUP BY {by}"
    return {tuple(key): number for number, *key in book.query(rows, query.values)}


def records(book: Book, asked: MeasureAsked) -> Iterator[tuple[str, str, int, Fraction]]:
    """(sheet, code, day, what it contributes) of every record, in the order of their days; they add up exactly."""
    query = _Query(asked, by_record=True, kind=asked.where.get("kind"))
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


def _each(query: _Query, *alike: str) -> str:
    """One row a record that contributes, by what else it is told apart."""
    by = ", ".join(("sheet", "record", "product", *alike))
    return (
        f"SELECT {by}, min(day) AS day, {query.divisor} AS divisor, sum({query.amount}) AS part "
        f"FROM {query.rows} WHERE {query.where} GROUP BY {by}, divisor HAVING part <> 0"
    )


class _Query:
    """The pieces of a query: from the sums kept ready where some know the answer, else from the rows."""

    def __init__(self, asked: MeasureAsked, *dimensions: str, by_record: bool = False, kind: object = None) -> None:
        """Put them together; of rows that tell a kind where each record is asked for."""
        fact = asked.of
        self._asked, self.values = asked, dict[str, Any]()
        first, last = asked.period.first, asked.period.last
        if asked.over is Over.BEFORE:
            last = first - 1
        self.values |= {"first": first, "last": last}
        self._derived = fact.derived.get(asked.measure, Derived(asked.measure, needs=(asked.measure,)))
        cell = self._rows = None if by_record else self._cell(fact, dimensions)
        self.rows = f"({fact.sql(by_record=True, kind=kind)})" if cell is None else cell.name
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

    def _cell(self, fact: Fact, dimensions: tuple[str, ...]) -> KeptSums | None:
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

    def _days(self, cell: KeptSums | None) -> str:
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
