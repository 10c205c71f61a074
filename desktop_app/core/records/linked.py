"""What stands behind some covers: insured things, loans, savings, index contracts and their readings."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, ratio, word, words

SAVING_KINDS = ("deposit", "withdrawal", "interest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A thing insured under a policy."""

    code: str = a_code(required=True)
    policy: str = link("policies", required=True)
    kind: str | None = word("asset_kind")
    description: str | None = words()
    value: int | None = money()
    serial: str | None = words()


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """The loan behind a credit-life policy."""

    code: str = a_code(required=True)
    policy: str = link("policies", required=True)
    principal: int = money(required=True)
    start_day: int = day("start", required=True)
    end_day: int = day("end", required=True)
    rate: float | None = ratio()
    method: str | None = word("loan_method")


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """One movement on a member's savings."""

    code: str = a_code(required=True)
    person: str = link("people", required=True)
    product: str | None = link("products")
    date: int = day(required=True)
    amount: int = money(required=True)
    kind: str = choice(SAVING_KINDS, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The formula of an index cover: what a station's readings must show before it pays."""

    code: str = a_code(required=True)
    product: str = link("products", required=True)
    station: str = word("station", required=True)
    from_day: int = day(required=True)
    to_day: int = day(required=True)
    trigger: float | None = ratio(None)
    exit: float | None = ratio(None)
    payout: int | None = money()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a station measured on a day."""

    station: str = word("station", required=True)
    date: int = day(required=True)
    value: float = ratio(None, required=True)
