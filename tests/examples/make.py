"""The worked examples as exchange folders: `python -m tests.examples.make` writes those that are kept here anew."""

from __future__ import annotations

import csv
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.period import add_months, iso, make_day, parse_day

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Rows: TypeAlias = "list[tuple[object, ...]]"
Folder: TypeAlias = "dict[str, Rows]"

POLICY = ("code", "product", "holder", "group", "start", "end", "renews", "exit_date", "exit_reason", "lives")
CLAIM = ("code", "policy", "incurred", "reported", "decided", "decision", "reason", "loss", "covered")
PAYMENT = ("code", "claim", "date", "amount", "received")

TAYLOR_ASHE = (
    (357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463),
    (352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085),
    (290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315),
    (310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268),
    (443160, 1136350, 2128333, 2897821, 3402672, 3873311),
    (396132, 1333217, 2180715, 2985752, 3691712),
    (440832, 1288463, 2419861, 3483130),
    (359480, 1421128, 2864498),
    (376686, 1363294),
    (344014,),
)
"""Taylor and Ashe 1983, cumulative, by year of origin."""

QUARTERS = ((50, 30, 50, 5), (55, 45, 54, 4), (65, 63, 55, 7), (60, 60, 35, 10))
"""Claims reported in each quarter, those of them that happened in the year, were settled in it, were rejected."""

REASONS = ("not_covered", "waiting_period", "documents_missing", "over_age")
DROPPED = ("too_expensive", "not_understood", "other_insurer", "unknown")


def renewal() -> Folder:
    """15 000 insured whose policies end during 2008 and 5 000 who join in it (table 6)."""
    people: Rows = [("code", "name", "birth_date")]
    policies: Rows = [POLICY]
    fates, renewed = _fates(), 0
    for number in range(15000):
        start = make_day(2007, 1, 1) + number % 365
        end = add_months(start, 12) - 1
        fate, left = fates.get(number, ("renewed", None))
        gone = end if fate != "renewed" and left is None else left
        people.append((f"M-{number:05d}", f"Member {number}", "1970-01-01"))
        policies.append(_policy(f"P-{number:05d}", number, start, gone, "" if fate == "renewed" else fate))
        if fate == "renewed":
            policies.append(_renewed(number, end, renewed))
            renewed += 1
    for number in range(15000, 20000):
        start = make_day(2008, 1, 1) + (number - 15000) % 366
        left, why = _leaver(number)
        people.append((f"M-{number:05d}", f"Member {number}", "1970-01-01"))
        policies.append(_policy(f"P-{number:05d}", number, start, left, why))
    return {
        "scheme": _scheme("INR"),
        "products": [("code", "name", "line", "term_months", "grace_days"), ("LIFE", "Term life", "term_life", 12, 30)],
        "people": people,
        "policies": policies,
    }


def _fates() -> dict[int, tuple[str, int | None]]:
    """Who did not renew, why, and the day of leaving where it was before the end of the policy."""
    late = [number for number in range(15000) if number % 365 >= 200]
    fates: dict[int, tuple[str, int | None]] = {
        number: ("death" if at < 40 else "maximum_age", make_day(2008, 2, 1) + at % 100)
        for at, number in enumerate(late[:530])
    }
    others = [number for number in range(15000) if number not in fates][::5][:2450]
    return fates | {
        number: ("migrated" if at < 300 else DROPPED[at % len(DROPPED)], None) for at, number in enumerate(others)
    }


def _renewed(number: int, end: int, place: int) -> tuple[object, ...]:
    """The next policy, some days late for some; ten of the first die and ten grow too old after renewing."""
    start = end + 1 + (5 * (number % 3) if number % 365 < 330 else 0)
    left = make_day(2008, 12, 1) + place if place < 20 else None
    why = "" if left is None else "death" if place < 10 else "maximum_age"
    return _policy(f"R-{number:05d}", number, start, left, why)


def _leaver(number: int) -> tuple[int | None, str]:
    """Seven of the new members die and fifty grow too old in their first year."""
    if number >= 15057:
        return None, ""
    return make_day(2008, 12, 1), "death" if number < 15007 else "maximum_age"


def _policy(code: str, number: int, start: int, left: int | None, why: str) -> tuple[object, ...]:
    """A policy of twelve months for one member."""
    renews = code.replace("R-", "P-") if code.startswith("R-") else ""
    end = iso(add_months(start, 12) - 1)
    return (code, "LIFE", f"M-{number:05d}", "", iso(start), end, renews, "" if left is None else iso(left), why, "")


def rejection() -> Folder:
    """230 claims reported in the four quarters of 2008, 26 of them rejected (indicator 8)."""
    rows = [_claim(quarter, at) for quarter in range(4) for at in range(QUARTERS[quarter][0])]
    product = ("code", "name", "line", "contract", "ibnr_method", "ibnr_grain")
    return {
        **_group("health", 5000, (2007, 2009)),
        "products": [product, ("MAIN", "Main product", "health", "group", "chain_ladder", "quarter")],
        "claims": [CLAIM, *rows],
        "payments": [PAYMENT, *(_payment(row) for row in rows if row[5] == "paid")],
    }


def _claim(quarter: int, at: int) -> tuple[object, ...]:
    """One claim of a quarter: some happened the year before, some are settled the year after."""
    reported, this_year, settled, rejected = QUARTERS[quarter]
    told = make_day(2008, 3 * quarter + 1, 1) + at * 90 // reported
    event = make_day(2007, 12, 1) + at % 30
    if at >= reported - this_year:
        event = max(told - at % 15, make_day(2008, 1, 1))
    decided = told + 5 + at % 20 if at < settled else make_day(2009, 1, 5) + at % 25
    refused = at % (reported // rejected) == 0 and at // (reported // rejected) < rejected
    answer = ("rejected", REASONS[at % len(REASONS)]) if refused else ("paid", "")
    code = f"C-{quarter + 1}{at:02d}"
    return (code, "G-1", iso(event), iso(told), iso(decided), *answer, 100 + at, 100 + at)


def _payment(claim: tuple[object, ...]) -> tuple[object, ...]:
    """A claim paid two days after its decision and in the family's hands a day later."""
    code, decided, covered = str(claim[0]), parse_day(str(claim[4])), claim[8]
    return (f"Y{code[1:]}", code, iso(decided + 2), covered, iso(decided + 3))


SERVED = (
    ("2007-12-26", "2008-01-01", "2008-01-17", "2008-01-19"),
    ("2008-02-05", "2008-02-15", "2008-05-20", ""),
    ("2008-02-28", "2008-03-04", "2008-04-20", "2008-04-20"),
    ("2008-03-30", "2008-04-11", "2008-04-25", "2008-04-30"),
    ("2008-04-23", "2008-05-17", "2008-05-30", "2008-06-07"),
)
"""Five claims: the event, the report, the decision, the money in hand; the second was denied (indicator 7)."""


def promptness() -> Folder:
    """The five claims whose steps are measured (indicator 7); the years are ours."""
    claims: Rows = [CLAIM]
    payments: Rows = [PAYMENT]
    for at, (event, told, settled, received) in enumerate(SERVED, 1):
        answer = ("paid", "") if received else ("rejected", "not_covered")
        claims.append((f"C-{at}", "G-1", event, told, settled, *answer, 100, 100 if received else 0))
        if received:
            payments.append((f"Y-{at}", f"C-{at}", settled, 100, received))
    return {**_group("health", 1000, (2007, 2008)), "claims": claims, "payments": payments}


def growth() -> Folder:
    """A programme of 70 000 to 140 000 insured and its target population, from 2005 to 2009 (indicators 5 and 6)."""
    insured = {2005: 70000, 2006: 90000, 2007: 100000, 2008: 125000, 2009: 140000}
    target = {2005: 350000, 2006: 450000, 2007: 550000, 2008: 700000, 2009: 750000}
    policies = [
        (
            f"G-{year}",
            "MAIN",
            "",
            "Members",
            f"{year}-01-01",
            f"{year}-12-31",
            f"G-{year - 1}" if year > 2005 else "",
            "",
            "",
            lives,
        )
        for year, lives in insured.items()
    ]
    return {
        **_group("term_life", 0, (2005, 2005)),
        "policies": [POLICY, *policies],
        "populations": [
            ("product", "date", "population"),
            *(("MAIN", f"{year}-12-31", n) for year, n in target.items()),
        ],
    }


def unearned() -> Folder:
    """A premium of 1 200 for twelve months (appendix B 1)."""
    premium = ("code", "policy", "due", "from", "to", "amount", "paid_on", "receipt")
    return {
        **_group("term_life", 10, (2025, 2025)),
        "premiums": [premium, ("D-1", "G-1", "2025-01-01", "2025-01-01", "2025-12-31", 1200, "2025-01-01", "R-1")],
    }


def payables() -> Folder:
    """Reserves of 3 800 000 and other liabilities of 1 000 000, each from its own records (indicator 10)."""
    product = ("code", "name", "line", "contract", "ibnr_method", "expected_claims_ratio")
    premium = ("code", "policy", "due", "from", "to", "amount", "paid_on", "receipt")
    voucher = ("voucher", "date", "line", "product", "amount", "memo")
    million = 1000000
    return {
        **_group("endowment", 1000, (2024, 2026)),
        "products": [product, ("MAIN", "Main product", "endowment", "group", "expected", 0.8)],
        "premiums": [
            premium,
            ("D-1", "G-1", "2025-01-01", "2025-01-01", "2025-12-31", million, "2025-01-01", "R-1"),
            ("D-2", "G-1", "2025-12-31", "2026-01-01", "2026-12-31", million, "2025-12-31", "R-2"),
        ],
        "claims": [CLAIM, ("C-1", "G-1", "2025-11-01", "2025-11-05", "", "open", "", 300000, 300000)],
        "alr": [
            ("product", "date", "amount", "certified_by", "certified_on"),
            ("MAIN", "2025-12-31", 2 * million, "N. Rana", "2026-01-10"),
        ],
        "vouchers": [
            voucher,
            ("V-1", "2025-06-30", "B02", "", million, "loan taken"),
            ("V-1", "2025-06-30", "B28", "", -750000, "due within three months"),
            ("V-1", "2025-06-30", "B32", "", -250000, "due later"),
        ],
    }


def triangle() -> Folder:
    """Ten years of claims by the year in which they were reported (Taylor and Ashe 1983; Mack 1993)."""
    claims: Rows = [CLAIM]
    payments: Rows = [PAYMENT]
    for origin, row in enumerate(TAYLOR_ASHE):
        for age, (before, after) in enumerate(zip((0, *row), row, strict=False)):
            code, told = f"C-{origin}{age}", f"{2009 + origin + age}-07-02"
            claims.append(
                (code, "G-1", f"{2009 + origin}-07-01", told, told, "paid", "", after - before, after - before)
            )
            payments.append((f"Y-{origin}{age}", code, told, after - before, told))
    product = ("code", "name", "line", "contract", "ibnr_method", "ibnr_grain")
    return {
        **_group("health", 1000, (2009, 2018), "JPY"),
        "products": [product, ("MAIN", "Main product", "health", "group", "chain_ladder", "year")],
        "claims": claims,
        "payments": payments,
    }


def _scheme(currency: str) -> Rows:
    """The one row of a scheme with calendar years."""
    return [("name", "currency", "fiscal_year_start"), ("Worked example", currency, 1)]


def _group(line: str, lives: int, years: tuple[int, int], currency: str = "INR") -> Folder:
    """One product earned by months, and one group policy with a head count."""
    first, last = years
    return {
        "scheme": _scheme(currency),
        "products": [
            ("code", "name", "line", "contract", "earning"),
            ("MAIN", "Main product", line, "group", "months"),
        ],
        "policies": [POLICY, ("G-1", "MAIN", "", "Members", f"{first}-01-01", f"{last}-12-31", "", "", "", lives)],
    }


def write(folder: Path, sheets: Folder) -> Path:
    """Write an example as an exchange folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in sheets.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as handle:
            csv.writer(handle, lineterminator="\n").writerows(rows)
    return folder


KEPT: Mapping[str, Callable[[], Folder]] = MappingProxyType(
    {
        "claims_rejection": rejection,
        "promptness": promptness,
        "growth": growth,
        "unearned_premium": unearned,
        "payables": payables,
        "triangle": triangle,
    }
)
"""The examples that are kept as folders; the renewal of 15 000 is made when it is needed."""


if __name__ == "__main__":
    for name, make in KEPT.items():
        write(Path(__file__).parent / name, make())
