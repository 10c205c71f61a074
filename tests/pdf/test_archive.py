"""A paper keeps to PDF/A-3 as far as a program can tell, says so, and gives back what it carries."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from pikepdf.pdfa import validate_written
from PIL import Image, ImageCms

from desktop_app.catalog.pages.page import Document, Enclosure, Paragraph
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text
from desktop_app.pdf.colours import profile
from desktop_app.pdf.render import render
from tests.pdf.invented import BENGALI, FRENCH, HINDI, KHMER, URDU, Invented
from tests.pdf.test_structure import DOCUMENT, spoken

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Language

ENCLOSED = (
    Enclosure("figures.json", "application/json", text("Test", "The figures"), '{"P01":"12.50 ₹"}'.encode()),
    Enclosure("figures.csv", "text/csv", text("Test", "The same as a table"), b"figure,value\r\nP01,12.50\r\n"),
)
SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
EXTENSION = re.compile(rb"<pdfaExtension:schemas>.*</pdfaExtension:schemas>|<pdfuaid:part>1</pdfuaid:part>", re.DOTALL)
SCHEMES = re.compile(rb' xmlns:pdf(a(Extension|Schema|Property)|uaid)="[^"]*"')


def printed(path: Path, language: Language | None = None, second: Language | None = None, **more: object) -> None:
    """Write the paper with what it carries."""
    of = replace(DOCUMENT, enclosures=ENCLOSED, **more)  # type: ignore[arg-type]
    render(of, spoken(language), path, second=Invented(second) if second else None)


def violations(path: Path) -> list[str]:
    """What a check of PDF/A-3 finds; it knows conformance B alone, and not how a file describes a scheme of its own.

    Both stand in the metadata, whose packet is written as it is and has room for as many blanks.
    """
    packet, data = metadata(path), path.read_bytes()
    known = SCHEMES.sub(b"", EXTENSION.sub(b"", packet)).replace(b"conformance>A<", b"conformance>B<")
    assert len(known) < len(packet)
    end = known.index(b"<?xpacket end")
    known = known[:end] + b" " * (len(packet) - len(known)) + known[end:]
    path.write_bytes(data.replace(packet, known))
    return [str(finding) for finding in validate_written(path, "3b").findings]


def metadata(path: Path) -> bytes:
    """The packet of a file's metadata."""
    with pikepdf.open(path) as pdf:
        return pdf.Root.Metadata.read_raw_bytes()


def claims(path: Path) -> dict[str, str]:
    """What the metadata say, one line a property."""
    packet = metadata(path).decode().partition("?>")[2].rpartition("<?xpacket")[0]
    (about,) = ET.fromstring(packet).iter(f"{{{SPACES['rdf']}}}Description")  # noqa: S314 - it is our own
    names = {uri: name for name, uri in SPACES.items()}
    found = {}
    for each in about:
        space, _, name = each.tag[1:].partition("}")
        if space in names:
            found[f"{names[space]}:{name}"] = "".join(each.itertext()).strip()
    return found


@pytest.mark.parametrize("second", [None, BENGALI])
@pytest.mark.parametrize("language", [None, FRENCH, HINDI, KHMER, URDU])
def test_a_paper_keeps_to_pdf_a_3(tmp_path: Path, language: Language | None, second: Language | None) -> None:
    printed(tmp_path / "x.pdf", language, second)
    assert violations(tmp_path / "x.pdf") == []


def test_the_colours_of_a_paper_are_those_of_every_screen() -> None:
    ours = ImageCms.ImageCmsProfile(BytesIO(profile()))
    turned = ImageCms.buildTransform(ours, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    numbers = bytes(range(256)) + bytes(reversed(range(256))) + bytes(range(0, 256, 2)) * 2
    seen = ImageCms.applyTransform(Image.frombytes("RGB", (256, 1), numbers), turned)
    assert seen is not None
    assert max(abs(one - other) for one, other in zip(numbers, seen.tobytes(), strict=True)) <= 1


def test_so_does_one_with_a_letter_that_no_font_has(tmp_path: Path) -> None:
    printed(tmp_path / "x.pdf", blocks=(Paragraph(text("Test", "{code}", code="Before \U00013080 after")),))
    assert violations(tmp_path / "x.pdf") == []


def test_the_check_would_find_what_archives_refuse(tmp_path: Path) -> None:
    printed(tmp_path / "x.pdf")
    with pikepdf.open(tmp_path / "x.pdf", allow_overwriting_input=True) as pdf:
        del pdf.Root.OutputIntents
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")
        pdf.save(compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert len(violations(tmp_path / "x.pdf")) >= 2


def test_a_paper_says_what_it_keeps_to(tmp_path: Path) -> None:
    printed(tmp_path / "x.pdf", None, KHMER)
    found = claims(tmp_path / "x.pdf")
    assert (found["pdfaid:part"], found["pdfaid:conformance"], found["pdfuaid:part"]) == ("3", "A", "1")
    assert found["dc:title"] == "Trial statement"
    assert "pdfaExtension:schemas" in metadata(tmp_path / "x.pdf").decode()
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert pdf.Root.Lang == "en"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert not pdf.is_encrypted
        assert len(pdf.trailer.ID) == 2


def test_metadata_and_the_older_description_say_the_same(tmp_path: Path) -> None:
    odd = replace(DOCUMENT, owner='Mutual "A" & <B>', subtitle=text("Test", "2026-01-01 to 2026-03-31\nin all"))
    render(odd, PLAIN, tmp_path / "x.pdf")
    found = claims(tmp_path / "x.pdf")
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        info = {str(key): str(value) for key, value in pdf.docinfo.items()}
    pairs = {"/Title": "dc:title", "/Author": "dc:creator", "/Subject": "dc:description", "/Keywords": "pdf:Keywords"}
    pairs |= {"/Creator": "xmp:CreatorTool", "/Producer": "pdf:Producer"}
    assert {key: found[name] for key, name in pairs.items()} == {key: info[key] for key in pairs}
    day = re.sub(r"[-:T]", "", found["xmp:CreateDate"][:19])
    assert info["/CreationDate"].startswith(f"D:{day}")
    assert info["/CreationDate"] == info["/ModDate"]
    assert found["xmp:CreateDate"] == found["xmp:ModifyDate"]


def test_what_a_paper_carries_comes_back_as_it_was(tmp_path: Path) -> None:
    printed(tmp_path / "x.pdf", URDU)
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert {name: of.get_file().read_bytes() for name, of in pdf.attachments.items()} == {
            of.name: of.content for of in ENCLOSED
        }
        assert [(str(of.UF), str(of.AFRelationship)) for of in pdf.Root.AF] == [(of.name, "/Data") for of in ENCLOSED]
        kinds = [str(of.EF.F.Subtype) for of in pdf.Root.AF]
        assert kinds == ["/application/json", "/text/csv"]
        assert [int(of.EF.F.Params.Size) for of in pdf.Root.AF] == [len(of.content) for of in ENCLOSED]


def test_a_paper_that_carries_nothing_says_nothing_of_it(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "x.pdf")
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root


def test_a_paper_of_no_words_is_still_a_paper(tmp_path: Path) -> None:
    render(Document(text("Test", "Empty"), "", text("Test", "of nothing")), PLAIN, tmp_path / "x.pdf")
    assert violations(tmp_path / "x.pdf") == []
