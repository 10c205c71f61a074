"""What a measure of a fact comes to, how many records stand behind it, and each of them with what it contributes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.scope import Over
from desktop_app.store.facts.cube import ends_month
from desktop_app.store.facts.fact import Derived
from desktop_app.store.facts.registry import CELLS, FACTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book
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


def total(book: Book, asked: Asked) -> int | Fraction:
    """What the measure comes to, exactly."""
    query = _Query(asked)
    rows = book.query(
        f"SELECT {query.divisor}, sum({query.amount}) FROM {query.rows} WHERE {query.where} GROUP BY 1", query.values
    )
    exact = sum((Fraction(int(amount or 0), int(divisor)) for divisor, amount in rows), Fraction(0))
    return exact.numerator if exact.denominator == 1 else exact


def histogram(book: Book, asked: Asked, dimension: str) -> list[tuple[int, int]]:
    """(value of a dimension, what the measure comes to), in the order of the values."""
    query = _Query(asked, dimension)
    sql = f"SELECT {dimension}, sum({query.amount}) FROM {query.rows} WHERE {query.where} GROUP BY 1 ORDER BY 1"
    return [(int(value), int(amount)) for value, amount in book.query(sql, query.values) if amount]


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
    rows = f"SELECT sheet, {code} AS code, day, divisor, amount FROM ({_each(query)}) ORDER BY day, code"
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
        f"SELECT sheet, record, product, min(day) AS day, {query.divisor} AS divisor, sum({query.amount}) AS amount "
        f"FROM {query.rows} WHERE {query.where} GROUP BY sheet, record, product, divisor HAVING amount <> 0"
    )


class _Query:
    """The pieces of a query: from the sums kept ready where some know the answer, else from the rows."""

    def __init__(self, asked: Asked, dimension: str = "", *, by_record: bool = False) -> None:
        """Put them together."""
        fact = asked.of
        self._asked, self.values = asked, dict[str, Any]()
        first, last = asked.period.first, asked.period.last
        if asked.over is Over.BEFORE:
            last = first - 1
        self.values |= {"first": first, "last": last}
        self._derived = fact.derived.get(asked.measure, Derived(asked.measure, needs=(asked.measure,)))
        cell = None if by_record else self._cell(fact, dimension)
        if cell is None:
            self.rows = f"({fact.sql(by_record=True)})"
        else:
            self.rows = cell.name
            if "day" not in cell.keys and self._derived.by_months:
                self._derived = self._derived.by_months
        self.amount, self.divisor = self._derived.sql, self._derived.divisor
        self.where = " AND ".join((self._days(cell), *self._of(fact), *self._conditions()))

    def _cell(self, fact: Fact, dimension: str) -> Cell | None:
        """The sums kept ready that know the answer, those by days before those by months."""
        given = {*self._asked.where, *filter(None, (dimension,))}
        whole = ends_month(self._asked.period.before) and ends_month(self._asked.period.last)
        months = self._derived.by_months or self._derived
        for cell in (each for each in CELLS if each.fact is fact):
            needs = self._derived.needs if "day" in cell.keys else months.needs
            known = {*cell.keys, *cell.measures}
            if ("day" in cell.keys or whole) and {*given, *needs} - {"day"} <= known:
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
        if products is not None:
            yield f"product IN ({', '.join(map(str, products))})"
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
