"""The demonstration schemes that benchmarks measure: made once, copied before anything is written to them."""

from __future__ import annotations

import shutil
from pathlib import Path

FOLDER = Path("build/bench")


def scheme_file(size: str) -> Path:
    """A demonstration scheme of the size, made once; whoever writes to it asks for a copy instead."""
    from desktop_app.acts.make_demonstration import demonstration_file
    from desktop_app.store.opening import open_book

    path = FOLDER / f"{size}.coverbook"
    if not path.exists():
        print(f"making the {size} scheme, once: {path}")
        demonstration_file(path, size)
    else:
        open_book(path).close()  # one of an earlier version, or with other sums, is brought up to date
    return path.absolute()


def scheme_copy(size: str, name: str) -> Path:
    """A copy of a demonstration scheme, to be written to; one of an earlier run is replaced."""
    path = FOLDER / f"{size}-{name}.coverbook"
    forget(path)
    return Path(shutil.copy(scheme_file(size), path)).absolute()


def forget(path: Path) -> None:
    """Remove a file of a benchmark and what SQLite keeps beside it."""
    for end in ("", "-wal", "-shm", "-keys"):
        path.with_name(path.name + end).unlink(missing_ok=True)
