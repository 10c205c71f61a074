"""Who may do what: five roles, four rights, and the right that each act needs.

The gate asks here, and so does the window before it offers anything.
"""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping


class Right(Enum):
    """What one may do in a book; everybody who can open it may read it."""

    RECORD = "record"
    """Write down members, cover, premiums, and claims as they are reported."""
    DECIDE = "decide"
    """Decide and pay claims, pay refunds."""
    MANAGE = "manage"
    """Everything that moves the scheme's figures: settings, products, vouchers, imports, taking back, closing."""
    ADMINISTER = "administer"
    """Say who works here, and renew the key."""


class Role(NamedTuple):
    """What a person is in the office."""

    name: str
    label: Text
    about: Text
    rights: frozenset[Right]


ENTRY = Role(
    "entry",
    text("Roles", "Data entry"),
    text("Roles", "Records members, cover, premiums and reported claims."),
    frozenset({Right.RECORD}),
)
CLAIMS = Role(
    "claims",
    text("Roles", "Claims officer"),
    text("Roles", "Records, decides and pays claims."),
    frozenset({Right.RECORD, Right.DECIDE}),
)
MANAGER = Role(
    "manager",
    text("Roles", "Manager"),
    text("Roles", "Does everything but say who works here."),
    frozenset({Right.RECORD, Right.DECIDE, Right.MANAGE}),
)
AUDITOR = Role("auditor", text("Roles", "Auditor"), text("Roles", "Reads everything, changes nothing."), frozenset())
ADMINISTRATOR = Role(
    "administrator",
    text("Roles", "Administrator"),
    text("Roles", "Does everything, says who works here, and renews the key."),
    frozenset(Right),
)
ROLES: Mapping[str, Role] = MappingProxyType(
    {role.name: role for role in (ENTRY, CLAIMS, MANAGER, AUDITOR, ADMINISTRATOR)}
)

_RECORDED = (
    *("enrol_household", "renew_policy", "end_policy", "leave_policy", "join_policy", "new_holder"),
    *("take_premium", "collect_premiums", "report_claim", "answer_complaint"),
    *(
        "people",
        "policies",
        "covers",
        "premiums",
        "claims",
        "claim_lines",
        "claim_documents",
        "complaints",
        "interviews",
    ),
    *("attachments", "attach_file", "retire_attachment"),
    *("assets", "loans", "savings", "readings"),
    *("merge", "confirm_reserves", "prepare_quarter"),
)
_DECIDED = (
    *(
        "review_claim",
        "decide_claim",
        "pay_claim",
        "receive_claim",
        "pay_index",
        "refund_premium",
        "correct_claims",
        "estimates",
        "payments",
        "claim_reviews",
        "claim_sittings",
    ),
)
_ADMINISTERED = ("staff", "two_persons", "renew_key", "recovery")
_RIGHTS: Mapping[str, Right] = MappingProxyType(
    dict.fromkeys(_RECORDED, Right.RECORD)
    | dict.fromkeys(_DECIDED, Right.DECIDE)
    | dict.fromkeys(_ADMINISTERED, Right.ADMINISTER)
)
_ADDING, _CORRECTING = "add_", "correct_"


def right_for(act: str) -> Right:
    """The right an act needs, by the name its saves bear or its form has; what nobody thought of needs a manager."""
    of = act.removeprefix(_ADDING).removeprefix(_CORRECTING)
    return _RIGHTS.get(act) or _RIGHTS.get(of) or Right.MANAGE


def may(role: Role | None, act: str) -> bool:
    """Whether a role has the right to an act; without roles everybody has."""
    return role is None or right_for(act) in role.rights


def who_may(act: str) -> tuple[Role, ...]:
    """The roles that have the right to an act."""
    return tuple(role for role in ROLES.values() if right_for(act) in role.rights)
