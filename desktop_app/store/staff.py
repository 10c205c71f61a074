"""Who works in a book, and as what: settings like any other, so that their history is the history of the book."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.records.linked import WITHDRAWAL
from desktop_app.core.records.premium import REFUND
from desktop_app.core.rights import ROLES, Right, Role
from desktop_app.store.settings import setting, write_setting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

_STAFF = "staff "
"""What the name of such a setting begins with; the name of the person follows."""
_EVERYBODY = f"SELECT substr(name, ?), value FROM settings WHERE name GLOB '{_STAFF}*' AND value NOTNULL ORDER BY name"
"""Written out, what a name begins with is looked up in the index."""
STAFFED = "staff"
"""The name that saves bear which change it."""
TWO_PERSONS = "two_persons"
SECOND_ABOVE = "second_above"
OTHER_KEYS = "other_keys"
_GOING_OUT: Mapping[str, tuple[Callable[[Any], bool], str]] = MappingProxyType(
    {
        "payments": (lambda _: True, "TRUE"),
        "vouchers": (lambda _: True, "TRUE"),
        "premiums": (
            lambda row: row.kind == REFUND and row.paid_on is not None,
            f"kind = '{REFUND}' AND paid_on IS NOT NULL",
        ),
        "savings": (lambda row: row.kind == WITHDRAWAL, f"kind = '{WITHDRAWAL}'"),
    }
)
"""By sheet, of which rows the amount is money that goes out: of a record, and as the condition of a query."""


def staff(book: Book) -> dict[str, Role]:
    """Everybody who may work in a book, by the name they sign in with; empty while everybody may do everything."""
    found = book.query(_EVERYBODY, (len(_STAFF) + 1,))
    return {str(name): ROLES[str(value)] for name, value in found if value in ROLES}


def write_staff(save: Save, name: str, role: Role | None) -> None:
    """Let somebody work as something from now on, or no longer at all."""
    write_setting(save, _STAFF + name, role.name if role else None)


def administrators(book: Book) -> tuple[str, ...]:
    """Who may say who works here."""
    return tuple(name for name, role in staff(book).items() if Right.ADMINISTER in role.rights)


def needs_two(book: Book) -> bool:
    """Whether who recorded a claim may not decide it; so it is in a book with people until it is switched off."""
    return bool(staff(book)) and asks_for_two(book)


def asks_for_two(book: Book) -> bool:
    """Whether that rule is on, be there people or not."""
    return setting(book, TWO_PERSONS) != "off"


def other_keys(book: Book) -> bool:
    """Whether a stack is keyed the second time by somebody else; so it is until the scheme switches it off."""
    return setting(book, OTHER_KEYS) != "off"


def second_above(book: Book) -> int | None:
    """The amount, in minor units, above which a second person must agree; None where nobody has set one."""
    value = setting(book, SECOND_ABOVE)
    return int(value) if value else None


def decides_claims(save: Save) -> bool:
    """Whether a save has taken in claims together with their decision."""
    decided = "SELECT 1 FROM claims WHERE save = ? AND ifnull(decision, 'open') <> 'open' LIMIT 1"
    return save.book.value(decided, (save.number,)) is not None


def most_moved(save: Save) -> int:
    """The largest amount, in minor units, that a row of a save moves; 0 where none does."""
    most = "SELECT max(ifnull(max(amount), 0), 0) FROM {} WHERE save = ? AND {}"
    each = (most.format(table, condition) for table, (_, condition) in _GOING_OUT.items())
    return max(int(save.book.value(query, (save.number,))) for query in each)


def going_out(sheet: str, rows: Iterable[Any]) -> int:
    """The money, in minor units, that goes out by records of a sheet; of a voucher one side of its lines."""
    goes_out = _GOING_OUT.get(sheet, (lambda _: False, ""))[0]
    return sum(max(row.amount, 0) for row in rows if goes_out(row))


def recorded_by(book: Book, table: str, code: str) -> str:
    """The name under which a record was first written down; empty where there is none."""
    first = f"""WITH now AS (SELECT id, save FROM {table} WHERE code = ?)
        SELECT user FROM saves WHERE id = (SELECT min(save) FROM (SELECT save FROM now
            UNION ALL SELECT save FROM {table}_history WHERE id = (SELECT id FROM now)))"""
    return str(book.value(first, (code,)) or "")
