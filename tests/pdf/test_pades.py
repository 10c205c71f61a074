"""A paper is signed by a certificate, stays what it was, and shows when anything was changed behind the signature."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from desktop_app.catalog.pages.page import Document, Paragraph
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.pdf.pades import PaperSignature, sign_paper, signatures_of
from desktop_app.pdf.render import render
from desktop_app.ui.views.pdf_text import pdf_text

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)
PASSWORD = "two words and 3"  # noqa: S105 - of a certificate made for these tests


def certificate(place: Path, first: dt.datetime = NOW - DAY, last: dt.datetime = NOW + 30 * DAY) -> Path:
    """A certificate of an invented person, signed by herself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Asha Tharu")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(first)
        .not_valid_after(last)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                content_commitment=True,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=False,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .sign(key, hashes.SHA256())
    )
    how = serialization.BestAvailableEncryption(PASSWORD.encode())
    place.write_bytes(pkcs12.serialize_key_and_certificates(b"asha", key, made, None, how))
    return place


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A paper of one page."""
    place = tmp_path / "paper.pdf"
    words = Paragraph(text("Test", "Net income is 12,345."))
    render(Document(text("Test", "Paper"), "Sahel", text("Test", "2026"), (words,)), PLAIN, place)
    return place


def test_a_signed_paper_says_who_signed_and_reads_as_before(paper: Path, tmp_path: Path) -> None:
    before, said = paper.read_bytes(), pdf_text(paper)
    assert signatures_of(paper) == ()
    sign_paper(paper, certificate(tmp_path / "asha.p12"), PASSWORD)
    assert signatures_of(paper) == (PaperSignature("Asha Tharu", intact=True),)
    assert pdf_text(paper) == said
    assert paper.read_bytes().startswith(before)
    assert b"/Version" not in paper.read_bytes()[len(before) :]


def test_a_changed_figure_breaks_the_signature(paper: Path, tmp_path: Path) -> None:
    sign_paper(paper, certificate(tmp_path / "asha.p12"), PASSWORD)
    content = bytearray(paper.read_bytes())
    content[content.index(b"stream") + 12] ^= 1
    paper.write_bytes(bytes(content))
    assert signatures_of(paper) == (PaperSignature("Asha Tharu", intact=False),)


def test_what_is_added_behind_the_signature_shows(paper: Path, tmp_path: Path) -> None:
    sign_paper(paper, certificate(tmp_path / "asha.p12"), PASSWORD)
    later: Any = IncrementalPdfFileWriter(BytesIO(paper.read_bytes()))
    later.root["/More"] = generic.pdf_string("added")
    later.update_root()
    with paper.open("wb") as changed:
        later.write(changed)
    assert signatures_of(paper) == (PaperSignature("Asha Tharu", intact=False),)
    paper.write_bytes(paper.read_bytes() + b"\n%%EOF\n")
    with pytest.raises(Refused, match="not a PDF that can be read"):
        signatures_of(paper)


@pytest.mark.parametrize("password", ["", "another one"])
def test_a_wrong_password_or_none_is_refused_and_the_paper_stays(paper: Path, tmp_path: Path, password: str) -> None:
    before = paper.read_bytes()
    with pytest.raises(Refused, match="password"):
        sign_paper(paper, certificate(tmp_path / "asha.p12"), password)
    assert paper.read_bytes() == before


@pytest.mark.parametrize(("first", "last"), [(NOW - 9 * DAY, NOW - DAY), (NOW + DAY, NOW + 9 * DAY)])
def test_a_certificate_that_is_not_valid_today_is_refused(
    paper: Path, tmp_path: Path, first: dt.datetime, last: dt.datetime
) -> None:
    with pytest.raises(Refused, match="not valid today"):
        sign_paper(paper, certificate(tmp_path / "asha.p12", first, last), PASSWORD)


def test_what_is_no_certificate_is_refused(paper: Path, tmp_path: Path) -> None:
    (tmp_path / "no.p12").write_bytes(b"no certificate")
    for name in ("no.p12", "missing.p12"):
        with pytest.raises(Refused, match="no certificate"):
            sign_paper(paper, tmp_path / name, PASSWORD)
