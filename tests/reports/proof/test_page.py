"""The page of a scheme, in a real browser, tells from a photograph whether the figures are the scheme's."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.catalog.pages.page import Document, PaperCodes
from desktop_app.core.figure_set import FigureValue
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text
from desktop_app.pdf.render import render
from desktop_app.reports.proof.page import page
from desktop_app.store.signing import fingerprint
from tests.browser import WITH_BROWSER, browser
from tests.photographs import ALL, LIKE_A_SCAN, page_of, photograph
from tests.reports.proof.figures import FIGURES, PUBLIC, codes, large

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.browser import Page

FINAL = "These are the scheme's figures, signed as final"
_DONE = "document.body.dataset.done ?? '0'"


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page in English, open in a browser."""
    folder = tmp_path_factory.mktemp("browser")
    place = folder / "page.html"
    place.write_text(page("Sahel <b>Mutual</b>", PUBLIC, PLAIN), encoding="utf-8")
    with browser(folder / "profile") as opened:
        opened.open(place)
        yield opened


def printed(folder: Path, words: tuple[str, ...]) -> Path:
    """A paper with codes."""
    pdf = folder / "paper.pdf"
    render(Document(text("Test", "Paper"), "Sahel", text("Test", "PaperCodes"), (PaperCodes(words),)), PLAIN, pdf)
    return pdf


def answer(checker: Page, before: str) -> str:
    """What the page says once it has looked."""
    checker.ask(
        f"new Promise(done => {{ const at = setInterval(() => ({_DONE}) !== '{before}' && (clearInterval(at), "
        "done(1)), 10); })"
    )
    return str(checker.ask("document.querySelector('.verdict').textContent"))


def seen(checker: Page, *pictures: Path) -> str:
    """What the page says of pictures."""
    before = checker.ask(_DONE)
    checker.choose("#picture", *pictures)
    return answer(checker, before)


def pasted(checker: Page, words: Sequence[str]) -> str:
    """What the page says of pasted words."""
    before = checker.ask(_DONE)
    checker.ask(f"document.getElementById('pasted').value = {json.dumps(chr(10).join(words))}")
    checker.ask("document.getElementById('check').click()")
    return answer(checker, before)


@WITH_BROWSER
@pytest.mark.parametrize("how", ALL, ids=str)
def test_a_photograph_of_the_printed_page_shows_the_figures(checker: Page, tmp_path: Path, how: object) -> None:
    paper = page_of(printed(tmp_path, codes()))
    assert seen(checker, photograph(paper, how, tmp_path / "photo.jpg")).startswith(FINAL)  # type: ignore[arg-type]
    shown = str(checker.ask("document.getElementById('answer').innerText"))
    for each in (
        "Sahel Mutual",
        "1,234.50",
        "12,345,678,901,234.56",
        "\u22120.05",
        "62.3%",
        "16.0 days",
        "provisional",
    ):
        assert each in shown
    assert "1 January 2026" in shown or "January 1, 2026" in shown


@WITH_BROWSER
def test_several_codes_are_taken_from_one_picture_or_from_one_after_the_other(checker: Page, tmp_path: Path) -> None:
    several = codes(large(150))
    assert len(several) == 2
    paper = page_of(printed(tmp_path, several))
    assert seen(checker, photograph(paper, LIKE_A_SCAN, tmp_path / "both.jpg")).startswith(FINAL)
    alone = []
    for at, words in enumerate(several):
        paper = page_of(printed(tmp_path, (words,)))
        alone.append(photograph(paper, LIKE_A_SCAN, tmp_path / f"{at}.jpg"))
    assert seen(checker, alone[1]) == "Code 1 of 2 is missing. Photograph that one, too."
    assert seen(checker, alone[0]).startswith(FINAL)


@WITH_BROWSER
def test_forged_papers_are_refused_in_a_sentence(checker: Page, tmp_path: Path) -> None:
    other = codes(key=Ed25519PrivateKey.generate())
    paper = page_of(printed(tmp_path, other))
    foreign = "These figures are signed with another key"
    assert seen(checker, photograph(paper, LIKE_A_SCAN, tmp_path / "other.png")).startswith(foreign)
    assert not checker.ask("document.querySelector('table')")
    right, several = codes()[0], codes(large(150))
    damaged = "The code is cut or was changed"
    assert pasted(checker, [right[:-30] + ":"]).startswith(damaged)
    assert pasted(checker, ["CB1:BB8:"]).startswith(damaged)
    assert pasted(checker, ["nothing"]).startswith(damaged)
    assert pasted(checker, []).startswith("No code of a statement was found")
    assert pasted(checker, [several[0], right]).startswith("These codes belong to different papers")
    assert pasted(checker, [right]).startswith(FINAL)


@WITH_BROWSER
def test_a_digit_changed_under_the_signature_is_refused(checker: Page) -> None:
    from tests.reports.proof.test_seal import folded, unfolded

    parts = unfolded(codes()[0])
    forged = replace(FIGURES, figures=(FigureValue("P01", "1234.51"), *FIGURES.figures[1:]))
    parts[2] = unfolded(codes(forged)[0])[2]
    assert pasted(checker, [folded(parts)]).startswith("The signature does not hold")
    assert not checker.ask("document.querySelector('table')")


@WITH_BROWSER
def test_a_draft_says_so_and_a_picture_of_something_else_too(checker: Page, tmp_path: Path) -> None:
    assert "signed as a draft" in pasted(checker, codes(replace(FIGURES, state="draft")))
    (tmp_path / "no.png").write_bytes(b"no picture")
    assert seen(checker, tmp_path / "no.png").startswith("This file is no picture")
    blank = page_of(printed(tmp_path, codes())).point(lambda _: 255)
    assert seen(checker, photograph(blank, LIKE_A_SCAN, tmp_path / "b.jpg")).startswith("No code of a statement")


@WITH_BROWSER
def test_its_hash_is_that_of_the_standard(checker: Page) -> None:
    """SHA-512, of messages about the length of a block."""
    import hashlib

    for size in (0, 1, 111, 112, 127, 128, 1000):
        content = bytes(at % 251 for at in range(size))
        assert checker.ask(f"hex(sha512(Uint8Array.from({list(content)})))") == hashlib.sha512(content).hexdigest()


def test_the_page_holds_all_it_needs_and_no_name_is_taken_for_html() -> None:
    import re

    made = page("Sahel <b>Mutual</b>", PUBLIC, PLAIN)
    assert "Sahel &lt;b&gt;Mutual&lt;/b&gt;" in made
    assert fingerprint(PUBLIC) in made
    assert "default-src 'none'" in made
    assert not re.search(r"<(link|script|img)[^>]+(href|src)=|@import|\{\{\w+\}\}", made)
    assert "fetch(" not in made
    assert "XMLHttpRequest" not in made
