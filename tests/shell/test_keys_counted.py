import pytest
from clock import Clock
from journey import begin
from keyboard import Key, Keyboard

from kiosk.content.model import Pack
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Keyboard:
    return Keyboard(shell, clock)


def test_a_key_pressed_twice_in_a_moment_counts_once(visitor: Keyboard, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    for key in (Key.Key_Right, Key.Key_Tab):
        visitor.key(key)
        seen = visitor.things()
        visitor.clock.pass_by(0.3)
        visitor.strike(key)
        assert visitor.things() == seen
        visitor.key(key)
        assert visitor.things() != seen


def test_a_key_that_is_held_counts_once(visitor: Keyboard, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    for key in (Key.Key_Right, Key.Key_Tab):
        visitor.key(key)
        seen = visitor.things()
        for _ in range(9):
            visitor.hold(key)
            assert visitor.things() == seen
