"""A paper that is wanted, and how it is made on the worker's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.ui.views.paper import read_paper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop_app.acts.book import Book
    from desktop_app.core.progress import Progress
    from desktop_app.reports.batch import Issued, PaperManner
    from desktop_app.reports.report import Choices, Report, Tabled
    from desktop_app.ui.views.paper import Paper


@dataclass(frozen=True, slots=True)
class PaperWish:
    """A report that is wanted on paper, what it is asked with, and the member it is for, if it is for one."""

    report: Report | str
    """Or its name."""
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    whose: str = ""
    """The code of the member whose language is proposed, and kept."""
    about: str = ""
    """What stands in the name of its file beside the day: a village, a member."""
    asks: tuple[str, ...] = ()
    """The options that are offered over the pages."""
    answer: Tabled | None = None
    """What it says, where that is known already: no book needs to be open for it."""


class PaperChoices(NamedTuple):
    """What one chooses among: every report, the products and offices, the languages of members' papers so far."""

    reports: Mapping[str, Report]
    choices: Choices
    usual: Mapping[str, str]


class ShownPages(NamedTuple):
    """What was made: the answer, the pages, and what must be known of them."""

    answer: Tabled
    paper: Paper
    made: Issued


def choices_for(wishes: Sequence[PaperWish], book: Book) -> PaperChoices:
    """Look up what one chooses among."""
    from desktop_app.acts.paper_language import language_of
    from desktop_app.reports.asking import choices_in
    from desktop_app.reports.registry import reports

    usual = {wish.whose: language_of(book, wish.whose) for wish in wishes if wish.whose}
    return PaperChoices(reports(), choices_in(book), usual)


def made_in(report: Report, values: Mapping[str, Any], manner: PaperManner, place: Path, *todo: Any) -> ShownPages:
    """Make the pages of a report."""
    from desktop_app.reports.asking import answered

    book, progress = todo
    return shown_in(answered(book, report, values), manner, place, progress)


def shown_in(answer: Tabled, manner: PaperManner, place: Path, progress: Progress) -> ShownPages:
    """Make the pages of what was answered already."""
    from desktop_app.reports.paper import print_in

    made = print_in(answer, place, manner, progress)
    return ShownPages(answer, read_paper(place), made)


def each_by_itself(answer: Tabled, manner: PaperManner, folder: Path, *todo: Any) -> Path:
    """Make a file for each paper in a new folder."""
    from desktop_app.reports.paper import print_each

    progress: Progress = todo[1]
    print_each(answer, folder, manner, progress)
    return folder
