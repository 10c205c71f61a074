"""What a person has chosen among versions that stood beside each other, written down so that it travels."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.store.changed import KEYS
from desktop_app.store.meeting.line_sets import LINES, lines_in
from desktop_app.store.meeting.rows_in import RowsIn
from desktop_app.store.meeting.waiting import LATE, RECEIPT, RecordWaiting
from desktop_app.store.rows import replace, row_of
from desktop_app.store.settings import write_setting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.store.meeting.waiting import VersionSaid
    from desktop_app.store.save import Save


def choose(save: Save, each: RecordWaiting, chosen: VersionSaid) -> None:
    """Let one version stand; Refused where it cannot, as in a quarter that is closed."""
    among = sorted(said.save for said in each.said)
    write_setting(save, each.name, json.dumps({"chosen": chosen.save, "among": among}))
    if each.why == RECEIPT:
        _give_receipt(save, each, chosen)
    elif each.columns == LINES:
        _let_lines_stand(save, each, chosen)
    elif not each.columns:
        _let_stand(save, each, chosen)
    elif chosen.values != each.said[0].values:
        _let_say(save, each, chosen)


def with_it(each: RecordWaiting, chosen: VersionSaid, others: Iterable[RecordWaiting]) -> list[RecordWaiting]:
    """Everything that came too late in one save with it: that is taken in together, in the order of the links."""
    if each.why != LATE or chosen == each.said[0]:
        return [each]
    same = [other for other in others if other.why == LATE and other.said[1:] and other.said[1].save == chosen.save]
    order = list(KEYS)
    return sorted(same, key=lambda other: order.index(other.sheet))


def _let_say(save: Save, each: RecordWaiting, chosen: VersionSaid) -> None:
    """Let the columns of a record say what one version says."""
    rows, values = RowsIn(save.book, lambda: save), dict(zip(each.columns, chosen.values, strict=True))
    row = rows.found(each.sheet, each.last)
    if row is None:
        return
    said = {**rows.says(each.sheet, row), **values}
    if each.of_key:
        rows.take_out(save, each.sheet, row)
        row = None
    rows.write(save, each.sheet, said, row)


def _let_stand(save: Save, each: RecordWaiting, chosen: VersionSaid) -> None:
    """Let a record be there as it last was, or not be there."""
    rows = RowsIn(save.book, lambda: save, may_rest=True)
    rows.begin_to_join()  # what it rests on comes with it
    row = rows.found(each.sheet, each.last)
    if chosen.values[0] and row is None:
        rows.write(save, each.sheet, each.last)
    elif not chosen.values[0] and row is not None:
        rows.take_out(save, each.sheet, row)
        rows.put_rested_back(save)


def _let_lines_stand(save: Save, each: RecordWaiting, chosen: VersionSaid) -> None:
    """Let one whole set of lines stand; lines that it does not have go."""
    rows, wanted = RowsIn(save.book, lambda: save), lines_in(each.sheet, chosen.values)
    if chosen.values == each.said[0].values:
        return
    for key, line in lines_in(each.sheet, each.said[0].values).items():
        row = rows.found(each.sheet, line)
        if key not in wanted and row is not None:
            rows.take_out(save, each.sheet, row)
    for line in wanted.values():
        rows.write(save, each.sheet, line)


def _give_receipt(save: Save, each: RecordWaiting, chosen: VersionSaid) -> None:
    """Let one premium have a receipt number that two were given; the others are without one."""
    for said in each.said:
        row = row_of(save.book, each.sheet, str(said.values[0]))
        if said != chosen and row is not None:
            replace(save, each.sheet, row, receipt=None)
