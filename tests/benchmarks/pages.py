"""A hundred pages of tables in the letters of a script beside the same rows in reportlab's own cells; long papers."""

from __future__ import annotations

import tracemalloc
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import told, work_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.catalog.pages.page import Block
    from tests.pdf.invented import Invented

LIMIT = 2.0
"""Shaped, tagged pages may take so many times as long as plain cells."""
GROWTH = 2.0
"""A paper of four times as many pages may take so many times the memory: of a page its place in the file is kept."""
ROWS, ROUNDS = 4000, 3
SHORT, LONG = 250, 1000
"""Pages, each with a receipt's facts and a small table, no two with the same words."""
HEADS = ("Code", "Name", "Place", "Day", "Paid", "Due")
WIDTHS = (80, 110, 80, 70, 70, 70)


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every script keeps to the limits; no scheme is read."""
    del sizes
    from tests.pdf.invented import BENGALI, KHMER, URDU, Invented

    kept = [_measured(Invented(language)) for language in (BENGALI, KHMER, URDU)]
    return all([*kept, _grown(Invented(URDU))])


def _measured(speech: Invented) -> bool:
    """Print the same rows in turn in both ways; told is the middle round."""
    pairs = [(_work(_ours, speech), _work(_plain, speech)) for _ in range(ROUNDS)]
    ours, plain = sorted(pairs, key=lambda pair: pair[0] / pair[1])[ROUNDS // 2]
    return told(f"pages: a hundred, {speech.language.code}", ours, ("plain cells", plain), LIMIT)


def _grown(speech: Invented) -> bool:
    """The most memory that a short and a long paper take, in megabytes told as thousandths."""
    _peak(speech, 1)  # whatever is loaded once
    short, long = (_peak(speech, pages) / 1e9 for pages in (SHORT, LONG))
    return told(f"pages: memory of {LONG} (MB)", long, (f"of {SHORT} (MB)", short), GROWTH)


def _work(write: Callable[[Invented, Path], None], speech: Invented) -> float:
    """The processor's seconds of writing a paper."""
    with TemporaryDirectory() as folder:
        return work_of(partial(write, speech, Path(folder) / "paper.pdf"))


def _rows(speech: Invented) -> Iterator[tuple[str, str, str, int, int, int]]:
    """A code, two texts, a day and two amounts."""
    words = speech.words
    for at in range(ROWS):
        name = f"{words[at % len(words)]} {words[at // 7 % len(words)]}"
        yield f"M-A-{at:06d}", name, words[at // 3 % len(words)], 20000 + at % 365, at * 37 % 100000, at * 91 % 70000


def _ours(speech: Invented, path: Path) -> None:
    """The rows as a table of a paper."""
    from desktop_app.catalog.pages.page import Document, PaperColumn, PaperRow, PaperTable
    from desktop_app.core.shown import Amount, When
    from desktop_app.core.text import text
    from desktop_app.pdf.render import render

    columns = tuple(PaperColumn(text("Benchmark", "{head}", head=head), figures=head in HEADS[3:]) for head in HEADS)
    rows = tuple(PaperRow((*row[:3], When(row[3]), Amount(row[4]), Amount(row[5]))) for row in _rows(speech))
    title = text("Benchmark", "Members")
    render(Document(title, "Sample", title, (PaperTable(columns, rows),)), speech, path)


def _plain(speech: Invented, path: Path) -> None:
    """The rows as reportlab's own cells, in the font of the script."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

    from desktop_app.core.shown import Amount, When
    from desktop_app.pdf.fonts import FontShelf
    from desktop_app.pdf.render import FONTS

    font = FontShelf(FONTS).font(speech.language.fonts[0], bold=False)
    assert font is not None
    pdfmetrics.registerFont(TTFont("Script", str(FONTS / f"{font.name}.ttf")))
    shown = ((*row[:3], When(row[3]), Amount(row[4]), Amount(row[5])) for row in _rows(speech))
    cells = [[speech.show(cell) for cell in row] for row in shown]
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), "Script", 9),
            ("LINEBELOW", (0, 0), (-1, -1), 0.3, (0.8, 0.8, 0.8)),
            ("ALIGN", (3, 0), (-1, -1), "RIGHT"),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    SimpleDocTemplate(str(path), topMargin=68, bottomMargin=57).build(
        [Table([HEADS, *cells], colWidths=WIDTHS, repeatRows=1, style=style)]
    )


def _peak(speech: Invented, pages: int) -> int:
    """The most bytes that a paper of so many pages takes while it is written, beside what it describes."""
    from desktop_app.catalog.pages.page import Document
    from desktop_app.core.text import text
    from desktop_app.pdf.render import render

    title = text("Benchmark", "Receipts")
    document = Document(title, "Sample", title, tuple(_receipts(speech, pages)))
    with TemporaryDirectory() as folder:
        tracemalloc.start()
        render(document, speech, Path(folder) / "paper.pdf")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return peak


def _receipts(speech: Invented, pages: int) -> Iterator[Block]:
    """The blocks of so many receipts, a page each."""
    from desktop_app.catalog.pages.page import Facts, Heading, PaperColumn, PaperRow, PaperTable
    from desktop_app.core.shown import Amount, When
    from desktop_app.core.text import text

    columns = (PaperColumn(text("Benchmark", "Code")), PaperColumn(text("Benchmark", "Paid"), figures=True))
    words = speech.words
    for at in range(pages):
        yield Heading(text("Benchmark", "Receipt"), new_page=True)
        name = f"{words[at % len(words)]} {at}"
        yield Facts(((text("Benchmark", "Member"), name), (text("Benchmark", "Day"), When(20000 + at))))
        yield PaperTable(columns, tuple(PaperRow((f"R-{at}-{no}", Amount(at * 1000 + no))) for no in range(12)))
