"""Women and men side by side, and what is done for pregnancy and birth."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.awareness import RENEWAL_RATIO
from desktop_app.core.indicators.by_sex import BY_SEX
from desktop_app.core.indicators.service import CLAIMS_REJECTION_RATIO, PROMPTNESS
from desktop_app.core.problems import refused
from desktop_app.core.shown import Amount, Share
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.indicators import indicator
from desktop_app.reports.boards.who import without_names
from desktop_app.reports.columns import VALUE
from desktop_app.reports.indicators import value_of
from desktop_app.reports.report import OptionKind, ReportOption
from desktop_app.store.figures.in_brief import claims_for, insured_by_sex_and_birth, women_covered
from desktop_app.store.rows import row_of

if TYPE_CHECKING:
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

MATERNITY = ReportOption(
    "maternity",
    text("Brief", "codes of the benefits for pregnancy and birth, parted by commas"),
    OptionKind.WORDS,
    default=(),
)
_WHAT = Column("what", text("Details", "What it is"), Unit.TEXT)
_BOTH = (
    Column("women", text("By sex", "Women"), Unit.FIGURE),
    Column("men", text("By sex", "Men"), Unit.FIGURE),
)
_NAMED = MappingProxyType({each.name: each for each in BY_SEX})
_COMPARED = (
    (RENEWAL_RATIO, RENEWAL_RATIO.label),
    (PROMPTNESS, text("Brief", "Average days to settle a claim")),
    (CLAIMS_REJECTION_RATIO, CLAIMS_REJECTION_RATIO.label),
)
_NOT_SAID = text(
    "Brief",
    "Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid "
    "is told here.",
)


def women_table(asked: Asked) -> Table:
    """The share of women among the insured, and how the scheme serves women and men."""
    counts = [_insured(asked, sex) for sex in ("f", "m", "x")]
    known = sum(counts)
    rows: list[tuple[Cell, ...]] = [(text("Brief", "Insured on the last day"), *counts[:2])]
    if known:
        shares = (Share(count / known) for count in counts[:2])
        rows.append((text("Brief", "Of the insured whose sex is known"), *shares))
    for of, label in _COMPARED:
        each = (_NAMED[f"{of.name}_{sex.name}"] for sex in _BOTH)
        rows.append((label, *(value_of(of, indicator(asked.figures, one, asked.period)) for one in each)))
    return Table("women", text("Brief", "Women and men"), (_WHAT, *_BOTH), tuple(rows), without_names(asked))


def maternity_table(asked: Asked) -> Table:
    """Who is covered for pregnancy and birth, and what was done; Refused where a benefit is not there."""
    label = text("Brief", "Cover for pregnancy and birth")
    codes: tuple[str, ...] = asked["maternity"] or ()
    if not codes:
        return Table("maternity", label, (_WHAT, VALUE), (), (_NOT_SAID,))
    book, benefits = asked.figures.book, [_benefit(asked, code) for code in codes]
    reported, paid = claims_for(book, benefits, asked.period)
    rows: tuple[tuple[Cell, ...], ...] = (
        (text("Brief", "Women and girls insured with it"), women_covered(book, benefits, asked.period.last)),
        (text("Brief", "Claims for it reported in these days"), reported),
        (text("Brief", "Paid for it in these days"), Amount(paid, asked.figures.decimals)),
    )
    note = text("Brief", "Benefits: {codes}", codes=", ".join(codes))
    return Table("maternity", label, (_WHAT, VALUE), rows, (note,))


def _insured(asked: Asked, sex: str) -> int:
    """How many persons of a sex are insured on the last day."""
    rows = insured_by_sex_and_birth(asked.figures.book, asked.period.last)
    return sum(int(count) for of, _, count in rows if of == sex)


def _benefit(asked: Asked, code: str) -> int:
    """The row of a benefit."""
    row = row_of(asked.figures.book, "benefits", code)
    if row is None:
        words = text("Brief", "There is no benefit {code}. Choose among the codes of the list Benefits.", code=code)
        raise refused(words, MATERNITY.name)
    return row
