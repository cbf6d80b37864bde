import pytest
from clock import Clock
from finger import Finger
from journey import begin, open_page
from keyboard import Key, Keyboard
from PySide6.QtCore import QPoint

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Keyboard:
    return Keyboard(shell, clock)


@pytest.fixture
def finger(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


def test_the_ring_is_there_while_keys_are_used(
    visitor: Keyboard, finger: Finger, real_pack: Pack
) -> None:
    assert not visitor.ring_px()
    visitor.key(Key.Key_Tab)
    assert visitor.ring_px()
    begin(finger, real_pack)
    assert not visitor.ring_px()
    visitor.key(Key.Key_Down)
    assert visitor.ring_px()
    finger.tap(QPoint(9, visitor.window.height() // 2))
    assert not visitor.ring_px()


@pytest.mark.parametrize("end_s", [25, 151], ids=["goodbye", "purge"])
def test_the_ring_is_gone_for_the_next_visitor(
    visitor: Keyboard, real_pack: Pack, end_s: float
) -> None:
    begin(visitor, real_pack)
    visitor.key(Key.Key_Tab)
    if end_s == 25:
        visitor.press(real_pack.words.finish)
    assert visitor.ring_px()
    visitor.wait(end_s)
    assert visitor.focused().name == real_pack.words.start
    assert not visitor.ring_px()


@pytest.mark.parametrize("stay", [Key.Key_Return, Key.Key_A, Key.Key_Right, Key.Key_Escape])
def test_a_key_that_answers_the_warning_leads_back_to_where_one_was(
    visitor: Keyboard, real_pack: Pack, stay: Key
) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    page = visitor.told()
    while visitor.focused().name != words.contrast:
        visitor.key(Key.Key_Tab)
    visitor.wait(120.1)
    assert visitor.focused().name == words.warning_stay
    assert visitor.ring_px()
    visitor.key(stay)
    assert visitor.told() == page
    assert visitor.focused().name == words.contrast
    assert visitor.ring_px()


def test_a_touch_that_answers_the_warning_leads_back_too(
    visitor: Keyboard, finger: Finger, real_pack: Pack
) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    visitor.key(Key.Key_Backtab)
    before = visitor.focused().name
    visitor.wait(120.1)
    finger.press(words.warning_stay)
    assert visitor.focused().name == before != words.next


def test_tab_goes_between_the_two_answers_and_begins_their_time_anew(
    visitor: Keyboard, real_pack: Pack
) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    visitor.wait(120.1)
    for name in (words.warning_clear, words.warning_stay, words.warning_clear):
        visitor.wait(28)
        visitor.key(Key.Key_Tab)
        assert visitor.focused().name == name
        assert visitor.ring_px()
        assert words.warning_body.format(seconds=30) in visitor.told()
    visitor.key(Key.Key_Return)
    assert visitor.heading() == real_pack.singles.finish.title


def test_what_changes_in_place_keeps_the_focus(visitor: Keyboard, real_pack: Pack) -> None:
    words, question = real_pack.words, plain(real_pack.questions[1].text)
    begin(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.questions)
    for name in (question, words.contrast, words.text_size, words.text_size):
        visitor.press(name)
        assert visitor.focused().name == name
        assert visitor.ring_px()
