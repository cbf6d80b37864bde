import pytest
from clock import Clock
from journey import RIGHT, UNSURE, WRONG, answer, begin, open_page, planned, through
from visitor import Visitor

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock, real_pack: Pack) -> Visitor:
    visitor = Visitor(shell, clock)
    begin(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.check)
    return visitor


def test_every_answer_is_told_why_and_a_missed_item_is_explained_and_asked_again(
    visitor: Visitor, real_pack: Pack
) -> None:
    words = real_pack.words
    titles = {RIGHT: words.right_title, WRONG: words.missed_title, UNSURE: words.unsure_title}
    through(visitor, real_pack)
    for item, (first, *again) in planned(real_pack):
        assert visitor.heading() == plain(item.question)
        chosen = answer(visitor, real_pack, item, first)
        assert visitor.heading() == titles[first]
        told = " ".join(thing.name for thing in through(visitor, real_pack))
        assert chosen in told
        assert plain(item.why) in told
        for second in again:
            assert visitor.heading() == words.again_title
            told = " ".join(thing.name for thing in through(visitor, real_pack))
            assert plain(item.again) in told
            assert visitor.heading() == plain(item.ask_again)
            answer(visitor, real_pack, item, second)
            right = second == RIGHT
            assert visitor.heading() == (words.right_title if right else words.missed_again_title)
            through(visitor, real_pack)
    assert visitor.heading() == real_pack.singles.talk_over.title


def test_a_missed_item_leads_to_its_page_and_from_there_to_the_item(
    visitor: Visitor, real_pack: Pack
) -> None:
    taught = {page.id: page.title for page in real_pack.pages()}
    through(visitor, real_pack)
    for item in real_pack.items:
        answer(visitor, real_pack, item, WRONG)
        through(visitor, real_pack)
        visitor.press(real_pack.words.see_page)
        assert visitor.heading() == taught[item.page]
        through(visitor, real_pack)
        assert visitor.heading() == plain(item.ask_again)
        answer(visitor, real_pack, item, RIGHT)
        through(visitor, real_pack)
    assert real_pack.words.nothing_to_talk in visitor.told()


def test_the_rest_of_the_check_can_be_skipped_wherever_one_is(
    visitor: Visitor, real_pack: Pack
) -> None:
    words, item = real_pack.words, real_pack.items[0]

    def skip_and_return() -> None:
        heading = visitor.heading()
        visitor.press(words.skip_check)
        assert visitor.heading() == real_pack.singles.talk_over.title
        assert words.left_out_title in visitor.told()
        visitor.press(words.back)
        assert visitor.heading() == heading

    skip_and_return()
    through(visitor, real_pack)
    skip_and_return()
    answer(visitor, real_pack, item, UNSURE)
    skip_and_return()
    through(visitor, real_pack)
    skip_and_return()
    through(visitor, real_pack)
    skip_and_return()
    answer(visitor, real_pack, item, WRONG)
    skip_and_return()


def test_an_item_that_was_skipped_is_named_as_left_out(visitor: Visitor, real_pack: Pack) -> None:
    words = real_pack.words
    through(visitor, real_pack)
    for _ in real_pack.items:
        visitor.press(words.skip_item)
    told = visitor.told()
    while words.next in visitor.offered():
        visitor.press(words.next)
        told += visitor.told()
    assert visitor.heading() == real_pack.singles.talk_over.title
    assert words.left_out_title in told
    assert not {words.talk_title, words.clear_title} & set(told)
    assert {item.talk for item in real_pack.items} <= set(told)


def test_back_takes_an_answer_back(visitor: Visitor, real_pack: Pack) -> None:
    words, (first, second, *_) = real_pack.words, real_pack.items
    through(visitor, real_pack)
    for item, given in ((first, RIGHT), (second, WRONG)):
        answer(visitor, real_pack, item, given)
        visitor.press(words.back)
        assert visitor.heading() == plain(item.question)
        visitor.press(words.skip_check)
        assert not {words.talk_title, words.clear_title} & set(visitor.told())
        visitor.press(words.back)
        visitor.press(words.skip_item)
