"""What is personal is decided field by field (docs/decisions/15-what-is-personal.md)."""

from __future__ import annotations

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS

PERSONAL = {
    "scheme": "contact",
    "partners": "code name",
    "people": "code household name birth_date birth_date_estimated occupation village phone id_type id_number",
    "policies": "code group",
    "interviews": "code told",
    "premiums": "code receipt",
    "claims": "code cause",
    "claim_lines": "item",
    "payments": "code",
    "claim_documents": "document",
    "claim_reviews": "reviewer",
    "claim_sittings": "members minutes",
    "vouchers": "voucher memo supplier document settles",
    "schedules": "voucher memo",
    "investments": "memo",
    "cash_counts": "counted_by remark",
    "partner_figures": "remark",
    "complaints": "code about remedy",
    "alr": "certified_by",
    "assets": "code description serial",
    "loans": "code",
    "savings": "code",
    "accepted": "code record reason",
    "principle_answers": "remark",
    "closings": "prepared_by reviewed_by reason",
    "list_words": "word",
    "attachments": "code voucher name digest",
}
OF_NOBODY = {
    "scheme": "name country currency legal_form languages",
    "offices": "code name region",
    "accounts": "code name",
    "people": "language",
    "products": "code name",
    "benefits": "code name",
    "interviews": "missing",
    "claims": "event",
    "premiums": "method",
    "payments": "method",
    "treaties": "code",
    "schedules": "code",
    "investments": "code",
    "assets": "kind",
    "loans": "method",
    "indices": "code station",
    "readings": "station",
    "accepted": "rule facts",
    "closings": "code fingerprint",
    "closing_figures": "figure office value",
}
"""Fields that somebody types in their own words, and that speak of the scheme, its offer or its ways."""
TYPED = frozenset((Kind.TEXT, Kind.WORD))


def test_the_personal_fields_are_these() -> None:
    marked = {of.name: " ".join(each.column for each in of.fields if each.personal) for of in SHEETS}
    assert {name: fields for name, fields in marked.items() if fields} == PERSONAL


def test_every_field_for_words_is_decided() -> None:
    """A new one is personal, or stands here among those that speak of nobody."""
    open_ = {
        of.name: " ".join(each.column for each in of.fields if each.kind in TYPED and not each.personal)
        for of in SHEETS
    }
    assert {name: fields for name, fields in open_.items() if fields} == OF_NOBODY
