"""The lines of the sheet of renewals as rows, and what is said about the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.renewals import CHOSEN, LEFT_OUT, NO_PREMIUM, REFUSED
from desktop_app.core.shown import When, shown_money
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.acts.renewing import RenewalLine
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.mark import Mark
    from desktop_app.core.text import Text


def rows_of(lines: Sequence[RenewalLine], wrong: frozenset[str], decimals: int) -> list[Row]:
    """Each line with its state."""
    return [_row(line, wrong, decimals) for line in lines]


def said_of(line: RenewalLine | None, shown: int, count: int) -> Iterator[Text]:
    """How the next term of the current policy is reckoned; and that not all that come up are shown."""
    if line is not None:
        yield text("Renewals", "Next term from {start}.", start=When(line.start))
        if line.cost.words is not None:
            yield line.cost.words
    if shown < count:
        yield text("Renewals", "The first {shown} of {count} are shown: narrow them down.", shown=shown, count=count)


def _row(line: RenewalLine, wrong: frozenset[str], decimals: int) -> Row:
    """One line."""
    due, premium = line.due, line.cost.premium
    amount = shown_money(premium, decimals)
    told = (due.name or due.policy, due.village or due.group, due.phone, due.product_name, When(due.end), amount)
    return (*told, _state(line, wrong), due.policy)


def _state(line: RenewalLine, wrong: frozenset[str]) -> Mark:
    """What becomes of it."""
    if line.due.policy in wrong:
        return REFUSED
    if not line.can_be:
        return NO_PREMIUM
    return CHOSEN if line.chosen else LEFT_OUT
