"""Whatever touches the glass while staff draw: fingers, a palm, a mouse; one line at a time."""

import pytest
from clock import Clock
from drawn import RED, inked, line, page_of
from finger import Finger, touchscreen
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QTouchEvent
from PySide6.QtTest import QTest
from staff import draw_on, spot

from kiosk.content.model import Pack
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


def test_five_fingers_leave_one_line(visitor: Finger, real_pack: Pack) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    visitor.pause()
    heights = (20, 35, 50, 65, 80)
    touch = visitor.hand()
    for step, across in enumerate((20, 50, 80)):
        for finger, down in enumerate(heights):
            act = touch.move if step else touch.press
            act(finger, spot(visitor, across, down), visitor.window)
        touch.commit()
    for finger, down in enumerate(heights):
        touch.release(finger, spot(visitor, 80, down), visitor.window)
    touch.commit()
    image = visitor.look()
    drawn = [down for down in heights if inked(image, visitor, down=down)]
    assert len(drawn) == 1
    assert inked(image, visitor, down=drawn[0]) == list(range(20, 81))
    visitor.press(real_pack.staff_words.undo)
    assert real_pack.staff_words.undo not in visitor.offered()


def test_a_palm_that_comes_and_goes_does_not_tear_the_line(
    visitor: Finger, real_pack: Pack
) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    visitor.pause()
    touch, window = visitor.hand(), visitor.window
    finger, palm = 0, 1
    touch.press(finger, spot(visitor, 20, 30), window).commit()
    touch.stationary(finger).press(palm, spot(visitor, 60, 80), window).commit()
    touch.move(finger, spot(visitor, 40, 30), window)
    touch.move(palm, spot(visitor, 65, 80), window).commit()
    touch.stationary(finger).release(palm, spot(visitor, 65, 80), window).commit()
    touch.move(finger, spot(visitor, 80, 30), window).commit()
    touch.release(finger, spot(visitor, 80, 30), window).commit()
    image = visitor.look()
    assert inked(image, visitor, down=30) == list(range(20, 81))
    assert not inked(image, visitor, down=80)
    visitor.press(real_pack.staff_words.undo)
    assert not inked(visitor.look(), visitor, down=30)


def test_a_touch_taken_for_a_palm_in_the_end_leaves_its_line_and_the_next_draws_on(
    visitor: Finger, real_pack: Pack
) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    visitor.pause()
    touch, window = visitor.hand(), visitor.window
    touch.press(0, spot(visitor, 20, 30), window).commit()
    touch.move(0, spot(visitor, 80, 30), window).commit()
    visitor.look()
    QGuiApplication.sendEvent(window, QTouchEvent(QEvent.Type.TouchCancel, touchscreen()))
    touch.release(0, spot(visitor, 80, 60), window).commit()
    line(visitor, down=80)
    image = visitor.look()
    assert 20 in inked(image, visitor, down=30)
    assert not inked(image, visitor, down=60)
    assert inked(image, visitor, down=80) == list(range(20, 81))


def test_a_mouse_or_a_pen_draws_too(visitor: Finger, real_pack: Pack) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    visitor.pause()
    left = spot(visitor, 20, 30)
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(visitor.window, button, keys, left)
    for across in (40, 60, 80):
        QTest.mouseMove(visitor.window, spot(visitor, across, 30))
    QTest.mouseRelease(visitor.window, button, keys, spot(visitor, 80, 30))
    QTest.mouseMove(visitor.window, spot(visitor, 80, 60))
    image = visitor.look()
    assert inked(image, visitor, down=30) == list(range(20, 81))
    assert image.pixelColor(spot(visitor, 80, 45)) != RED


def test_a_tap_leaves_a_dot(visitor: Finger, real_pack: Pack) -> None:
    draw_on(visitor, real_pack, page_of(real_pack))
    visitor.pause()
    visitor.tap(spot(visitor, 30, 30))
    assert inked(visitor.look(), visitor, down=30) == [30]
