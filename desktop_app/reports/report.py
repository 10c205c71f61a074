"""What a report is: a name, what it may be asked with, and a function from what was asked to tables."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from desktop_app.core.period import Period
from desktop_app.core.problems import refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.figures.closed import as_closed, state_at
from desktop_app.store.offices import code_of_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.period import Day
    from desktop_app.core.state import State
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures, Office
    from desktop_app.reports.batch import PaperHeap


class OptionKind(Enum):
    """What an option holds."""

    DAY = "day"
    PRODUCT = "product"
    OFFICE = "office"
    WORD = "word"
    WORDS = "words"
    """Several words, parted by commas."""
    COUNT = "count"
    NUMBER = "number"
    """An exact number."""
    FLAG = "flag"
    FILE = "file"
    """The place of a file to read."""


@dataclass(frozen=True, slots=True)
class ReportOption:
    """One thing that a report may be asked with."""

    name: str
    label: Text
    kind: OptionKind = OptionKind.WORD
    default: Any = None
    choices: tuple[str, ...] = ()
    required: bool = False
    low: int | None = None
    """The least count; a number is above it."""
    high: int | None = None
    """The largest count; a number above it counts only where its percent sign leaves no doubt, as `150 %`."""


FROM = ReportOption("from", text("Reports", "from this day"), OptionKind.DAY, required=True)
TO = ReportOption("to", text("Reports", "to this day"), OptionKind.DAY, required=True)
AT = ReportOption("at", text("Reports", "at the end of this day"), OptionKind.DAY, required=True)
TODAY = ReportOption("at", text("Reports", "at the end of this day, today unless given"), OptionKind.DAY)
PRODUCT = ReportOption("product", text("Reports", "of one product only"), OptionKind.PRODUCT)
OFFICE = ReportOption("office", text("Reports", "of one office only; - for what belongs to none"), OptionKind.OFFICE)
PERIOD = (FROM, TO)
SCOPE = (*PERIOD, PRODUCT, OFFICE)
COMMON = frozenset(each.name for each in (*SCOPE, AT))
"""What any report may be asked with; everything else is a report's own."""

NO_OFFICE = "-"
"""How what belongs to no office is asked for."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The products and offices of a book: the code and the name of each."""

    products: tuple[tuple[str, str], ...] = ()
    offices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figures, which days, of what; and what a report's own options say."""

    figures: Figures
    period: Period
    product: int | None = None
    office: Office = None
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def day(self) -> Day:
        """The last day: what stands is told at its end."""
        return self.period.last

    def __getitem__(self, name: str) -> Any:
        """What a report's own option says; its default where nobody has said anything."""
        return self.options[name]


def _nothing(_: Asked) -> tuple[Text, ...]:
    """Nothing is lacking."""
    return ()


@dataclass(frozen=True, slots=True)
class Report:
    """A question with a name; everything that shows it follows from here."""

    name: str
    label: Text
    tables: Callable[[Asked], Iterable[Table]]
    asks: tuple[ReportOption, ...] = SCOPE
    lacks: Callable[[Asked], tuple[Text, ...]] = _nothing
    """What its figures lack, in whole sentences."""
    shelf: str = "records"
    """Where it lies in the window (`catalog/navigation`)."""
    papers: Callable[[Asked], PaperHeap] | None = None
    """How it lies on paper where that is not its tables: papers for people, to cut, to hand out or to write on."""
    of_figures: bool = True
    """Whether its figures are those of a period; a list of what was done has no state that a reader need know."""
    lays: Callable[[Answer], Iterable[Block]] | None = None
    """How its tables lie on paper, where that is not one under the other."""

    @property
    def freezes(self) -> bool:
        """Whether it tells figures of days, which stay what they were when their quarter was closed; no list does."""
        return self.of_figures and self.shelf != "records" and (self.may("from") or self.may("at"))

    @property
    def own(self) -> tuple[ReportOption, ...]:
        """The options that are this report's alone."""
        return tuple(each for each in self.asks if each.name not in COMMON)

    def may(self, name: str) -> bool:
        """Whether it may be asked with an option."""
        return any(each.name == name for each in self.asks)

    def asked(self, figures: Figures, **values: Any) -> Asked:
        """A question with these values, each option that is not given by its default; Refused where none is right.

        Products and offices come as row numbers, days as days; the value of `from` is named `first`, of `to` `last`.
        """
        at = values.pop("at", None)
        last = values.pop("last", None) if at is None else at
        last = figures.today if last is None else last
        first = values.pop("first", None)
        if first is not None and first > last:
            raise refused(text("Commands", "The period ends before it starts. Give its first day first."))
        scope = values.pop("product", None), values.pop("office", None)
        own = {each.name: each.default if values.get(each.name) is None else values[each.name] for each in self.own}
        return Asked(figures, Period(last if first is None else first, last), *scope, MappingProxyType(own))

    def answer(self, asked: Asked) -> Answer:
        """The report's tables, all of one moment, with what every medium needs to write them."""
        with asked.figures.book.steady(), self._of_then(asked) as then:
            tables = tuple(self.tables(then))
            state = state_at(then.figures, then.period, self.lacks(then))
        return Answer(self, asked, tables, state)

    @contextmanager
    def _of_then(self, asked: Asked) -> Iterator[Asked]:
        """What was asked, of a closed quarter as of the save that closed it."""
        closed = as_closed(asked.figures, asked.period, asked.product) if self.freezes else nullcontext(asked.figures)
        with closed as figures:
            yield replace(asked, figures=figures)
            if figures is not asked.figures:
                figures.forget()


class Tabled(Protocol):
    """Tables with what every medium needs to write them, whether a book lies behind them or many schemes."""

    __dataclass_fields__: ClassVar[dict[str, Any]]
    """A medium may ask for the same with other tables."""

    @property
    def report(self) -> Report:
        """What was asked."""
        ...

    @property
    def tables(self) -> tuple[Table, ...]:
        """What is written."""
        ...

    @property
    def decimals(self) -> int:
        """The decimals of amounts that say nothing of their own."""
        ...

    @property
    def owner(self) -> str:
        """Whose figures these are."""
        ...

    @property
    def day(self) -> Day:
        """The last day told of."""
        ...

    @property
    def remarks(self) -> tuple[Text, ...]:
        """What must be known of all tables, in whole sentences over them."""
        ...

    @property
    def between(self) -> Text:
        """Of which days, in which currency and of what it is."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """A report's tables, and of what they are."""

    report: Report
    asked: Asked
    tables: tuple[Table, ...]
    state: State

    @property
    def remarks(self) -> tuple[Text, ...]:
        """How far its figures have come and what they lack, in whole sentences over the tables."""
        dated = self.report.of_figures and (self.report.may("from") or self.report.may("at"))
        return (self.state.words, *self.state.told, *self.state.lacks) if dated else ()

    @property
    def decimals(self) -> int:
        """The decimals of its amounts."""
        return self.asked.figures.decimals

    @property
    def currency(self) -> str:
        """The currency of its amounts."""
        return str(self.asked.figures.scheme.currency)

    @property
    def day(self) -> Day:
        """The last day told of."""
        return self.asked.day

    @property
    def between(self) -> Text:
        """The days and the currency, and of which product and office it is."""
        last = When(self.day)
        if period := self.period:
            words = text("Statement", "{first} to {last}, amounts in {currency}", first=When(period.first))
            said = words.about(last=last, currency=self.currency)
        else:
            said = text("Reports", "{day}, amounts in {currency}", day=last, currency=self.currency)
        for of in filter(None, (self.product, self.office)):
            said = text("Reports", "{what}, {of}", what=said, of=of)
        return said

    @property
    def owner(self) -> str:
        """The scheme whose figures these are."""
        return str(self.asked.figures.scheme.name)

    @property
    def product(self) -> str | None:
        """The code of the product asked for; None for all."""
        return None if self.asked.product is None else str(self.asked.figures.products[self.asked.product].code)

    @property
    def office(self) -> str | None:
        """The code of the office asked for, empty for what belongs to none; None for all."""
        return None if self.asked.office is None else code_of_office(self.asked.figures.book, self.asked.office)

    @property
    def period(self) -> Period | None:
        """The days it tells of; None for a report of one day."""
        return self.asked.period if self.report.may("from") else None


def number_within(option: ReportOption, typed: str) -> Fraction | None:
    """A number that an option takes: a share, or a percentage with its sign; None where it is none or out of limits."""
    share = typed.removesuffix("%").rstrip()
    number, percent = exactly(share), share != typed
    if number is None:
        return None
    number = number / 100 if percent else number
    too_low = option.low is not None and number <= option.low
    too_high = option.high is not None and number > option.high and not percent
    return None if too_low or too_high else number


def exactly(typed: str) -> Fraction | None:
    """A number as people write it, exactly; None where it is none. Longer ones would keep a computer busy for ever."""
    sign, number = (-1, typed[1:]) if typed.startswith("-") else (1, typed)
    whole, dot, part = number.partition(".")
    digits = whole.isdecimal() and len(whole) <= 4 and (part.isdecimal() and len(part) <= 15 if dot else True)  # noqa: PLR2004
    return sign * Fraction(number) if digits and number.isascii() else None
