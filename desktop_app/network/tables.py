"""The tables of a network: its regions, benchmarks, a scheme among its like, its directory, who has not reported."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.network import AGES, COUNTS, MEASURES, PARTICIPATIONS, SIZES, TYPES
from desktop_app.core.money import exponent
from desktop_app.core.network import COUNTED, FEWEST, LIKE, QUARTERS, TRENDED, quarter_code, quarter_number
from desktop_app.core.period import date_of, parse_day
from desktop_app.core.picture import Picture, PictureKind
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import Text, text
from desktop_app.network.directory import STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.network.directory import NetworkMember
    from desktop_app.network.engines import Row
    from desktop_app.network.gather import NetworkFigures

NOT_TOLD = text(
    "Network",
    "What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.",
    fewest=FEWEST,
)
_TYPE = Column("product_type", text("Product form", "Line"), words=TYPES)
_PARTICIPATION = Column("participation", text("Product form", "Participation"), words=PARTICIPATIONS)
_MEASURE = Column("measure", text("Closing", "Figure"), words=MEASURES)
_CURRENCY = Column("currency", text("Scheme form", "Currency"))
_SCHEMES = Column("schemes", text("Network", "Schemes"), Unit.COUNT)
_LOWER = Column("lower", text("Network", "Lower quartile"), Unit.FIGURE)
_MEDIAN = Column("median", text("Network", "Median"), Unit.FIGURE)
_UPPER = Column("upper", text("Network", "Upper quartile"), Unit.FIGURE)
_AGE = Column("age", text("Network", "Age of the scheme"), words=AGES)
_SIZE = Column("size", text("Network", "Size of the scheme"), words=SIZES)
_QUARTER = Column("quarter", text("Grain", "Quarter"))
_NAME = Column("name", text("Statement", "Scheme"))
_QUARTILES = (_LOWER, _MEDIAN, _UPPER)


def _country(of: NetworkFigures) -> Column:
    """The country of each row, by the name that a scheme of it writes."""
    named = ((each.country, each.brief.get("country")) for each in of.found.schemes)
    words = {code: Text("", name) for code, name in named if isinstance(name, str) and name}
    return Column("country", text("Scheme form", "Country"), words=words)


def regions(of: NetworkFigures) -> Table:
    """Each country: its schemes, how many have reported, and what they have together."""
    totals = {(row["country"], row["measure"]): row["total"] for row in of.counts}
    countries = sorted({each.country for each in of.members})
    reported = {each.scheme for each in of.found.schemes if each.last >= of.at}
    rows = []
    for country in countries:
        here = [each for each in of.members if each.country == country]
        told = sum(each.scheme in reported for each in here)
        rows.append((country, len(here), told, *(totals.get((country, measure)) for measure in COUNTED)))
    counts = (Column(each, COUNTS[each], Unit.COUNT) for each in COUNTED)
    columns = (_country(of), _SCHEMES, Column("reported", text("Network", "Have reported"), Unit.COUNT), *counts)
    return Table("regions", text("Lists", "Regions"), columns, tuple(rows), (NOT_TOLD,))


def region_ratios(of: NetworkFigures) -> Table:
    """The ratios of all schemes of a country together."""
    rows = tuple(
        (
            *(row[name] for name in ("country", "product_type", "participation", "measure", "booked")),
            row["schemes"],
            Share(row["numerator"] / row["denominator"]) if row["denominator"] > 0 else None,
        )
        for row in of.ratios
    )
    value = Column("value", text("Details", "All together"), Unit.FIGURE)
    columns = (_country(of), _TYPE, _PARTICIPATION, _MEASURE, _CURRENCY, _SCHEMES, value)
    label = text("Network", "Ratios of regions")
    note = text("Network", "Larger schemes weigh more here: all numerators over all denominators, in one currency.")
    return Table("region_ratios", label, columns, rows, (note, NOT_TOLD))


def benchmarks(of: NetworkFigures) -> Table:
    """The quartiles of each like-group."""
    rows = [row for row in of.benchmarks if not (row["age"] or row["size"])]
    columns = (_TYPE, _PARTICIPATION, _MEASURE, *_QUARTILES, _SCHEMES, _CURRENCY)
    label = text("Network", "Benchmarks, {quarter}", quarter=quarter_code(of.at))
    return Table("benchmarks", label, columns, tuple(_benchmark(row, columns) for row in rows), _notes())


def finer_benchmarks(of: NetworkFigures) -> Table:
    """The same by age and size."""
    rows = [row for row in of.benchmarks if row["age"] or row["size"]]
    columns = (_TYPE, _PARTICIPATION, _MEASURE, _AGE, _SIZE, *_QUARTILES, _SCHEMES, _CURRENCY)
    label = text("Network", "Benchmarks by age and size, {quarter}", quarter=quarter_code(of.at))
    return Table("finer_benchmarks", label, columns, tuple(_benchmark(row, columns) for row in rows), (NOT_TOLD,))


def _notes() -> tuple[Text, ...]:
    """What must be known of quartiles."""
    return (
        text(
            "Network",
            "A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two "
            "schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.",
        ),
        text("Network", "Compulsory and voluntary products are never compared; money only within one currency."),
        NOT_TOLD,
    )


def _benchmark(row: Row, columns: Iterable[Column]) -> tuple[Cell, ...]:
    """A like-group as a row of a table."""
    return tuple(_cell(row, each.name) for each in columns)


def _cell(row: Row, name: str) -> Cell:
    """A cell of a row: a figure in its unit."""
    return figure(row[name], row) if name in {"lower", "median", "upper", "value"} else row[name]


def figure(value: float | None, row: Row) -> Cell:
    """A value in the unit of its row."""
    if value is None:
        return None
    match row["unit"]:
        case "money":
            return Amount(round(value), exponent(row["currency"]))
        case "ratio":
            return Share(value)
        case "count":
            return round(value) if value == round(value) else Number(value)
    return Number(value)


def place(of: NetworkFigures, scheme: str) -> Table:
    """A scheme among its like, in the narrowest group of each figure that is large enough to be told."""
    groups = {_group(row): row for row in of.benchmarks}
    rows = []
    for _, same in groupby(of.own[scheme].places, lambda row: tuple(row[name] for name in LIKE)):
        row = max(same, key=lambda each: (bool(each["age"]) + bool(each["size"]), bool(each["age"])))
        told = {**groups[_group(row)], **row}
        rows.append(_benchmark(told, _PLACE))
    label = text("Network", "Among its like, {quarter}", quarter=quarter_code(of.at))
    note = text(
        "Network",
        "“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the "
        "figure. The group is of the same age and size where that has {fewest} schemes or more.",
        fewest=FEWEST,
    )
    return Table("place", label, _PLACE, tuple(rows), (note,))


def by_product(placed: Table) -> Table:
    """The same for a page: the kind of product over its figures, without the age and size of each group."""
    rows: list[tuple[Cell, ...]] = []
    kinds: list[RowKind] = []
    empty = (None,) * (len(_ON_PAPER) - 1)
    for (line, taken), same in groupby(placed.rows, lambda row: row[:2]):
        kind = TYPES.get(str(line), Text("", str(line)))
        label = text("Network", "{type}, {participation}", type=kind, participation=PARTICIPATIONS.get(str(taken)))
        rows.append((label if taken else kind, *empty))
        figures = [(MEASURES.get(str(row[2]), str(row[2])), *row[3 : 2 + len(_ON_PAPER)]) for row in same]
        rows += figures
        kinds += [RowKind.HEADING, *(RowKind.PLAIN for _ in figures)]
    return replace(placed, columns=_ON_PAPER, rows=tuple(rows), kinds=tuple(kinds))


_PLACE = (
    *(_TYPE, _PARTICIPATION, _MEASURE),
    Column("value", text("Network", "This scheme"), Unit.FIGURE),
    *_QUARTILES,
    Column("above", text("Network", "Lies above"), Unit.COUNT),
    *(_SCHEMES, _AGE, _SIZE),
)
_ON_PAPER = (Column("measure", text("Closing", "Figure"), Unit.TEXT), *_PLACE[3:9])
"""What finds room on the page of a brief."""


def _group(row: Row) -> tuple[Any, ...]:
    """What a like-group is known by."""
    return tuple(row[name] for name in (*LIKE, "age", "size"))


def courses(of: NetworkFigures, scheme: str = "") -> Iterator[Table]:
    """The course of the chosen ratios over quarters, a table and a chart each like-group; with one scheme in it."""
    own = {(row["at"], *_of(row)): row["value"] for row in of.own[scheme].course} if scheme else {}
    groups = {key[1:] for key in own}
    told = [row for row in of.trend if row["measure"] in TRENDED and of.at - QUARTERS < row["at"] <= of.at]
    for key, same in groupby(sorted(told, key=lambda row: (_of(row), row["at"])), _of):
        if not scheme or key in groups:
            yield _course(key, list(same), own if scheme else None)


def _of(row: Row) -> tuple[str, str, str]:
    """Of which products and of what a row is."""
    return row["product_type"], row["participation"], row["measure"]


def _course(key: tuple[str, str, str], told: list[Row], own: dict[tuple[Any, ...], float] | None) -> Table:
    """The quartiles of one like-group from quarter to quarter."""
    rows = []
    for row in told:
        values = [row[name] for name in ("lower", "median", "upper")]
        values += [] if own is None else [own.get((row["at"], *key))]
        rows.append((quarter_code(row["at"]), row["schemes"], *values))
    columns = [Column(each.name, each.label, Unit.SHARE) for each in _QUARTILES]
    columns += [] if own is None else [Column("own", text("Network", "This scheme"), Unit.SHARE)]
    label = text("Network", "{figure}: {type}, {participation}", figure=MEASURES.get(key[2], key[2]))
    label = label.about(type=TYPES.get(key[0], key[0]), participation=PARTICIPATIONS.get(key[1], key[1]))
    norm = next((each.norm for each in INDICATORS if each.name == key[2]), None)
    drawn = tuple(each.name for each in columns)
    picture = Picture(PictureKind.LINES, drawn, along="quarter", norm=norm)
    name = "course_" + "_".join(key)
    return Table(name, label, (_QUARTER, _SCHEMES, *columns), tuple(rows), picture=picture)


def directory(of: NetworkFigures) -> Table:
    """Every scheme that the network knows: who, where, which products, how it stands, whom one asks."""
    columns = (_NAME, _country(of), *_DIRECTORY)
    return Table("directory", text("Network", "Directory"), columns, tuple(_line(of, each) for each in of.members))


_LAST = Column("last", text("Network", "Last quarter reported"))
_CONTACT = Column("contact", text("Scheme form", "Contact"))
_EXPECTED = Column("expected", text("Network", "Expected since"), Unit.DAY)
_DIRECTORY = (
    Column("products", text("Sheet", "Products")),
    Column("status", text("Details", "Status"), words=STATUSES),
    *(_CONTACT, _EXPECTED),
    Column("founded", text("Network", "First product"), Unit.DAY),
    *(_LAST, Column("made", text("Network", "Snapshot of"), Unit.DAY)),
    *(Column("note", text("Network", "Note")), Column("scheme", text("Network", "Id"))),
)


def _line(of: NetworkFigures, member: NetworkMember) -> tuple[Cell, ...]:
    """A scheme as a line of the directory."""
    file = of.file_of(member.scheme)
    expected = parse_day(member.expected) if member.expected else None
    known = (member.name, member.country, products(file.brief) if file else "", member.status, member.contact, expected)
    told = (file.founded, quarter_code(file.last), file.made) if file else (None, "", None)
    return (*known, *told, member.note, member.scheme)


def products(brief: Any) -> str:
    """The names of the products that a snapshot says a scheme has."""
    said = brief.get("products")
    named = [each.get("name") for each in said if isinstance(each, dict)] if isinstance(said, list) else []
    return ", ".join(each for each in named if isinstance(each, str))


def silent(of: NetworkFigures) -> Table:
    """Who was to have reported, and has not."""
    rows = []
    for member in of.members:
        file = of.file_of(member.scheme)
        last = file.last if file else None
        expected = parse_day(member.expected) if member.expected else None
        if member.status == "active" and (last is None or last < of.due) and (expected is None or expected <= of.day):
            lacking = of.due - last if last is not None else _since(of, expected)
            code = "" if last is None else quarter_code(last)
            rows.append((member.name, member.country, member.contact, code, lacking, expected))
    label = text("Network", "Not reported up to {quarter}", quarter=quarter_code(of.due))
    note = text("Network", "A quarter is to be reported within a month of its end.")
    notes = (note,) if rows else (text("Network", "Every scheme has reported."), note)
    lacking_of = Column("lacking", text("Network", "Quarters lacking"), Unit.COUNT)
    columns = (_NAME, _country(of), _CONTACT, _LAST, lacking_of, _EXPECTED)
    return Table("silent", label, columns, tuple(rows), notes)


def _since(of: NetworkFigures, expected: Day | None) -> int | None:
    """The quarters that were due since a day, of a scheme that has sent nothing yet."""
    if expected is None:
        return None
    first = date_of(expected)
    return of.due - quarter_number(first.year, first.month) + 1


def passed_over(of: NetworkFigures) -> Table:
    """The files in the folder that do not count, and what to do about each."""
    columns = (
        Column("file", text("Data", "File")),
        Column("why", text("Network", "Why it does not count"), Unit.TEXT),
    )
    rows = tuple((each.file.name, each.why) for each in of.found.passed)
    notes = () if rows else (text("Network", "Every snapshot in the folder counts."),)
    return Table("passed_over", text("Network", "Files passed over"), columns, rows, notes)
