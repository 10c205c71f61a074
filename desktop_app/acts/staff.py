"""Who works in a locked book and as what: each with a role, and a password that only they know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.permission import require_right
from desktop_app.acts.sign_in import names_of, set_password, shut_out
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.rights import AUDITOR, ROLES, Right, Role
from desktop_app.core.text import text
from desktop_app.store.settings import write_setting
from desktop_app.store.staff import (
    OTHER_KEYS,
    SECOND_ABOVE,
    STAFFED,
    TWO_PERSONS,
    needs_two,
    second_above,
    staff,
    write_staff,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

__all__ = ["needs_two", "second_above", "staff"]


@dataclass(frozen=True, slots=True)
class Employed:
    """Somebody who works here as something, or no longer."""

    name: str
    role: Role | None


def offered_role(book: Book, name: str) -> Role | None:
    """By which role somebody is offered what they may do; who is not of the people is offered what an auditor is."""
    people = staff(book)
    return people.get(name, AUDITOR) if people else None


def employ(book: Book, name: str, role: str, who: Who, password: str = "") -> Employed:
    """Let somebody work as something, with a password where they are new or shall have another one."""
    require_right(book, STAFFING.name, who)
    if password:
        set_password(book, name, password)
    return gate(book, STAFFING, {"name": name.strip(), "role": role}, who)


def dismiss(book: Book, name: str, who: Who) -> Employed:
    """Let somebody work and sign in no longer; what they have saved stays under their name.

    Refused for a name that nobody has: whoever misspells it would believe that somebody is shut out who is not. Whom a
    power cut left without a role but with a key is dismissed once more.
    """
    name = name.strip()
    if name not in {*staff(book), *(names_of(book.path) if book.access else ())}:
        raise _unknown(name)
    done = gate(book, STAFFING, {"name": name, "role": None}, who)
    shut_out(book, name)
    return done


def change_password(book: Book, name: str, password: str, who: Who) -> None:
    """Give oneself another password, or somebody who works here, which an administrator does."""
    if name != who.user:
        require_administrator(book, who)
    if staff(book) and name not in staff(book):
        raise _unknown(name)
    set_password(book, name, password)


def _unknown(name: str) -> Refused:
    """What is said of a name that nobody here has."""
    return refused(text("Roles", "{name} is not among the people of this book.", name=name), "name")


def require_administrator(book: Book, who: Who) -> None:
    """Refused for everybody but administrators."""
    require_right(book, STAFFING.name, who)


def set_two_persons(book: Book, who: Who, *, needed: bool, above: int | None, other_keys: bool = True) -> None:
    """Whether somebody else decides a claim than recorded it, above which amount a second person agrees, who keys."""
    gate(book, TWO_PERSON_RULES, {"needed": needed, "above": above, OTHER_KEYS: other_keys}, who)


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Employed]:
    """Somebody's role from now on; one administrator stays, for else nobody could say who works here."""
    name, role = values["name"], ROLES.get(values["role"] or "")
    after = {**staff(book), name: role}
    problems = []
    if not any(each and Right.ADMINISTER in each.rights for each in after.values()):
        words = text("Roles", "One person stays administrator: else nobody could say who works here.")
        problems.append(Problem(words, "role"))

    def write(save: Save) -> Employed:
        write_staff(save, name, role)
        return Employed(name, role)

    return Plan(write, problems)


def _plan_two(book: Book, values: Mapping[str, Any]) -> Plan[None]:
    """The rules of two persons from now on."""
    del book

    def write(save: Save) -> None:
        write_setting(save, TWO_PERSONS, None if values["needed"] else "off")
        write_setting(save, OTHER_KEYS, None if values[OTHER_KEYS] else "off")
        write_setting(save, SECOND_ABOVE, None if values["above"] is None else str(values["above"]))

    return Plan(write)


STAFFING = Procedure(STAFFED, _plan)
TWO_PERSON_RULES = Procedure("two_persons", _plan_two)
