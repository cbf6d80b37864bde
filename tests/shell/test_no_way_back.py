import pytest
from clock import Clock
from finger import Finger
from journey import begin
from keyboard import Key, Keyboard
from PySide6.QtCore import QPoint

from kiosk.content.model import Pack
from kiosk.shell.startup import Shell

BACKWARD = (Key.Key_Left, Key.Key_PageUp, Key.Key_Backspace, Key.Key_Back, Key.Key_Escape)


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Keyboard:
    return Keyboard(shell, clock)


def go_back(visitor: Keyboard) -> None:
    """Try every way there is to go back."""
    for key in BACKWARD:
        visitor.key(key)
    finger = Finger(visitor.shell, visitor.clock)
    finger.drag(QPoint(700, 60), QPoint(900, 60), QPoint(1300, 60))


def test_from_the_invitation_nothing_leads_back(visitor: Keyboard) -> None:
    invitation = visitor.things()
    go_back(visitor)
    assert visitor.things() == invitation


@pytest.mark.parametrize("quiet_s", [0, 21, 600], ids=["goodbye", "after it", "walked away"])
def test_into_a_visit_that_is_over_nothing_leads_back(
    visitor: Keyboard, real_pack: Pack, quiet_s: float
) -> None:
    begin(visitor, real_pack)
    visitor.press(real_pack.words.next)
    if quiet_s != 600:
        visitor.press(real_pack.words.finish)
    visitor.wait(quiet_s)
    over = visitor.things()
    go_back(visitor)
    assert visitor.things() == over


def test_back_on_the_first_page_leads_to_the_invitation_and_no_further(
    visitor: Keyboard, real_pack: Pack
) -> None:
    invitation = visitor.things()
    begin(visitor, real_pack)
    visitor.press(real_pack.words.finish)
    visitor.press(real_pack.words.start_again)
    visitor.press(real_pack.words.back)
    assert visitor.things() == invitation
    go_back(visitor)
    assert visitor.things() == invitation
