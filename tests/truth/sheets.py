"""A simulated scheme as an exchange folder (the contract's columns): everything that will ever happen is in it."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TypeAlias

from tests.truth.days import iso
from tests.truth.past import as_known

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.truth.days import Day
    from tests.truth.plan import ProductPlan
    from tests.truth.world import Claim, Due, Policy, World

Row: TypeAlias = dict[str, str]
DECIMALS = {"INR": 2, "XOF": 0, "TND": 3}
"""Digits after the point of the currencies simulated (ISO 4217)."""


def money(amount: int, currency: str) -> str:
    """Minor units as a plain decimal."""
    digits = DECIMALS[currency]
    whole, rest = divmod(abs(amount), 10**digits)
    point = f".{rest:0{digits}}" if digits else ""
    return f"{'-' * (amount < 0)}{whole}{point}"


class Folder:
    """The rows of every file of the exchange folder: all of them, or those that were known by a day."""

    def __init__(self, world: World, known_by: Day | None = None) -> None:
        self.world, self.currency, self._known_by = world, world.plan.currency, known_by

    def write(self, folder: Path) -> Path:
        """Write the files that have rows."""
        folder.mkdir(parents=True)
        for name, rows in self.sheets().items():
            if rows:
                _write(folder / f"{name}.csv", rows)
        return folder

    def sheets(self) -> dict[str, list[Row]]:
        """Every file with its rows."""
        whole = self._sheets()
        return whole if self._known_by is None else as_known(whole, iso(self._known_by))

    def _sheets(self) -> dict[str, list[Row]]:
        plan, policies = self.world.plan, self.world.policies
        claims = [(policy, claim) for policy in policies for claim in policy.claims]
        return {
            "scheme": [{"name": "Sahel Mutual", "currency": self.currency, "fiscal_year_start": "1"}],
            "offices": [{"code": code, "name": f"Office {code}"} for code in plan.offices if code],
            "products": [_product(each) for each in plan.products],
            "people": list(self._people()),
            "policies": [_policy(each) | self._insured(each) for each in policies],
            "covers": [_cover(of, at) for of in policies if not of.lives for at in range(len(of.members))],
            "premiums": [self._due(policy, due) for policy in policies for due in policy.dues],
            "claims": [self._claim(policy, claim) for policy, claim in claims],
            "estimates": [row for _, claim in claims for row in self._estimates(claim)],
            "payments": [row for _, claim in claims for row in self._payments(claim)],
            "vouchers": [
                {"voucher": of.code, "date": iso(of.day), "line": of.line, "product": of.product}
                | {"amount": self._money(of.amount), "memo": ""}
                for of in self.world.vouchers
            ],
            **self.world.more,
        }

    def _insured(self, of: Policy) -> Row:
        return {} if of.insured is None else {"sum_insured": self._money(of.insured)}

    def _money(self, amount: int) -> str:
        return money(amount, self.currency)

    def _people(self) -> Iterator[Row]:
        known = set()
        for policy in self.world.policies:
            for member in () if policy.lives else policy.members:
                if member.code not in known:
                    known.add(member.code)
                    yield {
                        "code": member.code,
                        "name": f"Member {member.code}",
                        "household": policy.household,
                        "relation": member.relation,
                    }

    def _due(self, policy: Policy, due: Due) -> Row:
        return {
            "code": due.code,
            "policy": policy.code,
            "due": iso(due.due),
            "from": iso(due.first),
            "to": iso(due.last),
            "amount": self._money(due.amount),
            "kind": due.kind,
            "paid_on": iso(due.paid),
        }

    def _claim(self, policy: Policy, claim: Claim) -> Row:
        return {
            "code": claim.code,
            "policy": policy.code,
            "person": "" if policy.lives else claim.person,
            "office": policy.office,
            "incurred": iso(claim.incurred),
            "reported": iso(claim.reported),
            "decided": iso(claim.decided),
            "decision": claim.decision,
            "reason": "not_covered" if claim.decision == "rejected" else "",
            "loss": self._money(claim.loss),
            "covered": self._money(claim.covered),
        }

    def _estimates(self, claim: Claim) -> list[Row]:
        return [
            {"claim": claim.code, "date": iso(day), "amount": self._money(amount)} for day, amount in claim.estimates
        ]

    def _payments(self, claim: Claim) -> list[Row]:
        return [
            {
                "code": f"{claim.code}-{at}",
                "claim": claim.code,
                "date": iso(of.day),
                "amount": self._money(of.amount),
                "received": iso(of.received),
            }
            for at, of in enumerate(claim.payments)
        ]


def _product(of: ProductPlan) -> Row:
    own = {
        "code": of.code,
        "name": f"Product {of.code}",
        "line": of.line,
        "contract": "group" if of.lives else "individual",
        "term_months": "12",
        "grace_days": str(of.grace),
        "earning": of.earning,
    }
    return own | dict(of.settings)


def _policy(of: Policy) -> Row:
    return {
        "code": of.code,
        "product": of.product.code,
        "holder": "" if of.lives else of.members[0].code,
        "group": f"Group {of.household}" if of.lives else "",
        "office": of.office,
        "start": iso(of.start),
        "end": iso(of.end),
        "renews": of.renews.code if of.renews else "",
        "exit_date": iso(of.exit),
        "exit_reason": of.reason,
        "lives": str(of.lives) if of.lives else "",
    }


def _cover(policy: Policy, at: int) -> Row:
    member = policy.members[at]
    return {
        "policy": policy.code,
        "person": member.code,
        "exit_date": iso(member.exit),
        "exit_reason": member.reason,
    }


def _write(file: Path, rows: list[Row]) -> None:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)
