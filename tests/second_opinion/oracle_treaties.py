"""What each kind of treaty takes, from the definitions, section 7, and the words of the file of treaties, by hand.

The kinds take in their order, each of what those before it have left. Amounts that are posted are whole; what is only
expected is exact, and rounded once a product.
"""

from __future__ import annotations

from fractions import Fraction
from math import exp, prod
from typing import TYPE_CHECKING, NamedTuple

from tests.second_opinion.oracle_claims import claims_of, payments_of, unsettled
from tests.second_opinion.oracle_folder import ONE_DAY, rounded
from tests.second_opinion.oracle_ibnr import booked
from tests.second_opinion.oracle_premium import ANY_OFFICE, earned, premiums_of, signed, stands
from tests.second_opinion.oracle_triangle import LAG_DAYS, Triangle

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row
    from tests.second_opinion.oracle_ibnr import Part

KINDS = ("quota_share", "surplus", "excess_of_loss", "stop_loss")


class Layer(NamedTuple):
    """What a treaty leaves with the scheme of an amount, and the most that it bears above (None: all)."""

    kept: Fraction
    most: Fraction | None

    def of(self, amount: Fraction | int) -> Fraction:
        """What it bears of an amount."""
        above = max(Fraction(amount) - self.kept, Fraction(0))
        return above if self.most is None else min(above, self.most)


def layer_of(treaty: Row) -> Layer:
    """The layer of a treaty that is agreed in money."""
    most = treaty.get("limit")
    return Layer(Fraction(treaty.get("retention") or 0), None if most is None else Fraction(most))


def holds(treaty: Row, product: str, day: date) -> bool:
    """Whether a treaty is there for a product on a day."""
    return treaty.get("product") in {None, product} and bool(treaty["from"] <= day <= treaty["to"])


def treaty_on(folder: Folder, kind: str, product: str, day: date) -> Row | None:
    """The treaty of a kind for a product on a day; there is never more than one."""
    found = [row for row in folder.rows("treaties", kind=kind) if holds(row, product, day)]
    assert len(found) <= 1, found
    return found[0] if found else None


def quota_on(folder: Folder, product: str, day: date) -> Fraction:
    """The part of everything that a quota share has on a day."""
    return percent(treaty_on(folder, "quota_share", product, day), "share")


def percent(treaty: Row | None, column: str) -> Fraction:
    """A percentage of a treaty as the part that it is; nothing where there is none."""
    return Fraction((treaty or {}).get(column) or 0) / 100


def surplus_part(treaty: Row | None, policy: Row) -> Fraction:
    """The part of a policy that a surplus has: of its sum insured, what lies above what is kept, up to the limit."""
    insured = policy.get("sum_insured") or 0
    return layer_of(treaty).of(insured) / insured if treaty and insured else Fraction(0)


class Borne(NamedTuple):
    """What each treaty takes of an amount, whole."""

    treaty: Row
    amount: int


def of_premium(folder: Folder, product: str, row: Row, amount: int) -> list[Borne]:
    """What treaties take of written premium by the day it is due: quota share and surplus a part, the others a price.

    The price of an excess of loss and of a stop loss is a percentage of all premium, whatever others have had of it.
    """
    found, left = [], amount
    for kind in KINDS:
        treaty = treaty_on(folder, kind, product, row["due"])
        if treaty is None:
            continue
        part = percent(treaty, "share") * amount
        if kind == "surplus":
            part = surplus_part(treaty, folder.row("policies", row["policy"])) * left
        found.append(Borne(treaty, rounded(part)))
        left -= found[-1].amount if kind == "quota_share" else 0
    return found


def of_payments(folder: Folder, product: str, claim: Row) -> list[tuple[Row, list[int]]]:
    """What treaties bear of each payment of a claim, by the day of its event: the payments in their order, with it.

    An excess of loss bears of all payments together what is above its layer, each payment what it adds to that.
    """
    quota, surplus, excess = (treaty_on(folder, kind, product, claim["incurred"]) for kind in KINDS[:3])
    part, together = surplus_part(surplus, folder.row("policies", claim["policy"])), 0
    found = []
    for row in sorted(payments_of(folder, claim), key=lambda each: each["date"]):
        amount = int(row["amount"])
        given = [rounded(percent(quota, "share") * amount)]
        given.append(rounded(part * (amount - given[0])))
        before, together = together, together + amount - sum(given)
        if excess is not None:
            given.append(int(layer_of(excess).of(together) - layer_of(excess).of(before)))
        found.append((row, given))
    return found


class Left(NamedTuple):
    """A claim after quota share and surplus: what is paid of it, and exactly, with what is set aside."""

    claim: Row
    product: str
    paid: Fraction
    whole: Fraction


def left_of(folder: Folder, product: str, claim: Row, day: date) -> Left:
    """What quota share and surplus leave of a claim at the end of a day; of payments what they really left."""
    surplus = treaty_on(folder, "surplus", product, claim["incurred"])
    kept = 1 - quota_on(folder, product, claim["incurred"])
    kept *= 1 - surplus_part(surplus, folder.row("policies", claim["policy"]))
    rows = [(row, given) for row, given in of_payments(folder, product, claim) if row["date"] <= day]
    paid = Fraction(sum(int(row["amount"]) - sum(given[:2]) for row, given in rows))
    return Left(claim, product, paid, paid + kept * unsettled(folder, product, claim, day))


def after_excess(folder: Folder, of: Left) -> Left:
    """The same after an excess of loss."""
    excess = treaty_on(folder, "excess_of_loss", of.product, of.claim["incurred"])
    if excess is None:
        return of
    layer = layer_of(excess)
    return of._replace(paid=of.paid - layer.of(of.paid), whole=of.whole - layer.of(of.whole))


def share_of_known(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> Fraction:
    """What quota share, surplus and excess of loss will bear of the claims set aside for, beyond what they owe."""
    total = Fraction(0)
    for claim in known(folder, product, day, office):
        left = left_of(folder, product, claim, day)
        kept = after_excess(folder, left)
        total += unsettled(folder, product, claim, day) - (kept.whole - kept.paid)
    return total


def known(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> list[Row]:
    """The claims reported by the end of a day."""
    return [row for row in claims_of(folder, product, office) if row["reported"] <= day]


def shares_of_unreported(folder: Folder, product: str, at: date, day: date) -> list[Fraction]:
    """What quota share, surplus and excess of loss have of what is expected of a day, each of what is left.

    A quota share its share; a surplus the part that it had of the premium
    due in its days; an excess of loss the part that it bears of the claims reported of its days.
    """
    quota, surplus, excess = (treaty_on(folder, kind, product, at) for kind in KINDS[:3])
    return [
        percent(quota, "share"),
        Fraction(0) if surplus is None else _of_premium(folder, product, surplus, day),
        Fraction(0) if excess is None else _of_claims(folder, product, excess, day),
    ]


def kept_of(folder: Folder, product: str, part: Part, day: date, only: Row | None = None) -> Fraction:
    """What they leave of what is expected of an origin, day by day; only of the days of a treaty where one is given."""
    chances, kept = _chances(folder, product, part, day), Fraction(0)
    for at, chance in chances.items():
        if only is None or holds(only, product, at):
            kept += chance * _left_on(folder, product, at, day)
    return part.exact * kept / sum(chances.values())


def _left_on(folder: Folder, product: str, at: date, day: date) -> Fraction:
    """What quota share, surplus and excess of loss leave of what happened on a day."""
    treaties = tuple(str((treaty_on(folder, kind, product, at) or {}).get("code")) for kind in KINDS[:3])
    shares = folder.once(
        ("left of unreported", product, treaties, day), lambda: shares_of_unreported(folder, product, at, day)
    )
    return prod((1 - share for share in shares), start=Fraction(1))


def _chances(folder: Folder, product: str, part: Part, day: date) -> dict[date, Fraction]:
    """How much of each covered day of an origin is still to come, were reports to take an exponential time."""
    start = Triangle(folder, product, day).first_cover
    first = start if start and part.first <= start <= part.last else part.first
    delay = folder.row("products", product).get("reporting_lag_days") or LAG_DAYS
    ages = range((part.last - first).days + 1)
    return {part.last - age * ONE_DAY: Fraction(exp(-age / delay)) for age in ages}


def _of_premium(folder: Folder, product: str, surplus: Row, day: date) -> Fraction:
    """The mean part that a surplus has of the policies whose premium fell due in its days, by premium."""
    rows = [
        row
        for row in premiums_of(folder, product)
        if row.get("kind") not in {"fee", "refund"} and stands(folder, row)
        if row["due"] <= day and holds(surplus, product, row["due"])
    ]
    taken = sum(
        (surplus_part(surplus, folder.row("policies", row["policy"])) * signed(row) for row in rows), Fraction(0)
    )
    return taken / sum(signed(row) for row in rows) if rows else Fraction(0)


def _of_claims(folder: Folder, product: str, excess: Row, day: date) -> Fraction:
    """What an excess of loss bears of the reported claims of its days, of all that they come to, paid or set aside."""
    rows = [row for row in known(folder, product, day) if holds(excess, product, row["incurred"])]
    whole = [left_of(folder, product, row, day).whole for row in rows]
    return sum(map(layer_of(excess).of, whole), Fraction(0)) / sum(whole) if any(whole) else Fraction(0)


class StopLoss(NamedTuple):
    """A stop loss at a day: what it owes of what was paid, and its share of reserves, exactly."""

    owed: int
    reserves: Fraction


def stop_loss(folder: Folder, product: str | None, day: date) -> StopLoss:
    """What the stop losses of a product (None: those of all products) owe and will bear; nothing before their days."""
    found = StopLoss(0, Fraction(0))
    for treaty in folder.rows("treaties", kind="stop_loss", product=product):
        if treaty["from"] <= day:
            each = _stop_loss(folder, treaty, day)
            found = StopLoss(found.owed + each.owed, found.reserves + each.reserves)
    return found


def _stop_loss(folder: Folder, treaty: Row, day: date) -> StopLoss:
    """One: of all claims of its days what exceeds what is kept; owed once its last day is over."""
    products = [treaty["product"]] if treaty.get("product") else folder.products
    paid, whole = Fraction(0), Fraction(0)
    for product in products:
        for claim in known(folder, product, day):
            if holds(treaty, product, claim["incurred"]):
                kept = after_excess(folder, left_of(folder, product, claim, day))
                paid, whole = paid + kept.paid, whole + kept.whole
        whole += _unreported_left(folder, product, treaty, day)
    layer = _agreed(folder, products, treaty, day)
    owed = rounded(layer.of(paid)) if day >= treaty["to"] else 0
    return StopLoss(owed, layer.of(whole) - owed)


def _unreported_left(folder: Folder, product: str, treaty: Row, day: date) -> Fraction:
    """What is expected of the treaty's days, after the other treaties."""
    total = Fraction(0)
    for part in booked(folder, product, day):
        total += kept_of(folder, product, part, day, treaty)
    return total


def _agreed(folder: Folder, products: list[str], treaty: Row, day: date) -> Layer:
    """Its layer: in money, or in percent of what its products earned in its days so far; of a loss, of nothing."""
    last = min(day, treaty["to"])
    premium = max(sum(earned(folder, product, treaty["from"], last) for product in products), 0)
    kept, most = layer_of(treaty)
    if treaty.get("retention_percent") is not None:
        kept = percent(treaty, "retention_percent") * premium
    if treaty.get("limit_percent") is not None:
        most = percent(treaty, "limit_percent") * premium
    return Layer(kept, most)


def changed(folder: Folder, product: str | None, first: date, last: date) -> int:
    """What the stop losses of a product, or of all, came to owe in a period."""
    return stop_loss(folder, product, last).owed - stop_loss(folder, product, first - ONE_DAY).owed
