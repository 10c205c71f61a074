"""Several partners are one programme: everything adds up, and what two tell counts once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.records.scheme import PARTNER_ROLES
from desktop_app.core.statements.lines import INCOME
from desktop_app.core.statements.programme import OWN, Side, consolidated

AGENT = Side(OWN, "agent", 1, {"P03": 1000, "P07": 200, "P17": 100, "P19": 50})
INSURER = Side("ASSURE", "insurer", 1, {"P03": 1000, "P04": 100, "P12": 380, "P13": 20, "P17": 60, "P19": 200})
ADMINISTRATOR = Side("TPA", "administrator", 1, {"P12": 400, "P18": 30})


def test_agent_insurer_and_administrator_by_hand() -> None:
    """Earned 1000 - 100, claims once, the commission of 200 off both sides: 900 - 400 - 240 = 260."""
    found = consolidated([AGENT, INSURER, ADMINISTRATOR])
    told = {code: found.whole[code] for code in ("P02", "P07", "P11", "P16", "P17", "P18", "P19", "P28")}
    assert told == {
        "P02": 900,
        "P07": 0,
        "P11": 400,
        "P16": 240,
        "P17": 160,
        "P18": 30,
        "P19": 50,
        "P28": 260,
    }
    assert (found.eliminated["P03"], found.eliminated["P12"], found.eliminated["P07"]) == (-1000, -400, -200)
    assert found.sides["ASSURE"]["P28"] == 900 - 400 - 260


def test_the_own_book_alone_is_the_programme() -> None:
    found = consolidated([AGENT])
    assert found.whole == found.sides[OWN]
    assert not any(found.eliminated.values())


def test_a_commission_that_only_one_side_gives_stays() -> None:
    found = consolidated([AGENT, Side("ASSURE", "insurer", 1, {"P03": 1000})])
    assert found.whole["P07"] == 200


def test_two_insurers_who_share_a_risk_add_up() -> None:
    agent = Side(OWN, "agent", 1, {"P03": 100})
    found = consolidated([agent, Side("A", "insurer", 1, {"P03": 60}), Side("B", "insurer", 1, {"P03": 40})])
    assert found.whole["P03"] == 100


def test_premium_of_several_products_is_told_once_though_a_partner_does_not_part_them() -> None:
    mine = [Side(OWN, "agent", product, {"P03": 50}) for product in (1, 2)]
    found = consolidated([*mine, Side("A", "insurer", None, {"P03": 100, "P04": 10})])
    assert found.whole["P02"] == 90


def test_each_product_has_its_own_leading_partner() -> None:
    """The scheme bears the first risk itself and cedes the second."""
    mine = [Side(OWN, "agent", 1, {"P03": 70}), Side(OWN, "agent", 2, {"P03": 20})]
    found = consolidated([*mine, Side("A", "insurer", 2, {"P03": 30})])
    assert found.whole["P03"] == 100


LEAVES = tuple(line.code for line in INCOME if not line.parts)
SIDES = st.lists(
    st.builds(
        Side,
        st.sampled_from((OWN, "A", "B")),
        st.sampled_from(("", *PARTNER_ROLES[:3])),
        st.sampled_from((None, 1, 2)),
        st.dictionaries(st.sampled_from(LEAVES), st.integers(-1000, 1000)),
    ),
    max_size=6,
)


@given(SIDES)
def test_sides_and_eliminations_add_up_to_the_programme_on_every_line(sides: list[Side]) -> None:
    found = consolidated(sides)
    for line in INCOME:
        parts = sum(each[line.code] for each in found.sides.values()) + found.eliminated[line.code]
        assert parts == found.whole[line.code], line.code
