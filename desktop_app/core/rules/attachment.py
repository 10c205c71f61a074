"""What cannot be true of an attachment: of no record or of several, and a digest that is none."""

from __future__ import annotations

import re

from desktop_app.core.records.attachment import MOST_BYTES, OWNERS
from desktop_app.core.rules.rule import Rule
from desktop_app.core.shown import When
from desktop_app.core.text import text

_DIGEST = re.compile(r"[0-9a-f]{64}")

ATTACHMENT = (
    Rule(
        tuple(OWNERS.values()),
        lambda *records: sum(each is not None for each in records) != 1,
        "person",
        lambda *_: text("Rules", "A paper belongs to one record: a person, a policy, a claim, a thing or a voucher."),
    ),
    Rule(
        ("digest",),
        lambda digest: not _DIGEST.fullmatch(digest),
        "digest",
        lambda _: text("Rules", "A digest has 64 signs: 0 to 9 and a to f."),
    ),
    Rule(
        ("size",),
        lambda size: size > MOST_BYTES,
        "size",
        lambda _: text("Rules", "A file has {most} MB at most.", most=MOST_BYTES // 2**20),
    ),
    Rule(
        ("date", "retired"),
        lambda date, retired: retired is not None and retired < date,
        "retired",
        lambda date, _: text("Rules", "It is kept since {day} and cannot be retired earlier.", day=When(date)),
    ),
)
"""The media types are held by the field itself."""
