"""Setting into which account premium, claims and savings go, by the way in which they are paid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.catalog.payment_ways import way_key
from desktop_app.core.problems import no_such
from desktop_app.store.accounts import account_of_method, accounts, write_account_of_method
from desktop_app.store.words import find_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

_LIST = "method"
"""The list of the ways of payment."""


def payment_ways(book: Book) -> list[str]:
    """The ways of payment that the forms offer."""
    return sorted(find_words(book, _LIST, ""))


def known_of_payment_ways(book: Book) -> dict[str, Any]:
    """Where what is paid in each way goes now."""
    return {way_key(at): account_of_method(book, way) for at, way in enumerate(payment_ways(book))}


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[None]:
    """Each way with its account; nothing where it is the cash box."""
    ways, codes = payment_ways(book), {each.code for each in accounts(book)}
    said = [(way_key(at), way, values.get(way_key(at)) or None) for at, way in enumerate(ways)]
    wrong = [(key, account) for key, _, account in said if account and account not in codes]
    problems = [problem for key, account in wrong for problem in no_such(account, key).problems]

    def write(save: Save) -> None:
        for _, way, account in said:
            if account != account_of_method(save.book, way):
                write_account_of_method(save, way, account)

    return Plan(write, problems)


set_payment_ways = Procedure("set_payment_ways", _plan)
"""Let what is paid in each way go where the form says: in the cash book of every day, those before too."""
