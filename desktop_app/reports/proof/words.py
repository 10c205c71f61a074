"""What is said of a code, by the program and by the page that readers open: the same sentences in both."""

from __future__ import annotations

from desktop_app.core.text import text

NONE = text("Proof", "No code of a statement was found. Photograph the whole code, flat and sharp.")
DAMAGED = text("Proof", "The code is cut or was changed: it holds no figures that can be read.")
MIXED = text("Proof", "These codes belong to different papers. Give those of one paper at a time.")
MISSING = text("Proof", "Code {number} of {count} is missing. Photograph that one, too.")
FOREIGN = text("Proof", "These figures are signed with another key: they are not those of this scheme.")
CHANGED = text("Proof", "The signature does not hold: something in the code was changed. Do not trust these figures.")
FINAL = text("Proof", "These are the scheme's figures, signed as final: the period was closed.")
DRAFT = text(
    "Proof", "These are the scheme's figures, signed as a draft: the period was not closed, and they may have changed."
)
COMPARE = text("Proof", "Compare them with what is printed: only what stands in the code is signed.")
NOUGHT = text("Proof", "A line that is not listed is nought.")
UNREADABLE = text("Proof", "This file is no picture that can be opened. Give a PNG or a JPEG.")
