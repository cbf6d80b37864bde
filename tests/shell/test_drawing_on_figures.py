"""Drawing on the figures one can touch triggers nothing of them, and turns no page."""

import pytest
from clock import Clock
from drawn import RED
from finger import Finger
from staff import draw_on, picture, spot

from kiosk.content.model import Chooser, Pack, Page
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


def touchable(pack: Pack) -> list[Page]:
    pages = [page for page in pack.pages() if page.details]
    assert len(pages) >= 3
    return pages


def is_red(visitor: Finger, across: float, down: float) -> bool:
    return bool(visitor.look().pixelColor(spot(visitor, across, down)) == RED)


def test_taps_and_swipes_on_the_picture_draw_and_do_nothing_else(
    visitor: Finger, real_pack: Pack
) -> None:
    for page in touchable(real_pack):
        draw_on(visitor, real_pack, page)
        before = visitor.shell.view.player.visit
        for label in page.figure.labels:
            if label.at:
                visitor.pause()
                visitor.tap(spot(visitor, *label.at))
        visitor.drag(spot(visitor, 90, 95), spot(visitor, 10, 95))
        assert visitor.shell.view.player.visit == before
        assert visitor.heading() == page.title
        assert is_red(visitor, 50, 95)
        visitor.press(real_pack.staff_words.draw)


def test_a_swipe_beside_the_picture_turns_no_page_while_one_draws(
    visitor: Finger, real_pack: Pack
) -> None:
    page = touchable(real_pack)[0]
    draw_on(visitor, real_pack, page)
    right, below = picture(visitor).left() - 20, spot(visitor, 0, 90)
    below.setX(right)
    end = spot(visitor, 0, 90)
    end.setX(20)
    visitor.drag(below, *[end] * 3)
    assert visitor.heading() == page.title
    visitor.press(real_pack.staff_words.draw)
    visitor.drag(below, *[end] * 3)
    assert visitor.heading() != page.title


def test_another_detail_begins_empty_and_the_pens_stay(visitor: Finger, real_pack: Pack) -> None:
    page = next(page for page in touchable(real_pack) if page.chooser is Chooser.STRIP)
    draw_on(visitor, real_pack, page)
    visitor.drag(spot(visitor, 20, 95), spot(visitor, 80, 95))
    visitor.press(page.details[0].name)
    assert page.details[0].figure.alt in visitor.told()
    assert real_pack.staff_words.pen_red in visitor.offered()
    assert real_pack.staff_words.undo not in visitor.offered()
    assert not is_red(visitor, 50, 95)


def test_a_line_stays_while_the_needles_below_it_go_deeper(
    visitor: Finger, real_pack: Pack
) -> None:
    page = next(page for page in touchable(real_pack) if page.chooser is Chooser.STEPS)
    draw_on(visitor, real_pack, page)
    visitor.press(real_pack.words.deeper)
    visitor.drag(spot(visitor, 20, 95), spot(visitor, 80, 95))
    visitor.press(real_pack.words.deeper)
    assert is_red(visitor, 50, 95)


def test_a_picture_that_moves_is_at_rest_and_is_not_replayed_while_one_draws(
    visitor: Finger, real_pack: Pack
) -> None:
    page = next(page for page in real_pack.pages() if page.figure.motion)
    draw_on(visitor, real_pack, page)
    assert not visitor.window.property("moving")
    assert real_pack.words.show_again not in visitor.offered()
    visitor.press(real_pack.staff_words.draw)
    assert real_pack.words.show_again in visitor.offered()
