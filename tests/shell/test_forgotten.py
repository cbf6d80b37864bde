from collections.abc import Callable
from itertools import zip_longest

import pytest
from clock import Clock
from finger import Finger
from journey import RIGHT, answer, begin, open_page, through
from PySide6.QtGui import QImage
from sights import alike, furthest
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


def looked_around(visitor: Finger, pack: Pack, start: str) -> list[Sight]:
    """Give every screen on which something of a visit could be left, from the welcome on."""
    visitor.press(start)
    seen = [sight(visitor)]
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


def telling(some: list[Sight], others: list[Sight]) -> list[str]:
    """Give what tells them apart, screen by screen."""
    found = []
    for number, (one, other) in enumerate(zip(some, others, strict=True)):
        found += [
            f"screen {number}: {ours} instead of {theirs}"
            for ours, theirs in zip_longest(one[0], other[0])
            if ours != theirs
        ]
        if one[2] != other[2]:
            found.append(f"screen {number}: {one[2]} instead of {other[2]}")
        if not alike(one[1], other[1]):
            found.append(f"screen {number} looks different, by {furthest(one[1], other[1])} of 255")
    return found


def finish(visitor: Finger, pack: Pack) -> None:
    visitor.press(pack.words.finish)


def clear(visitor: Finger, pack: Pack) -> None:
    while pack.words.warning_clear not in visitor.offered():
        visitor.wait(1)
    visitor.press(pack.words.warning_clear)


@pytest.fixture
def untouched(
    open_shell: Callable[[], Shell], clock: Clock, real_pack: Pack
) -> tuple[Sight, list[Sight]]:
    """What the first visitor of all meets: the invitation, and what comes after it."""
    visitor = Finger(open_shell(), clock)
    return sight(visitor), looked_around(visitor, real_pack, real_pack.words.start)


@pytest.fixture
def visitor(untouched: object, open_shell: Callable[[], Shell], clock: Clock) -> Finger:  # noqa: ARG001
    return Finger(open_shell(), clock)


@pytest.mark.parametrize("end", [finish, clear])
def test_who_begins_at_the_goodbye_finds_nothing_of_the_visit_before(
    visitor: Finger,
    real_pack: Pack,
    untouched: tuple[Sight, list[Sight]],
    end: Callable[[Finger, Pack], None],
) -> None:
    leave_traces(visitor, real_pack)
    end(visitor, real_pack)
    assert not telling(looked_around(visitor, real_pack, real_pack.words.start_again), untouched[1])


def test_who_comes_after_one_who_walked_away_finds_nothing_of_that_visit(
    visitor: Finger, real_pack: Pack, untouched: tuple[Sight, list[Sight]]
) -> None:
    invitation, after_it = untouched
    leave_traces(visitor, real_pack)
    visitor.wait(600)
    assert not telling([sight(visitor)], [invitation])
    assert not telling(looked_around(visitor, real_pack, real_pack.words.start), after_it)


def test_after_the_goodbye_comes_the_untouched_invitation(
    visitor: Finger, real_pack: Pack, untouched: tuple[Sight, list[Sight]]
) -> None:
    leave_traces(visitor, real_pack)
    finish(visitor, real_pack)
    visitor.wait(20.1)
    assert not telling([sight(visitor)], [untouched[0]])
