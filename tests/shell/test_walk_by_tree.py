import pytest
from clock import Clock
from journey import (
    RIGHT,
    begin,
    listed_under,
    open_page,
    planned,
    spoken,
    there,
    through,
    walked,
    whole_check,
)
from visitor import Role, Visitor

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Visitor:
    return Visitor(shell, clock)


def test_next_leads_through_every_page_and_all_of_it_is_told(
    visitor: Visitor, real_pack: Pack
) -> None:
    begin(visitor, real_pack)
    for page in walked(real_pack):
        assert visitor.heading() == page.title
        told = {thing.name for thing in through(visitor, real_pack)}
        assert page.figure.alt in told
        assert {label.text for label in page.figure.labels} <= told
        assert not [line for line in spoken(page) if line not in "\n".join(told)]


def test_back_undoes_each_step_up_to_the_invitation(visitor: Visitor, real_pack: Pack) -> None:
    invitation, words = visitor.things(), real_pack.words
    begin(visitor, real_pack)
    for told in reversed(there(visitor, real_pack, lambda: visitor.press(words.next))):
        visitor.press(words.back)
        assert visitor.told() == told
    visitor.press(words.back)
    assert visitor.things() == invitation


def test_what_was_picked_and_answered_stands_in_the_lists(
    visitor: Visitor, real_pack: Pack
) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.questions)
    first, second, *_, last = (plain(question.text) for question in real_pack.questions)
    for question in (first, second, last, last):
        visitor.press(question)
    checked = [thing.name for thing in visitor.things() if thing.checked]
    assert checked == [first, second]
    through(visitor, real_pack)
    whole_check(visitor, real_pack)
    assert visitor.heading() == real_pack.singles.talk_over.title
    clear = [item.talk for item, answers in planned(real_pack) if answers[-1] == RIGHT]
    talk = [item.talk for item in real_pack.items if item.talk not in clear]
    lists = listed_under(visitor, real_pack)
    assert lists == {
        words.picked_title: [first, second],
        words.talk_title: talk,
        words.clear_title: clear,
    }


def test_finish_says_goodbye_and_then_invites_again(visitor: Visitor, real_pack: Pack) -> None:
    invitation = visitor.things()
    begin(visitor, real_pack)
    visitor.press(real_pack.words.finish)
    assert visitor.heading() == real_pack.singles.finish.title
    assert real_pack.singles.finish.figure.alt in visitor.told(Role.Graphic)
    visitor.wait(25)
    assert visitor.things() == invitation


def test_the_goodbye_lets_the_next_visitor_begin_at_once(visitor: Visitor, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    visitor.press(real_pack.words.finish)
    visitor.press(real_pack.words.start_again)
    assert visitor.heading() == real_pack.singles.welcome.title


def test_the_contents_lead_to_every_page_and_back(visitor: Visitor, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    visitor.press(real_pack.words.contents)
    assert visitor.heading() == real_pack.words.contents_title
    for page in walked(real_pack):
        visitor.press(page.title)
        assert visitor.heading() == page.title
        visitor.press(real_pack.words.back)
        assert visitor.heading() == real_pack.words.contents_title
    visitor.press(real_pack.words.your_list)
    assert visitor.heading() == real_pack.singles.talk_over.title


def test_the_contents_say_which_page_one_comes_from(visitor: Visitor, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    visitor.press(real_pack.words.next)
    title = visitor.heading()
    visitor.press(real_pack.words.contents)
    here = [thing.name for thing in visitor.controls() if thing.about == real_pack.words.here]
    assert here == [title]
