"""Unfinished forms, kept as small files in the user's own folder, one a form on the screen."""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.own_files import own_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form: its key, when it was last touched, and what stood in it."""

    key: str
    at: datetime
    state: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DraftFolder:
    """The folder of one scheme's drafts."""

    folder: Path

    def save(self, form: str, key: str, state: Mapping[str, Any]) -> None:
        """Keep what stands in a form: wholly, or as it was kept before."""
        path = self._path(form, key)
        try:
            own_folder(self.folder)
            write_whole(path, json.dumps(state, ensure_ascii=False).encode())
        except OSError as problem:
            message = text("Drafts", "The draft could not be kept: {reason}.", reason=problem.strerror or "")
            raise refused(message) from problem

    def load(self, form: str) -> list[Draft]:
        """The unfinished forms of a name, the latest first; what cannot be read is passed over."""
        found = [self._read(path) for path in self.folder.glob(f"{_safe(form)}~*.json")]
        return sorted((draft for draft in found if draft), key=lambda draft: draft.at, reverse=True)

    def drop(self, form: str, key: str) -> None:
        """Forget a draft; one that cannot be removed will be offered again."""
        with contextlib.suppress(OSError):
            self._path(form, key).unlink(missing_ok=True)

    def _path(self, form: str, key: str) -> Path:
        """The file of a draft."""
        return self.folder / f"{_safe(form)}~{_safe(key)}.json"

    @staticmethod
    def _read(path: Path) -> Draft | None:
        """The draft in a file, None where the file holds none."""
        try:
            state = json.loads(path.read_text(encoding="utf-8"))
            at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        except (OSError, ValueError):
            return None
        return Draft(path.stem.rpartition("~")[2], at, state) if isinstance(state, dict) else None


def _safe(name: str) -> str:
    """A name that every file system takes."""
    return _UNSAFE.sub("-", name)
