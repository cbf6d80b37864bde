import pytest
from clock import Clock
from journey import WRONG, answer, begin, open_page, through, walked, whole_check
from visitor import Role, Visitor

from kiosk.content.model import Pack
from kiosk.content.sentences import words
from kiosk.shell.startup import Shell

SLOW_WORDS_A_SECOND = 100 / 60
LONGEST_S = 900


@pytest.fixture
def visitor(shell: Shell, clock: Clock, real_pack: Pack) -> Visitor:
    visitor = Visitor(shell, clock)
    begin(visitor, real_pack)
    return visitor


def asked_after(visitor: Visitor, pack: Pack) -> int:
    """Give how many seconds it stays quiet until it asks, and stay."""
    for seconds in range(LONGEST_S):
        if pack.words.warning_title in visitor.told():
            visitor.press(pack.words.warning_stay)
            return seconds
        visitor.wait(1)
    raise AssertionError("It never asks")


def test_no_page_asks_before_a_slow_reader_is_through(visitor: Visitor, real_pack: Pack) -> None:
    for page in walked(real_pack):
        assert visitor.heading() == page.title
        count = sum(len(words(thing.name)) for thing in visitor.things())
        assert asked_after(visitor, real_pack) >= max(120, count / SLOW_WORDS_A_SECOND)
        through(visitor, real_pack)


def test_a_screen_of_many_words_stays_longer(visitor: Visitor, real_pack: Pack) -> None:
    page = asked_after(visitor, real_pack)
    visitor.press(real_pack.words.contents)
    count = sum(len(words(name)) for name in visitor.offered())
    contents = asked_after(visitor, real_pack)
    assert contents > page
    assert contents >= count / SLOW_WORDS_A_SECOND


def test_what_was_answered_is_forgotten_sooner_but_never_too_soon_to_read(
    visitor: Visitor, real_pack: Pack
) -> None:
    page = asked_after(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.check)
    through(visitor, real_pack)
    answer(visitor, real_pack, real_pack.items[0], WRONG)
    assert 60 <= asked_after(visitor, real_pack) < page
    visitor.press(real_pack.words.skip_check)
    visitor.press(real_pack.words.finish)
    visitor.press(real_pack.words.start_again)
    open_page(visitor, real_pack, real_pack.singles.check)
    whole_check(visitor, real_pack)
    count = sum(len(words(name)) for name in visitor.told(Role.ListItem))
    assert asked_after(visitor, real_pack) >= max(60, count / SLOW_WORDS_A_SECOND)
