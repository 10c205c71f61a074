"""Every sheet of the exchange folder (contract) with its record and its key, in an order in which links come first."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.records import (
    background,
    claim,
    complaint,
    linked,
    person,
    policy,
    premium,
    product,
    reinsurance,
    scheme,
    voucher,
)
from desktop_app.core.records.field import Field, fields_of, named_fields_of


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file of the exchange folder, which is one table of the scheme's file."""

    name: str
    record: type
    key: tuple[str, ...]
    counted: bool = False
    """Whether rows with the same key belong together and are told apart by their position."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The described fields of its record."""
        return fields_of(self.record)

    def field(self, name: str) -> Field:
        """The field of that name; KeyError when there is none."""
        return named_fields_of(self.record)[name]


SHEETS = (
    Sheet("scheme", scheme.Scheme, ()),
    Sheet("offices", scheme.Office, ("code",)),
    Sheet("partners", scheme.Partner, ("code",)),
    Sheet("products", product.Product, ("code",)),
    Sheet("benefits", product.Benefit, ("code",)),
    Sheet("people", person.Person, ("code",)),
    Sheet("policies", policy.Policy, ("code",)),
    Sheet("covers", policy.Cover, ("policy", "person")),
    Sheet("premiums", premium.Premium, ("code",)),
    Sheet("claims", claim.Claim, ("code",)),
    Sheet("estimates", claim.Estimate, ("claim", "date")),
    Sheet("claim_lines", claim.ClaimLine, ("claim",), counted=True),
    Sheet("payments", claim.Payment, ("code",)),
    Sheet("vouchers", voucher.VoucherLine, ("voucher",), counted=True),
    Sheet("treaties", reinsurance.Treaty, ("code",)),
    Sheet("allocation", background.AllocationRule, ("from_day", "product")),
    Sheet("complaints", complaint.Complaint, ("code",)),
    Sheet("populations", background.Population, ("product", "date")),
    Sheet("alr", background.AccruedLiability, ("product", "date")),
    Sheet("targets", background.Target, ("indicator", "product", "from_day", "to_day")),
    Sheet("assets", linked.Asset, ("code",)),
    Sheet("loans", linked.Loan, ("code",)),
    Sheet("savings", linked.Saving, ("code",)),
    Sheet("indices", linked.Index, ("code",)),
    Sheet("readings", linked.Reading, ("station", "date")),
    Sheet("expected", background.Expected, ("product", "sex", "age_from", "age_to")),
)
"""The sheets; a record may only link to a sheet above its own, or to its own (a policy renews a policy)."""


_NAMED = MappingProxyType({known.name: known for known in SHEETS})


def sheet(name: str) -> Sheet:
    """The sheet of that name; KeyError when the contract has none."""
    return _NAMED[name]
