"""A code read again: whether it is whole, and signed with the key that is expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.reports.proof.seal import key_id, unsealed
from desktop_app.reports.proof.words import CHANGED, FOREIGN
from desktop_app.store.signing import is_signed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.reports.proof.payload import Payload


def checked(words: Iterable[str], public: bytes) -> Payload:
    """What the codes of one paper say; Refused where they are not whole or not signed with this key."""
    found = unsealed(words)
    if found.key_id != key_id(public):
        raise refused(FOREIGN)
    if not is_signed(public, found.signed, found.signature):
        raise refused(CHANGED)
    return found.payload
