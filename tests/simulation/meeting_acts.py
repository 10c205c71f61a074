"""What is done by chance in an office whose book others share: each act as a person does it, or refused and left."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop_app.acts.claim import correct_claim, decide_claim, pay_claim, report_claim
from desktop_app.acts.closing import close_quarter, confirm_reserves, reopen_quarter
from desktop_app.acts.correction import Correction, correct
from desktop_app.acts.merging import merge_people
from desktop_app.acts.person import enrol_household
from desktop_app.acts.policy import end_policy, renew_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.settings import set_receipts
from desktop_app.acts.undo import take_back
from desktop_app.core.doubts import Doubtful
from desktop_app.core.period import quarter
from desktop_app.core.problems import Refused
from desktop_app.core.records.scheme import Office
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.rows import insert, row_of
from desktop_app.store.save import saving
from tests.counter import END, START, WHO, convinced, household, member
from tests.simulation.meeting_keys import correct_key, enter

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from desktop_app.store.database import Book

Q1 = quarter(2026, 1)


def _done(act: Callable[..., Any], book: Book, values: dict[str, Any]) -> Any:
    """Do an act, with a reason for whatever it doubts; None where it is refused."""
    reasons: dict[Any, str] = {}
    while True:
        try:
            return act(book, {**values, "reasons": reasons}, WHO)
        except Doubtful as doubts:
            more = convinced(values, doubts)["reasons"]
            if set(more) <= set(reasons):
                return None
            reasons |= more
        except Refused:
            return None


def _one(book: Book, luck: Random, sql: str) -> Any:
    """One of the rows of a query, by chance; None where there is none."""
    rows = book.query(sql)
    return luck.choice(rows) if rows else None


def enrol(book: Book, luck: Random) -> None:
    """A household, often the same name on two laptops."""
    paid = START + luck.randrange(300) if luck.random() < 0.5 else None
    start = luck.choice([START, START + 120, START + 200])
    receipt = f"OLD-{luck.randrange(4)}" if paid and luck.random() < 0.2 else None
    values = household(member(f"Asha {luck.randrange(9)}"), paid_on=paid, start_day=start, receipt=receipt)
    _done(enrol_household, book, values)


def take(book: Book, luck: Random) -> None:
    """A premium that is due, whole or in part; others may take the same."""
    due = _one(book, luck, "SELECT code, amount FROM premiums WHERE paid_on IS NULL AND amount > 1")
    if due:
        day = START + luck.randrange(300)
        amount = due[1] // luck.choice([1, 1, 2])
        _done(take_premium, book, {"premium": due[0], "amount": amount, "paid_on": day, "method": "cash"})


def report(book: Book, luck: Random) -> None:
    """A claim."""
    found = _one(book, luck, "SELECT p.code, m.code, p.start_day FROM policies p JOIN people m ON m.id = p.holder")
    if found:
        day = found[2] + luck.randrange(150)
        asked = {"policy": found[0], "person": found[1], "incurred": day, "reported": day + luck.randrange(20)}
        more = {"benefit": "STAY", "event": "illness", "provider": "CLINIC", "loss": 2_000, "covered": 2_000}
        _done(report_claim, book, {**asked, **more})


def decide(book: Book, luck: Random) -> None:
    """A claim decided, perhaps on two laptops in two ways."""
    found = _one(book, luck, "SELECT code, reported FROM claims WHERE decision = 'open'")
    if found:
        ways = ({"decision": "paid", "covered": 2_000}, {"decision": "rejected", "reason": "other"})
        _done(decide_claim, book, {"claim": found[0], "decided": found[1] + luck.randrange(30), **luck.choice(ways)})


def pay(book: Book, luck: Random) -> None:
    """A claim that was decided, paid."""
    found = _one(book, luck, "SELECT code, decided FROM claims WHERE decision = 'paid'")
    if found:
        _done(pay_claim, book, {"claim": found[0], "date": found[1] + 1, "amount": 100, "method": "cash"})


def correct_person(book: Book, luck: Random) -> None:
    """A field of a person, of few values, so that two may say the same."""
    found = _one(book, luck, "SELECT code FROM people")
    if found:
        what = luck.choice(["phone", "phone", "village", "occupation", "sex", "birth_date"])
        value = {"sex": luck.choice("fm"), "birth_date": START - luck.randrange(6000, 20000)}
        value |= {"village": luck.choice(["Sonpur", "Khajura"]), "phone": str(luck.randrange(3))}
        said = {what: value.get(what, f"work {luck.randrange(3)}"), "why": "as she says"}
        _done(lambda to, values, who: correct(to, Correction("people", found[0], values), who), book, said)


def correct_loss(book: Book, luck: Random) -> None:
    """What a claim lost."""
    found = _one(book, luck, "SELECT code FROM claims")
    if found:
        said = {"loss": luck.choice([2_000, 2_500, 3_000]), "why": "the invoice came"}
        _done(lambda to, values, who: correct_claim(to, found[0], values, who), book, said)


def end(book: Book, luck: Random) -> None:
    """A policy ended, perhaps twice on different days."""
    found = _one(book, luck, "SELECT code, start_day FROM policies WHERE exit_date IS NULL")
    if found:
        values = {"policy": found[0], "exit_date": found[1] + luck.randrange(60, 300), "exit_reason": "too_expensive"}
        _done(end_policy, book, {**values, "why": "she says"})


def renew(book: Book, luck: Random) -> None:
    """A policy for its next term."""
    found = _one(
        book,
        luck,
        """SELECT code, end_day FROM policies p WHERE exit_date IS NULL
        AND NOT EXISTS (SELECT 1 FROM policies r WHERE r.renews = p.id)""",
    )
    if found:
        _done(renew_policy, book, {"renews": found[0], "start_day": found[1] + 1, "amount": 60_000, "paid_on": END})


def undo(book: Book, luck: Random) -> None:
    """A save of any laptop taken back, often one on which others have built meanwhile."""
    found = _one(
        book,
        luck,
        "SELECT device || '-' || number FROM saves WHERE id > 2 AND action <> 'merge' ORDER BY id DESC LIMIT 12",
    )
    if found:
        _done(take_back, book, {"save": found[0], "why": "the wrong folder"})


def merge_two(book: Book, luck: Random) -> None:
    """Two records of one person become one."""
    rows = book.query("SELECT code FROM people WHERE merged_into IS NULL")
    if len(rows) > 1:
        stays, goes = luck.sample(rows, 2)
        _done(merge_people, book, {"stays": stays[0], "goes": goes[0], "why": "her card says so"})


def add_office(book: Book, luck: Random) -> None:
    """An office under a code that another laptop may give to its own."""
    code = f"O-{luck.randrange(3)}"
    with suppress(Refused), saving(book, "add_offices", user=WHO.user) as save:
        if row_of(book, "offices", code) is None:
            insert(save, "offices", Office(code=code, name=f"Office {luck.randrange(3)}"))


def write_voucher(book: Book, luck: Random) -> None:
    """A voucher under a number that another laptop may give to one of its own, with as many lines as come."""
    code, amounts = f"2026-{luck.randrange(4)}", [luck.randrange(1, 4) * 100 for _ in range(luck.randrange(1, 4))]
    with suppress(Refused), saving(book, "money_out", user=WHO.user) as save:
        if book.value("SELECT 1 FROM vouchers WHERE voucher = ?", (code,)) is None:
            day = START + luck.randrange(200)
            for at, amount in enumerate((*amounts, -sum(amounts)), 1):
                line = VoucherLine(voucher=code, date=day, line="B02" if amount > 0 else "B33", amount=amount)
                insert(save, "vouchers", line, position=at)


def number(book: Book, luck: Random) -> None:
    """Receipts numbered in another way."""
    with suppress(Refused):
        set_receipts(book, {"by_year": luck.random() < 0.5, "by_office": luck.random() < 0.5}, WHO)


def reopen(book: Book) -> None:
    """The first quarter reopened."""
    why = {"reason": "a packet came late", "why": "a packet came late"}
    _done(lambda to, values, who: reopen_quarter(to, Q1, values, who), book, why)


def close(book: Book, luck: Random) -> None:
    """The first quarter closed, or reopened where it is."""
    closed = Q1.last in {each.last for each in standing(quarter_acts(book))}
    acts = (reopen_quarter,) if closed else (confirm_reserves, close_quarter)
    if not closed or luck.random() < 0.5:
        why = {"reason": "as it should be", "why": "late claims"}
        for act in acts:
            _done(lambda to, values, who, act=act: act(to, Q1, values, who), book, why)


ACTS = (
    *[enrol] * 4,
    *[take] * 4,
    *[report] * 3,
    *[decide] * 3,
    pay,
    *[correct_person] * 4,
    *[correct_loss] * 2,
    *[end] * 2,
    renew,
    *[undo] * 2,
    merge_two,
    add_office,
    *[write_voucher] * 3,
    *[enter] * 4,
    *[correct_key] * 4,
    number,
    close,
)
