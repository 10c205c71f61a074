"""The ten indicators from the definitions, section 8, each by its name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from statistics import median
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY, rounded, twelve_months
from tests.second_opinion.oracle_members import active, exposure
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.oracle_renewals import Pair, Renewals, renewals
from tests.second_opinion.oracle_service import BANDS, decisions, happened, promptness
from tests.second_opinion.oracle_statements import balance, balance_of, income, liabilities
from tests.second_opinion.oracle_vouchers import expenses_entered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder

Side = Fraction | int


@dataclass(frozen=True)
class Answer:
    """An indicator: its status, its fraction, and the fractions of its parts."""

    status: str
    numerator: Side | None = None
    denominator: Side | None = None
    parts: Mapping[str, tuple[Side, Side]] = field(default_factory=dict)
    medians: Mapping[str, float] = field(default_factory=dict)

    @property
    def value(self) -> float | None:
        """The value, where there is one."""
        if self.numerator is None or self.denominator is None or self.denominator <= 0:
            return None
        return float(Fraction(self.numerator) / Fraction(self.denominator))


def _ratio(numerator: Side, denominator: Side, **parts: tuple[Side, Side]) -> Answer:
    """A ratio; nothing divides by 0 or less."""
    return Answer("ok" if denominator > 0 else "missing", numerator, denominator, parts)


def _provisional_unless(settled: bool, answer: Answer) -> Answer:
    """An answer that was ok, provisional while something of it is still to come."""
    return answer if settled or answer.status != "ok" else replace(answer, status="provisional")


@dataclass(frozen=True)
class Question:
    """The folder, the product (None: all), the period and perhaps the office that is asked for."""

    folder: Folder
    product: str | None
    first: date
    last: date
    office: str | None = ANY_OFFICE

    @property
    def products(self) -> list[str]:
        """The products asked for."""
        return self.folder.products if self.product is None else [self.product]

    def line_of(self, product: str) -> str:
        """The line of business of a product."""
        return str(self.folder.row("products", product)["line"])

    @property
    def lines(self) -> dict[str, int]:
        """The income statement asked for."""
        return income(self.folder, self.product, self.first, self.last, self.office)

    @property
    def has_expenses(self) -> bool:
        """Whether any operating expense was entered for the period."""
        return expenses_entered(self.folder, self.product, self.first, self.last)

    @property
    def has_vouchers(self) -> bool:
        """Whether the book had any voucher by the end."""
        return any(row["date"] <= self.last for row in self.folder.rows("vouchers"))


def incurred_expense_ratio(asked: Question) -> Answer:
    """Expenses over earned premium, and the same before reinsurance."""
    if not asked.has_expenses:
        return Answer("missing")
    lines = asked.lines
    premium = _premium(asked, lines)
    return _ratio(lines["P16"], premium, before_reinsurance=(lines["P16"] - lines["P21"], premium))


def incurred_claims_ratio(asked: Question) -> Answer:
    """Claims over earned premium, with frequency and average claim; not of pensions."""
    if all(asked.line_of(each) == "pension" for each in asked.products):
        return Answer("not_applicable")
    lines = asked.lines
    return _ratio(lines["P11"], lines["P02"], **frequency_and_average(asked))


def frequency_and_average(asked: Question) -> dict[str, tuple[Side, Side]]:
    """Claims over exposure, and covered over claims."""
    span = (asked.office, asked.first, asked.last)
    count, covered = happened(asked.folder, asked.products, *span)
    years = sum((exposure(asked.folder, each, *span) for each in asked.products), Fraction(0))
    return {"frequency": (count, years), "average_claim": (covered, count)}


def net_income_ratio(asked: Question) -> Answer:
    """Net income over earned premium, and the same before reinsurance."""
    lines = asked.lines
    premium = _premium(asked, lines)
    answer = _ratio(lines["P28"], premium, before_reinsurance=(lines["P28"] + lines["P21"], premium))
    return _provisional_unless(asked.has_expenses, answer)


def _premium(asked: Question, lines: dict[str, int]) -> int:
    """The denominator of 1 and 3: earned premium; a pension's contributions, as premium or paid in as savings."""
    if all(asked.line_of(each) == "pension" for each in asked.products):
        return lines["P03"] + _paid_in(asked)
    return lines["P02"]


def _paid_in(asked: Question) -> int:
    """Savings paid in within the period, at the office of the person; of the whole those of no product, too."""
    rows = [row for row in asked.folder.rows("savings", kind="deposit") if asked.first <= row["date"] <= asked.last]
    products = {*asked.products, *(() if asked.product else (None,))}
    offices = {row["code"]: row.get("office") for row in asked.folder.rows("people")}
    return sum(
        int(row["amount"])
        for row in rows
        if row.get("product") in products and asked.office in {ANY_OFFICE, offices[row["person"]]}
    )


def renewal_ratio(asked: Question) -> Answer:
    """Renewals over potential renewals, summed over the products it applies to."""
    found = [
        renewals(asked.folder, each, asked.office, asked.first, asked.last)
        for each in asked.products
        if asked.line_of(each) != "pension" and not _compulsory_credit_life(asked, each)
    ]
    if not found:
        return Answer("not_applicable")
    return _ratio(
        *_total(found, "persons"),
        policies=_total(found, "policies"),
        dependants=_total(found, "dependants"),
        modified_migrated=_total(found, "modified"),
        in_force_before=_total(found, "in_force_before"),
    )


def _compulsory_credit_life(asked: Question, product: str) -> bool:
    """Whether cover comes with the loan."""
    row = asked.folder.row("products", product)
    return row["line"] == "credit_life" and row.get("participation") == "compulsory"


def _total(found: list[Renewals], name: str) -> Pair:
    """Renewals of some products together."""
    pairs = [getattr(each, name) for each in found]
    return sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)


def coverage_ratio(asked: Question) -> Answer:
    """Active insured over the target population at the end."""
    population = _population(asked)
    if population is None:
        return Answer("missing")
    return _ratio(active(asked.folder, asked.product, asked.last), population)


def _population(asked: Question) -> int | None:
    """The latest target population: of all products its own row, else the products' where every one has one."""
    own = _latest_population(asked, asked.product)
    if own is not None or asked.product is not None:
        return own
    each = [_latest_population(asked, product) for product in asked.products]
    known = [population for population in each if population is not None]
    return sum(known) if len(known) == len(each) else None


def _latest_population(asked: Question, product: str | None) -> int | None:
    """The population in the latest row up to the end."""
    rows = [row for row in asked.folder.rows("populations", product=product) if row["date"] <= asked.last]
    return int(max(rows, key=lambda row: row["date"])["population"]) if rows else None


def growth_ratio(asked: Question) -> Answer:
    """The increase of active insured over those before the period."""
    before = active(asked.folder, asked.product, asked.first - ONE_DAY, asked.office)
    return _ratio(active(asked.folder, asked.product, asked.last, asked.office) - before, before)


def promptness_ratio(asked: Question) -> Answer:
    """Mean days of claims processed in the period, with the schedule and the steps."""
    found = promptness(asked.folder, asked.products, asked.office, asked.first, asked.last)
    count = len(found.whole)
    bands = {name: (found.band(low, high), count) for name, low, high in BANDS}
    steps = {name: (sum(getattr(found, name)), len(getattr(found, name))) for name in ("report", "decide", "deliver")}
    days = {"median_days": found.whole, **{name: getattr(found, name) for name in steps}}
    medians = {name: median(took) for name, took in days.items() if took}
    return replace(_ratio(sum(found.whole), count, **bands, **steps), medians=medians)


def claims_rejection_ratio(asked: Question) -> Answer:
    """Rejected over reported in the period; provisional while some are undecided."""
    found = decisions(asked.folder, asked.products, asked.office, asked.first, asked.last)
    parts = {"undecided": (found.undecided, found.reported), "partly_paid": (found.partly, found.reported)}
    answer = _ratio(found.rejected, found.reported, **parts)
    return _provisional_unless(not found.undecided, answer)


def solvency_ratio(asked: Question) -> Answer:
    """Admitted assets over liabilities: of the whole organisation, and of a product to which assets are assigned."""
    if asked.product is not None:
        own = balance_of(asked.folder, asked.product, asked.last)
        return _ratio(own["B01"], liabilities(own)) if own else Answer("not_applicable")
    if not asked.has_vouchers:
        return Answer("missing")
    lines = balance(asked.folder, asked.last)
    return _ratio(lines["B01"], liabilities(lines))


def liquidity_ratio(asked: Question) -> Answer:
    """Cash and what is easily turned into it over payables by the scheme's factors, which these schemes do not set."""
    if asked.product is not None:
        return Answer("not_applicable")
    if not asked.has_vouchers:
        return Answer("missing")
    lines = balance(asked.folder, asked.last)
    year = income(asked.folder, None, *twelve_months(asked.last))
    outgo = rounded(Fraction(year["P12"] + year["P16"], 4))
    return Answer("missing", parts={"quarter_of_claims": (lines["B02"] + lines["B03"], outgo)})


INDICATORS: Mapping[str, Callable[[Question], Answer]] = MappingProxyType(
    {
        "incurred_expense_ratio": incurred_expense_ratio,
        "incurred_claims_ratio": incurred_claims_ratio,
        "net_income_ratio": net_income_ratio,
        "renewal_ratio": renewal_ratio,
        "coverage_ratio": coverage_ratio,
        "growth_ratio": growth_ratio,
        "promptness": promptness_ratio,
        "claims_rejection_ratio": claims_rejection_ratio,
        "solvency_ratio": solvency_ratio,
        "liquidity_ratio": liquidity_ratio,
    },
)
"""All ten by their names."""

OF_OFFICES = (
    *("incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio", "renewal_ratio"),
    *("growth_ratio", "promptness", "claims_rejection_ratio"),
)
"""Those that an office has as the whole has them."""
