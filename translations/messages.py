"""The messages of a translation file and what there is to reproach them with."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from translations.marks import Mark

_WORD = re.compile(r"[^\s\-–/.,;:()'’]+")
"""A word: \\w would cut those of Indian and Khmer script at every vowel sign."""

STEM = 4
"""Letters of a word that stay whatever its ending: the least that is compared with the glossary."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a translation: its English, its forms (several where a number decides) and its state."""

    context: str
    source: str
    forms: tuple[str, ...]
    state: str = ""

    def reproach(self) -> str:
        """What is wrong with the translation, if anything."""
        if self.state:
            return f"is {self.state}"
        if not all(form.strip() for form in self.forms):
            return "is not translated"
        return next((fault for form in self.forms if (fault := _template_fault(self.source, form))), "")


def messages(source: Path | ET.Element) -> list[Message]:
    """Every message of a .ts file."""
    root = source if isinstance(source, ET.Element) else ET.parse(source).getroot()  # noqa: S314 - our own file
    return [
        _message(context.findtext("name", ""), one)
        for context in root.iter("context")
        for one in context.iter("message")
    ]


def reproaches(written: Iterable[Message], marked: Iterable[Mark]) -> list[str]:
    """Everything wrong with a translation of the marked texts, a line each."""
    known = {(one.context, one.source): one.reproach() for one in written}
    wanted = {(mark.context, mark.source) for mark in marked}
    found = [(*key, fault) for key, fault in known.items() if fault]
    found += [(*key, "is missing") for key in wanted - known.keys()]
    found += [(*key, "stands in no source") for key in known.keys() - wanted]
    return sorted(f"{context}: {source}: {fault}" for context, source, fault in found)


def stray_terms(message: Message, terms: Mapping[str, str]) -> Iterator[str]:
    """The glossary's terms that the English uses and the translation does not; the longest term counts."""
    left = re.sub(r"\{[^{}]*\}", "", message.source).casefold()
    for term in sorted(terms, key=len, reverse=True):
        pattern = _either_number(term.casefold())
        if pattern.search(left):
            left = pattern.sub("", left)
            if not all(_uses(form, terms[term]) for form in message.forms if form.strip()):
                yield f"{message.source}: {term} is {terms[term]}"


def _message(context: str, element: ET.Element) -> Message:
    """One message as the file holds it."""
    translation = element.find("translation")
    if translation is None:
        return Message(context, element.findtext("source", ""), ("",))
    plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
    forms = plurals or (translation.text or "",)
    return Message(context, element.findtext("source", ""), forms, translation.get("type", ""))


def _template_fault(source: str, form: str) -> str:
    """Whether a form lacks one of the source's fields, has one of its own, or cannot be filled."""
    try:
        return "" if _fields(source) == _fields(form) else "has other fields"
    except ValueError:
        return "is no template"


def _fields(template: str) -> tuple[list[str], bool]:
    """The named fields of a template and whether it holds a counted number."""
    return sorted({name for _, name, _, _ in Formatter().parse(template) if name is not None}), "%n" in template


def _either_number(term: str) -> re.Pattern[str]:
    """The term in singular or plural, as whole words (an option like --quarter is none)."""
    singular = f"{re.escape(term[:-1])}(?:y|ies)" if term.endswith("y") else f"{re.escape(term)}(?:e?s)?"
    return re.compile(rf"(?<![\w-]){singular}\b")


def _uses(form: str, wanted: str) -> bool:
    """Whether a translation uses one of the glossary's words for a term, whatever their endings."""
    return any(all(stem in form.casefold() for stem in _stems(choice)) for choice in wanted.split(" / "))


def _stems(term: str) -> list[str]:
    """What stays of a term's words, whatever their number and gender; words of three letters or fewer only join."""
    return [word[: max(STEM, len(word) - 3)] for word in _WORD.findall(term.casefold()) if len(word) >= STEM]
