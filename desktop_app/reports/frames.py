"""Rows of the store as frames and back: words stay words and all numbers whole, so that sums are exact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

_WORDS = frozenset({"product", "claim", "person", "sex", "kind", "window", "reason", "decision"})
"""Columns that hold codes and words; all others hold whole numbers of 64 bits, as the store does."""


def frame(rows: Iterable[Any], *columns: str) -> pd.DataFrame:
    """Rows under the names of their columns; none of the cells may be empty, for then numbers would be floats."""
    import pandas as pd

    kinds = {name: "str" if name in _WORDS else "int64" for name in columns}
    return pd.DataFrame(rows, columns=list(columns)).astype(kinds)


def each(of: pd.DataFrame) -> Iterator[Any]:
    """The rows with their keys before them (`Index`), the numbers as Python has them."""
    yield from of.itertuples()
