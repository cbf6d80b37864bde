import pytest
from clock import Clock
from journey import RIGHT, answer, begin, listed_under, open_page, there, whole_check
from keyboard import Key, Keyboard

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Keyboard:
    return Keyboard(shell, clock)


def test_one_key_reads_every_page_and_the_ring_is_always_seen(
    visitor: Keyboard, real_pack: Pack
) -> None:
    millimetre = visitor.shell.view.player.stage.glass.px_per_mm
    visitor.key(Key.Key_Tab)

    def read_on() -> None:
        assert visitor.focused().name == real_pack.words.next
        assert visitor.ring_px() >= millimetre
        visitor.key(Key.Key_Return)

    visitor.press(real_pack.words.start)
    there(visitor, real_pack, read_on)


def test_on_each_new_screen_one_is_at_what_can_be_chosen_there(
    visitor: Keyboard, real_pack: Pack
) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    assert visitor.focused().name == words.next
    visitor.press(words.contents)
    assert visitor.focused().name == real_pack.singles.welcome.title
    visitor.press(real_pack.singles.check.title)
    assert visitor.focused().name == words.next
    visitor.press(words.next)
    assert visitor.focused().name == plain(real_pack.items[0].answers[0])
    visitor.press(words.not_sure)
    assert visitor.focused().name == words.next
    visitor.press(words.finish)
    assert visitor.focused().name == words.start_again


def test_the_check_and_the_questions_are_answered_and_listed(
    visitor: Keyboard, real_pack: Pack
) -> None:
    begin(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.questions)
    first, second = (plain(question.text) for question in real_pack.questions[:2])
    visitor.press(first)
    assert visitor.focused().name == first
    visitor.press(second)
    visitor.key(Key.Key_PageDown)
    whole_check(visitor, real_pack)
    lists = listed_under(visitor, real_pack)
    assert lists[real_pack.words.picked_title] == [first, second]
    asked = {line for lines in lists.values() for line in lines} - {first, second}
    assert asked == {item.talk for item in real_pack.items}
    visitor.press(real_pack.words.finish)
    assert visitor.heading() == real_pack.singles.finish.title


@pytest.mark.parametrize(
    ("onward", "backward"),
    [(Key.Key_Right, Key.Key_Left), (Key.Key_PageDown, Key.Key_PageUp)],
    ids=["arrows", "pages"],
)
def test_keys_turn_pages_there_and_back(
    visitor: Keyboard, real_pack: Pack, onward: Key, backward: Key
) -> None:
    invitation = visitor.told()
    visitor.key(onward)
    for told in reversed(there(visitor, real_pack, lambda: visitor.key(onward))):
        visitor.key(backward)
        assert visitor.told() == told
    visitor.key(backward)
    assert visitor.told() == invitation


def test_tab_goes_around_everything_one_way_and_the_other(
    visitor: Keyboard, real_pack: Pack
) -> None:
    def around(key: Key) -> list[str]:
        passed = []
        for _ in visitor.offered():
            visitor.key(key)
            passed.append(visitor.focused().name)
        return passed

    def everything_is_reached() -> None:
        begun = visitor.focused().name
        there, back = around(Key.Key_Tab), around(Key.Key_Backtab)
        assert sorted(there) == sorted(visitor.offered())
        assert there[-1] == back[-1] == begun
        assert back[:-1] == there[-2::-1]
        assert around(Key.Key_Down) == there
        assert around(Key.Key_Up) == back

    everything_is_reached()
    begin(visitor, real_pack)
    everything_is_reached()
    visitor.press(real_pack.words.contents)
    everything_is_reached()
    visitor.press(real_pack.singles.questions.title)
    everything_is_reached()
    visitor.key(Key.Key_Right)
    visitor.key(Key.Key_Right)
    everything_is_reached()
    answer(visitor, real_pack, real_pack.items[0], RIGHT)
    everything_is_reached()
