"""Other laptops in the window: a packet goes out and comes in after a look, and a conflict is settled by hand."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.packets import merge, pack
from desktop_app.acts.premium import take_premium
from desktop_app.catalog.today import CONFLICTS, Work
from desktop_app.core.laptop import Laptop
from desktop_app.store.opening import open_book
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_conflicts import ConflictsPart
from desktop_app.ui.pages.data_packets import PacketsPart
from desktop_app.ui.pages.today import TodayPage
from tests.counter import START, WHO
from tests.laptops import corrected, laptop, laptops
from tests.ui.pages import shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.shell.desk import Message

PERSON = "M-A-000001"


@pytest.fixture
def page(office: Workplace, tmp_path: Path) -> DataPage:
    """The page of the data, on a village of which another laptop has a copy."""
    mine, other = laptops(tmp_path)
    mine.close()
    other.close()
    office.desk.laptop = Laptop(mine.device.key, "K1", used=True, secret=mine.device.secret)
    office.bookcase.open(mine.path)
    office.worker.settle()
    return shown(office, "data", DataPage)


@pytest.fixture
def packets(office: Workplace, page: DataPage) -> PacketsPart:
    """The part of the packets, shown."""
    page.show_record("packets")
    office.worker.settle()
    part = page.parts["packets"]
    assert isinstance(part, PacketsPart)
    return part


@pytest.fixture
def conflicts(office: Workplace, page: DataPage, packets: PacketsPart, tmp_path: Path) -> ConflictsPart:
    """The part of the conflicts, with two of them, opened by what the packet that brought them says."""
    told: list[Message] = []
    office.desk.told.connect(told.append)
    say = {"phone": "111", "id_number": "A-1"}
    office.desk.act(lambda book: corrected(book, "people", PERSON, **say), lambda _: None)
    office.worker.settle()
    packets.look_into(brought(tmp_path, "222", id_number="B-2"))
    office.worker.settle()
    packets.yes.click()
    office.worker.settle()
    assert told[-1].do is not None
    told[-1].do()
    office.worker.settle()
    part = page.parts["conflicts"]
    assert isinstance(part, ConflictsPart)
    return part


def brought(tmp_path: Path, phone: str, **more: str) -> Path:
    """A packet of the other laptop, which has corrected a member."""
    book = open_book(tmp_path / "K2" / "village.coverbook", device=laptop("K2"))
    corrected(book, "people", PERSON, phone=phone, **more)
    pack(book, tmp_path / "came.packet")
    book.close()
    return tmp_path / "came.packet"


def test_a_packet_comes_in_after_a_look(office: Workplace, packets: PacketsPart, tmp_path: Path) -> None:
    packets.look_into(brought(tmp_path, "222"))
    office.worker.settle()
    assert "K2 (laptop K2) brings 1 save, written by Asha: 1 row." in packets.said.text()
    assert packets.question.isVisibleTo(packets)
    packets.yes.click()
    office.worker.settle()
    assert not packets.question.isVisibleTo(packets)


def test_conflicts_are_settled_one_after_the_other(office: Workplace, conflicts: ConflictsPart) -> None:
    assert [each.columns for each in conflicts.found] == [("id_number",), ("phone",)]
    conflicts.conflicts.table.selectRow(0)
    assert conflicts.versions.records.rowCount() == 2
    conflicts.versions.selectRow(1)
    wanted = conflicts.found[0].versions[1]
    conflicts.versions.opened.emit(wanted.save)
    office.worker.settle()
    form = conflicts.form
    assert form is not None
    editor = form.body.row("chosen").editor
    assert isinstance(editor, ChoiceEditor)
    assert editor.text() == wanted.words
    form.body.set_values({"why": "Asked her"})
    form.submit(again=False)
    office.worker.settle()
    assert conflicts.form not in {None, form}, "the next one is asked by itself"
    assert [each.columns for each in conflicts.found] == [("phone",)]
    conflicts.form.body.set_values({"chosen": conflicts.found[0].versions[0].save, "why": "Asked her"})
    conflicts.form.submit(again=False)
    office.worker.settle()
    assert conflicts.form is None
    assert conflicts.found == []


def test_the_day_counts_conflicts_and_opens_what_it_counts(office: Workplace, conflicts: ConflictsPart) -> None:
    taken = {"premium": "D-A-000001", "amount": 60_000, "paid_on": START, "method": "cash"}
    office.desk.act(lambda book: take_premium(book, taken, WHO), lambda _: None)  # the scheme is at work
    office.worker.settle()
    today = shown(office, "today", TodayPage)
    office.worker.settle()
    card = next(each for each in today.queues if each.queue is CONFLICTS)
    assert card.waiting is not None
    assert card.waiting.counts == (2, 0, 0, 0)
    assert card.isVisibleTo(today)
    card.ages[0].click()
    office.worker.settle()
    assert conflicts.isVisible()
    assert conflicts.strip.words.text() == "2 conflicts between laptops: up to 7 days"
    conflicts.work_through(Work(CONFLICTS, 1))
    office.worker.settle()
    assert conflicts.found == []
    conflicts.strip.drop.click()
    office.worker.settle()
    assert len(conflicts.found) == 2


def test_a_packet_goes_out_and_the_other_laptop_takes_it_in(
    office: Workplace, packets: PacketsPart, tmp_path: Path
) -> None:
    office.desk.act(lambda book: corrected(book, "people", PERSON, phone="111"), lambda _: None)
    office.worker.settle()
    packets.pack_to(tmp_path / "goes.packet")
    office.worker.settle()
    other = open_book(tmp_path / "K2" / "village.coverbook", device=laptop("K2"))
    assert merge(other, tmp_path / "goes.packet", WHO).saves == 1
    other.close()


def test_a_packet_that_brings_nothing_asks_nothing(office: Workplace, packets: PacketsPart, tmp_path: Path) -> None:
    stick = brought(tmp_path, "222")
    for _ in range(2):
        packets.look_into(stick)
        office.worker.settle()
        packets.take_in()
        office.worker.settle()
    assert packets.ahead is None
    packets.look_into(shutil.copyfile(stick, tmp_path / "again.packet"))
    office.worker.settle()
    assert packets.ahead is None
