"""What cannot be true of records beside each other: one description for imports of any size, and for acts.

A rule is a query over the tables by their plain names. Within a save it reads what the save has written; an import that
is only being checked lays tables of the same names over them (`Intake.broken`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.problems import Problem, Refused
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.store.database import Book

POSTED = ("P03", "P04", "P12", "P13", "P14", "P15", "B06", "B14", "B17", "B20", "B23")
"""Lines that the records of a product with policies post themselves (definitions, section 2).

P06, B26 and B30 are not among them: a voucher cannot say whether it means fees and premium or something else.
"""


POSTED_TWICE = f"""v.line IN {POSTED}
    AND v.product IN (SELECT t.id FROM products t WHERE EXISTS (SELECT 1 FROM policies p WHERE p.product = t.id))
    AND NOT (v.line = 'B06' AND EXISTS (SELECT 1 FROM vouchers w WHERE w.voucher = v.voucher AND w.line = 'P20'))"""
"""A voucher's line that the records of its product post as well; writing a receivable off (P20) is no such line."""


class Written(Protocol):
    """Which rows are new: those of a save, or those an import would write."""

    @property
    def values(self) -> dict[str, object]:
        """What the conditions are asked with."""
        ...

    def tables(self) -> frozenset[str]:
        """The tables that have new rows."""
        ...

    def rows_of(self, table: str, name: str = "t") -> str:
        """The condition under which a row of a table is new; empty where rows of it only went."""
        ...


@dataclass(frozen=True, slots=True)
class CrossRule:
    """One thing that cannot be true of new rows of a sheet beside the rows of the sheets it reads."""

    sheet: str
    reads: tuple[str, ...]
    field: str
    sql: str
    """The row, then the facts of the sentence; `{new}` are the new rows of the sheet."""
    say: Callable[..., Text]

    def broken_by(self, book: Book, written: Written) -> Iterator[tuple[int, Text]]:
        """Each new row that breaks it, with what would be right."""
        rows = written.rows_of(self.sheet)
        if rows:  # what was only withdrawn has left no row to judge
            new = f"SELECT t.id FROM {self.sheet} t WHERE {rows}"
            for row, *facts in book.each(self.sql.format(new=new), written.values):
                yield int(row), self.say(*facts)


def refuse_broken(save: Written, book: Book) -> None:
    """Refuse what an act has written, where it cannot be true beside the rest of the file."""
    tables = save.tables()
    asked = (rule for rule in CROSS_RULES if rule.sheet in tables)
    problems = [Problem(told, rule.field) for rule in asked for _, told in rule.broken_by(book, save)]
    if problems:
        raise Refused(*problems)


NAMING = (
    *(("policies", "holder"), ("covers", "person"), ("claims", "person"), ("complaints", "person")),
    ("interviews", "person"),
    *(("savings", "person"), ("attachments", "person"), ("people", "merged_into")),
)
"""The fields under which something is written down for a person."""

MERGED = tuple(
    CrossRule(
        sheet,
        (sheet, "people"),
        field,
        f"""SELECT t.id, g.code, s.code FROM {sheet} t JOIN people g ON g.id = t.{field}
            JOIN people s ON s.id = g.merged_into WHERE t.id IN ({{new}}) ORDER BY 1""",
        lambda code, stays: text(
            "Rules", "{code} was merged into {stays}: write {stays} instead.", code=code, stays=stays
        ),
    )
    for sheet, field in NAMING
)
"""Nothing is written down for a record that went into another: an old folder would bring it back."""

CROSS_RULES = (
    *MERGED,
    CrossRule(
        "policies",
        ("policies",),
        "renews",
        """SELECT p.id, o.code, o.start_day FROM policies p JOIN policies o ON o.id = p.renews
            WHERE o.start_day >= p.start_day AND (p.id IN ({new}) OR o.id IN ({new})) ORDER BY 1""",
        lambda code, start: text(
            "Rules",
            "A policy renews an earlier one: {policy} starts on {start}, not before it.",
            policy=code,
            start=When(start),
        ),
    ),
    CrossRule(
        "policies",
        ("policies", "covers"),
        "renews",
        """SELECT p.id, o.code FROM policies p JOIN policies o ON o.id = p.renews
            WHERE NOT (p.holder IS o.holder AND p.holder IS NOT NULL)
            AND NOT (p.group_name IS o.group_name AND p.group_name IS NOT NULL)
            AND ifnull(p.holder, p.group_name) IS NOT NULL AND ifnull(o.holder, o.group_name) IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM policies d WHERE d.holder = o.holder AND d.exit_reason = 'death')
            AND NOT EXISTS (SELECT 1 FROM covers k WHERE k.person = o.holder AND k.exit_reason = 'death')
            AND p.id IN ({new}) ORDER BY 1""",
        lambda code: text(
            "Rules",
            "{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.",
            policy=code,
        ),
    ),
    CrossRule(
        "estimates",
        ("estimates", "claims"),
        "date",
        """SELECT e.id, c.code, c.reported FROM estimates e JOIN claims c ON c.id = e.claim
            WHERE e.date < c.reported AND e.id IN ({new}) ORDER BY 1""",
        lambda code, reported: text(
            "Rules", "Claim {claim} was reported on {day}: no estimate is earlier.", claim=code, day=When(reported)
        ),
    ),
    CrossRule(
        "estimates",
        ("estimates", "claims"),
        "date",
        """SELECT e.id, c.code, c.decided FROM estimates e JOIN claims c ON c.id = e.claim
            WHERE e.date > c.decided AND e.id IN ({new}) ORDER BY 1""",
        lambda code, decided: text(
            "Rules", "Claim {claim} was decided on {day}: no estimate is later.", claim=code, day=When(decided)
        ),
    ),
    CrossRule(
        "vouchers",
        ("vouchers", "products", "policies"),
        "line",
        f"""SELECT v.id, v.line, (SELECT code FROM products t WHERE t.id = v.product) FROM vouchers v
            WHERE {POSTED_TWICE} AND v.id IN ({{new}}) ORDER BY 1""",
        lambda line, product: text(
            "Rules",
            "{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.",
            line=line,
            product=product,
        ),
    ),
    CrossRule(
        "treaties",
        ("treaties",),
        "from_day",
        """SELECT a.id, b.code FROM treaties a JOIN treaties b ON b.kind = a.kind
            AND b.id <> a.id AND b.from_day <= a.to_day AND a.from_day <= b.to_day
            AND (a.product IS NULL OR b.product IS NULL OR a.product = b.product)
            AND (b.id < a.id OR b.id NOT IN ({new})) AND a.id IN ({new}) ORDER BY 1""",
        lambda code: text("Rules", "The days overlap those of treaty {treaty}, of the same kind.", treaty=code),
    ),
    CrossRule(
        "partner_figures",
        ("partner_figures", "partners"),
        "from_day",
        """SELECT a.id, r.code, a.line, b.from_day, b.to_day FROM partner_figures a JOIN partner_figures b
                ON b.partner = a.partner AND b.line = a.line AND b.product IS a.product AND b.id <> a.id
            AND b.from_day <= a.to_day AND a.from_day <= b.to_day JOIN partners r ON r.id = a.partner
            WHERE (b.id < a.id OR b.id NOT IN ({new})) AND a.id IN ({new}) ORDER BY 1""",
        lambda code, line, first, last: text(
            "Rules",
            "{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.",
            partner=code,
            line=line,
            first=When(first),
            last=When(last),
        ),
    ),
    CrossRule(
        "allocation",
        ("allocation",),
        "key",
        """SELECT a.id, a.from_day, o.key FROM allocation a JOIN allocation o ON o.id = (
                SELECT min(f.id) FROM allocation f WHERE f.from_day = a.from_day AND f.cost IS a.cost)
            WHERE o.key <> a.key AND a.id IN ({new}) ORDER BY 1""",
        lambda first, key: text(
            "Rules", "One key holds from {day}: the first row of that day says {key}.", day=When(first), key=key
        ),
    ),
    CrossRule(
        "allocation",
        ("allocation",),
        "percent",
        """SELECT min(iif(id IN ({new}), id, NULL)) AS row, from_day, round(sum(percent), 6) AS total FROM allocation
            WHERE key = 'fixed' GROUP BY from_day, cost HAVING total <> 100 AND row IS NOT NULL ORDER BY 1""",
        lambda first, total: text(
            "Rules",
            "The percentages from {day} add up to {total}, not to 100.",
            day=When(first),
            total=f"{total:.10g}",
        ),
    ),
    CrossRule(
        "savings",
        ("savings", "people"),
        "amount",
        """WITH moved AS (SELECT person, product, date, sum(iif(kind = 'withdrawal', -amount, amount)) AS net
                FROM savings WHERE person IN (SELECT person FROM savings WHERE id IN ({new})) GROUP BY 1, 2, 3),
            kept AS (SELECT *, sum(net) OVER (PARTITION BY person, product ORDER BY date) AS balance FROM moved),
            low AS (SELECT person, product, min(date) AS date FROM kept WHERE balance < 0 GROUP BY 1, 2)
            SELECT max(s.id), (SELECT code FROM people m WHERE m.id = s.person), low.date
            FROM low JOIN savings s ON s.person = low.person AND s.product IS low.product AND s.date <= low.date
            WHERE s.kind = 'withdrawal' AND s.id IN ({new}) GROUP BY low.person, low.product ORDER BY 1""",
        lambda person, day: text(
            "Rules",
            "{person} has not saved so much by {day}: savings cannot fall below nought.",
            person=person,
            day=When(day),
        ),
    ),
)
"""The rules across records, in the order of the sheets."""
