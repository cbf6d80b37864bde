import pytest
from clock import Clock
from finger import Finger
from journey import RIGHT, begin, listed_under, open_page, planned, there, whole_check
from PySide6.QtCore import QPoint

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


def test_a_touch_anywhere_on_the_invitation_begins(visitor: Finger, real_pack: Pack) -> None:
    visitor.tap(QPoint(visitor.window.width() - 9, 9))
    assert visitor.heading() == real_pack.singles.welcome.title


def test_taps_lead_through_every_page(visitor: Finger, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    there(visitor, real_pack, lambda: visitor.press(real_pack.words.next))
    visitor.press(real_pack.words.next)
    assert visitor.heading() == plain(real_pack.items[0].question)


def test_taps_pick_and_answer_and_finish(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.questions)
    picked = [plain(question.text) for question in real_pack.questions[:2]]
    for question in picked:
        visitor.press(question)
    visitor.press(words.next)
    whole_check(visitor, real_pack)
    lists = listed_under(visitor, real_pack)
    clear = [item.talk for item, answers in planned(real_pack) if answers[-1] == RIGHT]
    assert lists[words.picked_title] == picked
    assert lists[words.clear_title] == clear
    visitor.press(words.finish)
    assert visitor.heading() == real_pack.singles.finish.title
    visitor.press(words.start_again)
    assert visitor.heading() == real_pack.singles.welcome.title
