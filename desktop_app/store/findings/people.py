"""What is doubtful about people."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.checks.phone_shared import MANY
from desktop_app.store.findings.rows import DIED, PERSON

if TYPE_CHECKING:
    from collections.abc import Mapping

_ONE_KEY = "number_key(a.{0}) = number_key(b.{0})"

PEOPLE: Mapping[str, str] = MappingProxyType(
    {
        # Namesakes are many where births are guessed: beside name and birth something else has to be the same.
        "same_person": f"""
            WITH keyed AS MATERIALIZED (SELECT id, birth_date, name_key(name) AS key FROM people
                WHERE birth_date IS NOT NULL AND merged_into IS NULL)
            SELECT a.code, min(b.code), a.birth_date
            FROM keyed x JOIN keyed y ON y.key = x.key AND y.birth_date = x.birth_date AND y.id < x.id
            CROSS JOIN people a ON a.id = x.id CROSS JOIN people b ON b.id = y.id
            WHERE {{new:people a.id}}
            AND NOT ifnull(a.id_type = b.id_type AND NOT {_ONE_KEY.format("id_number")}, 0) AND (
                a.household = b.household OR {_ONE_KEY.format("id_number")} OR {_ONE_KEY.format("phone")}
                OR a.village = b.village AND NOT (
                    ifnull(a.birth_date_estimated, 0) OR strftime('%m%d', a.birth_date * 86400, 'unixepoch') = '0101'))
            GROUP BY a.id""",
        "identity_shared": """
            WITH again AS MATERIALIZED (SELECT number_key(id_number) AS key, json_group_array(id) AS ids FROM people
                WHERE id_number IS NOT NULL AND merged_into IS NULL GROUP BY id_type, key HAVING count(*) > 1)
            SELECT max(m.code), max(m.id_number), min(m.code), count(*)
            FROM again CROSS JOIN json_each(again.ids) e CROSS JOIN people m ON m.id = e.value
            GROUP BY again.key, m.id_type
            HAVING count(*) > 1 AND count(DISTINCT name_key(m.name)) > 1 AND max({new:people m.id})""",
        "phone_shared": f"""
            SELECT min(m.code), max(m.phone), count(DISTINCT m.household) AS many FROM people m
            WHERE m.phone IS NOT NULL AND m.merged_into IS NULL GROUP BY number_key(m.phone)
            HAVING many >= {MANY} AND max({{new:people m.id}})""",
        "two_holders": f"""
            SELECT {PERSON.format("last")}, {PERSON.format("first")}, (SELECT word FROM words w WHERE w.id = household)
            FROM (SELECT m.household, max(m.id) AS last, min(m.id) AS first FROM people m
                WHERE m.relation = 'holder' AND m.household IS NOT NULL AND {{new:people.household m.household}}
                AND m.merged_into IS NULL AND {DIED.format("m.id")} IS NULL
                GROUP BY m.household HAVING count(*) > 1)""",
        "child_older_than_holder": """
            SELECT m.code, m.birth_date, h.code, h.birth_date
            FROM people m JOIN people h ON h.household = m.household AND h.relation = 'holder'
            WHERE m.relation = 'child' AND m.birth_date <= h.birth_date
            AND m.merged_into IS NULL AND h.merged_into IS NULL
            AND {new:people m.id} AND {new:people.household m.household} GROUP BY m.id""",
        "joined_before_birth": """
            SELECT m.code, m.joined, m.birth_date FROM people m WHERE m.joined < m.birth_date AND {new:people m.id}""",
    }
)
