from collections.abc import Callable

import pytest
from clock import Clock
from finger import Finger
from journey import RIGHT, answer, begin, open_page, through
from PySide6.QtGui import QImage
from sights import alike
from visitor import Thing

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell
from kiosk.shell.survey import Seen, survey

Sight = tuple[list[Thing], QImage, Seen]


def sight(visitor: Finger) -> Sight:
    """Give everything there is to hear, to see and to measure."""
    image = visitor.look()
    things = visitor.things()
    return things, image, survey(visitor.window, visitor.shell.eyes())


def looked_around(visitor: Finger, pack: Pack) -> list[Sight]:
    """Give every screen on which something of a visit could be left, from the invitation on."""
    seen = [sight(visitor)]
    begin(visitor, pack)
    seen.append(sight(visitor))
    visitor.press(pack.words.contents)
    seen.append(sight(visitor))
    visitor.press(pack.words.back)
    open_page(visitor, pack, pack.singles.questions)
    seen.append(sight(visitor))
    open_page(visitor, pack, pack.singles.check)
    through(visitor, pack)
    seen.append(sight(visitor))
    visitor.press(pack.words.skip_check)
    seen.append(sight(visitor))
    return seen


def leave_traces(visitor: Finger, pack: Pack) -> None:
    """Choose how things are shown, read, pick a question and answer an item."""
    visitor.press(pack.words.text_size)
    visitor.press(pack.words.contrast)
    begin(visitor, pack)
    open_page(visitor, pack, pack.pages()[2])
    open_page(visitor, pack, pack.singles.questions)
    visitor.press(plain(pack.questions[0].text))
    open_page(visitor, pack, pack.singles.check)
    through(visitor, pack)
    answer(visitor, pack, pack.items[0], RIGHT)


def finish(visitor: Finger, pack: Pack) -> None:
    visitor.press(pack.words.finish)
    visitor.wait(20)


def walk_away(visitor: Finger, pack: Pack) -> None:  # noqa: ARG001
    visitor.wait(600)


def clear(visitor: Finger, pack: Pack) -> None:
    while pack.words.warning_clear not in visitor.offered():
        visitor.wait(1)
    visitor.press(pack.words.warning_clear)
    visitor.wait(20)


@pytest.mark.parametrize("end", [finish, walk_away, clear])
def test_the_next_visitor_meets_what_the_first_one_met(
    open_shell: Callable[[], Shell],
    clock: Clock,
    real_pack: Pack,
    end: Callable[[Finger, Pack], None],
) -> None:
    first = looked_around(Finger(open_shell(), clock), real_pack)
    visitor = Finger(open_shell(), clock)
    leave_traces(visitor, real_pack)
    end(visitor, real_pack)
    second = looked_around(visitor, real_pack)
    for (things, image, seen), (things_first, image_first, seen_first) in zip(
        second, first, strict=True
    ):
        assert things == things_first
        assert seen == seen_first
        assert alike(image, image_first)
