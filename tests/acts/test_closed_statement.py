"""The statement of a closed quarter stays as it was printed, and can be proved, whatever is done later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.__main__ import main
from desktop_app.acts.closing import reopen_quarter
from desktop_app.acts.record_acts import adding
from desktop_app.acts.undo import take_back
from desktop_app.core.period import Period
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace, row_of
from desktop_app.store.save import saving
from desktop_app.ui.views.pdf_text import pdf_text
from tests.books import closed
from tests.quarters import Q1, Q4, WHO, close, year_book
from tests.store.test_closed_time import voucher

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


MOMENT = re.compile(r"printed on \d+ \w+ \d+ at \d\d:\d\d")


def printed(file: Path, pdf: Path) -> tuple[str, ...]:
    """The words of the last quarter's statement, printed from a file, but for the moment of printing in its foot."""
    assert main(["statement", str(file), "--quarter", "2025-Q4", "--out", str(pdf)]) == 0
    return tuple(MOMENT.sub("", page) for page in pdf_text(pdf).pages)


def test_a_closed_quarter_is_printed_alike_for_ever_and_every_paper_is_proved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = closed(year_book(tmp_path, closed=4))
    first = printed(file, tmp_path / "first.pdf")
    book = open_book(file)
    with saving(book, "terms") as save:
        row = row_of(book, "products", "HEALTH") or 0
        replace(save, "products", row, ibnr_method="percent", ibnr_percent=50.0, earning="months")
    with saving(book, "later") as save:
        voucher(save, Q4.last + 1)
    book.close()
    assert printed(file, tmp_path / "again.pdf") == first
    for name in ("first.pdf", "again.pdf"):
        assert main(["verify", str(file), str(tmp_path / name)]) == 0, capsys.readouterr().err
    book = open_book(file)
    reopen_quarter(book, Q4, {"why": "a bill was found"}, WHO)
    book.close()
    assert printed(file, tmp_path / "open.pdf") != first
    assert "a bill was found" in " ".join(pdf_text(tmp_path / "open.pdf").pages)
    assert main(["verify", str(file), str(tmp_path / "first.pdf")]) == 0, capsys.readouterr().err


def test_a_draft_is_proved_as_it_was_printed_after_its_quarter_was_closed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = year_book(tmp_path, closed=3)
    file = book.path
    book.close()
    draft = printed(file, tmp_path / "draft.pdf")
    book = open_book(file)
    close(book, Q4)
    book.close()
    final = printed(file, tmp_path / "final.pdf")
    assert all("Draft" in page for page in draft)
    assert not any("Draft" in page for page in final)
    for name in ("draft.pdf", "final.pdf"):
        assert main(["verify", str(file), str(tmp_path / name)]) == 0, capsys.readouterr().err


def test_figures_of_many_quarters_are_those_of_the_closing_of_their_last_one(tmp_path: Path) -> None:
    """A year that is closed is computed as of the closing of its last quarter."""
    from desktop_app.figures.closed import closed_by
    from desktop_app.figures.figures import Figures
    from desktop_app.store.closings import quarter_acts

    book = year_book(tmp_path, closed=4)
    of_last = quarter_acts(book)[-1].save
    year = Period(Q1.first, Q4.last)
    assert closed_by(Figures(book), year.last) == of_last
    assert closed_by(Figures(book), Q1.last) == quarter_acts(book)[1].save
    assert closed_by(Figures(book), Q4.last + 1) is None
    book.close()


def test_closings_are_written_by_closing_alone() -> None:
    """No form of Data adds one."""
    assert adding("closings") == adding("closing_figures") == ()


def test_a_reopening_is_taken_back_as_little_as_a_closing(tmp_path: Path) -> None:
    import pytest

    from desktop_app.core.problems import Refused

    book = year_book(tmp_path, closed=1)
    reopen_quarter(book, Q1, {"why": "a bill was found"}, WHO)
    with pytest.raises(Refused):
        take_back(book, {"save": "A-3", "why": "wrong"}, WHO)
    book.close()
