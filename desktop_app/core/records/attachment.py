"""Papers and photos kept beside the book: what each is, to which record it belongs, and which bytes it is."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.records.field import a_code, choice, day, link, whole, words
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

PHOTO = "photo"
LOGO = "logo"
"""The scheme's own picture for the head of its papers; it belongs to no record."""
OF_RECORDS = (PHOTO, "identity", "prescription", "invoice", "deed", "other")
"""What papers of records are."""
PAPER_KINDS = (*OF_RECORDS, LOGO)
JPEG = "image/jpeg"
PNG, _WEBP, _PDF = "image/png", "image/webp", "application/pdf"
MEDIA_TYPES = (JPEG, PNG, _WEBP, _PDF)
ENDINGS: Mapping[str, str] = MappingProxyType({JPEG: ".jpg", PNG: ".png", _WEBP: ".webp", _PDF: ".pdf"})
"""How the name of a file of each kind ends."""
OWNERS: Mapping[str, str] = MappingProxyType(
    {"people": "person", "policies": "policy", "claims": "claim", "assets": "asset", "vouchers": "voucher"}
)
"""The sheets whose records have papers, each with the field of an attachment that names its record."""
MOST_BYTES = 10 * 1024 * 1024
"""A file is no larger: a scan of some pages is far below it."""


def media_type_of(content: bytes) -> str:
    """What a file is by its first bytes, whatever it is called; empty where it is neither a picture nor a PDF."""
    if content.startswith(b"\xff\xd8\xff"):
        return JPEG
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _WEBP
    return _PDF if content.startswith(b"%PDF-") else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One paper or photo of one record; its bytes lie beside the book under their digest."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="E-", personal=True)
    person: str | None = link(text("Field", "Person"), "people", fixed=True)
    policy: str | None = link(text("Field", "Policy"), "policies", fixed=True)
    claim: str | None = link(text("Field", "Claim"), "claims", fixed=True)
    asset: str | None = link(text("Attachment", "Thing insured"), "assets", fixed=True)
    voucher: str | None = words(text("Voucher form", "Voucher"), fixed=True, personal=True)
    kind: str = choice(
        text("Attachment", "Kind of paper"),
        PAPER_KINDS,
        required=True,
        help=text("Attachment", "A photo of a person is shown beside their name."),
    )
    name: str = words(text("Attachment", "File name"), required=True, personal=True)
    media_type: str = choice(text("Attachment", "Kind of file"), MEDIA_TYPES, required=True, fixed=True, by_act=True)
    size: int = whole(text("Attachment", "Size in bytes"), 1, required=True, fixed=True, by_act=True)
    digest: str = words(
        text("Attachment", "SHA-256 digest"),
        required=True,
        fixed=True,
        by_act=True,
        personal=True,
        help=text("Attachment", "A check sum of the file: it tells whether a byte of it was changed."),
    )
    date: int = day(text("Attachment", "Kept since"), required=True, past=True)
    retired: int | None = day(
        text("Attachment", "Retired on"),
        past=True,
        help=text("Attachment", "From this day on it is no longer shown with its record; the file stays."),
    )
