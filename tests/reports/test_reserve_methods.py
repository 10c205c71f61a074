"""What the tables of the reserves say of themselves, in words a reader knows."""

from __future__ import annotations

from desktop_app.core.language import PLAIN
from desktop_app.core.reserves.methods import METHODS, Assumed
from desktop_app.core.reserves.side_by_side import MethodOutcome
from desktop_app.core.text import text
from desktop_app.reports.reserve_methods import methods_table

TOO_FEW = text("Tests", "Too few.")


def notes(**amounts: int) -> list[str]:
    """What stands under the methods where they come to these amounts, and the chain ladder is booked."""
    found = tuple(
        MethodOutcome(name, amounts.get(name, 0), None, Assumed(), used=name == "chain_ladder") for name in METHODS
    )
    return [PLAIN.say(note) for note in methods_table({"H": found}).notes]


def test_an_amount_below_nought_is_said_not_to_be_booked() -> None:
    assert notes(expected=700) == []
    assert notes(lag_factor=-500) == ["H: Lag factors: the amount is below 0. A reserve is never booked below 0."]


def test_methods_are_called_by_their_names_in_the_notes() -> None:
    found = tuple(
        MethodOutcome(name, 9, TOO_FEW if name == "chain_ladder" else None, Assumed(), used=name == "chain_ladder")
        for name in METHODS
    )
    assert [PLAIN.say(note) for note in methods_table({"H": found}).notes] == [
        "H: Chain ladder: Too few.",
        "H: Too few claims for the method that is booked; compare Lag factors.",
    ]
