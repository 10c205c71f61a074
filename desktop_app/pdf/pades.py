"""A paper signed by a person's certificate (PAdES B-B, ETSI EN 319 142-1), as authorities and banks may ask for it.

Needs the extra `sign`. The certificate stays in its own encrypted file (PKCS#12): it is opened in memory, used once and
forgotten. The paper stays what it was, PDF/A too: the signature is added behind it.
"""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop_app.core.places import whole_file
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FIELD = "Signature"


@dataclass(frozen=True, slots=True)
class PaperSignature:
    """A signature that a PDF bears: whose certificate says it is, and whether the paper is as it was signed."""

    name: str
    intact: bool


def sign_paper(paper: Path, certificate: Path, password: str) -> None:
    """Sign a PDF in its place; Refused where the certificate cannot be used, and then the paper is as it was."""
    with _installed():
        from pyhanko.sign import signers
        from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter

        signer = _signer(certificate, password)
        about = signers.PdfSignatureMetadata(
            field_name=_FIELD,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            certify=True,
            docmdp_permissions=MDPPerm.NO_CHANGES,
        )
        signed = signers.PdfSigner(about, signer).sign_pdf(_writer(paper.read_bytes()))
    with whole_file(paper, ".pdf") as part:
        part.write_bytes(signed.getvalue())


def signatures_of(paper: Path) -> tuple[PaperSignature, ...]:
    """The signatures a PDF bears; whether their certificates can be trusted is for the reader to know."""
    if b"/ByteRange" not in paper.read_bytes():
        return ()
    with _installed():
        from pyhanko.pdf_utils.misc import PdfReadError
        from pyhanko.pdf_utils.reader import PdfFileReader

        try:
            return tuple(map(_judged, PdfFileReader(BytesIO(paper.read_bytes())).embedded_signatures))
        except PdfReadError:
            raise refused(text("Verify", "{name} is not a PDF that can be read.", name=str(paper))) from None


def _judged(signature: Any) -> PaperSignature:
    """One signature: its digest, its proof, and that nothing stands behind what it covers."""
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    nobody = ValidationContext(trust_roots=[], allow_fetching=False)
    found = validate_pdf_signature(signature, nobody, skip_diff=True)
    whole = found.intact and found.valid and found.coverage == SignatureCoverageLevel.ENTIRE_FILE
    return PaperSignature(str(signature.signer_cert.subject.native.get("common_name", "?")), bool(whole))


def _writer(content: bytes) -> Any:
    """What adds the signature, and leaves the version that PDF/A prescribes."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class KeepsVersion(IncrementalPdfFileWriter):
        """A writer that does not call the file a newer one than it is: PDF/A forbids it."""

        def ensure_output_version(self, version: Any) -> None:
            """Stay."""

    return KeepsVersion(BytesIO(content))


def _signer(certificate: Path, password: str) -> Any:
    """Who signs; Refused where the file, its password or its dates are not right."""
    from pyhanko.sign import signers

    if not password:
        raise refused(
            text("Sign paper", "The file of a certificate needs a password: without one whoever finds it could sign.")
        )
    load: Any = signers.SimpleSigner.load_pkcs12  # without types
    found = load(str(certificate), passphrase=password.encode())
    if found is None or found.signing_cert is None:
        words = text("Sign paper", "{name} is no certificate with its key (.p12), or the password is another one.")
        raise refused(words.about(name=certificate.name))
    now, of = dt.datetime.now(dt.UTC), found.signing_cert
    if not of.not_valid_before <= now <= of.not_valid_after:
        words = text("Sign paper", "The certificate in {name} is not valid today. Ask for a new one.")
        raise refused(words.about(name=certificate.name))
    return found


@contextmanager
def _installed() -> Iterator[None]:
    """Refused where the extra is not there; the office can do without it."""
    try:
        yield
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("pyhanko"):
            raise
        words = text(
            "Sign paper", "Signing by certificate needs the part “sign” of the program, which is not installed."
        )
        raise refused(words) from None
