"""What stands behind some covers: insured things, loans, savings, index contracts and their readings."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.records.field import a_code, choice, day, link, money, ratio, word, words
from desktop_app.core.text import text

WITHDRAWAL = "withdrawal"
SAVING_KINDS = ("deposit", WITHDRAWAL, "interest")
SAVING_LABELS = MappingProxyType(
    {
        "deposit": text("Savings movement", "Deposit"),
        "withdrawal": text("Savings movement", "Withdrawal"),
        "interest": text("Savings movement", "Interest"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A thing insured under a policy."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="A-", personal=True)
    policy: str = link(text("Field", "Policy"), "policies", required=True)
    kind: str | None = word(text("Cover form", "Kind of thing"), "asset_kind")
    description: str | None = words(text("Cover form", "Description"), personal=True)
    value: int | None = money(text("Field", "Value"))
    serial: str | None = words(text("Cover form", "Serial number or ear tag"), personal=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """The loan behind a credit-life policy."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="L-", personal=True)
    policy: str = link(text("Field", "Policy"), "policies", required=True)
    principal: int = money(text("Cover form", "Amount lent"), required=True)
    start_day: int = day(text("Cover form", "Given on"), "start", required=True)
    end_day: int = day(text("Cover form", "Repaid by"), "end", required=True)
    rate: float | None = ratio(
        text("Cover form", "Interest rate"),
        help=text("Cover form", "A share of the loan a year: 0.16 for sixteen percent."),
    )
    method: str | None = word(text("Cover form", "Way of repayment"), "loan_method")


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """One movement on a member's savings."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="S-", personal=True)
    person: str = link(text("Field", "Member"), "people", required=True)
    product: str | None = link(text("Field", "Product"), "products")
    date: int = day(text("Field", "Date"), required=True, past=True)
    amount: int = money(text("Field", "Amount"), required=True)
    kind: str = choice(text("Cover form", "Movement"), SAVING_KINDS, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The formula of an index cover: what a station's readings must show before it pays."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True)
    product: str = link(text("Field", "Product"), "products", required=True)
    station: str = word(text("Field", "Station"), "station", required=True)
    from_day: int = day(text("Field", "First day"), required=True)
    to_day: int = day(text("Field", "Last day"), required=True)
    trigger: float | None = ratio(
        text("Cover form", "Payout begins at"),
        None,
        help=text("Cover form", "The sum of the readings of these days at which a payout begins."),
    )
    exit: float | None = ratio(text("Cover form", "Whole payout at"), None)
    payout: int | None = money(text("Cover form", "Whole payout"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a station measured on a day."""

    station: str = word(text("Field", "Station"), "station", required=True)
    date: int = day(text("Field", "Date"), required=True, past=True)
    value: float = ratio(text("Cover form", "Reading"), None, required=True)
