"""What each treaty takes of one amount, in SQL: shared by the postings of premium and claims and by what is unearned.

The order is that of the kinds (core/reinsurance): whatever takes later takes of what is left.
"""

from __future__ import annotations

from desktop_app.store.facts.arithmetic import percent_sql


def in_force_sql(treaty: str, day: str, product: str) -> str:
    """Whether a treaty holds on a day for a product."""
    return f"{day} BETWEEN {treaty}.from_day AND {treaty}.to_day AND ifnull({treaty}.product, {product}) = {product}"


def quota_sql(amount: str, day: str, product: str) -> str:
    """What the quota share in force on a day takes of an amount."""
    return f"""ifnull((SELECT sum({percent_sql(amount, "q.share")}) FROM {{treaties}} q
        WHERE q.kind = 'quota_share' AND q.share NOT NULL AND {in_force_sql("q", day, product)}), 0)"""


def surplus_sql(left: str, insured: str) -> str:
    """What a surplus `r` takes of what the quota share has left."""
    return f'surplus_part({left}, {insured}, r.retention, r."limit")'


def layer_sql(amount: str) -> str:
    """What of an amount an excess of loss `r` bears."""
    above = f"max({amount} - ifnull(r.retention, 0), 0)"
    return f'min({above}, ifnull(r."limit", {above}))'
