"""The sizes of demonstration schemes, and what their households buy; a hamlet is enough to try a program on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.demonstration.bangladesh import BANGLADESH
from desktop_app.demonstration.ghana import GHANA
from desktop_app.demonstration.nepal import NEPAL

if TYPE_CHECKING:
    from desktop_app.demonstration.region import Region


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many people a scheme has, where, and which part of the households does what."""

    name: str
    members: int
    region: Region
    spouse: float
    children: float
    """Children to a household, on average."""
    parent: float
    steps: tuple[int, ...]
    """Months between two dues of family health, drawn evenly."""
    life: float
    """The part of the holders who also buy family life; half as many spouses do."""
    credit: float
    loan_step: int
    """Months between two dues of credit life."""
    takaful: float = 0.0
    """The part of the households that take part in accident takaful; where none does, there is no such product."""
    in_order: bool = False
    """Whether codes and receipts count up with time, as they would in one office."""


SIZES = (
    *(
        Size(
            name=name,
            members=members,
            region=NEPAL,
            spouse=0.78,
            children=1.9,
            parent=0.25,
            steps=(1, 1, 1, 1, 1, 1, 3, 3, 3, 12),
            life=0.5,
            credit=0.45,
            loan_step=1,
            takaful=0.1,
            in_order=True,
        )
        for name, members in (("hamlet", 300), ("village", 2000))
    ),
    *(
        Size(
            name=name,
            members=members,
            region=region,
            spouse=0.72,
            children=1.35,
            parent=0.15,
            steps=(1,),
            life=0.7,
            credit=0.6,
            loan_step=1,
        )
        for name, members, region in (("district", 50_000, GHANA), ("network", 500_000, BANGLADESH))
    ),
)


def size_named(name: str) -> Size:
    """The size of that name; KeyError when there is none."""
    return {each.name: each for each in SIZES}[name]
