"""What is wrong with the rows of an import, as far as anybody could look at it; of the rest only how much and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.problems import Problem

MOST = 50_000
"""So many problems are kept in words, which takes some tens of megabytes."""


class WrongRows:
    """The problems of a sheet or of an import, in the order in which they are found."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        """Begin with some."""
        self.kept: list[Problem] = []
        self.beyond = 0
        """How many there are beside those kept."""
        self.lines: dict[str, set[int]] = {}
        """Where those beyond are."""
        for problem in problems:
            self.add(problem)

    def add(self, problem: Problem) -> None:
        """One more."""
        if len(self.kept) < MOST:
            self.kept.append(problem)
        else:
            self.beyond += 1
            self.lines.setdefault(problem.file, set()).add(problem.line)

    def join(self, other: WrongRows) -> None:
        """Those of another."""
        for problem in other.kept:
            self.add(problem)
        self.beyond += other.beyond
        for file, lines in other.lines.items():
            self.lines.setdefault(file, set()).update(lines)

    def lines_of(self, file: str) -> set[int]:
        """The lines of a file in which something is wrong."""
        return {problem.line for problem in self.kept if problem.file == file} | self.lines.get(file, set())

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.kept)
