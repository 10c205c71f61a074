"""The deeds of the model done by the program itself, and what then stands in its file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.acts.backups import back_up_in
from desktop_app.acts.claim import decide_claim, pay_claim, report_claim
from desktop_app.acts.exchange.consent import Consent
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.person import correct_person, enrol_household
from desktop_app.acts.policy import renew_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.restoring import restore
from desktop_app.acts.sign_in import is_locked, protect, renew_key, set_password, sign_in
from desktop_app.acts.staff import set_two_persons
from desktop_app.acts.undo import take_back
from desktop_app.acts.verify_book import rebuild_sums
from desktop_app.core.doubts import Doubtful
from desktop_app.core.problems import Refused
from desktop_app.store.identity import Device
from desktop_app.store.opening import open_book
from tests.attached import keep
from tests.counter import WHO, convinced
from tests.locked import quick_to_try
from tests.simulation.closing import CLOSING_FORMS
from tests.simulation.programs import newer_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from desktop_app.store.cipher import Access
    from desktop_app.store.database import Book
    from tests.simulation.model import Deed, Fact

NAME = "village.coverbook"
FIRST_BACKUP = datetime(2026, 6, 15, 12, tzinfo=UTC)
FORMS: Mapping[str, Callable[[Book, dict[str, Any]], object]] = {
    "enrol": lambda book, values: enrol_household(book, values, WHO),
    "take": lambda book, values: take_premium(book, values, WHO),
    "report": lambda book, values: report_claim(book, values, WHO),
    "decide": lambda book, values: decide_claim(book, values, WHO),
    "pay": lambda book, values: pay_claim(book, values, WHO),
    "renew": lambda book, values: renew_policy(book, values, WHO),
    "undo": lambda book, values: take_back(book, values, WHO),
    "correct": lambda book, values: correct_person(book, values["code"], values, WHO),
    **CLOSING_FORMS,
    "attach": lambda book, values: keep(book, values["content"].encode(), ("people", values["code"])),
}
"""What saves the answers of a form."""

FACTS = (
    "SELECT 'people', code, name FROM people t",
    """SELECT 'policies', t.code, h.code, t.start_day, t.end_day, r.code FROM policies t
        JOIN people h ON h.id = t.holder LEFT JOIN policies r ON r.id = t.renews""",
    "SELECT 'covers', p.code, m.code FROM covers t JOIN policies p ON p.id = t.policy JOIN people m ON m.id = t.person",
    """SELECT 'premiums', t.code, p.code, t.amount, t.paid_on, t.receipt FROM premiums t
        JOIN policies p ON p.id = t.policy""",
    """SELECT 'claims', t.code, p.code, m.code, t.decision, t.covered FROM claims t
        JOIN policies p ON p.id = t.policy JOIN people m ON m.id = t.person""",
    "SELECT 'estimates', c.code, t.date, t.amount FROM estimates t JOIN claims c ON c.id = t.claim",
    "SELECT 'claim_lines', c.code, t.item, t.billed FROM claim_lines t JOIN claims c ON c.id = t.claim",
    "SELECT 'attachments', t.code, m.code, t.digest FROM attachments t JOIN people m ON m.id = t.person",
    "SELECT 'closings', t.code, t.what FROM closings t",
    "SELECT 'payments', t.code, c.code, t.amount FROM payments t JOIN claims c ON c.id = t.claim",
)
"""The facts of the model, read from the file; the table of the fact is `t`."""


def opened(folder: Path, *passwords: str | None) -> Book:
    """The office's file, to write, with the first password that opens it where it is locked."""
    path = folder / NAME
    return open_book(path, who=(WHO.user, WHO.device), access=_access(path, passwords) if any(passwords) else None)


def _access(path: Path, passwords: Sequence[str | None]) -> Access | None:
    """What one of some passwords opens; the refusal of the last one where none does."""
    refused = None
    for password in filter(None, passwords if is_locked(path) else ()):
        try:
            return sign_in(path, WHO.user, password)
        except Refused as refusal:
            refused = refusal
    if refused:
        raise refused
    return None


def alone(book: Book) -> None:
    """The office is one person's, locked or not: nobody else decides what she has recorded."""
    set_two_persons(book, WHO, needed=False, above=None)


def do(book: Book, deed: Deed, folder: Path) -> None:
    """Do a deed as a clerk would, who answers every question; Refused where it cannot be done.

    Some deeds close the file.
    """
    if deed.name in WHOLE:
        WHOLE[deed.name](book, deed.values, folder)
    elif deed.name == "export":
        export_folder(book, folder / "exported")
    elif deed.name == "rebuild":
        rebuild_sums(book, WHO)
    elif deed.name == "import":
        guests = folder.parent / f"guests-{deed.values['number']}-{deed.values['people']}"
        import_folder(book, guests, consent=Consent(WHO))
    else:
        _fill_in(book, deed)


def _back_up(book: Book, values: Mapping[str, Any], folder: Path) -> None:
    """On each day one backup more; where nothing new is there to keep, the former one is as good."""
    back_up_in(book, folder / "backups", FIRST_BACKUP + timedelta(days=values["number"]))


def _restore(book: Book, values: Mapping[str, Any], folder: Path) -> None:
    book.close()
    backup = max((folder / "backups").glob("*/*.coverbook"))
    access = sign_in(backup, WHO.user, values["password"]) if values["password"] else None
    restore(backup, folder / NAME, access, Device(), replace=True)


def _upgrade(book: Book, _values: Mapping[str, Any], folder: Path) -> None:
    book.close()
    newer_program()
    newer = open_book(folder / NAME, who=(WHO.user, WHO.device), access=book.access)
    if newer.looking_because:
        raise newer.looking_because
    newer.close()


WHOLE: Mapping[str, Callable[[Book, Mapping[str, Any], Path], object]] = {
    "reopen": lambda book, _values, _folder: book.close(),
    "back_up": _back_up,
    "restore": _restore,
    "protect": quick_to_try()(lambda book, values, _folder: protect(book, WHO.user, values["password"])),
    "password": quick_to_try()(lambda book, values, _folder: set_password(book, WHO.user, values["password"])),
    "renew_key": lambda book, _values, _folder: renew_key(book),
    "upgrade": _upgrade,
}
"""What is done with the file as a whole."""


def _fill_in(book: Book, deed: Deed) -> None:
    """Save a form, with a reason for every doubt."""
    try:
        FORMS[deed.name](book, dict(deed.values))
    except Doubtful as asked:
        FORMS[deed.name](book, convinced(dict(deed.values), asked))


def prepare(deed: Deed, folder: Path) -> None:
    """Lay out beside the office what a deed reads."""
    if deed.name == "import":
        source = folder.parent / f"guests-{deed.values['number']}-{deed.values['people']}"
        source.mkdir(exist_ok=True)
        rows = [
            f"Z-{deed.values['number']}-{each},Guest {deed.values['number']} {each}"
            for each in range(deed.values["people"])
        ]
        (source / "people.csv").write_text("\n".join(["code,name", *rows, ""]), encoding="utf-8")


def facts_of(book: Book, *, newest: bool = False) -> set[Fact]:
    """What stands in a file, or what its newest save has written of that."""
    written = " WHERE t.save = (SELECT max(id) FROM saves)"
    return {row for sql in FACTS for row in book.query(sql + (written if newest else ""))}


def counts_of(book: Book, sheets: Iterable[str]) -> tuple[int, dict[str, int]]:
    """How many saves a file has seen, and how many rows of some sheets it has."""
    names = list(sheets)
    (counts,) = book.query(f"SELECT {', '.join(f'(SELECT count(*) FROM {name})' for name in ('saves', *names))}")
    return int(counts[0]), dict(zip(names, map(int, counts[1:]), strict=True))


def saves_of(book: Book) -> int:
    """How many saves it has seen."""
    return int(book.value("SELECT count(*) FROM saves"))
