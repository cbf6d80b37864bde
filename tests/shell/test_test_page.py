"""The test page as staff use it: touch, keys, sound and printer, and the way out of each."""

from collections.abc import Callable
from pathlib import Path

import pytest
from clock import Clock
from finger import Finger
from keyboard import Key, Keyboard
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from visitor import Visitor
from visits import UNLOCKED

from kiosk.content.model import Pack
from kiosk.shell.key_names import named
from kiosk.shell.press import Press
from kiosk.shell.sounder import Sounder, in_words
from kiosk.shell.startup import Shell
from kiosk.staff.sound import Sounding, play_tone
from kiosk.takehome.printer import Job, Printer, Trouble
from kiosk.takehome.printer import in_words as trouble_in_words
from kiosk.visit import events as ev

HANDS = [Visitor, Finger, Keyboard]


class Nurse:
    """Somebody at the test page, who goes on to the part that holds what they look for."""

    def __init__(self, hand: Visitor, pack: Pack) -> None:
        self.hand, self.words, self.shell = hand, pack.staff_words, hand.shell
        for event in UNLOCKED:
            self.shell.view.hear(event)
        hand.press(self.words.test)

    def find(self, name: str) -> None:
        while name not in self.hand.offered():
            self.hand.press("Next")

    def press(self, name: str) -> None:
        self.find(name)
        self.hand.press(name)

    def told(self, line: str) -> bool:
        self.shell.settle()
        return line in self.hand.told()


@pytest.fixture(params=HANDS, ids=[kind.__name__ for kind in HANDS])
def nurse(request: pytest.FixtureRequest, shell: Shell, clock: Clock, real_pack: Pack) -> Nurse:
    return Nurse(request.param(shell, clock), real_pack)


def test_each_plate_reached_is_ticked_and_counted(nurse: Nurse) -> None:
    words = nurse.words
    names = [words.test_touch_plate.format(number=number) for number in range(1, 7)]
    for count, name in enumerate(names[:4], 1):
        nurse.press(name)
        assert nurse.told(words.test_touch_ask.format(reached=count, plates=6))
    assert [nurse.hand.control(name).checked for name in names] == [True] * 4 + [False] * 2
    for name in names[4:]:
        nurse.press(name)
    assert nurse.told(words.test_touch_done.format(plates=6))


def test_plates_tapped_as_fast_as_can_be_all_count(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    finger = Finger(shell, clock)
    nurse = Nurse(finger, real_pack)
    words = nurse.words
    finger.pause()
    for number in range(1, 7):
        clock.pass_by(0.1)
        name = words.test_touch_plate.format(number=number)
        finger.tap(finger.control(name).rect.center())
    assert nurse.told(words.test_touch_done.format(plates=6))


def test_leaving_forgets_what_was_tried(nurse: Nurse) -> None:
    words = nurse.words
    nurse.press(words.test_touch_plate.format(number=1))
    nurse.hand.press("Back")
    assert nurse.hand.heading() == words.home_title
    nurse.press(words.test)
    assert nurse.told(words.test_touch_ask.format(reached=0, plates=6))


KEYS = [
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Tab, Key.Key_Space),
    *(Key.Key_Return, Key.Key_Enter, Key.Key_Escape, Key.Key_Backspace, Key.Key_PageDown),
    *(Key(number) for number in range(Key.Key_F13.value, Key.Key_F24.value + 1)),
]


def test_every_key_is_named_and_does_nothing_else(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    keys = Keyboard(shell, clock)
    nurse = Nurse(keys, real_pack)
    words = nurse.words
    nurse.press(words.test_keys_begin)
    part = shell.view.player.visit.part
    for key in KEYS:
        keys.key(key)
        name = key.name.removeprefix("Key_")
        assert nurse.told(words.test_key_last.format(key=name))
        assert shell.view.player.visit.part == part
    keys.wait(10)
    assert words.test_keys_begin in keys.offered()
    assert nurse.told(words.test_key_last.format(key="F24"))
    keys.key(Key.Key_Left)
    assert shell.view.player.visit.part == part - 1


def test_while_keys_are_listened_to_a_touch_on_back_leads_out(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    nurse = Nurse(Finger(shell, clock), real_pack)
    nurse.press(nurse.words.test_keys_begin)
    assert nurse.words.test_keys_begin not in nurse.hand.offered()
    nurse.hand.press("Back")
    assert nurse.words.test_keys_begin in nurse.hand.offered()


def test_a_key_that_answers_the_warning_is_not_named(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    keys = Keyboard(shell, clock)
    nurse = Nurse(keys, real_pack)
    nurse.press(nurse.words.test_keys_begin)
    keys.wait(121)
    assert keys.heading() == real_pack.words.warning_title
    keys.key(Key.Key_F13)
    assert keys.heading() != real_pack.words.warning_title
    assert not nurse.told(nurse.words.test_key_last.format(key="F13"))


@pytest.mark.parametrize(
    ("key", "name"),
    [(Key.Key_AltGr, "AltGr"), (Key.Key_Dead_Acute, "Dead Acute"), (Key.Key_unknown, ""), (7, "")],
)
def test_a_key_without_a_name_is_told_by_its_code(key: int, name: str) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    found = named(QKeyEvent(QEvent.Type.KeyPress, key, nothing, 191, 0, 0))
    assert (found.name, found.code) == (name, 191)


def heard(nurse: Nurse, sounder: Sounder) -> None:
    sounder._pool.waitForDone()
    QGuiApplication.processEvents()
    nurse.shell.settle()


@pytest.mark.parametrize("sounding", list(Sounding))
def test_what_came_of_the_tone_is_told_in_words(nurse: Nurse, sounding: Sounding) -> None:
    sounder = Sounder(nurse.shell.view, lambda: sounding)
    nurse.press(nurse.words.test_sound_play)
    heard(nurse, sounder)
    assert nurse.told(in_words(sounding, nurse.words))


@pytest.mark.parametrize(
    ("script", "sounding"),
    [
        ("exit 0", Sounding.HEARD),
        ("exit 1", Sounding.NO_DEVICE),
        ("exec /bin/sleep 600", Sounding.STUCK),
        (None, Sounding.NO_PLAYER),
    ],
    ids=["plays", "fails", "hangs", "none"],
)
def test_a_player_of_the_system_plays_fails_hangs_or_is_not_there(
    shell: Shell,
    clock: Clock,
    real_pack: Pack,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    script: str | None,
    sounding: Sounding,
) -> None:
    if script:
        (tmp_path / "paplay").write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "paplay").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    nurse = Nurse(Visitor(shell, clock), real_pack)
    sounder = Sounder(shell.view, lambda: play_tone(0.3))
    nurse.press(nurse.words.test_sound_play)
    heard(nurse, sounder)
    assert nurse.told(in_words(sounding, nurse.words))


def test_a_tone_that_ends_after_staff_have_left_is_told_nobody(nurse: Nurse) -> None:
    sounder = Sounder(nurse.shell.view, lambda: Sounding.HEARD)
    nurse.press(nurse.words.test_sound_play)
    nurse.shell.view.hear(ev.Finish())
    before = nurse.hand.told()
    heard(nurse, sounder)
    assert nurse.hand.told() == before


class Paper:
    """A printer that is there, or has a trouble; it remembers what it was handed."""

    def __init__(self, trouble: Trouble | None) -> None:
        self.trouble, self.pages, self.purged = trouble, list[bytes](), list[Job]()

    def hand_over(self, pdf: bytes) -> Job | Trouble:
        self.pages.append(pdf)
        return self.trouble or Job("waiting-room-1")

    def purge(self, job: Job) -> None:
        self.purged.append(job)


@pytest.fixture
def printing_pack(real_pack: Pack) -> Pack:
    return replace(real_pack, takehome=replace(real_pack.takehome, printer="waiting-room"))


def printed(nurse: Nurse, press: Press) -> None:
    press._pool.waitForDone()
    QGuiApplication.processEvents()
    nurse.shell.settle()


@pytest.mark.parametrize("trouble", [None, *Trouble])
def test_the_test_page_is_printed_or_it_is_said_why_not(
    open_on: Callable[[Pack], Shell], clock: Clock, printing_pack: Pack, trouble: Trouble | None
) -> None:
    shell, paper = open_on(printing_pack), Paper(trouble)
    press = Press(shell.view, lambda _: paper)
    nurse = Nurse(Visitor(shell, clock), printing_pack)
    nurse.press(nurse.words.test_print)
    shell.view.hear(ev.Reach(0))
    printed(nurse, press)
    words = printing_pack.words
    assert nurse.told(
        trouble_in_words(trouble, "waiting-room", words) if trouble else words.print_done
    )
    assert [page[:5] for page in paper.pages] == [b"%PDF-"]
    shell.view.hear(ev.Finish())
    printed(nurse, press)
    assert paper.purged == ([] if trouble else [Job("waiting-room-1")])


def test_without_printing_on_this_machine_the_test_page_says_so(
    open_on: Callable[[Pack], Shell],
    clock: Clock,
    printing_pack: Pack,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shell = open_on(printing_pack)
    press = Press(shell.view, Printer)
    nurse = Nurse(Visitor(shell, clock), printing_pack)
    monkeypatch.setenv("PATH", str(tmp_path))
    nurse.press(nurse.words.test_print)
    printed(nurse, press)
    assert nurse.told(printing_pack.words.print_no_service)


def test_without_a_printer_named_it_says_how_to_name_one(nurse: Nurse) -> None:
    while not nurse.told(nurse.words.test_no_printer):
        nurse.hand.press("Next")
    assert nurse.words.test_print not in nurse.hand.offered()
