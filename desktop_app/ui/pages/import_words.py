"""The words for what an import would bring, and for what came: whole sentences over the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.text import Text, counted, text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.acts.exchange.import_folder import Imported
    from desktop_app.acts.exchange.preview import Preview
    from desktop_app.core.checks.finding import Finding

WORDS = 8
"""So many new words are named."""
ASIDE = text(
    "Data",
    "What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.",
)
LOOKING = text("Data", "Nothing can be imported into this file. {reason}")


def found_words(ahead: Preview) -> list[Text]:
    """What was found, in whole sentences; where something is not right, that comes first and leaves room to mend it."""
    if ahead.problems:
        return [state(ahead)]
    told = [state(ahead), *ahead.notes]
    if ahead.words:
        words = counted("Data", "New words in the lists (%n): {words}", "", len(ahead.words))
        told.append(words.about(words=few(ahead.words)))
    return told


def state(ahead: Preview) -> Text:
    """Whether it can come in, in one sentence."""
    if ahead.whole:
        return text("Data", "Nothing can come in yet: a file or its first line is not as it must be.")
    if ahead.problems:
        return counted(
            "Data",
            "%n things are not right. Put them right here or in the file, or set their rows aside.",
            "",
            ahead.wrong,
        )
    if not ahead.new:
        return text("Data", "Everything is in the file already.")
    return counted("Data", "Everything is right: %n records would come in.", "", ahead.new)


def came_in(brought: Imported, aside: Path | None) -> list[Text]:
    """How much came in, and where the rows lie that were set aside."""
    came = counted("Data", "%n records came in.", "imported", sum(brought.rows.values()))
    if not brought.aside or aside is None:
        return [came]
    words = counted(
        "Data",
        "%n rows were set aside in {folder}. Mend them there, then import that folder.",
        "",
        sum(brought.aside.values()),
    )
    return [came, words.about(folder=str(aside))]


def doubtful(findings: Sequence[Finding]) -> Text:
    """How much of what came in the checks doubt, and by which rule first."""
    words = counted("Data", "%n of them are doubtful: {title}. Checks lists them all.", "imported", len(findings))
    return words.about(title=findings[0].rule.title)


def few(words: tuple[tuple[str, str], ...]) -> str:
    """The first of the new words, each with its list."""
    more = "…" if len(words) > WORDS else ""
    return ", ".join(f"{word} ({name})" for name, word in words[:WORDS]) + more
