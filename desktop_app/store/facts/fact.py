"""What a fact is: rows that records contribute on a day, by dimensions; and the sums of it that are kept ready.

Every measure of a fact is a change: its sum over all days up to D is what stands at D, its sum over a period is what
happened in it. So one way of reading answers flows and balances, now and in the past.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

HISTORY = (
    *("products", "people", "policies", "covers", "premiums", "claims", "estimates", "payments", "savings"),
    *("vouchers", "schedules", "investments", "shared_costs", "treaties", "populations"),
)
"""Tables whose rows, now or as they stood, facts are made of."""

NOW = MappingProxyType({table: f"main.{table}" for table in HISTORY})
"""Where the rows stand."""

HERE = MappingProxyType({table: table for table in HISTORY})
"""Where the rows stand for whoever looks: as they are, or as they were while the past is looked at."""


@dataclass(frozen=True, eq=False)
class Source:
    """Rows of one kind of record.

    `rows` selects the fact's dimensions, its `day`, its measures and the `record` (a row number of the `sheet`), from
    the tables that it names in braces, limited by `{changed}`: a condition on what the records belong to. Where no
    other record that belongs there has a say, `{itself}` limits them further: to records that may read otherwise.
    """

    sheet: str
    rows: str
    belongs: str
    """What its records belong to, by which a save finds what it changed (store/facts/changes.py)."""
    terms: tuple[str, ...] = ()
    """The columns of products that it reads: when one of them changes, every row may read otherwise."""
    each: str = "0"
    """What tells its records apart in its query, at `{each}`; summed up where nobody asks for each of them.

    At `{by}` it is grouped by, where it is anything: a constant would still be carried through the sorter.
    """
    shared: Mapping[str, str] = field(default_factory=dict)
    """Queries that other facts read too, by the name in braces at which they stand: made a table where several do."""

    among: str = ""
    """A query with a row wherever it may have any, of what few records do: most changes can do without it then."""

    @cached_property
    def _text(self) -> str:
        """Its query with those it shares."""
        return " ".join((self.rows, *self.shared.values()))

    @cached_property
    def tables(self) -> frozenset[str]:
        """The tables it reads."""
        named = (name for _, name, _, _ in Formatter().parse(self._text) if name)
        return frozenset(named) & frozenset(HISTORY)

    @cached_property
    def _words(self) -> frozenset[str]:
        """Every word of its query."""
        return frozenset(re.findall(r"\w+", self._text))

    def reads(self, columns: Collection[tuple[str, str]]) -> bool:
        """Whether it reads any of some columns, each with its table: what its query does not name, it does not read."""
        return any(table in self.tables and column in self._words for table, column in columns)

    def sql(self, tables: Mapping[str, str], changed: str = "1", itself: str = "", *, by_record: bool = True) -> str:
        """Its query over the given sources of each table; summed over records where nobody asks for each."""
        each, by = (self.each, ", record") if by_record else ("0", "")
        told = {**_limited(tables, changed, itself), "each": each, "by": by}
        shared = {name: f"({rows.format(**told)})" for name, rows in self.shared.items()}
        return self.rows.format(**(shared | told))

    def any_sql(self, tables: Mapping[str, str], changed: str, itself: str) -> str:
        """Whether there are any rows that it is `among`, over the given sources of each table."""
        return f"EXISTS ({self.among.format(**_limited(tables, changed, itself))})"


def _limited(tables: Mapping[str, str], changed: str, itself: str) -> dict[str, str]:
    """What stands at the names in braces that limit a source."""
    return {"changed": changed, "itself": itself or changed, **tables}


@dataclass(frozen=True, slots=True)
class Derived:
    """A measure worked out from the rows of a fact, of the days :first to :last."""

    sql: str
    divisor: str = "1"
    """What it is to be divided by, exactly: a number or a dimension."""
    needs: tuple[str, ...] = ()
    """The measures and dimensions it is worked out from."""
    by_months: Derived | None = None
    """The same from sums by months, for days that begin and end one."""


@dataclass(frozen=True, eq=False)
class Fact:
    """One fact: what it is told by, what it measures, and the records behind it."""

    name: str
    dimensions: tuple[str, ...]
    measures: tuple[str, ...]
    sources: tuple[Source, ...]
    derived: Mapping[str, Derived] = field(default_factory=dict)
    """Measures that are worked out from its own."""
    categories: tuple[str, ...] = ()
    """Dimensions of few values, by all of which it is read at once."""
    many: bool = False
    """Whether its sums are many even by months, so that those of a period are read for themselves."""
    totals: bool = False
    """Whether its rows with 0 in place of a product or an office tell of all of them."""
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Of a fact of many kinds: the sheets whose records tell each."""
    told_later: Mapping[str, str] = field(default_factory=dict)
    """What of it may be told later without its day having been another one, and what of that was true on the day.

    A claim is decided after the quarter in which it was reported, a policy of its last week renewed in the next: when
    that quarter is closed (store/facts/closed.py), this may still come to be known.
    """

    def sql(self, tables: Mapping[str, str] = HERE, *, by_record: bool = False, kind: object = None) -> str:
        """All its rows; of one kind, those of the sheets that tell it."""
        listed = ", ".join((*self.dimensions, "day", *self.measures, "record"))
        return " UNION ALL ".join(
            f"SELECT {listed}, '{each.sheet}' AS sheet FROM ({each.sql(tables, by_record=by_record)})"
            for each in self.telling(kind)
        )

    def telling(self, kind: object) -> tuple[Source, ...]:
        """The sources that may tell a kind; all of them where it is none of its own."""
        sheets = self.kinds.get(str(kind))
        return tuple(each for each in self.sources if sheets is None or each.sheet in sheets)


@dataclass(frozen=True, eq=False)
class KeptSums:
    """Sums of a fact kept in a table: by keys, each a dimension or an expression over one."""

    name: str
    fact: Fact
    keys: Mapping[str, str]
    """The columns of the key, in an order in which the usual question reads one stretch, and what each is of a row."""
    measures: tuple[str, ...]
    texts: frozenset[str] = frozenset()
    of: KeptSums | None = None
    """The finer sums that these are made of, where the rows need not be read for them."""

    @cached_property
    def shared(self) -> Mapping[str, str]:
        """The queries that its rows share with those of other facts; none where they need not be read."""
        sources = self.fact.sources if self.of is None else ()
        return {name: rows for source in sources for name, rows in source.shared.items()}

    def rows(self, tables: Mapping[str, str]) -> str:
        """What its sums are made of: finer ones, or the rows."""
        return self.fact.sql(tables) if self.of is None else f"SELECT * FROM {self.of.name}"

    def anew(self, tables: Mapping[str, str]) -> str:
        """All its sums, from finer ones or from the rows."""
        return self.grouped(self.rows(tables))

    @cached_property
    def create(self) -> str:
        """The statement that makes its table; it names the query behind it, so that another one shows in the file."""
        keys = ", ".join(f"{key} {'TEXT' if key in self.texts else 'INTEGER'} NOT NULL" for key in self.keys)
        sums = ", ".join(f"{each} INTEGER NOT NULL" for each in self.measures)
        return (
            f"CREATE TABLE {self.name} (/* {self.mark} */ {keys}, {sums}, PRIMARY KEY ({', '.join(self.keys)})) "
            "STRICT, WITHOUT ROWID"
        )

    @cached_property
    def mark(self) -> str:
        """What its query and those of the finer sums behind it are known by."""
        finer = self.of.mark if self.of else ""
        return sha256(f"{self.anew(NOW)} {finer}".encode()).hexdigest()[:16]

    @property
    def columns(self) -> str:
        """Its columns, keys first."""
        return ", ".join((*self.keys, *self.measures))

    def grouped(self, rows: str) -> str:
        """The sums of rows of its fact by its keys."""
        keys = ", ".join(f"{of} AS {key}" for key, of in self.keys.items())
        sums = ", ".join(f"sum({each}) AS {each}" for each in self.measures)
        by = ", ".join((self._lead, *map(str, range(1, len(self.keys) + 1))))
        return f"SELECT {keys}, {sums} FROM ({rows}) GROUP BY {by}"

    @property
    def _lead(self) -> str:
        """The first keys that are whole numbers as one: it decides nothing, but spares comparing most of the rest.

        Where two keys come to the same number, the keys themselves tell them apart.
        """
        first = [key for key, of in self.keys.items() if of == key and key not in self.texts][:3]
        return " + ".join(f"({of} << {20 * place})" for place, of in enumerate(reversed(first)))

    def add(self, rows: str) -> str:
        """The statement that adds rows of keys and sums to it."""
        summed = ", ".join(f"{each} = {each} + excluded.{each}" for each in self.measures)
        return (
            f"INSERT INTO {self.name} ({self.columns}) SELECT {self.columns} FROM ({rows}) WHERE true "
            f"ON CONFLICT ({', '.join(self.keys)}) DO UPDATE SET {summed}"
        )

    def difference(self, before: str, now: str) -> str:
        """What the sums of some rows differ by from those of the rows that stood in their place."""
        listed = ", ".join((*self.fact.dimensions, "day"))
        negative = ", ".join(f"-{each} AS {each}" for each in self.fact.measures)
        moved = " OR ".join(f"sum({each}) <> 0" for each in self.measures)
        both = f"{now} UNION ALL SELECT {listed}, {negative} FROM ({before})"
        return f"{self.grouped(both)} HAVING {moved}"
