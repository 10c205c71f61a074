"""What closed quarters say: what each said at its closing, it says on every laptop until somebody reopens it.

Three ways are compared: the figures that were frozen, those that reports print (as of the save that closed it), and
what the records of now come to. The last are lines, reserves, people in force and claims alone: what may come to be
known later (`store/facts/closed`), as that somebody renewed, is none of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.figures.closed import as_closed
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.store.closings import frozen, quarter_acts, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Period
    from desktop_app.store.closings import QuarterAct
    from desktop_app.store.database import Book

TOLD = 300
"""So many characters are told of what differs."""
_IN_FORCE = """SELECT ifnull((SELECT code FROM products WHERE id = c.product), ''), sum(persons) FROM persons_cells c
    WHERE office = 0 AND day <= ? GROUP BY 1 HAVING sum(persons) <> 0 ORDER BY 1"""
_CLAIMS = """SELECT (SELECT code FROM products WHERE id = c.product), sum(claims), sum(open), sum(value)
    FROM values_cells c WHERE day <= ? GROUP BY 1 HAVING sum(claims) <> 0 OR sum(value) <> 0 ORDER BY 1"""


@dataclass
class ClosedQuarters:
    """What every closing that somebody has made said of its quarter."""

    said: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    """By the digest of the save that closed it, and by how it was asked."""
    looks: int = 0
    """How often a quarter was held against its closing."""
    told: set[tuple[str, str]] = field(default_factory=set)
    """What was found already, of which closing: other laptops would only repeat it."""

    def look(self, book: Book, *, as_closed: bool = True) -> Iterator[str]:
        """What a quarter that stands closed says otherwise than at its closing, when it is first looked at.

        What reports print of it and what was frozen is asked where it is looked at `as_closed`.
        """
        for act in standing(quarter_acts(book)):
            name = str(book.value("SELECT digest FROM saves WHERE id = ?", (act.save,)))
            yield from self._differing(book, act, (name, "by the records"), dict(_recorded(Figures(book), act.period)))
            if as_closed:
                yield from self._differing(book, act, (name, "as closed"), _as_closed(book, act))

    def _differing(self, book: Book, act: QuarterAct, name: tuple[str, str], now: dict[str, str]) -> Iterator[str]:
        """What is said otherwise than at the first look."""
        then = self.said.setdefault(name, now)
        self.looks += then is not now
        differ = {(name[0], of) for of in {**then, **now} if then.get(of) != now.get(of)}
        for _, of in sorted(differ - self.told):
            was, is_now = (str(each.get(of))[:TOLD] for each in (then, now))
            yield f"{book.device.code}: {act.code} of {of} said {was}, and says {is_now}"
        self.told |= differ


def _as_closed(book: Book, act: QuarterAct) -> dict[str, str]:
    """What was frozen of a quarter, and what reports print of it."""
    figures, told = Figures(book), {"what was frozen": str(list(frozen(book, act.code)))}
    with as_closed(figures, act.period) as then:
        for product, code in _products(then):
            told[f"{code} as reports have it"] = str(then.lines(act.period, product))
            told[f"{code}: indicators"] = str(
                {
                    name: (each.main, each.status, each.parts)
                    for name, each in indicators(then, act.period, product).items()
                }
            )
    return told


def _recorded(figures: Figures, period: Period) -> Iterator[tuple[str, str]]:
    """What the records of now come to, lines of nought left out."""
    for product, code in _products(figures):
        lines = {name: amount for name, amount in figures.lines(period, product).items() if amount}
        if lines:
            yield f"{code} by the records", f"{lines} {figures.reserve_of(product, period.last)}"
    yield "people in force", str(figures.book.query(_IN_FORCE, (period.last,)))
    yield "claims", str(figures.book.query(_CLAIMS, (period.last,)))


def _products(figures: Figures) -> list[tuple[int | None, str]]:
    """The whole and every product, with its code."""
    return [(None, "All"), *((row, str(of.code)) for row, of in figures.products.items())]
