from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import pairwise

import pytest
from kiosks import Opened, opened
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from staff import lead

from kiosk.content.model import Pack
from kiosk.content.reader import Reading
from kiosk.shell.bar import GAP_MM, ButtonId
from kiosk.shell.glass import Glass, glass_of
from kiosk.visit import events as ev

NARROW = glass_of(1024, 768, 8)
Open = Callable[[Glass], Opened]


@pytest.fixture
def open_on(qapp: QGuiApplication, real_pack: Pack, cap_ratio: float) -> Iterator[Open]:
    with ExitStack() as stack:
        yield lambda glass: stack.enter_context(
            opened(qapp, lambda: Reading(real_pack, ()), glass, cap_ratio)
        )


def controls(shown: Opened) -> list[str]:
    return [control.name for control in shown.looks().controls]


def test_the_bar_holds_what_works_and_nothing_else(
    open_on: Open, glass: Glass, real_pack: Pack
) -> None:
    words = real_pack.words
    shown = open_on(glass)
    shown.press(words.start)
    assert real_pack.languages == ("en",)
    assert controls(shown) == [
        words.back,
        words.text_size,
        words.contrast,
        words.contents,
        words.finish,
        words.next,
    ]


def test_a_button_that_would_do_nothing_is_neither_shown_nor_taken(
    open_on: Open, glass: Glass, real_pack: Pack
) -> None:
    words = real_pack.words
    shown = open_on(glass)
    shown.press(words.start)
    shown.press(words.contents)
    shown.press(words.your_list)
    while words.next in controls(shown):
        shown.press(words.next)
    before = shown.spoken()
    assert words.next not in controls(shown)
    shown.kiosk.view.press(ButtonId.NEXT)
    assert shown.spoken() == before


@pytest.mark.parametrize("button", set(ButtonId) - {ButtonId.NEXT, ButtonId.FINISH})
def test_the_invitation_takes_no_button_it_does_not_show(
    open_on: Open, glass: Glass, button: ButtonId
) -> None:
    shown = open_on(glass)
    before, visit = shown.spoken(), shown.kiosk.view.player.visit
    shown.kiosk.view.press(button)
    assert shown.spoken() == before
    assert shown.kiosk.view.player.visit == visit


def test_a_narrow_bar_keeps_text_size_and_contrast_behind_more(
    open_on: Open, real_pack: Pack
) -> None:
    words = real_pack.words
    shown = open_on(NARROW)
    shown.press(words.start)
    assert controls(shown) == [words.back, words.more, words.finish, words.next]
    shown.press(words.more)
    assert {words.text_size, words.contrast} < set(controls(shown))
    assert words.more not in controls(shown)
    shown.press(words.contrast)
    shown.press(words.text_size)
    display = shown.kiosk.view.player.visit.display
    assert display.text_size is ev.TextSize.LARGE
    assert display.contrast is ev.Contrast.DARK


def test_a_narrow_bar_does_not_take_what_it_keeps_behind_more(
    open_on: Open, real_pack: Pack
) -> None:
    shown = open_on(NARROW)
    shown.press(real_pack.words.start)
    before = shown.kiosk.view.player.visit
    shown.kiosk.view.press(ButtonId.TEXT_SIZE)
    assert shown.kiosk.view.player.visit == before


@pytest.mark.parametrize("size", [(1920, 1080, 21.5), (1920, 1200, 10.1)])
def test_the_way_back_from_a_side_trip_folds_nothing_away(
    open_on: Open, real_pack: Pack, size: tuple[int, int, float]
) -> None:
    words = real_pack.words
    shown = open_on(glass_of(*size))
    shown.press(words.start)
    shown.press(words.contents)
    while words.sources_page not in controls(shown):
        shown.press(words.next)
    shown.press(words.sources_page)
    while words.next in controls(shown):
        shown.press(words.next)
    *others, last = controls(shown)
    assert others[-4:] == [words.text_size, words.contrast, words.contents, words.finish]
    assert last == (words.to_page if size[0:2] == (1920, 1080) else words.to_page_short)
    shown.press(last)
    assert real_pack.singles.welcome.title in shown.spoken()


@pytest.mark.parametrize("size", ev.TextSize)
@pytest.mark.parametrize("glass", [NARROW, glass_of(1280, 800, 10.1)])
def test_the_buttons_of_staff_stand_apart_on_a_narrow_glass(
    open_on: Open, real_pack: Pack, glass: Glass, size: ev.TextSize
) -> None:
    shown = open_on(glass)
    shown.kiosk.view.hear(ev.SetTextSize(size))
    lead(shown.kiosk, real_pack.pages()[0])
    bar = [each.rect for each in shown.looks().controls if each.rect.bottom() > 0.8 * glass.height]
    bar.sort(key=QRectF.left)
    assert bar[0].left() >= 0
    assert bar[-1].right() <= glass.width
    for button, following in pairwise(bar):
        assert following.left() - button.right() >= GAP_MM * glass.px_per_mm


def test_an_upright_bar_shares_the_buttons_of_staff_out_evenly(
    open_on: Open, real_pack: Pack
) -> None:
    words = real_pack.staff_words
    shown = open_on(glass_of(1080, 1920, 27))
    lead(shown.kiosk, real_pack.pages()[0])
    at = {each.name: each.rect for each in shown.looks().controls}
    assert at[words.notes].top() == at[words.draw].top() == at[words.staff].top()
    last = real_pack.words.finish
    assert at[real_pack.words.contents].top() == at[words.hand_over].top() == at[last].top()
    assert at[last].right() == at[words.staff].right()
