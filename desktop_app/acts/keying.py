"""Second keying: a stack of paper forms is keyed by two people, unseen by each other, and settled before it is saved.

A stack lies among the drafts of its book until it is saved, not in the book: what is keyed is no fact yet, a slip of
the first keying is no correction that a history must tell for ever, and whatever holds for drafts holds for it (sealed
in a locked book, taken along by a copy and by a new key, each write whole or not at all). Each form is kept the moment
it is keyed, so a crash loses at most the form on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import gate_all
from desktop_app.acts.keyed_kinds import kind_named
from desktop_app.acts.keyed_stack import WHOLE, Keying, Stack, Stage
from desktop_app.acts.permission import require_right
from desktop_app.core.doubts import REASONS
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.saves import first_after, last_number
from desktop_app.store.staff import other_keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.drafts import DraftFolder
    from desktop_app.acts.keyed_stack import KeyedDifference
    from desktop_app.acts.who import Who
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

STACKS = "stack"
"""Under this name stacks lie among the drafts."""
MOST = 500
"""More forms than any stack of paper has."""

_NONE: Mapping[Any, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Saved:
    """A stack that was saved, and how many forms lay in it."""

    name: str
    count: int


def stacks(folder: DraftFolder) -> tuple[Stack, ...]:
    """Every stack, by its name."""
    found = (_read(draft.state) for draft in folder.load(STACKS))
    return tuple(sorted((each for each in found if each), key=lambda each: each.name.casefold()))


def stack_named(folder: DraftFolder, name: str) -> Stack:
    """The stack of a name; Refused where there is none."""
    for each in stacks(folder):
        if each.name == name:
            return each
    raise refused(text("Keying", "There is no stack {name}. Choose one from the list.", name=name), "name")


def begin(folder: DraftFolder, name: str, kind: str, count: int) -> Stack:
    """Put a new stack down: its name, which forms lie in it, and how many were counted."""
    kind_named(kind)
    name = name.strip()
    if not name:
        raise refused(text("Keying", "Give the stack a name, as it is written on its cover."), "name")
    if not 1 <= count <= MOST:
        raise refused(text("Keying", "A stack has 1 to {most} forms: count them before you key.", most=MOST), "count")
    if any(key_of(each.name) == key_of(name) for each in stacks(folder)):
        raise refused(text("Keying", "There is a stack {name} already: give this one another name.", name=name), "name")
    return _write_stack(folder, Stack(name, kind, count))


def key(book: Book, folder: DraftFolder, name: str, values: Mapping[str, Any], who: Who) -> Stack:
    """Keep one more form of a stack, of the first keying or of the second; Refused for who may not key it."""
    stack = stack_named(folder, name)
    may_key(book, stack, who)
    at = 0 if stack.stage is Stage.FIRST else 1
    keyings = list(stack.keyings)
    if len(keyings) == at:
        keyings.append(Keying(who.user, ()))
    answers = {each: value for each, value in values.items() if each != REASONS}
    keyings[at] = replace(keyings[at], forms=(*keyings[at].forms, answers))
    return _write_stack(folder, replace(stack, keyings=tuple(keyings)))


def may_key(book: Book, stack: Stack, who: Who) -> None:
    """Refused where the stack is keyed twice already, somebody else keys it, or the second person is the first."""
    require_right(book, kind_named(stack.kind).procedure.name, who)
    if stack.stage not in (Stage.FIRST, Stage.SECOND):
        raise refused(text("Keying", "{name} is keyed twice: settle where the two differ.", name=stack.name))
    at = 0 if stack.stage is Stage.FIRST else 1
    if len(stack.keyings) > at and stack.keyings[at].by != who.user:
        words = text("Keying", "{person} is keying {name}: one person keys a stack from the first form to the last.")
        raise refused(words.about(person=stack.keyings[at].by, name=stack.name))
    if at and stack.keyings[0].by == who.user and other_keys(book):
        words = text("Keying", "You have keyed {name} the first time: somebody else keys it the second time.")
        raise refused(words.about(name=stack.name))


def settle(folder: DraftFolder, name: str, difference: KeyedDifference, value: Any) -> Stack:
    """Say what stands on the paper where the two differ."""
    return _settled(folder, stack_named(folder, name), difference.at, {difference.path: value})


def settle_whole(folder: DraftFolder, name: str, at: int, values: Mapping[str, Any]) -> Stack:
    """Say what stands on a whole form, keyed a third time."""
    answers = {each: value for each, value in values.items() if each != REASONS}
    return _settled(folder, stack_named(folder, name), at, {WHOLE: answers})


def _settled(folder: DraftFolder, stack: Stack, at: int, more: Mapping[str, Any]) -> Stack:
    """Keep what was settled of a form, beside what was settled of it before."""
    before = stack.settled.get(str(at), {})
    return _write_stack(folder, replace(stack, settled={**stack.settled, str(at): {**before, **more}}))


def save_stack(book: Book, folder: DraftFolder, name: str, who: Who, reasons: Mapping[Text, str] = _NONE) -> Saved:
    """Save all forms of a settled stack as one save through the gate, and put the stack away.

    Doubtful with what the book makes doubtful about any of them, until each doubt has its reason. A stack that lies
    here although its save is in the book (the power failed between the two) is refused: it would come in twice.
    """
    stack = stack_named(folder, name)
    if stack.stage is not Stage.READY:
        raise refused(
            text("Keying", "{name} cannot be saved yet: key it twice, and settle each difference.", name=name)
        )
    _refuse_saved(book, stack, who)
    procedure = kind_named(stack.kind).procedure
    rows = [{**stack.answers(at), REASONS: reasons} for at in range(stack.count)]
    _write_stack(folder, replace(stack, before=last_number(book)))
    try:
        gate_all(book, procedure, rows, who)
    except Refused:
        _write_stack(folder, replace(stack, before=None))
        raise
    folder.drop(STACKS, key_of(name))
    return Saved(stack.name, stack.count)


def _refuse_saved(book: Book, stack: Stack, who: Who) -> None:
    """Refused where the save that was about to take the stack in is there."""
    found = None if stack.before is None else first_after(book, stack.before)
    if found and (found.action, found.user) == (kind_named(stack.kind).procedure.name, who.user):
        words = text("Keying", "{name} may be in the book already: look at save {save}, then remove the stack.")
        raise refused(words.about(name=stack.name, save=found.name))


def remove(folder: DraftFolder, name: str) -> None:
    """Put a stack away without saving it."""
    folder.drop(STACKS, key_of(name))


def key_of(name: str) -> str:
    """What a stack is kept under: letters of any script, as the file system takes them."""
    return name.strip().casefold().encode().hex()[:120]


def _write_stack(folder: DraftFolder, stack: Stack) -> Stack:
    """Write a stack, wholly or as it was."""
    keyings = [{"by": each.by, "forms": list(each.forms)} for each in stack.keyings]
    state = {"name": stack.name, "kind": stack.kind, "count": stack.count, "keyings": keyings}
    folder.save(STACKS, key_of(stack.name), {**state, "settled": dict(stack.settled), "before": stack.before})
    return stack


def _read(state: Mapping[str, Any]) -> Stack | None:
    """A stack as it was kept; None where it is none."""
    try:
        keyings = tuple(Keying(each["by"], tuple(each["forms"])) for each in state["keyings"])
        return Stack(state["name"], state["kind"], state["count"], keyings, state["settled"], state["before"])
    except (KeyError, TypeError):
        return None
