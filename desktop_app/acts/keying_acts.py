"""The acts of second keying: the form of a stack in hand, a new stack, and what saves a settled one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts import keying
from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.keyed_kinds import kind_named
from desktop_app.acts.keyed_stack import Stage
from desktop_app.catalog.keying import NEW_STACK, SAVE_STACK
from desktop_app.core.doubts import REASONS
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.drafts import DraftFolder
    from desktop_app.acts.keyed_stack import Stack
    from desktop_app.acts.keying import Saved
    from desktop_app.acts.who import Who
    from desktop_app.catalog.forms.form import Form
    from desktop_app.store.database import Book

SHEET = "stacks"


def beginning(folder: DraftFolder) -> Act:
    """What puts a new stack down."""

    def begin(book: Book, values: Mapping[str, Any], who: Who) -> Stack:
        """Put it down, where whoever does may key it."""
        stack = keying.begin(folder, str(values["name"]), str(values["kind"]), int(values["count"]))
        keying.may_key(book, stack, who)
        return stack

    return Act(NEW_STACK, begin, _begun)


def _begun(done: Stack) -> Done:
    """After a stack was put down."""
    return Done(text("Keying", "Key the first form of {name}.", name=done.name), SHEET, done.name)


def keyed(folder: DraftFolder, stack: Stack) -> Act:
    """The form of a stack, as plain as its paper: nothing is proposed, for a proposal that both take hides a slip."""

    def key(book: Book, values: Mapping[str, Any], who: Who) -> Stack:
        """Keep one more form."""
        return keying.key(book, folder, stack.name, values, who)

    which = "first" if stack.stage is Stage.FIRST else "second"
    return Act(_form(stack, which), key, _form_keyed)


def keyed_again(folder: DraftFolder, stack: Stack, at: int) -> Act:
    """The form that is keyed a third time, where both are wrong."""

    def key(book: Book, values: Mapping[str, Any], who: Who) -> Stack:
        """Keep what stands on the paper."""
        del book, who
        return keying.settle_whole(folder, stack.name, at, values)

    return Act(_form(stack, f"correct_{at}"), key, _form_keyed)


def _form(stack: Stack, which: str) -> Form:
    """The described form under a name of its own: its drafts are nobody else's, and no other's are offered in it."""
    form = kind_named(stack.kind).act.form
    correcting = which.startswith("correct_")
    name = f"{'correct_' if correcting else ''}keyed_{which}_{keying.key_of(stack.name)}"
    return replace(form, name=name, save=text("Keying", "Keep the form"))


def _form_keyed(done: Stack) -> Done:
    """After a form was kept."""
    said = {
        Stage.FIRST: counted("Keying", "{name}: %n of {count} forms keyed.", "", done.done),
        Stage.SECOND: counted("Keying", "{name}: %n of {count} forms keyed the second time.", "", done.done),
        Stage.SETTLING: counted("Keying", "{name}: %n differences to settle.", "", len(done.open_differences)),
        Stage.READY: text("Keying", "{name} is ready to be saved."),
    }[done.stage]
    if done.stage is Stage.SECOND and not done.done:
        said = text("Keying", "{name} is keyed the first time: give the stack to a second person.")
    return Done(said.about(name=done.name, count=done.count), SHEET, done.name)


def saving_stack(folder: DraftFolder) -> Act:
    """What saves a settled stack."""

    def save(book: Book, values: Mapping[str, Any], who: Who) -> Saved:
        """Save it, with the reasons for what is doubtful."""
        return keying.save_stack(book, folder, str(values["name"]), who, values.get(REASONS) or {})

    return Act(SAVE_STACK, save, _saved)


def _saved(done: Saved) -> Done:
    """After a stack was saved."""
    return Done(counted("Keying", "{name}: %n forms saved.", "", done.count).about(name=done.name), SHEET, done.name)
