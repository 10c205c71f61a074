"""Vouchers, allocation, reinsurance, savings, certificates and populations of random schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.second_opinion.corners import ONE_DAY, TURNS, amount
from tests.second_opinion.oracle_schedules import last_of

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.schemes import Drawn

TYPED = (
    *("P17", "P18", "P20", "P21", "P21.1", "P21.1", "P21.2", "P21.4", "P08", "P07", "P29", "P33", "P35", "P36"),
    *("B03", "B04", "B08", "B11", "B21", "B28", "B34", "B36"),
)
"""Lines that any voucher may stand on."""

OF_NO_PRODUCT = ("B06", "B26", "B30")
"""Lines that records post too: a receivable written off, suppliers."""

OF_NO_POLICIES = ("P03", "P03", "P04", "P06", "P12", "P13", "P15", "B06", "B14", "B17", "B20", "B23", "B26", "B30")
"""Lines that only a product without policies may bring by voucher."""


def add_background(drawn: Drawn) -> None:
    """All that stands beside premium and claims."""
    for at in drawn.count(5):
        _add_voucher(drawn, f"V-{at}")
    _add_allocation(drawn, None)
    if drawn.chosen(True, False, False):
        _add_allocation(drawn, drawn.chosen("P18", "rent", "P20", "P17"))
    for at in drawn.count(3):
        _add_schedule(drawn, f"A-{at}")
    for cost in drawn.draw(st.lists(st.sampled_from(("P17", "P18", "rent")), max_size=2, unique=True)):
        for day in sorted({drawn.day() for _ in drawn.count(2, 1)}):
            drawn.add(
                "shared_costs", **{"cost": cost, "from": day, "percent": drawn.chosen("60", "33.3", "100", "0", "0.5")}
            )
    if drawn.chosen(True, False, False):
        _add_treaties(drawn)
    for name, values in (("populations", ("population", st.integers(0, 9))), ("alr", ("amount", amount()))):
        column, strategy = values
        days: set[tuple[str | None, date]] = set()
        for _ in drawn.count(3):
            product, day = drawn.chosen(None, *(row["code"] for row in drawn.rows["products"])), drawn.day()
            value = drawn.draw(strategy) * (drawn.step if column == "amount" else 1)
            if (product, day) not in days:
                drawn.add(name, product=product, date=day, **{column: value})
            days.add((product, day))
    _add_savings(drawn)


def _add_voucher(drawn: Drawn, code: str) -> None:
    """Two lines: an expense, an income, an asset or a debt against cash, other assets or what is written off."""
    product = drawn.chosen(None, None, drawn.any_of("products")["code"])
    sold = {row["product"] for row in drawn.rows.get("policies", ())}
    more = OF_NO_PRODUCT if product is None else OF_NO_POLICIES if product not in sold else ()
    line, size = drawn.chosen(*TYPED, *more), drawn.amount(1) * drawn.chosen(1, -1)
    memo = drawn.chosen(None, "half ceded", f"from {drawn.day()} on")
    if line == "P21.1" and drawn.chosen(True, False):
        first, other = drawn.day(), drawn.day()
        memo = f"ceded {min(first, other)} to {max(first, other)}"
    office = drawn.chosen(None, *(row["code"] for row in drawn.rows.get("offices", ())))
    row = {"voucher": code, "date": drawn.day(), "product": product, "memo": memo, "office": office}
    purpose = drawn.chosen(None, {"P17": "salaries", "P18": "rent"}.get(line))
    drawn.add("vouchers", **row, line=line, amount=size, purpose=purpose)
    drawn.add("vouchers", **row, line=drawn.chosen("B02", "B02", "B09", "P20"), amount=-size, purpose=None)


def _add_schedule(drawn: Drawn, code: str) -> None:
    """What is charged over a day, some months or years, perhaps given up early, perhaps with something left."""
    kind = drawn.chosen("equipment", "development", "prepaid", "accrued", "interest", "equipment")
    first, size, used_up = drawn.day(), drawn.amount(1), kind not in {"accrued", "interest"}
    months, days = drawn.chosen((None, 0), (None, 400), (1, None), (11, None), (48, None), (None, 45))
    row = {"code": code, "kind": kind, "amount": size, "from": first, "months": months}
    row["to"] = None if days is None else first + ONE_DAY * days
    row["ended"] = first + ONE_DAY * drawn.chosen(0, 17, 29) if drawn.chosen(True, False, False) else None
    if row["ended"] is not None and row["ended"] > last_of(row):
        row["ended"] = None
    row["proceeds"] = drawn.amount() if used_up and row["ended"] is not None and drawn.chosen(True, False) else None
    row["residual"] = size // drawn.chosen(3, 10**9, 1) if used_up and drawn.chosen(True, False) else None
    row["purpose"] = drawn.chosen(None, None, "rent", "salaries", "interest")
    row["line"] = drawn.chosen(None, "P17", "P20", "P09") if row["purpose"] is None else None
    row["balance"], row["method"] = drawn.chosen(None, None, "B32", "B10"), drawn.chosen(None, "days", "months")
    row["product"] = drawn.chosen(None, None, drawn.any_of("products")["code"])
    row["office"] = drawn.chosen(None, *(each["code"] for each in drawn.rows.get("offices", ())))
    drawn.add("schedules", **row)


def _add_allocation(drawn: Drawn, cost: str | None) -> None:
    """No key, one, or two in turn, each from the first day of a month on: the scheme's, or that of one cost."""
    days = [day.replace(day=1) for day in drawn.draw(st.lists(st.sampled_from(TURNS), max_size=2))]
    products = [row["code"] for row in drawn.rows["products"]]
    for day in sorted(set(days)):
        key = drawn.chosen("earned_premium", "active_insured", "claims", "fixed")
        if key != "fixed":
            drawn.add("allocation", **{"from": day, "key": key, "product": None, "percent": None, "cost": cost})
            continue
        cuts = sorted(drawn.draw(st.lists(st.integers(0, 200), min_size=len(products) - 1, max_size=len(products) - 1)))
        for product, low, high in zip(products, [0, *cuts], [*cuts, 200], strict=True):
            percent = f"{(high - low) / 2:g}"
            drawn.add("allocation", **{"from": day, "key": key, "product": product, "percent": percent, "cost": cost})


def _add_treaties(drawn: Drawn) -> None:
    """Some kinds of treaties in any combination, each of one product or of all, perhaps followed by another."""
    drawn.add("partners", code="RE", name="Regional Re", role="reinsurer")
    kinds = ("quota_share", "surplus", "excess_of_loss", "stop_loss")
    for kind in drawn.draw(st.lists(st.sampled_from(kinds), min_size=1, unique=True)):
        product, first = drawn.chosen(None, drawn.any_of("products")["code"]), drawn.day()
        for at in drawn.count(2, 1):
            last = first + ONE_DAY * drawn.chosen(0, 89, 364, 365, 800)
            row = {"code": f"{kind}-{at}", "product": product, "reinsurer": "RE", "kind": kind}
            drawn.add("treaties", **row, **{"from": first, "to": last}, **_terms_of(drawn, kind))
            first = last + ONE_DAY


def _terms_of(drawn: Drawn, kind: str) -> dict[str, Any]:
    """What a treaty of a kind takes, what it leaves with the scheme, and what it pays back of its price."""
    terms = dict.fromkeys(("share", "retention", "limit", "retention_percent", "limit_percent"))
    terms |= {"commission": drawn.chosen(None, None, "0", "25", "7.5")}
    if kind == "quota_share":
        return terms | {"share": drawn.chosen("50", "12.5", "100", "33.3")}
    if kind != "surplus":
        terms["share"] = drawn.chosen(None, "5", "12.5")
    if kind == "stop_loss" and drawn.chosen(True, False):
        most = drawn.chosen(None, "100", "10")
        return terms | {"retention_percent": drawn.chosen("0", "50", "90.5"), "limit_percent": most}
    kept = drawn.chosen(0, 1, 50 * drawn.step, drawn.amount())
    return terms | {"retention": kept, "limit": drawn.chosen(None, drawn.step, 300 * drawn.step, drawn.amount(1))}


def _add_savings(drawn: Drawn) -> None:
    """Deposits and interest on any day, and withdrawals after all of them, of no more than there is."""
    for at in drawn.count(5):
        row = {"code": f"S-{at}", "person": drawn.any_of("people")["code"], "product": drawn.any_of("products")["code"]}
        before = [
            each
            for each in drawn.rows.get("savings", ())
            if (each["person"], each["product"]) == (row["person"], row["product"])
        ]
        held = sum(each["amount"] * (-1 if each["kind"] == "withdrawal" else 1) for each in before)
        kind, day, size = drawn.chosen("deposit", "deposit", "interest", "withdrawal"), drawn.day(), drawn.amount(1)
        if kind == "withdrawal":
            size, day = min(size, held), max([day, *(each["date"] for each in before)])
        if size:
            drawn.add("savings", **row, date=day, amount=size, kind=kind)
