"""Those who pay, found by any part of a name or code while one types: of tens of thousands within a key."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from desktop_app.core.likeness import words_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop_app.core.collection import Payer

MOST = 12
"""So many are found: whoever means another types on."""
MANY = 500
"""So many are put in order by how near they are."""


class PayerIndex:
    """Payers, found by any part of a name or code in any order of the words."""

    def __init__(self, payers: Iterable[Payer]) -> None:
        """Fold every name once, into one text with a line a payer: looking through it is one call."""
        self.payers = tuple(payers)
        self._lines = [f"\n {words_key(' '.join(_words(each)))}" for each in self.payers]
        self._text = "".join(self._lines) + "\n"
        self._starts = [0, *accumulate(map(len, self._lines))]

    def find(self, typed: str) -> list[Payer]:
        """Those who hold every word that is typed; first those whose words begin so."""
        words = words_key(typed).split()
        if not words:
            return []
        found = list(islice(self._holding(max(words, key=len), words), MANY + 1))
        nearest = list(islice(self._nearest(words), MOST)) if len(found) > MANY else []
        others = sorted(set(found[:MANY]).difference(nearest), key=lambda at: (self._rank(at, words), at))
        return [self.payers[at] for at in [*nearest, *others][:MOST]]

    def exactly(self, typed: str) -> list[Payer]:
        """Those of that very name or code."""
        whole = words_key(typed)
        found = (self.payers[at] for at in self._holding(whole, ())) if whole else iter(())
        return [each for each in found if whole in map(words_key, (each.name, each.code, each.household))]

    def replaced(self, payer: Payer) -> PayerIndex:
        """With a payer as the book has them now."""
        changed = [payer if each.key == payer.key else each for each in self.payers]
        if any(map(_differ, changed, self.payers)):
            return PayerIndex(changed)
        same = PayerIndex(())
        same.payers, same._lines, same._text, same._starts = tuple(changed), self._lines, self._text, self._starts
        return same

    def _holding(self, part: str, words: Sequence[str]) -> Iterator[int]:
        """The places of those whose line holds a part, and every word beside it."""
        at = self._text.find(part)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            if all(word in self._lines[place] for word in words):
                yield place
            at = self._text.find(part, self._starts[place + 1])

    def _nearest(self, words: Sequence[str]) -> Iterator[int]:
        """Those whose name begins with the first word, and the others' words with the rest: as near as can be."""
        return self._holding(f"\n {words[0]}", [f" {word}" for word in words])

    def _rank(self, at: int, words: Sequence[str]) -> tuple[bool, bool]:
        """How near a payer is to what was typed: names that begin with the words come before those that hold them."""
        line = self._lines[at]
        return (not all(f" {word}" in line for word in words), not line.startswith(f"\n {words[0]}"))


def _words(payer: Payer) -> tuple[str, ...]:
    """What a payer is found by."""
    return (payer.name, *payer.others, payer.code, payer.household, payer.policy)


def _differ(one: Payer, other: Payer) -> bool:
    """Whether two of one key are found by other words."""
    return one is not other and _words(one) != _words(other)
