"""What cannot be true of an attachment: of no record or of several, and a digest that is none."""

from __future__ import annotations

import re

from desktop_app.core.records.attachment import LOGO, MOST_BYTES, OWNERS, PNG
from desktop_app.core.rules.rule import Rule
from desktop_app.core.shown import When
from desktop_app.core.text import text

_DIGEST = re.compile(r"[0-9a-f]{64}")

ATTACHMENT = (
    Rule(
        (*OWNERS.values(), "kind"),
        lambda *answers: sum(each is not None for each in answers[:-1]) != (answers[-1] != LOGO),
        "person",
        lambda *_: text(
            "Rules",
            "A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the "
            "scheme belongs to none.",
        ),
    ),
    Rule(
        ("kind", "media_type"),
        lambda kind, media_type: kind == LOGO and media_type != PNG,
        "media_type",
        lambda *_: text("Rules", "The logo of the scheme is kept as a PNG picture."),
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
