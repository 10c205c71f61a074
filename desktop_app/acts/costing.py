"""What cover costs and who may have it, proposed while a form is filled in: offered to be typed over, never imposed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.balances import FOLLOWS_LOAN
from desktop_app.core.problems import Problem
from desktop_app.core.shown import Amount, When
from desktop_app.core.tariff import Insuring, Life, Reckoning, tariff_on
from desktop_app.core.text import counted, text
from desktop_app.store.renewal_cost import age_or_none, cost, cost_of_renewing
from desktop_app.store.rows import find
from desktop_app.store.tariffs import charges_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.records.product import Product
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


class FormProposal(NamedTuple):
    """Answers that follow from others in a form, and what is said under its lines."""

    values: Mapping[str, Any]
    notes: Mapping[str, Text | None]


def when_enrolling(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """The premium of what a form is about to insure, who may not come in and why, and the end of the waiting period."""
    product, start = find(book, "products", str(values.get("product") or "")), values.get("start_day")
    if product is None or start is None:
        return FormProposal({}, dict.fromkeys(("amount", "start_day")))
    members = [member for member in values.get("members") or () if member.get("name")]
    insured = values.get("sum_insured")
    loan = insured if product.line == FOLLOWS_LOAN else None
    of = Insuring(_lives(members, start), None, insured, loan, decimals_of(book))
    reckoning = cost(book, product.code, of, start) if members else Reckoning((), (), of.decimals)
    answers = {} if reckoning.total is None else {"amount": reckoning.total}
    notes = {"amount": reckoning.words, "start_day": _ineligible(product, members, start) or _waits(product, start)}
    return FormProposal(answers, notes)


def when_renewing_on(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """The premium of a term that starts on another day than was proposed, with how it is reckoned."""
    code, start = str(values.get("renews") or ""), values.get("start_day")
    if start is None or find(book, "policies", code) is None:
        return FormProposal({}, {"amount": None})
    found = cost_of_renewing(book, code, start, values.get("lives"))
    answers = known_of({"amount": found.premium, "sum_insured": found.sum_insured})
    return FormProposal(answers, {"amount": found.words})


def off_tariff(book: Book, values: Mapping[str, Any]) -> list[Problem]:
    """A premium of people who are enrolled that is another one than the tariff makes it."""
    return _off(book, values, when_enrolling(book, values))


def off_tariff_again(book: Book, values: Mapping[str, Any]) -> list[Problem]:
    """A premium of a next term that is another one than the tariff makes it; without a tariff none is expected."""
    old = find(book, "policies", str(values["renews"]))
    if not tariff_on(charges_of(book, old.product), values["start_day"]):
        return []
    return _off(book, values, when_renewing_on(book, values))


def known_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Those of some answers that are known."""
    return {key: value for key, value in values.items() if value is not None}


def _off(book: Book, values: Mapping[str, Any], proposal: FormProposal) -> list[Problem]:
    """A premium beside the one proposed, with how that is reckoned."""
    usual, words = proposal.values.get("amount"), proposal.notes.get("amount")
    if usual is None or words is None or values.get("amount") in {None, usual}:
        return []
    message = text("Tariff", "The tariff makes it {reckoning}, not {amount}.", reckoning=words)
    return [Problem(message.about(amount=Amount(values["amount"], decimals_of(book))), "amount")]


def _lives(members: Sequence[Mapping[str, Any]], start: Day) -> tuple[Life, ...]:
    """The people of a form, holder first."""
    ordered = sorted(members, key=lambda member: member.get("relation") not in {"holder", None})
    return tuple(Life(str(each["name"]), age_or_none(each.get("birth_date"), start)) for each in ordered)


def _ineligible(product: Product, members: Sequence[Mapping[str, Any]], start: Day) -> Text | None:
    """Who is too young or too old for the product on the first day, each with the limit."""
    found: Text | None = None
    for member in members:
        age = age_or_none(member.get("birth_date"), start)
        limit = _limit(product, age)
        if limit is not None:
            words = limit.about(name=str(member["name"]), age=age, product=product.name)
            found = words if found is None else text("Tariff", "{first} {second}", first=found, second=words)
    return found


def _limit(product: Product, age: int | None) -> Text | None:
    """The limit of age that somebody does not meet."""
    if age is None:
        return None
    if product.exit_age is not None and age > product.exit_age:
        words = text("Tariff", "{name} is not eligible: {age} years old, and {product} covers up to {most}.")
        return words.about(most=product.exit_age)
    if product.entry_age is not None and age < product.entry_age:
        words = counted("Tariff", "{name} is not eligible: %n years old, and {product} takes from {least} on.", "", age)
        return words.about(least=product.entry_age)
    return None


def _waits(product: Product, start: Day) -> Text | None:
    """The days from which cover holds."""
    if not product.waiting_days:
        return None
    words = text("Tariff", "Waiting period up to {last}: what happens from {first} on is covered.")
    return words.about(last=When(start + product.waiting_days - 1), first=When(start + product.waiting_days))
