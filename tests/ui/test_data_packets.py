"""Other laptops in the window: a packet goes out and comes in after a look, and a conflict is settled by hand."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.packets import merge, pack
from desktop_app.core.laptop import Laptop
from desktop_app.store.opening import open_book
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_packets import PacketsPart
from tests.counter import WHO
from tests.laptops import corrected, laptop, laptops
from tests.ui.pages import shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

PERSON = "M-A-000001"


@pytest.fixture
def packets(office: Workplace, tmp_path: Path) -> PacketsPart:
    """The part on a village of which another laptop has a copy, shown and answered."""
    mine, other = laptops(tmp_path)
    mine.close()
    other.close()
    office.desk.laptop = Laptop(mine.device.key, "K1", used=True, secret=mine.device.secret)
    office.bookcase.open(mine.path)
    office.worker.settle()
    page = shown(office, "data", DataPage)
    page.show_record("packets")
    office.worker.settle()
    part = page.parts["packets"]
    assert isinstance(part, PacketsPart)
    return part


def brought(tmp_path: Path, phone: str) -> Path:
    """A packet of the other laptop, which has corrected a member."""
    book = open_book(tmp_path / "K2" / "village.coverbook", device=laptop("K2"))
    corrected(book, "people", PERSON, phone=phone)
    pack(book, tmp_path / "came.packet")
    book.close()
    return tmp_path / "came.packet"


def test_a_packet_comes_in_after_a_look_and_a_conflict_is_settled(
    office: Workplace, packets: PacketsPart, tmp_path: Path
) -> None:
    office.desk.act(lambda book: corrected(book, "people", PERSON, phone="111"), lambda _: None)
    office.worker.settle()
    packets.look_into(brought(tmp_path, "222"))
    office.worker.settle()
    assert "K2 (laptop K2) brings 1 save" in packets.said.text()
    assert packets.question.isVisibleTo(packets)
    packets.yes.click()
    office.worker.settle()
    assert not packets.question.isVisibleTo(packets)
    assert len(packets.found) == 1
    packets.conflicts.table.selectRow(0)
    assert packets.versions.records.rowCount() == 2
    packets.versions.selectRow(1)
    packets.settle.click()
    office.worker.settle()
    form = packets.form
    assert form is not None
    form.body.set_values({"chosen": packets.found[0].versions[1].save, "why": "Asked her"})
    form.submit(again=False)
    office.worker.settle()
    assert packets.form is None
    assert packets.found == []


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
