"""The figures of a network as any medium writes them: all tables, those of one part, or the brief of a scheme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.network import PARTICIPATIONS, RUNNING, TYPES
from desktop_app.catalog.pages.page import Document, Facts, Heading, Paragraph
from desktop_app.core.network import quarter_code
from desktop_app.core.period import parse_day
from desktop_app.core.shown import When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.network import tables as of_network
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.paper import table_blocks
from desktop_app.reports.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.network.folder import SchemeFile
    from desktop_app.network.gather import NetworkFigures


@dataclass(frozen=True, slots=True)
class NetworkAnswer:
    """Tables of a network, as media take them."""

    report: Report
    tables: tuple[Table, ...]
    owner: str
    """The folder that holds the snapshots."""
    day: Day
    at: int
    decimals: int = 2
    remarks: tuple[Text, ...] = ()

    @property
    def between(self) -> Text:
        """The quarter that is compared."""
        return text("Network", "quarter {quarter}, as of {day}", quarter=quarter_code(self.at), day=When(self.day))


REPORT = Report("network", text("Network", "Network"), lambda _: (), (), of_figures=False)
BRIEF = Report("brief", text("Network", "Brief of a scheme"), lambda _: (), (), of_figures=False)


def parts(figures: NetworkFigures) -> dict[str, tuple[Table, ...]]:
    """The tables of each part by its name, in the order in which parts are shown."""
    return {
        "overview": (of_network.regions(figures), of_network.region_ratios(figures)),
        "benchmarks": (of_network.benchmarks(figures), of_network.finer_benchmarks(figures)),
        "courses": tuple(of_network.courses(figures)),
        "directory": (of_network.directory(figures),),
        "silent": (of_network.silent(figures),),
        "files": (of_network.passed_over(figures),),
    }


def network_answer(figures: NetworkFigures, *, only: str = "") -> NetworkAnswer:
    """All tables of a network, or those of one part; with the places of the schemes that were asked for."""
    found = parts(figures)
    told = found[only] if only else tuple(table for part in found.values() for table in part)
    own = () if only else tuple(table for scheme in figures.own for table in _own_tables(figures, scheme))
    return _answer(figures, REPORT, (*own, *told))


def brief_answer(figures: NetworkFigures, scheme: str) -> NetworkAnswer:
    """What the snapshot of a scheme says, and where it lies among its like."""
    file = figures.file_of(scheme)
    return _answer(figures, BRIEF, (*((_products(file),) if file else ()), *_own_tables(figures, scheme)))


def _own_tables(figures: NetworkFigures, scheme: str) -> Iterator[Table]:
    """A scheme among its like: where it lies now, and its course."""
    yield of_network.place(figures, scheme)
    yield from of_network.courses(figures, scheme)


def _answer(figures: NetworkFigures, report: Report, told: tuple[Table, ...]) -> NetworkAnswer:
    """Tables with what media need."""
    return NetworkAnswer(report, told, figures.found.folder.resolve().name, figures.day, figures.at)


def briefs(figures: NetworkFigures) -> PaperHeap:
    """A paper of about two pages for each scheme that was asked for: who it is, then where it lies among its like."""
    files = [file for file in figures.found.schemes if file.scheme in figures.own]
    return PaperHeap(len(files), (_brief(figures, file) for file in files))


def _brief(figures: NetworkFigures, file: SchemeFile) -> Document:
    answer = brief_answer(figures, file.scheme)
    products, placed, *courses = answer.tables
    longest = sorted(courses, key=lambda table: -len(table.rows))  # of as long ones the first
    room = _DRAWN if len(placed.rows) <= _SHORT else 1
    blocks: list[Block] = [Facts(tuple(_facts(figures, file)))]
    for table in (products, of_network.by_product(placed), *longest[:room]):
        blocks += _on_paper(table)
    label = text("Network", "{name}: information brief", name=file.name)
    return Document(label, file.name, answer.between, tuple(blocks), called=file.name)


_DRAWN, _SHORT = 2, 12
"""So many courses fit on two pages beside a place of so many lines; beside a longer one a single one."""


def _on_paper(table: Table) -> Iterator[Block]:
    """A table on the brief."""
    if table.rows:
        yield from table_blocks(table, 2)
    else:
        yield Heading(table.label)
        yield Paragraph(text("Network", "There are too few schemes like this one to compare it with."), quiet=True)


def _facts(figures: NetworkFigures, file: SchemeFile) -> Iterator[tuple[Text, Any]]:
    """Who and where a scheme is."""
    member = next(each for each in figures.members if each.scheme == file.scheme)
    places = file.brief.get("places")
    yield text("Scheme form", "Country"), file.brief.get("country") or member.country
    if isinstance(places, list):
        yield text("Network", "Where it works"), ", ".join(each for each in places if isinstance(each, str))
    yield text("Network", "First product"), When(file.founded)
    yield text("Scheme form", "Contact"), member.contact
    yield text("Network", "Last quarter reported"), quarter_code(file.last)
    yield text("Network", "Snapshot of"), When(file.made)


def _products(file: SchemeFile) -> Table:
    """The products of a scheme, as its snapshot names them."""
    said = file.brief.get("products")
    named = [each for each in said if isinstance(each, dict)] if isinstance(said, list) else []
    keys = ("name", "type", "participation")
    rows = tuple(
        (*(str(each.get(key) or "") for key in keys), _since(each), str(each.get("status") or "")) for each in named
    )
    columns = (
        Column("name", text("Field", "Product")),
        Column("type", text("Product form", "Line"), words=TYPES),
        Column("participation", text("Product form", "Participation"), words=PARTICIPATIONS),
        Column("since", text("Network", "Since"), Unit.DAY),
        Column("status", text("Details", "Status"), words=RUNNING),
    )
    return Table("products", text("Sheet", "Products"), columns, rows)


def _since(product: dict[str, Any]) -> Day | None:
    """The day since which a snapshot says that a product is sold."""
    try:
        return parse_day(str(product.get("since")))
    except ValueError:
        return None


def network_json(figures: NetworkFigures, said: Callable[[Table], dict[str, Any]]) -> dict[str, Any]:
    """The answer of `coverbook network`; nothing in it tells on which engine it was worked out."""
    answer = network_answer(figures)
    return {
        "schemes": len(figures.found.schemes),
        "quarter": quarter_code(figures.at),
        "due": quarter_code(figures.due),
        "tables": [said(table) for table in answer.tables],
    }
