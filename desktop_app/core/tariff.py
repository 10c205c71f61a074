"""What a policy costs for a term, charge by charge, each with how it is reckoned in words.

All charges of a product that begin on the same day hold together; those of the latest such day are the tariff.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.money import as_written, round_half_away
from desktop_app.core.records.tariff import FLAT, LOAN, PER_DEPENDANT, SHARES
from desktop_app.core.shown import Amount
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.records.tariff import TariffCharge
    from desktop_app.core.text import Text


class Life(NamedTuple):
    """Somebody to be covered, at the day from which the premium holds; the holder comes first among them."""

    name: str
    age: int | None = None
    sum_insured: int | None = None


@dataclass(frozen=True, slots=True)
class Insuring:
    """Whom and what a policy is to insure: people, or a bare head count, a sum insured, a loan; in minor units."""

    lives: tuple[Life, ...] = ()
    heads: int | None = None
    sum_insured: int | None = None
    loan: int | None = None
    decimals: int = 2


class Charge(NamedTuple):
    """One part of a premium, in words and minor units."""

    words: Text
    amount: int


class Reckoning(NamedTuple):
    """A premium by its charges; what is not known for it stands in sentences, and then it has no total."""

    charges: tuple[Charge, ...]
    lacks: tuple[Text, ...]
    decimals: int

    @property
    def total(self) -> int | None:
        """Minor units of the whole term; None where there is no tariff, or something is not known."""
        return None if self.lacks or not self.charges else sum(charge.amount for charge in self.charges)

    @property
    def words(self) -> Text | None:
        """The whole reckoning as one sentence, or the first thing that is not known; None without a tariff."""
        total = self.total
        if total is None:
            return self.lacks[0] if self.lacks else None
        sentence = self.charges[0].words
        for charge in self.charges[1:]:
            sentence = text("Tariff", "{sum} + {charge}", sum=sentence, charge=charge.words)
        return text("Tariff", "{sum} = {total}", sum=sentence, total=Amount(total, self.decimals))


def tariff_on(charges: Iterable[TariffCharge], day: Day) -> list[TariffCharge]:
    """The charges of one product that hold on a day: those of the latest day on which any begin; none before."""
    begun = [each for each in charges if each.from_day <= day]
    latest = max((each.from_day for each in begun), default=None)
    return [each for each in begun if each.from_day == latest]


def reckon(tariff: Sequence[TariffCharge], of: Insuring) -> Reckoning:
    """What a tariff makes of whom and what is insured."""
    charges: list[Charge] = []
    lacks: list[Text] = []
    for each in tariff:
        lack = _lack(each, of)
        if lack is None:
            charges += _charge(each, of)
        elif lack not in lacks:
            lacks.append(lack)
    lacks += _outside(tariff, of)
    if tariff and not charges and not lacks:
        lacks.append(text("Tariff", "No charge of the tariff applies."))
    return Reckoning(tuple(charges), tuple(lacks), of.decimals)


def _lack(charge: TariffCharge, of: Insuring) -> Text | None:
    """What must be known for a charge and is not."""
    unaged = next((life.name for life in _bound(charge, of) if life.age is None), None)
    if _banded(charge) and unaged is not None:
        return text("Tariff", "The premium follows the age: {name} needs a birth date.", name=unaged)
    if charge.basis == LOAN and of.loan is None:
        return text("Tariff", "The premium is a share of the loan: no loan is known.")
    if charge.basis == LOAN and of.loan == 0:
        return text("Tariff", "The premium is a share of the loan: nothing is left of it on that day.")
    if charge.basis in SHARES and charge.basis != LOAN and any(_sum(life, of) is None for life in _sums_of(charge, of)):
        return text("Tariff", "The premium is a share of the sum insured: it is not known.")
    if charge.basis not in {FLAT, LOAN} and not of.lives and (_banded(charge) or not of.heads):
        return text("Tariff", "The premium is reckoned person by person: nobody is named.")
    return None


def _charge(charge: TariffCharge, of: Insuring) -> list[Charge]:
    """What a charge comes to; nothing where nobody is in its band."""
    if charge.basis in SHARES:
        return _share(charge, of)
    if charge.basis == FLAT:
        amount = Amount(charge.amount or 0, of.decimals)
        return [Charge(text("Tariff", "{amount} for the policy", amount=amount), amount.minor)] * _applies(charge, of)
    count = len(_within(charge, of)) if of.lives else _heads(charge, of)
    return [Charge(_each(charge, count, of.decimals), count * (charge.amount or 0))] if count else []


def _each(charge: TariffCharge, count: int, decimals: int) -> Text:
    """An amount for each of some people, in words."""
    words = counted("Tariff", "%n people at {amount}", "", count)
    if charge.basis == PER_DEPENDANT:
        words = counted("Tariff", "%n dependants at {amount}", "", count)
    words = words.about(amount=Amount(charge.amount or 0, decimals))
    return text("Tariff", "{charge} (age {band})", charge=words, band=_band(charge)) if _banded(charge) else words


def _share(charge: TariffCharge, of: Insuring) -> list[Charge]:
    """A percentage of the loan, or of what the people in the band are insured for, rounded once."""
    whole = of.loan if charge.basis == LOAN else sum(_sum(life, of) or 0 for life in _sums_of(charge, of))
    if not whole or not _applies(charge, of):
        return []
    share = as_written(charge.percent or 0)
    words = text("Tariff", "{percent}% of {sum} insured")
    if charge.basis == LOAN:
        words = text("Tariff", "{percent}% of the loan of {sum}")
    words = words.about(percent=f"{float(share):g}", sum=Amount(whole, of.decimals))
    return [Charge(words, round_half_away(whole * share / 100))]


def _sums_of(charge: TariffCharge, of: Insuring) -> list[Life]:
    """Whose sums a share is taken of: people in its band, or people with sums of their own, else the policy once."""
    if charge.basis == LOAN:
        return []
    if _banded(charge):
        return _within(charge, of)
    return [life for life in of.lives if life.sum_insured is not None] or [Life("")]


def _sum(life: Life, of: Insuring) -> int | None:
    """What somebody is insured for: their own sum, else the policy's."""
    return of.sum_insured if life.sum_insured is None else life.sum_insured


def _bound(charge: TariffCharge, of: Insuring) -> Sequence[Life]:
    """Whom a charge may be for: the dependants, everybody, or for the policy and its loan the holder alone."""
    if charge.basis == PER_DEPENDANT:
        return of.lives[1:]
    return of.lives[:1] if charge.basis in {FLAT, LOAN} else of.lives


def _within(charge: TariffCharge, of: Insuring) -> list[Life]:
    """Those of them who are in its band of ages."""
    return [life for life in _bound(charge, of) if not _banded(charge) or _in_band(charge, life)]


def _applies(charge: TariffCharge, of: Insuring) -> bool:
    """Whether a charge that is no person's own is due: everywhere without a band, else by the age of somebody."""
    return not _banded(charge) or bool(_within(charge, of))


def _heads(charge: TariffCharge, of: Insuring) -> int:
    """How many of a bare head count a charge is for: one of them holds the policy."""
    heads = of.heads or 0
    return max(heads - 1, 0) if charge.basis == PER_DEPENDANT else heads


def _outside(tariff: Sequence[TariffCharge], of: Insuring) -> list[Text]:
    """Whoever is in none of the bands of a basis that has bands alone: their premium is not set."""
    found: dict[Text, None] = {}
    for basis in dict.fromkeys(each.basis for each in tariff):
        bands = [each for each in tariff if each.basis == basis]
        if not all(map(_banded, bands)):
            continue
        for life in _bound(bands[0], of):
            if life.age is not None and not any(_in_band(band, life) for band in bands):
                words = text("Tariff", "No premium is set for the age of {name}, {age}.", name=life.name, age=life.age)
                found[words] = None
    return list(found)


def _banded(charge: TariffCharge) -> bool:
    """Whether it is for some ages only."""
    return charge.age_from is not None or charge.age_to is not None


def _in_band(charge: TariffCharge, life: Life) -> bool:
    """Whether somebody's age is in the band of a charge."""
    low, high = charge.age_from or 0, charge.age_to
    return life.age is not None and life.age >= low and (high is None or life.age <= high)


def _band(charge: TariffCharge) -> Text:
    """The ages in words."""
    if charge.age_to is None:
        return text("Tariff", "{first} and over", first=charge.age_from)
    return text("Tariff", "{first}–{last}", first=charge.age_from or 0, last=charge.age_to)
