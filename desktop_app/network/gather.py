"""Everything that is told of a network, asked of its snapshots once: on DuckDB or on Spark, with the same answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.core.network import last_due
from desktop_app.core.period import date_of
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text
from desktop_app.network import expressions
from desktop_app.network.directory import members
from desktop_app.network.engines import DUCKDB, EngineFailed, engine_for
from desktop_app.network.folder import damaged_among, look_through, reaching

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.core.period import Day
    from desktop_app.network.directory import NetworkMember
    from desktop_app.network.engines import Engine, Row
    from desktop_app.network.folder import SchemeFile, Snapshots


@dataclass(frozen=True, slots=True)
class Own:
    """One scheme among its like."""

    places: tuple[Row, ...]
    course: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class NetworkFigures:
    """What the snapshots of a network say together in one quarter, and up to it."""

    found: Snapshots
    members: tuple[NetworkMember, ...]
    at: int
    """The quarter that is compared."""
    day: Day
    benchmarks: tuple[Row, ...]
    trend: tuple[Row, ...]
    counts: tuple[Row, ...]
    ratios: tuple[Row, ...]
    own: Mapping[str, Own]
    """The schemes that were asked for, by their ids."""

    @property
    def due(self) -> int:
        """The last quarter of which every scheme is expected to have reported."""
        today = date_of(self.day)
        return last_due(today.year, today.month)

    def file_of(self, scheme: str) -> SchemeFile | None:
        """The snapshot of a scheme."""
        return next((each for each in self.found.schemes if each.scheme == scheme), None)


@dataclass(frozen=True, slots=True)
class NetworkWish:
    """What is asked of a network."""

    engine: str = DUCKDB
    at: int | None = None
    """The quarter; the last that half of the schemes have reported unless given."""
    schemes: tuple[str, ...] | None = ()
    """The ids or names of the schemes that are placed among their like; None for all."""


def gather(folder: Path, day: Day, wish: NetworkWish | None = None) -> NetworkFigures:
    """Ask the snapshots in a folder; a file whose figures turn out to be damaged is left out and named."""
    wish = wish or NetworkWish()
    with reaching(folder):
        found = look_through(folder)
    try:
        with reaching(folder):
            return _gather(found, day, wish)
    except EngineFailed as failure:
        damaged = damaged_among(found.files)
        if not damaged:
            raise refused(failure.words) from failure
        rest = found.without(damaged)
        if not rest.schemes:
            raise Refused(*(Problem(each.why, file=each.file.name) for each in damaged)) from None
        return _gather(rest, day, wish)


def _gather(found: Snapshots, day: Day, wish: NetworkWish) -> NetworkFigures:
    """Ask files that can be read."""
    at = _usual(found) if wish.at is None else wish.at
    known = members(found)
    wanted = _wanted(found, wish.schemes)
    with engine_for(found.files, wish.engine) as engine:
        engine.store_answer(expressions.quarter(at), expressions.NOW)
        engine.store_answer(expressions.groups(), expressions.LIKES)
        own = _own(engine, wanted, at) if wanted else {}
        return NetworkFigures(
            *(found, known, at, day),
            benchmarks=_in_order(engine.ask(expressions.benchmarks())),
            trend=_in_order(engine.ask(expressions.trend())),
            counts=_in_order(engine.ask(expressions.counts())),
            ratios=_in_order(engine.ask(expressions.ratios())),
            own=own,
        )


def _usual(found: Snapshots) -> int:
    """The last quarter that at least half of the schemes have reported."""
    lasts = sorted((each.last for each in found.schemes), reverse=True)
    return lasts[(len(lasts) - 1) // 2]


def _wanted(found: Snapshots, named: tuple[str, ...] | None) -> tuple[str, ...]:
    """The ids of schemes given by id or name; Refused where there is none of that name, or more than one."""
    if named is None:
        return tuple(each.scheme for each in found.schemes)
    return tuple(_id_of(found, each) for each in named)


def _id_of(found: Snapshots, named: str) -> str:
    """The id of one scheme."""
    ids = [each.scheme for each in found.schemes if named == each.scheme]
    ids = ids or [each.scheme for each in found.schemes if named.casefold() == each.name.casefold()]
    if len(ids) == 1:
        return ids[0]
    if ids:
        words = text("Network", "Several schemes are called {name}. Give one of their ids: {ids}", name=named)
        raise refused(words.about(ids=", ".join(ids)))
    known = ", ".join(each.name for each in found.schemes[:20])
    raise refused(text("Network", "No snapshot is of {name}. Known are: {known}", name=named, known=known))


def _own(engine: Engine, schemes: tuple[str, ...], at: int) -> dict[str, Own]:
    """Schemes among their like, in the quarter kept and over the quarters before it."""
    own: dict[str, tuple[list[Row], list[Row]]] = {each: ([], []) for each in schemes}
    for part, question in enumerate((expressions.places(schemes), expressions.course(schemes, at))):
        for row in engine.ask(question):
            own[row.pop("scheme")][part].append(row)
    return {scheme: Own(*map(_in_order, parts)) for scheme, parts in own.items()}


def _in_order(rows: list[Row]) -> tuple[Row, ...]:
    """Rows in an order that no engine decides."""
    return tuple(sorted(rows, key=_order))


def _order(row: Row) -> tuple[Any, ...]:
    """By all that are words, then by all that are numbers."""
    words = (value for value in row.values() if isinstance(value, str))
    return (*words, *(value for value in row.values() if not isinstance(value, str)))
