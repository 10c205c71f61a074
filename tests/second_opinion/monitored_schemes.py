"""Random schemes with all that monitoring tells claims apart by: sex, age, benefit, cause, provider, bills, prices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.second_opinion.corners import FIRST, LAST, ONE_DAY, money
from tests.second_opinion.schemes import Drawn, as_text, draw_scheme

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from tests.second_opinion.oracle_folder import Sheets

TURNING = (date(2020, 2, 29), date(2019, 2, 28), date(2019, 3, 1), date(2006, 6, 30), date(2006, 2, 28))
"""Days of birth whose birthdays are corners."""

BIRTHS = st.one_of(st.none(), st.sampled_from(TURNING), st.dates(date(1930, 1, 1), LAST), st.dates(FIRST, LAST))


@st.composite
def monitored(draw: DrawFn) -> Sheets:
    """The sheets of a scheme."""
    drawn = draw_scheme(draw, 1)
    for person in drawn.rows["people"]:
        person |= {"sex": drawn.chosen("f", "m", "x", None), "birth_date": draw(BIRTHS)}
    for product in drawn.rows["products"]:
        product["waiting_days"] = drawn.chosen(None, 0, 1, 30)
        _add_prices(drawn, product["code"])
        drawn.add("benefits", code=f"B-{product['code']}", product=product["code"], name="Bed days")
    drawn.add("partners", code="X-1", name="Clinic", role="provider")
    drawn.add("partners", code="X-2", name="Hospital", role="provider")
    for claim in [*drawn.rows.get("claims", ())]:
        _tell(drawn, claim)
    if drawn.rows.get("claims"):
        _repeat(drawn)
    return as_text(drawn)


def _tell(drawn: Drawn, claim: dict[str, Any]) -> None:
    """Say more of a claim."""
    product = next(row["product"] for row in drawn.rows["policies"] if row["code"] == claim["policy"])
    people = [row["code"] for row in drawn.rows["people"]]
    claim["person"] = drawn.chosen(None, *people)
    claim["benefit"] = drawn.chosen(None, f"B-{product}", f"B-{product}")
    claim["cause"], claim["provider"] = drawn.chosen(None, "fever", "injury"), drawn.chosen(None, "X-1", "X-2")
    claim["loss"] = drawn.chosen(None, claim["covered"], claim["covered"] * 2)
    if claim["decision"] == "partly":
        claim["reason"] = drawn.chosen("not_covered", None)
    _bill(drawn, claim["code"])


def _bill(drawn: Drawn, claim: str) -> None:
    """Lines of a bill."""
    for item in ("drugs", "bed")[: drawn.chosen(0, 1, 2)]:
        billed, reason = drawn.chosen(None, 0, 100, 250), drawn.chosen(None, "not_covered")
        cells = {"billed": billed, "covered": drawn.chosen(None, 0, 100)}
        texts = {name: None if value is None else money(value, drawn.decimals) for name, value in cells.items()}
        drawn.add("claim_lines", claim=claim, item=item, reason=reason, **texts)


def _repeat(drawn: Drawn) -> None:
    """Claims that are nearly another one."""
    for at in drawn.count(4, 1):
        twin = dict(drawn.any_of("claims"))
        moved = ONE_DAY * drawn.chosen(0, 0, 1, 3, 4)
        twin["code"] = f"C-twin-{at}"
        for name in ("incurred", "reported", "decided"):
            twin[name] = None if twin[name] is None else twin[name] + moved
        if twin["loss"] is not None:
            twin["loss"] = twin["loss"] * drawn.chosen(10, 10, 11, 12) // 10
        drawn.add("claims", **twin)
        _bill(drawn, twin["code"])


def _add_prices(drawn: Drawn, product: str) -> None:
    """Rows of a pricing table that overlap, leave gaps and speak of any sex or age."""
    known = set()
    for _ in drawn.count(5):
        low = drawn.chosen(None, 0, 4, 5, 18)
        high = drawn.chosen(None, 4, 17, 64, 120)
        if high is not None and high < (low or 0):
            continue
        sex = drawn.chosen(None, "f", "m")
        if (sex, low, high) not in known:
            frequency, severity = drawn.chosen(None, "0.5", "1.25", "0.1"), drawn.chosen(None, "0", "5")
            row = {"product": product, "sex": sex, "age_from": low, "age_to": high}
            drawn.add("expected", **row, frequency=frequency, severity=severity)
        known.add((sex, low, high))
