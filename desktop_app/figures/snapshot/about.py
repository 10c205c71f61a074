"""What a scheme says of itself to a network: its country, where it works, its products; no person."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, iso, month_start
from desktop_app.core.snapshot import VERSION, WHOLE, SchemeFacts
from desktop_app.figures.snapshot.groups import groups_of
from desktop_app.store.figures.snapshot import snapshot_counts
from desktop_app.store.identity import book_id
from desktop_app.store.offices import regions
from desktop_app.store.terms import last_save

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.core.snapshot import SnapshotRow
    from desktop_app.figures.figures import Figures


def facts(figures: Figures) -> SchemeFacts:
    """What every row says of the scheme."""
    scheme, today = figures.scheme, figures.today
    founded = min(figures.first_covers.values(), default=today)
    return SchemeFacts(
        version=VERSION,
        scheme=book_id(figures.book),
        name=scheme.name,
        country=country_of(scheme),
        currency=scheme.currency,
        founded=month_start(founded),
        made=today,
        head=last_save(figures.book).digest,
    )


_SHARED = ("X", "EUR", "USD")
"""Currencies of several countries begin so."""
_COUNTRIES = MappingProxyType(
    {
        "benin": "BJ",
        "bénin": "BJ",
        "burkina faso": "BF",
        "cambodia": "KH",
        "cambodge": "KH",
        "cameroon": "CM",
        "cameroun": "CM",
        "côte d'ivoire": "CI",
        "cote d'ivoire": "CI",
        "ivory coast": "CI",
        "guinea-bissau": "GW",
        "guinée-bissau": "GW",
        "mali": "ML",
        "niger": "NE",
        "senegal": "SN",
        "sénégal": "SN",
        "togo": "TG",
    }
)


def country_of(scheme: Scheme) -> str:
    """The country's code (ISO 3166): as written, else that of the currency, else by name; empty where none tells."""
    written = (scheme.country or "").strip()
    if len(written) == len("NP") and written.isascii() and written.isalpha():
        return written.upper()
    if not scheme.currency.startswith(_SHARED):
        return scheme.currency[:2]
    return _COUNTRIES.get(written.casefold(), "")


def about(figures: Figures, day: Day, rows: Iterable[SnapshotRow], *, contact: bool) -> Mapping[str, object]:
    """What a network's list of schemes shows of this one; amounts and counts are those of the rows alone."""
    scheme = figures.scheme
    found = {
        "name": scheme.name,
        "country": scheme.country or "",
        "places": regions(figures.book),
        "products": list(_products(figures, day)),
        "women_share": _women(rows),
    }
    return {**found, "contact": scheme.contact} if contact and scheme.contact else found


def _products(figures: Figures, day: Day) -> Iterator[dict[str, str]]:
    """Each product by its type, participation and name, since when it covers people, and whether it still does."""
    running = {each.product for each in snapshot_counts(figures.book, Period(day, day)).policies}
    for group, products in groups_of(figures).items():
        for product in products:
            since = figures.first_covers.get(product)
            yield {
                "type": group.product_type,
                "participation": group.participation,
                "name": str(figures.products[product].name),
                "since": "" if since is None else iso(month_start(since)),
                "status": "running" if product in running else "not_running",
            }


def _women(rows: Iterable[SnapshotRow]) -> float | None:
    """The share of women among members of known sex at the last quarter's end, of the numbers that go out."""
    found = {row.sex: row.value for row in rows if row.group == WHOLE and row.measure == "members"}
    women, men = found.get("f"), found.get("m")
    return None if women is None or men is None or women + men == 0 else women / (women + men)
