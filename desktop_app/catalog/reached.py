"""How an indicator was reached: the lines and counts behind both sides of its fraction."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import label_of
from desktop_app.core.money import round_half_away
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.statements.lines import LINES, OTHER_LIABILITIES, RESERVES
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.core.indicators.result import Part, Result
    from desktop_app.core.period import Period
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

TOPS = MappingProxyType(
    {"incurred_expense_ratio": "P16", "incurred_claims_ratio": "P11", "net_income_ratio": "P28"},
)
"""The numerator of each ratio to earned premium."""

BANDS = (
    ("0-7", text("Reached", "within 7 days")),
    ("8-30", text("Reached", "8 to 30 days")),
    ("31-90", text("Reached", "31 to 90 days")),
    ("91+", text("Reached", "over 90 days")),
)
STEPS = (
    ("report", text("Reached", "Days to report")),
    ("decide", text("Reached", "Days to decide")),
    ("deliver", text("Reached", "Days to deliver")),
)
RENEWALS = (
    ("policies", text("Reached", "By policies")),
    ("dependants", text("Reached", "By dependants")),
    ("modified_migrated", text("Reached", "Without those who moved away")),
)
REJECTED = "rejected_"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the way: its label, perhaps the handbook's code, its value, how deep it stands, a remark."""

    label: Text | str
    value: Shown
    depth: int = 0
    code: str = ""
    remark: Shown = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What the steps are read from: the coded lines of the period, the records behind some, the scheme's factors."""

    period: Period
    decimals: int
    lines: Mapping[str, int]
    records: Mapping[str, int] = field(default_factory=dict)
    factors: Mapping[str, Fraction] = field(default_factory=dict)


def reached(name: str, result: Result, on: Ground) -> tuple[Step, ...]:
    """The steps to an indicator; none where it does not apply."""
    if result.main.numerator is None and not result.parts:
        return ()
    if name in TOPS:
        levels = 2 if name == "net_income_ratio" else 1
        return (*_coded(TOPS[name], on, levels=levels), *_coded(_base(result.main, on), on))
    return tuple(_WAYS[name](result, on))


def _base(main: Part, on: Ground) -> str:
    """Earned premium; contributions where the denominator is theirs (a pension)."""
    return "P02" if main.denominator == on.lines["P02"] else "P03"


def _coded(code: str, on: Ground, depth: int = 0, sign: int = 1, levels: int = 1) -> Iterator[Step]:
    """A line and, indented, the parts that make it up, each as the statement prints it; empty ones are left out."""
    line = LINES[code]
    label = line.label if sign > 0 else text("Reached", "less: {line}", line=line.label)
    yield Step(label, Amount(on.lines[code], on.decimals), depth, "" if line.own else code, _records(code, on))
    for weight, part in line.parts if depth < levels else ():
        if on.lines[part]:
            yield from _coded(part, on, depth + 1, weight, levels)


def _records(code: str, on: Ground) -> Text | None:
    """How many records stand behind a line."""
    count = on.records.get(code)
    if not count:
        return None
    if code == "P12":
        return counted("Reached", "%n payments", "", count)
    return counted("Reached", "%n premiums due", "", count)


def _renewal(result: Result, _: Ground) -> Iterator[Step]:
    """Who could renew and who did, then the other ways to count."""
    yield Step(text("Reached", "Could have renewed"), _whole(result.main.denominator))
    yield Step(text("Reached", "Renewed"), _whole(result.main.numerator))
    for name, label in RENEWALS:
        part = result.parts.get(name)
        if part is not None and part.denominator:
            yield Step(label, Share(part.value), 1, remark=_fraction(part))


def _coverage(result: Result, on: Ground) -> Iterator[Step]:
    """Who is insured and who could be."""
    insured = text("Reached", "Active insured on {day}", day=When(on.period.last))
    yield Step(insured, _whole(result.main.numerator))
    yield Step(text("Reached", "Target population"), _whole(result.main.denominator))


def _growth(result: Result, on: Ground) -> Iterator[Step]:
    """The insured at both ends, and the change."""
    before, change = int(result.main.denominator or 0), int(result.main.numerator or 0)
    yield Step(text("Reached", "Active insured on {day}", day=When(on.period.last)), before + change)
    yield Step(text("Reached", "Active insured on {day}", day=When(on.period.before)), before)
    yield Step(text("Reached", "Change"), change)


def _promptness(result: Result, _: Ground) -> Iterator[Step]:
    """The schedule of days, then each step's mean with its median."""
    yield Step(text("Reached", "Claims settled"), _whole(result.main.denominator))
    for name, label in BANDS:
        part = result.parts[name]
        yield Step(label, Share(part.value), 1, remark=_whole(part.numerator))
    mean = Number(result.main.value or 0)
    yield Step(text("Reached", "Mean days, event to end"), mean)
    for name, label in STEPS:
        part = result.parts[name]
        if part.value is not None:
            median = text("Reached", "median {days}", days=Number(part.more.get("median") or 0, 0))
            yield Step(label, Number(part.value), 1, remark=median)


def _rejection(result: Result, _: Ground) -> Iterator[Step]:
    """Rejected claims by reason, and what became of the others."""
    yield Step(text("Reached", "Claims rejected"), _whole(result.main.numerator))
    reason = sheet("claims").field("reason")
    for name, part in result.parts.items():
        if name.startswith(REJECTED):
            yield Step(label_of(reason, name.removeprefix(REJECTED)), _whole(part.numerator), 1)
    yield Step(text("Reached", "Claims reported"), _whole(result.main.denominator))
    yield Step(text("Reached", "Paid in part"), _whole(result.parts["partly_paid"].numerator), 1)
    yield Step(text("Reached", "Undecided"), _whole(result.parts["undecided"].numerator), 1)


def _solvency(_: Result, on: Ground) -> Iterator[Step]:
    """Admitted assets, then reserves and other liabilities."""
    yield from _coded("B01", on)
    reserves = [line.code for line in RESERVES]
    others = [line.code for line in OTHER_LIABILITIES if line.parts]
    for label, codes in (
        (text("Reached", "Reserves"), reserves),
        (text("Reached", "Other liabilities"), others),
    ):
        yield Step(label, Amount(sum(on.lines[code] for code in codes), on.decimals))
        for code in codes:
            if on.lines[code]:
                yield Step(LINES[code].label, Amount(on.lines[code], on.decimals), 1, code)


def _liquidity(result: Result, on: Ground) -> Iterator[Step]:
    """What is ready, what is payable by the scheme's own factors, and the rough measure beside it."""
    ready = on.lines["B02"] + on.lines["B03"]
    yield Step(text("Reached", "Ready to pay with"), Amount(ready, on.decimals))
    for code in ("B02", "B03"):
        if on.lines[code]:
            yield Step(LINES[code].label, Amount(on.lines[code], on.decimals), 1, code)
    if result.main.denominator is not None:
        yield from _payables(result.main, on)
    rough = result.parts["quarter_of_claims"]
    if rough.denominator:
        quarter = round_half_away(Fraction(rough.denominator))
        yield Step(text("Reached", "A quarter of a year's claims and expenses"), Amount(quarter, on.decimals))
        yield Step(text("Reached", "Ready for each 100 of it"), Share(rough.value), 1)


def _payables(main: Part, on: Ground) -> Iterator[Step]:
    """Each reserve by its share payable within three months, and other payables in full."""
    payable = round_half_away(Fraction(main.denominator or 0))
    yield Step(text("Reached", "Payable within three months"), Amount(payable, on.decimals))
    for code, share in {**on.factors, "B25": Fraction(1)}.items():
        if on.lines[code] and share:
            part = Amount(round_half_away(on.lines[code] * share), on.decimals)
            remark = text("Reached", "{share} of it", share=Share(float(share), 0)) if share != 1 else None
            yield Step(LINES[code].label, part, 1, code, remark)


def _fraction(part: Part) -> Text:
    """Both sides of a part."""
    sides = {"renewed": _whole(part.numerator), "potential": _whole(part.denominator)}
    return text("Reached", "{renewed} of {potential}").about(**sides)


def _whole(value: Fraction | int | None) -> int | None:
    """A count."""
    return None if value is None else int(value)


_WAYS: Mapping[str, Callable[[Result, Ground], Iterator[Step]]] = MappingProxyType(
    {
        "renewal_ratio": _renewal,
        "coverage_ratio": _coverage,
        "growth_ratio": _growth,
        "promptness": _promptness,
        "claims_rejection_ratio": _rejection,
        "solvency_ratio": _solvency,
        "liquidity_ratio": _liquidity,
    },
)
