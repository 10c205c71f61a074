"""Which saves a save follows, and the one order of all saves that is the same on every laptop.

A device's saves are a chain, and a file has one head that follows all that is in it. So what a save knows is told by
one number a device: the last of its saves that it follows.
"""

from __future__ import annotations

import json
import re
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.history import About

MERGE = "merge"
"""The act of a save that joins two heads."""
ROOM = "make_room"
"""The act of a save that lets a record stand as somebody took it back, who had not seen it change."""

PUT_BACK = "put_back"
"""The act of a save that puts back what this side took out and the other side rests on."""
SILENT = frozenset((ROOM, PUT_BACK))
"""Saves that only let others be written down, and say nothing themselves: what shall stand the next merge says."""

Known = dict[str, int]
"""By device, the last of its saves that is followed."""


class TreeNode(NamedTuple):
    """A save in the tree of a book."""

    row: int
    device: str
    number: int
    digest: str
    parents: tuple[str, ...]
    action: str
    time: int
    user: str

    @property
    def name(self) -> str:
        """Its device and number, as people read them."""
        return f"{self.device}-{self.number}"


class Ancestry:
    """The saves of a book, and what each of them follows."""

    def __init__(self, nodes: Iterable[TreeNode]) -> None:
        """Read them in the order in which the file took them in: parents first."""
        self.nodes = {node.row: node for node in nodes}
        self._known: dict[int, Known] = {}

    @cached_property
    def by_digest(self) -> dict[str, TreeNode]:
        """The saves by their digests."""
        return {node.digest: node for node in self.nodes.values()}

    @cached_property
    def head(self) -> TreeNode | None:
        """The newest save, which follows all others."""
        return next(reversed(self.nodes.values()), None)

    def known(self, row: int) -> Known:
        """What a save follows, and itself."""
        if not self._known:
            self._fill()
        return self._known[row]

    def _fill(self) -> None:
        """Work out what each save follows."""
        for node in self.nodes.values():
            known: Known = {}
            for parent in node.parents:
                join(known, self._known[self.by_digest[parent].row])
            known[node.device] = node.number
            self._known[node.row] = known

    def follows(self, row: int, other: int) -> bool:
        """Whether a save follows another one, or is it."""
        return self.has(self.known(row), other)

    def has(self, known: Mapping[str, int], row: int) -> bool:
        """Whether a save is among those that are known."""
        node = self.nodes[row]
        return node.number <= known.get(node.device, 0)

    def place(self, row: int) -> tuple[int, str, int]:
        """Where a save stands in the one order: after all it follows, whatever clocks say."""
        node = self.nodes[row]
        return sum(self.known(row).values()), node.device, node.number

    def unknown_to(self, known: Mapping[str, int]) -> list[int]:
        """The rows of the saves that are not known, in the order of the file."""
        return [row for row in self.nodes if not self.has(known, row)]

    @cached_property
    def frontier(self) -> Known:
        """The last save of each device that the file holds."""
        found: Known = {}
        for node in self.nodes.values():
            found[node.device] = max(node.number, found.get(node.device, 0))
        return found


class Following:
    """What saves know that come into a file one by one, each after those that it follows."""

    def __init__(self, tree: Ancestry) -> None:
        """Begin with the saves that are there."""
        self._known = {node.digest: tree.known(row) for row, node in tree.nodes.items()}
        self._named = {row: (node.device, node.number) for row, node in tree.nodes.items()}

    def follow(self, row: int, about: About, digest: str) -> Callable[[int], bool]:
        """Take one in, in its row; whether it knows of the save in another row, as of one made here it never does."""
        known: Known = {about.device: about.number}
        for parent in parents_in(about.parents):
            join(known, self._known[parent])
        self._known[digest], self._named[row] = known, (about.device, about.number)
        return partial(self._is_among, known)

    def _is_among(self, known: Known, row: int) -> bool:
        """Whether the save in a row is among those that are known."""
        device, number = self._named.get(row, ("", 1))
        return number <= known.get(device, 0)


def join(known: Known, other: Mapping[str, int]) -> None:
    """Know what another one knows, too."""
    for device, number in other.items():
        if number > known.get(device, 0):
            known[device] = number


def ancestry(book: Book) -> Ancestry:
    """The saves of an open book."""
    sql = "SELECT id, device, number, digest, parents, action, time, user FROM main.saves ORDER BY id"
    return Ancestry(node_of(*row) for row in book.each(sql))


_APART = """SELECT 1 FROM (SELECT parents, lag(digest) OVER (ORDER BY id) AS last FROM main.saves WHERE id <= ?)
    WHERE last NOTNULL AND parents <> '["' || last || '"]' LIMIT 1"""


def saves_beside(book: Book, save: int) -> tuple[int, ...]:
    """The saves that came into a file before one that does not follow them; none where no two laptops met till then."""
    if book.value(_APART, (save,)) is None:
        return ()
    tree = ancestry(book)
    known = tree.known(save)
    return tuple(row for row in tree.unknown_to(known) if row < save)


def node_of(  # noqa: PLR0913, PLR0917 - the columns of a row
    row: int, device: str, number: int, digest: str, parents: str, action: str, time: int, user: str
) -> TreeNode:
    """A row of the saves."""
    return TreeNode(row, device, number, digest, parents_in(parents), action, time, user)


_ONE = re.compile(r'\["([0-9a-f]+)"\]')


@lru_cache(maxsize=1 << 13)
def parents_in(told: str) -> tuple[str, ...]:
    """The digests of the saves that one says it follows; ValueError or TypeError where that cannot be read.

    A save that comes in is asked for them by whoever judges it, takes it in and joins it; nearly all follow one.
    """
    one = _ONE.fullmatch(told)
    return one.groups() if one else tuple(str(each) for each in json.loads(told))
