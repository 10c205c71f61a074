"""A laptop makes its key once, keeps it to its user, and writes under one code."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.acts import machine
from desktop_app.acts.device import choose_code, device_file, device_of, mark_used, this_laptop
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.identity import Device, code_for, has_written
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
from tests.books import closed, small_book
from tests.folders import small_folder


def test_the_key_is_made_once_and_the_code_is_kept() -> None:
    new = this_laptop()
    assert (len(new.key), new.chosen, new.used) == (64, "", False)
    assert this_laptop() == new
    assert choose_code("B").code == "B"
    assert mark_used().used
    assert (this_laptop().key, this_laptop().code, this_laptop().used) == (new.key, "B", True)
    assert not choose_code("C").used


@pytest.mark.skipif(sys.platform == "win32", reason="there the folder of the user guards it")
def test_nobody_else_may_read_the_key() -> None:
    this_laptop()
    choose_code("B")
    assert device_file().stat().st_mode & 0o777 == 0o600
    assert [each.name for each in device_file().parent.iterdir()] == [device_file().name]


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", '{"key": "no hex", "code": "A", "used": false}', '{"key": "ab", "code": "A", "used": true}'],
)
def test_a_damaged_file_makes_another_laptop_of_it(content: str) -> None:
    device_file().parent.mkdir(parents=True)
    device_file().write_text(content, encoding="utf-8")
    assert this_laptop() == this_laptop()
    assert this_laptop().chosen == ""


def on_machine(monkeypatch: pytest.MonkeyPatch, number: str) -> None:
    monkeypatch.setattr(machine, "_machine_number", lambda: number)


def test_a_file_copied_to_another_machine_makes_another_laptop_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    on_machine(monkeypatch, "one")
    choose_code("B")
    first = mark_used()
    on_machine(monkeypatch, "two")
    second = this_laptop()
    assert (second.chosen, second.used, second.key != first.key) == ("", False, True)
    assert this_laptop() == second
    assert "two" not in device_file().read_text(encoding="utf-8")


def test_a_laptop_stays_itself_where_the_machine_has_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    on_machine(monkeypatch, "one")
    first = this_laptop()
    on_machine(monkeypatch, "")
    assert this_laptop() == first


def test_a_stick_is_one_laptop_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(machine.ON_A_STICK, "1")
    on_machine(monkeypatch, "one")
    first = this_laptop()
    on_machine(monkeypatch, "two")
    assert this_laptop() == first


def test_this_machine_has_a_number_where_its_system_gave_it_one() -> None:
    places = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
    known = any(place.exists() and place.read_text(encoding="utf-8").strip() for place in places)
    assert bool(machine.machine_mark()) == known or sys.platform != "linux"


def test_a_command_writes_under_the_code_that_was_given_once(tmp_path: Path) -> None:
    path = tmp_path / "a.coverbook"
    assert main(["import", str(path), str(small_folder(tmp_path / "in")), "--device", " k7 "]) == 0
    book = open_book(path, look=True)
    assert book.query("SELECT device FROM saves") == [("K7",)]
    book.close()
    assert (this_laptop().code, this_laptop().used) == ("K7", True)


def test_without_a_code_a_command_writes_under_the_proposed_one_and_keeps_it(tmp_path: Path) -> None:
    path, proposed = tmp_path / "a.coverbook", this_laptop().code
    assert main(["import", str(path), str(small_folder(tmp_path / "in"))]) == 0
    book = open_book(path, look=True)
    assert book.query("SELECT device FROM saves") == [(proposed,)]
    book.close()
    assert this_laptop().chosen == proposed


def test_a_command_refuses_what_is_no_code(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["import", str(tmp_path / "a.coverbook"), str(tmp_path), "--device", "LAPTOP"])
    assert ended.value.code == 2


def test_the_code_of_another_laptop_is_refused_and_a_free_one_proposed(tmp_path: Path) -> None:
    path = closed(small_book(tmp_path / "a.coverbook"))
    laptop = choose_code("A")
    book = open_book(path, device=device_of(laptop, "counter 2"))
    with pytest.raises(Refused) as refusal, saving(book, "nothing"):
        pass
    said = PLAIN.say(refusal.value.problems[0].message)  # nobody knows what the other one is called
    assert said == "The code A belongs to another laptop of this book. Choose another code for this one."
    assert not has_written(book, book.device)
    free = code_for(book, laptop.key)
    assert free not in {"A", ""}
    book.device = Device(free, laptop.key, "counter 2")
    with saving(book, "nothing"):
        pass
    assert has_written(book, book.device)
    assert code_for(book, laptop.key) == free
    book.close()
