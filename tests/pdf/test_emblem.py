"""A paper carries the scheme's logo once, small, over or beside the lines of its head, and no text moves."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from desktop_app.catalog.pages.page import Document
from desktop_app.catalog.pages.slips import Letterhead, Pack, SlipTitle
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text
from desktop_app.pdf.emblem import emblem_of
from desktop_app.pdf.render import render
from desktop_app.pdf.sheaf import render_all
from tests.pdf.invented import URDU
from tests.pdf.paper import pages
from tests.pdf.test_archive import violations
from tests.pdf.test_structure import DOCUMENT, spoken

if TYPE_CHECKING:
    from pathlib import Path

PICTURE = 3
"""The kind of an object of pdfium that is a picture."""


def png(size: tuple[int, int] = (300, 100), mode: str = "RGB", **more: Any) -> bytes:
    """A picture as the settings make it."""
    out = BytesIO()
    Image.new(mode, size, "red").save(out, "PNG", **more)
    return out.getvalue()


LOGO = png()


def boxes(path: Path) -> list[list[tuple[float, ...]]]:
    """Where pictures stand on each page: left, bottom, right, top."""
    with PdfDocument(path) as document:
        return [[each.get_bounds() for each in page.get_objects(filter=[PICTURE])] for page in document]


def texts(path: Path) -> list[list[tuple[Any, ...]]]:
    """Every letter with its place, page by page."""
    with PdfDocument(path) as document:
        found = [page.get_textpage() for page in document]
        return [
            [(each.get_text_range(at, 1), *each.get_charbox(at)) for at in range(each.count_chars())] for each in found
        ]


def test_it_stands_in_the_margin_over_every_running_head_and_the_file_has_it_once(tmp_path: Path) -> None:
    render(DOCUMENT, PLAIN, tmp_path / "without.pdf")
    render(replace(DOCUMENT, logo=LOGO), PLAIN, tmp_path / "with.pdf")
    assert texts(tmp_path / "with.pdf") == texts(tmp_path / "without.pdf")
    assert not any(boxes(tmp_path / "without.pdf"))
    found = boxes(tmp_path / "with.pdf")
    assert len(found) == len(pages(tmp_path / "with.pdf"))
    highest = max(top for _, _, _, _, top in texts(tmp_path / "with.pdf")[0])
    for ((left, bottom, right, top),) in found:
        assert left == pytest.approx(56.7, abs=0.1)
        assert highest < bottom < top < 842 - 17
        assert (right - left) / (top - bottom) == pytest.approx(3, abs=0.01)
    with pikepdf.open(tmp_path / "with.pdf") as pdf:
        images = [of for of in pdf.objects if isinstance(of, pikepdf.Stream) and of.get("/Subtype") == "/Image"]
        assert len(images) == 1
        assert pikepdf.PdfImage(images[0]).as_pil_image().getpixel((5, 5)) == (255, 0, 0)
    assert violations(tmp_path / "with.pdf") == []


def test_it_stands_at_the_right_where_one_reads_from_there(tmp_path: Path) -> None:
    render(replace(DOCUMENT, logo=LOGO), spoken(URDU), tmp_path / "x.pdf")
    assert boxes(tmp_path / "x.pdf")[0][0][2] == pytest.approx(595.3 - 56.7, abs=0.1)


def test_over_a_name_of_two_lines_it_is_smaller_and_over_one_of_three_it_is_left_out(tmp_path: Path) -> None:
    heights = []
    for words in (1, 20, 34):
        render(replace(DOCUMENT, owner="Savings " * words, logo=LOGO), PLAIN, tmp_path / "x.pdf")
        found = boxes(tmp_path / "x.pdf")[0]
        heights.append(found[0][3] - found[0][1] if found else 0)
    assert heights[0] > heights[1] > heights[2] == 0


@pytest.mark.parametrize("pack", [Pack.LETTER, Pack.STRIP, Pack.CARD, Pack.FOLDED])
@pytest.mark.parametrize("small", [True, False])
def test_in_a_letterhead_it_stands_at_the_end_of_its_lines(tmp_path: Path, pack: Pack, *, small: bool) -> None:
    head, title = Letterhead("Sahyog Mutual", ("Cooperative", "Butwal 4"), small), text("Test", "Receipt")
    slip = Document(title, "Sahyog Mutual", title, (head, SlipTitle("Receipt", "R-1")), pack=pack)
    for name, logo in (("without", b""), ("with", LOGO)):
        several = ((replace(slip, logo=logo), PLAIN) for _ in range(3))
        render_all(several, title, PLAIN, tmp_path / f"{name}.pdf")
    assert texts(tmp_path / "with.pdf") == texts(tmp_path / "without.pdf")
    found = [each for page in boxes(tmp_path / "with.pdf") for each in page]
    assert len(found) == 3
    letters = texts(tmp_path / "with.pdf")[0]
    owner = letters[: len("Sahyog Mutual")]
    assert "".join(each[0] for each in owner) == "Sahyog Mutual"
    left, bottom, _, top = found[0]
    assert left > max(each[3] for each in owner)
    assert top > min(each[2] for each in owner) > bottom
    assert violations(tmp_path / "with.pdf") == []


def test_a_name_that_fills_the_line_leaves_no_room_for_it(tmp_path: Path) -> None:
    head, title = Letterhead("Sahyog Mutual of the villages " * 5, small=True), text("Test", "Card")
    card = Document(title, "Sahyog", title, (head, SlipTitle(title)), pack=Pack.CARD, logo=LOGO)
    render_all([(card, PLAIN)], title, PLAIN, tmp_path / "x.pdf")
    assert boxes(tmp_path / "x.pdf") == [[]]


@pytest.mark.parametrize(
    "other",
    [
        b"",
        b"no picture",
        LOGO[:40],
        LOGO[:-30],
        png(mode="RGBA"),
        png(mode="L"),
        png((3000, 10)),
        LOGO.replace(b"IDAT", b"IDOT"),
    ],
)
def test_a_picture_of_another_kind_or_a_broken_one_is_left_out(tmp_path: Path, other: bytes) -> None:
    assert emblem_of(other) is None
    render(replace(DOCUMENT, logo=other), PLAIN, tmp_path / "x.pdf")
    assert not any(boxes(tmp_path / "x.pdf"))
