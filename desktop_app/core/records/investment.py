"""The register of investments, and what the investment policy allows (principle 6)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.investments import CLASSES, GRADES, LIMITED, RETURNS
from desktop_app.core.records.field import a_code, choice, day, link, money, percent, words
from desktop_app.core.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class Investment:
    """One instrument; the money paid for it and received from it are vouchers, its interest accrues by itself."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="N-")
    kind: str = choice(text("Investment form", "Class"), tuple(CLASSES), required=True)
    institution: str | None = link(
        text("Investment form", "Institution"), "partners", help=text("Investment form", "With whom the money lies.")
    )
    grade: str | None = choice(
        text("Investment form", "Grade"),
        GRADES[:-1],
        help=text("Investment form", "As an agency has graded it. Leave empty where none has."),
    )
    amount: int = money(text("Investment form", "Paid for it"), required=True)
    from_day: int = day(text("Investment form", "Bought on"), "from", required=True, past=True)
    due: int | None = day(
        text("Investment form", "Falls due on"), help=text("Investment form", "Leave empty for what has no such day.")
    )
    returns: str | None = choice(text("Investment form", "What it returns"), tuple(RETURNS), default="interest")
    rate: float | None = percent(
        text("Investment form", "Rate of a year, in percent"),
        help=text("Investment form", "Interest accrues by it, day by day. Of a share of the profit it is a guess."),
    )
    admitted: float | None = percent(
        text("Investment form", "Admitted, in percent"),
        help=text("Investment form", "How much of it the supervisor counts. Leave empty for all of it."),
    )
    product: str | None = link(
        text("Field", "Product"),
        "products",
        help=text("Investment form", "For whose reserves it is kept. Leave empty for the scheme as a whole."),
    )
    ended: int | None = day(text("Investment form", "Sold or paid back early on"), past=True)
    memo: str | None = words(text("Voucher form", "Memo"), personal=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class InvestmentLimit:
    """What the investment policy allows from a day on: of a class, or with any one institution."""

    what: str = choice(text("Investment form", "Of what"), tuple(LIMITED), required=True)
    from_day: int = day(text("Settings form", "From"), "from", required=True)
    at_most: float | None = percent(
        text("Investment form", "At most, in percent of all investments"),
        help=text("Investment form", "Real estate has 10 unless it stands here."),
    )
    grade: str | None = choice(text("Investment form", "Least grade"), GRADES[:-1])
