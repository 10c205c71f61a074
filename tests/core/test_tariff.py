"""What a policy costs, by hand: each basis, bands of ages, and what must be known before it can be said."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.records.tariff import TariffCharge
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.tariff import Insuring, Life, Reckoning, reckon, tariff_on

FAMILY = (Life("Asha", 36), Life("Bishnu", 37), Life("Chandra", 9), Life("Dil", 4), Life("Ekta", 67))

BANDS = "2 people at 50.00 (age 0–17) + 2 people at 100.00 (age 18–59) + 1 people at 180.00 (age 60 and over) = 480.00"


def charge(basis: str, amount: int | None = None, **more: Any) -> TariffCharge:
    return TariffCharge(product="FH", from_day=0, basis=basis, amount=amount, **more)


def said(found: Reckoning) -> str:
    assert found.words is not None
    return PLAIN.say(found.words)


@pytest.mark.parametrize(
    ("charges", "insuring", "total", "words"),
    [
        ((charge("flat", 500_00),), Insuring(FAMILY), 500_00, "500.00 for the policy = 500.00"),
        ((charge("per_person", 120_00),), Insuring(FAMILY), 600_00, "5 people at 120.00 = 600.00"),
        ((charge("per_person", 120_00),), Insuring(heads=40), 4_800_00, "40 people at 120.00 = 4800.00"),
        (
            (charge("flat", 500_00), charge("per_dependant", 75_00)),
            Insuring(FAMILY),
            800_00,
            "500.00 for the policy + 4 dependants at 75.00 = 800.00",
        ),
        (
            (charge("per_person", 50_00, age_to=17), charge("per_person", 100_00, age_from=18, age_to=59),
             charge("per_person", 180_00, age_from=60)),
            Insuring(FAMILY),
            480_00,
            BANDS,
        ),
        ((charge("sum_insured", percent=0.75),), Insuring(FAMILY[:1], sum_insured=10_000_00), 75_00,
         "0.75% of 10000.00 insured = 75.00"),
        ((charge("sum_insured", percent=1.0),),
         Insuring((Life("Asha", 36, 5_000_00), Life("Bishnu", 37, 2_500_00)), sum_insured=9_999_00), 75_00,
         "1% of 7500.00 insured = 75.00"),
        ((charge("sum_insured", percent=0.5, age_to=49), charge("sum_insured", percent=0.9, age_from=50)),
         Insuring((Life("Ekta", 67),), sum_insured=10_000_00), 90_00, "0.9% of 10000.00 insured = 90.00"),
        ((charge("loan", percent=0.72),), Insuring(FAMILY[:1], loan=12_345_67), 88_89,
         "0.72% of the loan of 12345.67 = 88.89"),
    ],
)  # fmt: skip
def test_a_premium_is_reckoned_by_its_basis(
    charges: tuple[TariffCharge, ...], insuring: Insuring, total: int, words: str
) -> None:
    found = reckon(charges, insuring)
    assert (found.total, said(found)) == (total, words)


@pytest.mark.parametrize(
    ("charges", "insuring", "lack"),
    [
        ((charge("loan", percent=1.0),), Insuring(FAMILY), "The premium is a share of the loan: no loan is known."),
        ((charge("loan", percent=1.0),), Insuring(FAMILY, loan=0),
         "The premium is a share of the loan: nothing is left of it on that day."),
        ((charge("per_dependant", 5),), Insuring(FAMILY[:1]), "No charge of the tariff applies."),
        ((charge("sum_insured", percent=1.0),), Insuring(FAMILY),
         "The premium is a share of the sum insured: it is not known."),
        ((charge("per_person", 5, age_to=70),), Insuring((Life("Asha"),)),
         "The premium follows the age: Asha needs a birth date."),
        ((charge("per_person", 5, age_to=60),), Insuring(FAMILY), "No premium is set for the age of Ekta, 67."),
        ((charge("per_person", 5),), Insuring(), "The premium is reckoned person by person: nobody is named."),
    ],
)  # fmt: skip
def test_what_is_not_known_is_said_and_nothing_is_guessed(
    charges: tuple[TariffCharge, ...], insuring: Insuring, lack: str
) -> None:
    found = reckon(charges, insuring)
    assert (found.total, said(found)) == (None, lack)


def test_a_surcharge_for_some_ages_beside_a_charge_for_all_leaves_nobody_out() -> None:
    found = reckon((charge("per_person", 100_00), charge("per_person", 40_00, age_from=60)), Insuring(FAMILY))
    assert found.total == 540_00


def test_the_charges_of_the_latest_day_hold_together_and_none_before_the_first() -> None:
    charges = [
        TariffCharge(product="FH", from_day=day, basis="flat", amount=amount) for day, amount in ((10, 1), (20, 2))
    ]
    charges.append(TariffCharge(product="FH", from_day=20, basis="per_person", amount=3))
    assert [[each.amount for each in tariff_on(charges, day)] for day in (9, 10, 19, 20)] == [[], [1], [1], [2, 3]]
    assert reckon((), Insuring(FAMILY)).total is None


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"basis": "flat", "amount": 5}, []),
        ({"basis": "loan", "percent": 0.5}, []),
        ({"basis": "flat"}, ["amount"]),
        ({"basis": "per_person", "amount": 5, "percent": 1.0}, ["amount"]),
        ({"basis": "loan", "amount": 5}, ["percent"]),
        ({"basis": "flat", "amount": 5, "age_from": 9, "age_to": 8}, ["age_to"]),
    ],
)
def test_a_charge_is_an_amount_or_a_percentage_as_its_basis_has_it(values: dict[str, Any], wrong: list[str]) -> None:
    assert [each.field for each in problems_of("tariffs", TariffCharge(product="FH", from_day=0, **values))] == wrong
