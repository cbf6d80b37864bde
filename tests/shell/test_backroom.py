"""The staff side is filled with what the kiosk finds out, and tallies are saved on sticks."""

import datetime as dt
import errno
import os
from pathlib import Path

import pytest
from clock import Clock
from PySide6.QtCore import QCoreApplication
from small_pack import TODAY
from visitor import Visitor
from visits import UNLOCKED

from kiosk.content.model import Pack
from kiosk.shell import backroom
from kiosk.shell.backroom import Backroom
from kiosk.shell.startup import Shell
from kiosk.staff.sticks import Stick
from kiosk.tallies import Ended, add
from kiosk.visit import events as ev
from kiosk.visit.places import StaffHome, Tallies

LAST_WEEK = TODAY - dt.timedelta(days=7)


class Room:
    """A kiosk whose staff side is open, its state folder, and the sticks that are in."""

    def __init__(self, shell: Shell, clock: Clock, pack: Pack, state: Path) -> None:
        self.shell, self.state = shell, state
        self.visitor, self.words = Visitor(shell, clock), pack.staff_words
        self.sticks: list[Stick] = []
        self.counts = True
        view = shell.view
        self.room = Backroom(view, state, lambda: TODAY, lambda: self.counts, self.find)

    def find(self) -> tuple[Stick, ...]:
        return tuple(self.sticks)

    def put_in(self, folder: Path) -> None:
        folder.mkdir()
        self.sticks.append(Stick(folder.name, folder))

    def count(self, visits: int) -> None:
        for _ in range(visits):
            add(self.state, LAST_WEEK, "1", Ended(reached_end=True))

    def open(self, *events: ev.Event) -> None:
        for event in (*UNLOCKED, *events):
            self.shell.view.hear(event)
        self.wait()

    def wait(self) -> None:
        for _ in range(3):
            self.room._pool.waitForDone()
            self.shell.settle()

    def told(self) -> str:
        """Give all that is told, on every part."""
        said = [*self.visitor.told()]
        while "Next" in self.visitor.offered():
            self.visitor.press("Next")
            said += self.visitor.told()
        return "\n".join(said)

    def save(self, name: str) -> None:
        self.shell.view.hear(ev.Save(name))
        self.wait()


@pytest.fixture
def room(shell: Shell, clock: Clock, real_pack: Pack, tmp_path: Path) -> Room:
    return Room(shell, clock, real_pack, tmp_path / "state")


def test_the_staff_side_says_what_needs_attention(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backroom, "_free_mb", lambda _: 40)
    room.counts = False
    room.open()
    told = room.told()
    assert room.words.content_awaited in told
    assert room.words.tallies_lost in told
    assert room.words.disk_full.format(free=40) in told
    assert room.words.looking not in told


def test_what_is_found_out_too_late_is_told_nobody(room: Room) -> None:
    for event in (*UNLOCKED, ev.Back()):
        room.shell.view.hear(event)
    room.wait()
    assert not isinstance(room.shell.view.player.visit.place, StaffHome)
    room.open()
    assert room.words.looking not in room.told()


def test_tallies_of_finished_weeks_are_shown_and_each_bar_is_one_sentence(room: Room) -> None:
    room.count(6)
    add(room.state, TODAY, "1", Ended(reached_end=True))
    room.open(ev.OpenTallies())
    names = room.visitor.told()
    assert room.words.tally_visits.format(visits=6) in names
    assert room.words.tally_end.format(part=6, whole=6, percent=100) in names


def test_without_a_finished_week_the_page_says_so(room: Room) -> None:
    room.open(ev.OpenTallies())
    assert room.words.tally_none in room.told()


def test_a_stick_put_in_later_is_found_and_gets_the_numbers_hidden(
    room: Room, tmp_path: Path
) -> None:
    room.count(6)
    room.open(ev.OpenTallies())
    assert room.words.save_none in room.told()
    room.put_in(tmp_path / "CLINIC")
    room.room._look.timeout.emit()
    room.wait()
    assert room.words.save.format(stick="CLINIC") in room.told()
    room.save("CLINIC")
    assert room.words.saved.format(stick="CLINIC") in room.told()
    (file,) = (tmp_path / "CLINIC").iterdir()
    assert file.name.endswith("-hidden.csv")
    assert ",visits,,6" in file.read_text()
    room.shell.view.hear(ev.Back())
    assert not room.room._look.isActive()


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (errno.ENOSPC, "save_full"),
        (errno.EROFS, "save_locked"),
        (errno.EIO, "save_gone"),
    ],
)
def test_a_stick_that_takes_nothing_is_told_of_in_one_line(
    room: Room,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    word: str,
) -> None:
    def fail(*_: object, **__: object) -> Path:
        raise OSError(number, os.strerror(number))

    room.count(6)
    room.put_in(tmp_path / "CLINIC")
    room.open(ev.OpenTallies())
    monkeypatch.setattr(backroom, "write_export", fail)
    room.save("CLINIC")
    said: str = getattr(room.words, word)
    assert said.format(stick="CLINIC") in room.told()


def test_a_stick_pulled_out_leaves_no_file_in_its_place(room: Room, tmp_path: Path) -> None:
    room.count(6)
    room.put_in(tmp_path / "CLINIC")
    room.open(ev.OpenTallies())
    (tmp_path / "CLINIC").rmdir()
    room.save("CLINIC")
    assert room.words.save_gone.format(stick="CLINIC") in room.told()
    assert not (tmp_path / "CLINIC").exists()
    room.sticks.clear()
    room.shell.view.hear(ev.Back())
    room.wait()
    assert isinstance(room.shell.view.player.visit.place, StaffHome)


def test_a_stick_gone_from_the_list_is_told_of(room: Room, tmp_path: Path) -> None:
    room.count(6)
    room.put_in(tmp_path / "CLINIC")
    room.open(ev.OpenTallies())
    room.sticks.clear()
    room.save("CLINIC")
    place = room.shell.view.player.visit.place
    assert isinstance(place, Tallies)
    assert place.told == room.words.save_gone.format(stick="CLINIC")
    assert place.sticks == ()


def test_the_kiosk_ends_once_staff_said_so_twice(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[object] = []
    monkeypatch.setattr(backroom.QTimer, "singleShot", lambda _, end: ended.append(end))
    room.open(ev.StartAnew())
    assert not ended
    room.visitor.press(room.words.restart_now)
    assert ended == [QCoreApplication.quit]
