"""Staff draw on a picture with a finger; what they drew is seen, mended, and gone with the page."""

from collections.abc import Callable

import pytest
from clock import Clock
from drawn import BLUE, RED, inked, line, page_of
from finger import Finger
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from sights import alike
from staff import draw_on, lead, picture, spot

from kiosk.content.model import Pack
from kiosk.shell.glass import Glass
from kiosk.shell.pens import LINE_MM, PENS, RIM_MM
from kiosk.shell.startup import Shell
from kiosk.visit import events as ev


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


def test_a_line_is_where_the_finger_went_and_nowhere_else(
    visitor: Finger, real_pack: Pack, glass: Glass
) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    before = visitor.look()
    line(visitor, down=30)
    after = visitor.look()
    assert inked(after, visitor, down=30) == list(range(20, 81))
    box, reach = picture(visitor), (LINE_MM / 2 + RIM_MM) * glass.px_per_mm + 1
    middle = spot(visitor, 0, 30).y()
    for y in range(box.top(), box.bottom()):
        if abs(y - middle) > reach:
            assert all(
                after.pixel(x, y) == before.pixel(x, y) for x in range(box.left(), box.right(), 7)
            )


def test_a_line_is_two_millimetres_wide_in_its_rim(
    visitor: Finger, real_pack: Pack, glass: Glass
) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    line(visitor, down=30)
    image, at = visitor.look(), spot(visitor, 50, 30)
    column = [image.pixelColor(at.x(), at.y() + step) for step in range(-20, 21)]
    rim = QColor(PENS[ev.Contrast.LIGHT].rim)
    assert column.count(RED) == pytest.approx(LINE_MM * glass.px_per_mm, abs=1.5)
    assert column.count(rim) >= 2 * (RIM_MM * glass.px_per_mm - 1.5)


def test_each_pen_has_its_colour_and_undo_takes_the_last_line(
    visitor: Finger, real_pack: Pack
) -> None:
    words = real_pack.staff_words
    draw_on(visitor, real_pack, page_of(real_pack))
    assert {words.undo, words.wipe}.isdisjoint(visitor.offered())
    line(visitor, down=30)
    one = visitor.look()
    visitor.press(words.pen_blue)
    chosen = visitor.look()
    line(visitor, down=60)
    two = visitor.look()
    assert inked(two, visitor, down=30)
    assert inked(two, visitor, down=60, colour=BLUE)
    visitor.press(words.undo)
    assert alike(visitor.look(), chosen)
    visitor.press(words.pen_red)
    assert alike(visitor.look(), one)
    visitor.press(words.undo)
    assert words.undo not in visitor.offered()


def test_clear_takes_all_lines_and_the_spot(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.staff_words
    draw_on(visitor, real_pack, page_of(real_pack))
    empty = visitor.look()
    line(visitor, down=30)
    line(visitor, down=60)
    visitor.press(words.next_label)
    visitor.press(words.wipe)
    assert alike(visitor.look(), empty)


WAYS_OUT: dict[str, Callable[[Finger, Pack], None]] = {
    "next": lambda visitor, pack: visitor.press(pack.words.next),
    "back": lambda visitor, pack: visitor.press(pack.words.back),
    "contents": lambda visitor, pack: visitor.press(pack.words.contents),
    "staff": lambda visitor, pack: visitor.press(pack.staff_words.staff),
    "hand-over": lambda visitor, pack: visitor.press(pack.staff_words.hand_over),
    "finish": lambda visitor, pack: visitor.press(pack.words.finish),
    "put-away": lambda visitor, pack: visitor.press(pack.staff_words.draw),
    "purge": lambda visitor, _: visitor.wait(4000),
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_what_was_drawn_is_gone_with_the_page(visitor: Finger, real_pack: Pack, way: str) -> None:
    page = page_of(real_pack)
    draw_on(visitor, real_pack, page)
    line(visitor, down=30)
    WAYS_OUT[way](visitor, real_pack)
    assert real_pack.staff_words.pen_red not in visitor.offered()
    lead(visitor.shell, page)
    assert not inked(visitor.look(), visitor, down=30)
    visitor.press(real_pack.staff_words.draw)
    assert not inked(visitor.look(), visitor, down=30)


def test_the_warning_ends_it_too(visitor: Finger, real_pack: Pack) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    line(visitor, down=30)
    while not visitor.shell.view.player.warning:
        visitor.wait(10)
    visitor.press(real_pack.words.warning_stay)
    assert real_pack.staff_words.draw in visitor.offered()
    assert real_pack.staff_words.pen_red not in visitor.offered()
    assert not inked(visitor.look(), visitor, down=30)


def test_the_visit_knows_nothing_of_it(visitor: Finger, real_pack: Pack) -> None:
    lead(visitor.shell, page_of(real_pack))
    before = visitor.shell.view.player.visit
    visitor.press(real_pack.staff_words.draw)
    line(visitor)
    visitor.press(real_pack.staff_words.next_label)
    assert visitor.shell.view.player.visit == before


def test_the_spot_follows_the_finger_and_stays_where_it_is_lifted(
    visitor: Finger, real_pack: Pack, glass: Glass
) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    visitor.press(real_pack.staff_words.pointer)
    without = visitor.look()
    line(visitor, down=30)
    image, at, reach = visitor.look(), spot(visitor, 80, 30), round(5 * glass.px_per_mm)
    for side in (QPoint(reach, 0), QPoint(-reach, 0), QPoint(0, reach), QPoint(0, -reach)):
        assert image.pixelColor(at + side) == RED
    assert image.pixel(at) == without.pixel(at)
    assert image.pixel(spot(visitor, 50, 30)) == without.pixel(spot(visitor, 50, 30))


def test_a_finger_that_leaves_the_picture_takes_the_spot_to_its_edge(
    visitor: Finger, real_pack: Pack, glass: Glass
) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    visitor.press(real_pack.staff_words.pointer)
    visitor.drag(spot(visitor, 50, 50), spot(visitor, -20, 50))
    reach = QPoint(round(5 * glass.px_per_mm), 0)
    assert visitor.look().pixelColor(spot(visitor, 0, 50) + reach) == RED


def test_patients_draw_nothing(visitor: Finger, real_pack: Pack) -> None:
    visitor.press(real_pack.words.start)
    assert real_pack.staff_words.draw not in visitor.offered()
    visitor.shell.view.press("draw")
    assert real_pack.staff_words.pen_red not in visitor.offered()
    visitor.shell.view.sketch.use("label")
    assert not visitor.shell.view.sketch.property("pointing")


def test_where_something_waits_for_an_answer_nobody_draws(visitor: Finger, real_pack: Pack) -> None:
    lead(visitor.shell, real_pack.singles.check)
    assert real_pack.staff_words.draw in visitor.offered()
    visitor.press(real_pack.words.next)
    assert real_pack.staff_words.draw not in visitor.offered()


def test_the_notes_can_be_read_while_one_draws(visitor: Finger, real_pack: Pack) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    line(visitor, down=30)
    visitor.press(real_pack.staff_words.notes)
    assert any("Ask:" in told for told in visitor.told())
    assert inked(visitor.look(), visitor, down=30)
    visitor.press(real_pack.staff_words.page_words)
    assert inked(visitor.look(), visitor, down=30)
