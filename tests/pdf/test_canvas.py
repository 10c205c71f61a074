"""Pages are in the file as they end; links, bookmarks and what only the end can tell belong to the structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from desktop_app.core.language import ENGLISH
from desktop_app.pdf.canvas import PaperCanvas, owned
from desktop_app.pdf.paper_file import PaperFile
from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.structure import Tree
from desktop_app.pdf.style import BODY
from tests.pdf.paper import pages, setter_of
from tests.pdf.read_tags import content_of, read_tags

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from desktop_app.pdf.structure import Element


def write(canvas: Any, words: str, element: Element | None, height: float = 300) -> None:
    """One line on the page."""
    with owned(canvas, element):
        draw_text(canvas, words, (50, height), BODY, setter)


setter = setter_of(ENGLISH)


def drawn(path: Path, draw: Callable[[PaperCanvas, Tree], None]) -> None:
    """A paper drawn by hand."""
    with path.open("wb") as out:
        _draw(out, draw)


def _draw(out: BinaryIO, draw: Callable[[PaperCanvas, Tree], None]) -> None:
    """Draw into an open file."""
    file = PaperFile(out, "en")
    tree = Tree(file)

    def foot(canvas: Any, number: int, count: int) -> None:
        write(canvas, f"foot {number} of {count}", None, 20)

    def trailer() -> str:
        file.Catalog.StructTreeRoot, file.Catalog.MarkInfo = tree.finish(), "<</Marked true>>"
        return ""

    canvas = PaperCanvas(file, tree, foot, trailer, pagesize=(400, 400))
    draw(canvas, tree)
    canvas.showPage()
    canvas.save()


def linked(canvas: PaperCanvas, tree: Tree) -> None:
    """A contents page that names a chapter on the second page, whose number comes later."""
    entry = tree.root.add("P")
    link = entry.add("Link")
    write(canvas, "Chapter", link)
    canvas.follow(link, "chapter", (50, 295, 200, 315), "To the chapter")
    number = entry.add("Span")
    canvas.later(lambda: write(canvas, "2", None), number)
    canvas.showPage()
    canvas.bookmarkPage("chapter")
    canvas.addOutlineEntry("Chapter", "chapter")
    write(canvas, "The chapter", tree.root.add("H1"))


def test_a_link_is_a_part_of_the_structure_and_goes_to_its_place(tmp_path: Path) -> None:
    drawn(tmp_path / "x.pdf", linked)
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        (note,) = pdf.pages[0].Annots
        assert note.Dest[0].objgen == pdf.pages[1].objgen
        assert str(note.Contents) == "To the chapter"
        assert int(note.F) == 4
        nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
        owner = owners[int(note.StructParent)]
        assert owner.S == "/Link"
        assert [kid.Obj.objgen for kid in owner.K if not isinstance(kid, int)] == [note.objgen]
        assert pdf.pages[0].Tabs == "/S"


def test_what_is_drawn_later_is_read_where_its_place_was_kept(tmp_path: Path) -> None:
    drawn(tmp_path / "x.pdf", linked)
    assert read_tags(tmp_path / "x.pdf").said.split() == ["Chapter", "2", "The", "chapter"]
    assert pages(tmp_path / "x.pdf")[0].split()[:2] == ["Chapter", "2"]


def test_bookmarks_lead_to_their_pages(tmp_path: Path) -> None:
    drawn(tmp_path / "x.pdf", linked)
    with pikepdf.open(tmp_path / "x.pdf") as pdf, pdf.open_outline() as outline:
        (entry,) = outline.root
        assert entry.title == "Chapter"
        assert isinstance(entry.destination, pikepdf.Array)
        assert entry.destination[0].objgen == pdf.pages[1].objgen


def test_a_page_is_in_the_file_before_the_next_one_is_drawn(tmp_path: Path) -> None:
    sizes: list[int] = []

    def many(canvas: PaperCanvas, tree: Tree) -> None:
        for number in range(30):
            write(canvas, f"page {number} " * 40, tree.root.add("P"))
            canvas.showPage()
            canvas._doc._out.flush()
            sizes.append((tmp_path / "x.pdf").stat().st_size)

    drawn(tmp_path / "x.pdf", many)
    assert sizes == sorted(set(sizes))
    assert [f"foot {number + 1} of 31" in page for number, page in enumerate(pages(tmp_path / "x.pdf"))] == [True] * 31


def test_an_element_that_is_drawn_after_another_block_begins_is_not_lost_in_silence(tmp_path: Path) -> None:
    def late(canvas: PaperCanvas, tree: Tree) -> None:
        first, second = tree.root.add("P"), tree.root.add("P")
        write(canvas, "one", first)
        write(canvas, "two", second)
        write(canvas, "three", first)

    with pytest.raises(ValueError, match="whole"):
        drawn(tmp_path / "x.pdf", late)


def test_what_no_element_owns_is_seen_only(tmp_path: Path) -> None:
    drawn(tmp_path / "x.pdf", lambda canvas, _: write(canvas, "a line", None))
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        content = content_of(pdf.pages[0])
    assert "".join(content.seen).split("\n")[1:] == ["a line", "foot 1 of 1"]
    assert content.loose == []
