"""A programme of several partners as one income statement (chapter 2.6): what each gives, and what two give twice.

Expenses and other income of all partners add up. Premium and claims do not where partners of several roles tell of the
same: an agent who collects a premium and the insurer who earns it have one premium between them. So of each product
the role that tells most of the premium stands for it, and of the claims likewise; what the other roles tell is
eliminated. Partners of one role (two insurers who share a risk) add up. A commission that one pays and another
receives is no income and no expense of the programme: it is eliminated as far as both sides are given.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.statements.totals import income_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    Amounts = Mapping[str, int]

PREMIUM = ("P03", "P04")
CLAIMS = ("P12", "P13", "P14", "P15")
COMMISSION_RECEIVED, COMMISSION_PAID = "P07", "P19"
"""On which lines a commission stands: income of who receives it, cost of distribution of who pays it."""
INSURER = "insurer"
"""Who bears the risk: of two who tell as much, what this one tells stands (chapter 2.6)."""
OWN = ""
"""The name of the book's own side."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one partner gives of one product: its name, what it is in the programme, and its leaf lines."""

    name: str
    role: str
    product: int | None
    lines: Amounts


@dataclass(frozen=True, slots=True)
class Programme:
    """The income statement of each side, what is eliminated, and the programme's: the first less the second."""

    sides: Mapping[str, Amounts]
    eliminated: Amounts
    whole: Amounts


def consolidated(sides: Sequence[Side]) -> Programme:
    """The programme of all sides."""
    added: dict[str, Counter[str]] = defaultdict(Counter)
    taken: Counter[str] = Counter()
    for side in sides:
        added[side.name].update(side.lines)  # a Counter adds, below nought too
    for codes, size in ((PREMIUM, _premium), (CLAIMS, _claims)):
        for of in _by_product(sides, codes):
            taken.update(_counted_twice(of, codes, size))
    for of in _by_product(sides, (COMMISSION_RECEIVED, COMMISSION_PAID)):
        taken.update(_passed_on(of))
    whole: Counter[str] = Counter()
    for lines in (*added.values(), taken):
        whole.update(lines)
    each = {name: income_statement(lines) for name, lines in added.items()}
    return Programme(each, income_statement(taken), income_statement(whole))


def _by_product(sides: Sequence[Side], codes: Sequence[str]) -> Iterator[list[Side]]:
    """The sides that say anything of some lines, product by product; all together where one does not part products."""
    telling = [side for side in sides if any(side.lines.get(code) for code in codes)]
    products = dict.fromkeys(side.product for side in telling)
    if None in products:
        yield telling
        return
    yield from ([side for side in telling if side.product == product] for product in products)


def _premium(lines: Amounts) -> int:
    """Written premium."""
    return lines.get("P03", 0)


def _claims(lines: Amounts) -> int:
    """Incurred claims."""
    return sum(lines.get(code, 0) for code in CLAIMS)


def _counted_twice(sides: Iterable[Side], codes: Sequence[str], size: Callable[[Amounts], int]) -> Amounts:
    """What is taken off some lines: all that is told by other roles than the one that tells most."""
    roles: dict[str, Counter[str]] = defaultdict(Counter)
    for side in sides:
        roles[side.role].update({code: side.lines.get(code, 0) for code in codes})
    leading = max(roles, key=lambda role: (size(roles[role]), role == INSURER), default=None)
    taken: Counter[str] = Counter()
    for role, lines in roles.items():
        if role != leading:
            taken.update({code: -amount for code, amount in lines.items()})
    return taken


def _passed_on(sides: Sequence[Side]) -> Amounts:
    """The commission that one side pays and another receives, off both lines: of no side against itself."""
    received = {side.name: side.lines.get(COMMISSION_RECEIVED, 0) for side in sides}
    paid = {side.name: side.lines.get(COMMISSION_PAID, 0) for side in sides}
    most = min(
        sum(amount for amount in received.values() if amount > 0),
        sum(amount for name, amount in paid.items() if amount > 0 and received[name] <= 0),
    )
    return {COMMISSION_RECEIVED: -most, COMMISSION_PAID: -most}
