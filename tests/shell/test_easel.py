"""Where the tools stand: on every glass, in both text sizes, as measured on the glass."""

import pytest
from glasses import REFERENCE_GLASSES
from kiosks import Opened, assert_drawn_whole, opened
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from staff import lead

from kiosk.content.model import Pack
from kiosk.content.reader import Reading
from kiosk.shell.bar import GAP_MM, TARGET_MM
from kiosk.shell.easel import Tool, tool_words
from kiosk.shell.glass import Glass, glass_of
from kiosk.visit import events as ev

GLASSES = {**REFERENCE_GLASSES, "1280x800": glass_of(1280, 800, 10.1)}


@pytest.mark.parametrize("size", ev.TextSize)
@pytest.mark.parametrize("name", GLASSES)
def test_tools_are_large_enough_apart_and_beside_the_picture(
    qapp: QGuiApplication, real_pack: Pack, cap_ratio: float, name: str, size: ev.TextSize
) -> None:
    glass, staff = GLASSES[name], real_pack.staff_words
    with opened(qapp, lambda: Reading(real_pack, ()), glass, cap_ratio) as shown:
        shown.kiosk.view.hear(ev.SetTextSize(size))
        lead(shown.kiosk, real_pack.pages()[0])
        assert_drawn_whole(shown)
        for page in real_pack.pages()[::3]:
            lead(shown.kiosk, page)
            shown.press(staff.draw)
            assert_tools_fit(shown, real_pack, glass)
            shown.press(staff.draw)


def test_on_a_small_glass_a_pen_is_told_by_its_word_too(
    qapp: QGuiApplication, real_pack: Pack, cap_ratio: float
) -> None:
    staff = real_pack.staff_words
    with opened(qapp, lambda: Reading(real_pack, ()), GLASSES["1920x1200"], cap_ratio) as shown:
        lead(shown.kiosk, real_pack.pages()[0])
        shown.press(staff.draw)
        drawn = [text.text for text in shown.looks().texts]
        assert {staff.pen_red, staff.pen_blue, staff.pen_black} < set(drawn)


def names(shown: Opened) -> list[str]:
    return [control.name for control in shown.looks().controls]


def assert_tools_fit(shown: Opened, pack: Pack, glass: Glass) -> None:
    assert_drawn_whole(shown)
    words = tool_words(pack.staff_words, light=True)
    seen = shown.looks()
    tools = [each.rect for each in seen.controls if each.name in words.values()]
    others = [each.rect for each in seen.controls if each.name not in words.values()]
    (figure,) = seen.figures
    least, gap = TARGET_MM * glass.px_per_mm, GAP_MM * glass.px_per_mm
    assert len(tools) >= len(Tool) - len((Tool.LABEL, Tool.UNDO, Tool.WIPE))
    for number, rect in enumerate(tools):
        assert min(rect.width(), rect.height()) >= least
        assert not rect.intersects(figure.rect)
        reach = QRectF(rect).adjusted(-gap, -gap, gap, gap).adjusted(1, 1, -1, -1)
        assert not [other for other in (*tools[:number], *others) if reach.intersects(other)]
