"""What a measure of a fact comes to, how many records stand behind it, and each of them with what it contributes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.scope import Over
from desktop_app.store.facts.cube import Question, ends_month
from desktop_app.store.facts.fact import Derived
from desktop_app.store.facts.registry import CELLS, FACTS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

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


@dataclass(frozen=True)
class Asked:
    """A measure of a fact: of which days, of which products (None: all) and office (0: of none; None: all)."""

    fact: str
    measure: str
    over: Over
    period: Period
    where: Mapping[str, object]
    products: tuple[int, ...] | None = None
    office: int | None = None

    @property
    def of(self) -> Fact:
        """The fact itself."""
        return next(each for each in FACTS if each.name == self.fact)

    def within(self, found: Groups) -> int | Fraction:
        """The sum of the groups that it asks for."""
        return sum(value for _, value in self._chosen(found))

    def told_apart(self, found: Groups, dimension: str) -> dict[int, int]:
        """The same by the values of one dimension."""
        place, sums = ("product", "office", *self.of.categories).index(dimension), defaultdict[int, int](int)
        for key, value in self._chosen(found):
            sums[int(str(key[place]))] += int(value)
        return sums

    def _chosen(self, found: Groups) -> Iterator[tuple[tuple[object, ...], int | Fraction]]:
        """The groups that it asks for."""
        names = ("product", "office", *self.of.categories)
        wanted = {name: _meets(value) for name, value in self.where.items() if value != (None, None)}
        if self.products is not None:
            wanted["product"] = self.products.__contains__
        if self.office is not None:
            wanted["office"] = self.office.__eq__
        places = [(names.index(name), meets) for name, meets in wanted.items()]
        for key, value in found.items():
            for at, meets in places:  # not all(): this is the inmost loop of the ten indicators
                if not meets(key[at]):
                    break
            else:
                yield key, value


def _meets(wanted: object) -> Callable[[Any], bool]:
    """Whether a value is the one wanted, one of a set, or within a range."""
    if isinstance(wanted, frozenset):
        return wanted.__contains__
    if isinstance(wanted, tuple):
        low, high = wanted
        return lambda value: (low is None or value >= low) and (high is None or value <= high)
    return lambda value: value == wanted


def total(book: Book, asked: Asked) -> int | Fraction:
    """What the measure comes to, exactly."""
    query = _Query(asked)
    rows = book.query(
        f"SELECT {query.divisor}, sum({query.amount}) FROM {query.rows} WHERE {query.where} GROUP BY 1", query.values
    )
    exact = sum((Fraction(int(amount or 0), int(divisor)) for divisor, amount in rows), Fraction(0))
    return exact.numerator if exact.denominator == 1 else exact


Groups = dict[tuple[object, ...], int | Fraction]
"""What a measure comes to by product, office (0 where all offices are asked for together) and the fact's categories."""


def groups(cube: Cube, asked: Asked) -> Groups:
    """The measure by everything that a fact is commonly told by, in one look; `where` and `products` do not count."""
    fact, by_office = asked.of, asked.office is not None
    by = ("product", *(("office",) if by_office else ()), *fact.categories)
    if asked.over is Over.BY_DAYS:
        found = _by_days(cube, fact, by, asked.period)
    elif asked.measure in fact.derived:
        found = _derived(cube.book, asked, by)
    else:
        question = Question(fact, fact.measures, by)
        days = {Over.AT_END: asked.period.last, Over.BEFORE: asked.period.before}
        within = cube.within if fact.running else cube.during
        sums = cube.upto(question, days[asked.over]) if asked.over in days else within(question, asked.period)
        place = fact.measures.index(asked.measure)
        found = {key: values[place] for key, values in sums.items()}
    keyed = {key if isinstance(key, tuple) else (key,): value for key, value in found.items()}
    return keyed if by_office else {(key[0], 0, *key[1:]): value for key, value in keyed.items()}


def _by_days(cube: Cube, fact: Fact, by: tuple[str, ...], period: Period) -> dict[object, int | Fraction]:
    """What stands on each day of a period, added up: up to D each step counts from its own day on."""
    question = Question(fact, fact.measures, by)
    found: dict[object, int | Fraction] = defaultdict(int)
    for sign, day in ((1, period.last), (-1, period.before)):
        for key, (covers, lives, weighed) in cube.upto(question, day).items():
            found[key] += sign * ((day + 1) * (covers + lives) - weighed)
    return found


def _derived(book: Book, asked: Asked, by: tuple[str, ...]) -> dict[object, int | Fraction]:
    """A measure that is worked out, by product and categories."""
    query = _Query(replace(asked, where={}, products=None, office=None), *by)
    keys = ", ".join(by)
    found: dict[object, int | Fraction] = defaultdict(int)
    sql = (
        f"SELECT {query.divisor}, sum({query.amount}), {keys} FROM {query.rows} WHERE {query.where} GROUP BY 1, {keys}"
    )
    for divisor, amount, *key in book.query(sql, query.values):
        found[tuple(key)] += Fraction(int(amount or 0), int(divisor))
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
        cell = None if by_record else self._cell(fact, dimensions)
        if cell is None:
            self.rows = f"({fact.sql(by_record=True)})"
        else:
            self.rows = cell.name
            if "day" not in cell.keys and self._derived.by_months:
                self._derived = self._derived.by_months
        self.amount, self.divisor = self._derived.sql, self._derived.divisor
        self.where = " AND ".join((self._days(cell), *self._of(fact), *self._conditions()))

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

    def _of(self, fact: Fact) -> Iterator[str]:
        """The conditions on product and office."""
        products, office = self._asked.products, self._asked.office
        if fact.totals:
            yield f"product = {products[0] if products and len(products) == 1 else 0}"
            yield f"office = {0 if office is None else office or -1}"
            return
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
                        self.values[f"v{at}{'lh'[sign == '<=']}"] = (
                            self._asked.period.before if bound is Over.BEFORE else bound
                        )
                        yield f"{name} {sign} :v{at}{'lh'[sign == '<=']}"
            else:
                self.values[f"v{at}"] = wanted
                yield f"{name} = :v{at}"
