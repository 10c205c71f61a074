"""The scheme's logo is kept as papers are: it goes wherever the book goes, and every former one stays."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from desktop_app.acts.attaching import retire
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.logo import choose_logo, logo_at, remove_logo
from desktop_app.acts.records import correct_record, values_of
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.period import today
from desktop_app.core.records.attachment import LOGO, MOST_BYTES
from desktop_app.pdf.emblem import emblem_of
from desktop_app.store.attached_files import attached_folder
from desktop_app.store.attachments import logo_of
from desktop_app.store.backup import back_up
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.heads import newest_row
from desktop_app.store.opening import open_book
from desktop_app.ui.look.photos import PRINTED, made_for_paper
from tests.attached import WHO
from tests.books import new_book, small_book
from tests.laptops import given, met, two_laptops
from tests.locked import ASHA, BINA, locked_book, said, signed_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture(name="book")
def the_small_book(tmp_path: Path) -> Iterator[Book]:
    """The small book."""
    book = small_book(tmp_path / "a.coverbook")
    yield book
    book.close()


def picture(path: Path, colour: str = "teal", mode: str = "RGB") -> Path:
    """A picture of one colour in a file, of the kind that its name says."""
    Image.new(mode, (900, 300), colour).save(path)
    return path


def put(book: Book, path: Path, who: str = "") -> str:
    """Make a picture the logo, as the window does."""
    return choose_logo(book, logo_at(path, made_for_paper), WHO._replace(user=who) if who else WHO)


def colour_of(book: Book) -> tuple[int, ...]:
    """The colour of the logo."""
    with Image.open(BytesIO(logo_of(book))) as found:
        dot = found.convert("RGB").getpixel((5, 5))
    assert isinstance(dot, tuple)
    return tuple(round(part) for part in dot)


@pytest.mark.parametrize(("name", "mode"), [("a.png", "RGBA"), ("a.png", "P"), ("a.png", "L"), ("a.jpg", "CMYK")])
def test_any_picture_becomes_one_that_paper_takes(book: Book, tmp_path: Path, name: str, mode: str) -> None:
    Image.new("RGB", (900, 300), "gray").convert(mode).save(tmp_path / name)
    assert put(book, tmp_path / name) == name
    emblem = emblem_of(logo_of(book))
    assert emblem is not None
    assert (emblem.width, emblem.height) == (PRINTED, PRINTED // 3)
    assert not verify_book(book).faults


def test_what_a_program_wrote_beside_the_dots_does_not_come_along(book: Book, tmp_path: Path) -> None:
    with Image.open(picture(tmp_path / "a.jpg")) as found:
        exif = found.getexif()
        exif[0x010E] = "taken at Asha's house"
        found.save(tmp_path / "a.jpg", exif=exif, comment=b"taken at Asha's house")
    put(book, tmp_path / "a.jpg")
    assert b"Asha" not in logo_of(book)


def test_what_is_no_picture_is_too_large_or_the_logo_already_is_refused_in_a_sentence(
    book: Book, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 no picture")
    half = picture(tmp_path / "a.png").read_bytes()[:60]
    (tmp_path / "half.png").write_bytes(half)
    assert "is no picture that can be printed" in said(lambda: put(book, tmp_path / "a.pdf"))
    assert "is no picture that can be printed" in said(lambda: put(book, tmp_path / "half.png"))
    with (tmp_path / "large.png").open("wb") as handle:
        handle.truncate(MOST_BYTES + 1)
    assert "is larger than" in said(lambda: put(book, tmp_path / "large.png"))
    assert not logo_of(book)
    put(book, tmp_path / "a.png")
    assert "is the logo already" in said(lambda: put(book, tmp_path / "a.png"))


def test_another_takes_its_place_and_the_former_one_stays_beside_the_book(book: Book, tmp_path: Path) -> None:
    put(book, picture(tmp_path / "a.png", "red"))
    put(book, picture(tmp_path / "b.png", "blue"))
    assert colour_of(book) == (0, 0, 255)
    assert len([each for each in attached_folder(book.path).rglob("*") if each.is_file()]) == 2
    remove_logo(book, WHO)
    assert not logo_of(book)
    assert "There is no logo" in said(lambda: remove_logo(book, WHO))
    assert book.value("SELECT count(*) FROM attachments WHERE kind = ? AND retired IS NOT NULL", (LOGO,)) == 2
    assert [action for (action,) in book.query("SELECT action FROM saves ORDER BY id DESC LIMIT 3")] == [
        *("remove_logo", "set_logo", "set_logo")
    ]


def test_papers_of_what_is_past_carry_the_logo_of_today(book: Book, tmp_path: Path) -> None:
    before = newest_row(book)
    assert before is not None
    put(book, picture(tmp_path / "a.png"))
    with as_it_was(book, before):
        assert logo_of(book)


def test_it_goes_with_a_backup_and_an_exchange_folder(book: Book, tmp_path: Path) -> None:
    put(book, picture(tmp_path / "a.png", "red"))
    back_up(book, tmp_path / "stick" / "b.coverbook")
    with closing(open_book(tmp_path / "stick" / "b.coverbook", look=True)) as copy:
        assert colour_of(copy) == (255, 0, 0)
    export_folder(book, tmp_path / "out")
    with closing(new_book(tmp_path / "c.coverbook")) as other:
        import_folder(other, tmp_path / "out")
        assert colour_of(other) == (255, 0, 0)


def test_it_goes_in_a_packet_and_of_two_laptops_both_print_the_same(tmp_path: Path) -> None:
    with two_laptops(tmp_path) as (one, other):
        put(one, picture(tmp_path / "a.png", "red"))
        given(one, other)
        assert colour_of(other) == (255, 0, 0)
        put(one, picture(tmp_path / "b.png", "blue"))
        put(other, picture(tmp_path / "c.png", "lime"))
        met(one, other)
        assert colour_of(one) == colour_of(other)
        remove_logo(one, WHO)
        assert not logo_of(one)


def test_of_a_locked_book_it_is_sealed_and_a_clerk_neither_chooses_nor_retires_it(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry")
    with closing(signed_in(path, ASHA)) as book:
        put(book, picture(tmp_path / "a.png"), ASHA)
        content, code = logo_of(book), str(book.value("SELECT code FROM attachments"))
    kept = [each.read_bytes() for each in attached_folder(path).rglob("*") if each.is_file()]
    assert len(kept) == 1
    assert content[:16] not in kept[0]
    with closing(signed_in(path, BINA)) as book:
        assert said(lambda: put(book, picture(tmp_path / "b.png", "red"), BINA))
        assert said(lambda: retire(book, code, {"why": "ugly"}, WHO._replace(user=BINA)))
        for change in ({"retired": today()}, {"kind": "other"}, {"name": "b.png"}):
            values = {**values_of(book, "attachments", code), **change, "why": "ugly"}
            correct = partial(correct_record, book, "attachments", code, values, WHO._replace(user=BINA))
            assert "work of somebody else" in said(correct)
        assert logo_of(book) == content
