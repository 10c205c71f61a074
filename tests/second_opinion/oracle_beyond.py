"""The figures of our own and the indicators by sex a second time, row by row; each as its two sides."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of, counted, office_of_claim
from tests.second_opinion.oracle_folder import DECIMALS, ONE_DAY
from tests.second_opinion.oracle_members import exposure, insured_of, policies_of
from tests.second_opinion.oracle_monitoring import is_head_count
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.oracle_renewals import endings, head_endings
from tests.second_opinion.oracle_service import is_delivered, processed_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.second_opinion.oracle_folder import Folder, Row
    from tests.second_opinion.oracle_indicators import Question
    from tests.second_opinion.oracle_renewals import Ending

Sides = tuple[Fraction | int, Fraction | int]
SEXES = {"women": "f", "men": "m", "other_sex": "x", "sex_not_known": None}


def beyond(asked: Question) -> dict[str, Sides]:
    """Every figure of our own by its name."""
    complaints = _complaints(asked)
    appeals = [row for row in complaints if row.get("appeal") == "yes"]
    return {
        "complaint_rate": (len(complaints), _years(asked) / 1000),
        "complaints_answered": (len([row for row in complaints if _answered_within(row, 30)]), len(complaints)),
        "rejections_overturned": (
            len([row for row in appeals if row.get("outcome") in {"upheld", "partly"}]),
            len(appeals),
        ),
        **_of_ended(asked),
        "women_insured": _women(asked),
        "lapse_ratio": _lapses(asked),
    }


def _complaints(asked: Question) -> list[Row]:
    """The complaints that came in, of the products and the office asked for."""
    rows = [row for row in asked.folder.rows("complaints") if asked.first <= row["received"] <= asked.last]
    return [row for row in rows if _is_asked(asked, row)]


def _is_asked(asked: Question, row: Row) -> bool:
    """Whether a complaint is of the product and the office: those of its claim, else of its policy."""
    folder = asked.folder
    claim = folder.row("claims", row["claim"]) if row.get("claim") else None
    code = claim["policy"] if claim else row.get("policy")
    policy = folder.row("policies", code) if code else None
    if asked.product not in {None, policy["product"] if policy else None}:
        return False
    office = office_of_claim(folder, claim) if claim else policy.get("office") if policy else None
    if office is None and row.get("person"):
        office = folder.row("people", row["person"]).get("office")
    return asked.office in {ANY_OFFICE, office}


def _answered_within(row: Row, days: int) -> bool:
    """Whether a complaint was answered in so many days."""
    answered = row.get("answered")
    return answered is not None and (date.fromisoformat(answered) - row["received"]).days <= days


def _years(asked: Question) -> Fraction:
    """Insured years."""
    each = (exposure(asked.folder, code, asked.office, asked.first, asked.last) for code in asked.products)
    return sum(each, Fraction(0))


def _ended(asked: Question) -> list[tuple[Row, date]]:
    """The claims that ended in the period, each with its day."""
    claims = [row for code in asked.products for row in claims_of(asked.folder, code, asked.office)]
    ends = [(row, processed_on(asked.folder, row)) for row in claims]
    return [(row, end) for row, end in ends if end is not None and asked.first <= end <= asked.last]


def _of_ended(asked: Question) -> dict[str, Sides]:
    """Benefits received within 30 days from the event, and what was paid of what was billed."""
    ended = _ended(asked)
    received = [(end - row["incurred"]).days for row, end in ended if is_delivered(row)]
    billed = [(_billed(asked.folder, row), _paid(asked.folder, row)) for row, _ in ended]
    return {
        "benefit_in_time": (len([days for days in received if days <= 30]), len(received)),
        "paid_of_billed": (
            sum(paid for bill, paid in billed if bill is not None),
            sum(bill for bill, _ in billed if bill is not None),
        ),
    }


def _billed(folder: Folder, claim: Row) -> int | None:
    """What was billed for a claim item by item; None where no item says it."""
    decimals = DECIMALS[folder.sheets["scheme"][0]["currency"]]
    items = [row["billed"] for row in folder.rows("claim_lines", claim=claim["code"]) if row.get("billed")]
    return sum(int(Decimal(each).scaleb(decimals)) for each in items) if items else None


def _paid(folder: Folder, claim: Row) -> int:
    """All that was paid for a claim."""
    return sum(row["amount"] for row in folder.rows("payments", claim=claim["code"]))


def sex_of(folder: Folder, person: str | None) -> str | None:
    """The sex of a person; None where nobody knows it."""
    return folder.row("people", person).get("sex") if person else None


def sex_of_claim(folder: Folder, claim: Row) -> str | None:
    """The sex of whom a claim is about: the person it names, else the holder."""
    return sex_of(folder, claim.get("person") or folder.row("policies", claim["policy"]).get("holder"))


def _women(asked: Question) -> Sides:
    """Women among the insured whose sex is known, on the last day."""
    return active_of(asked, asked.last, "f"), sum(active_of(asked, asked.last, sex) for sex in "fmx")


def active_of(asked: Question, day: date, sex: str | None) -> int:
    """Distinct persons of a sex in force; the lives of head counts are of no known one."""
    folder = asked.folder
    persons = {
        each.person
        for code in asked.products
        for each in insured_of(folder, code, asked.office)
        if each.in_force(day) and sex_of(folder, each.person) == sex
    }
    return len(persons) + (0 if sex else sum(_heads(asked, code, day) for code in asked.products))


def _heads(asked: Question, product: str, day: date) -> int:
    """The lives of head counts in force."""
    return sum(
        row["lives"]
        for row in policies_of(asked.folder, product, asked.office)
        if is_head_count(asked.folder, row)
        and row["start"] <= day <= min(row["end"], row.get("exit_date") or row["end"])
    )


def _renewable(asked: Question) -> list[str]:
    """The products to which renewal applies."""
    found = []
    for code in asked.products:
        of = asked.folder.row("products", code)
        if of["line"] != "pension" and not (of["line"] == "credit_life" and of.get("participation") == "compulsory"):
            found.append(code)
    return found


def _endings(asked: Question) -> list[Ending]:
    """All who could have renewed."""
    span = (asked.office, asked.first, asked.last)
    each = (
        ending
        for code in _renewable(asked)
        for of in (endings, head_endings)
        for ending in of(asked.folder, code, *span)
    )
    return [ending for ending in each if not ending.ineligible]


def _lapses(asked: Question) -> Sides:
    """Who did not renew, of those who could."""
    found = _endings(asked)
    return sum(each.lives - each.renewed for each in found), sum(each.lives for each in found)


def by_sex(asked: Question, name: str) -> dict[str, Sides]:
    """Every indicator that has persons, of one sex."""
    sex = SEXES[name]
    return {f"{of}_{name}": compute(asked, sex) for of, compute in _OF_SEX.items()}


def _renewal(asked: Question, sex: str | None) -> Sides:
    """Renewed of those who could."""
    found = [each for each in _endings(asked) if sex_of(asked.folder, each.person) == sex]
    return sum(each.renewed for each in found), sum(each.lives for each in found)


def _growth(asked: Question, sex: str | None) -> Sides:
    """The change in the insured, and those before."""
    before = active_of(asked, asked.first - ONE_DAY, sex)
    return active_of(asked, asked.last, sex) - before, before


def _promptness(asked: Question, sex: str | None) -> Sides:
    """Days from the event to the end of the claims that ended, and how many these are."""
    found = [(row, end) for row, end in _ended(asked) if sex_of_claim(asked.folder, row) == sex]
    return sum((end - row["incurred"]).days for row, end in found), len(found)


def _rejection(asked: Question, sex: str | None) -> Sides:
    """Rejected of the claims reported."""
    found = [
        row["decision"]
        for code in asked.products
        for row in claims_of(asked.folder, code, asked.office)
        if asked.first <= row["reported"] <= asked.last and sex_of_claim(asked.folder, row) == sex
    ]
    return found.count("rejected"), len(found)


def _frequency(asked: Question, sex: str | None) -> Sides:
    """Claims that happened, and insured years."""
    found = [
        row
        for code in asked.products
        for row in counted(asked.folder, code, asked.last, asked.office)
        if asked.first <= row["incurred"] <= asked.last and sex_of_claim(asked.folder, row) == sex
    ]
    return len(found), Fraction(sum(_days(asked, code, sex) for code in asked.products), 365)


def _days(asked: Question, product: str, sex: str | None) -> int:
    """Insured days of the covers of a sex."""
    found, day = 0, asked.first
    everyone = insured_of(asked.folder, product, asked.office)
    mine = [each for each in everyone if sex_of(asked.folder, each.person) == sex]
    while day <= asked.last:
        found += len([each for each in mine if each.in_force(day)])
        found += 0 if sex else _heads(asked, product, day)
        day += ONE_DAY
    return found


_OF_SEX: dict[str, Callable[[Question, str | None], Sides]] = {
    "renewal_ratio": _renewal,
    "growth_ratio": _growth,
    "promptness": _promptness,
    "claims_rejection_ratio": _rejection,
    "claims_frequency": _frequency,
}
