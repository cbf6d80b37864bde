"""The three figures one can touch, by tree, by touch and by keys; each detail is told in words."""

import pytest
from clock import Clock
from finger import Finger
from journey import begin, open_page
from keyboard import Keyboard
from PySide6.QtCore import QElapsedTimer, QPoint
from PySide6.QtGui import QGuiApplication
from visitor import Visitor

from kiosk.content.model import Chooser, Detail, Pack, Page, plain
from kiosk.content.sentences import texts
from kiosk.shell.startup import Shell

LOADED_MS = 2000
"""Layers are drawn long before; a motion that has not begun by then does not begin."""
HANDS = [Visitor, Finger, Keyboard]


@pytest.fixture(params=HANDS, ids=[kind.__name__ for kind in HANDS])
def visitor(request: pytest.FixtureRequest, shell: Shell, clock: Clock) -> Visitor:
    kind: type[Visitor] = request.param
    return kind(shell, clock)


def touchable(pack: Pack, chooser: Chooser) -> list[Page]:
    pages = [page for page in pack.pages() if page.details and page.chooser is chooser]
    assert pages
    return pages


def is_told(visitor: Visitor, page: Page, detail: Detail) -> None:
    told = visitor.told()
    assert visitor.heading() == page.title
    assert detail.figure.alt in told
    assert {label.text for label in detail.figure.labels} <= set(told)
    for block in detail.body:
        assert {plain(text) for text in texts(block)} <= set(told)


def test_each_part_and_each_day_is_one_tap_away_and_told_in_words(
    visitor: Visitor, real_pack: Pack
) -> None:
    begin(visitor, real_pack)
    for page in touchable(real_pack, Chooser.STRIP):
        open_page(visitor, real_pack, page)
        for detail in page.details:
            visitor.press(detail.name)
            is_told(visitor, page, detail)
            assert visitor.control(detail.name).about == real_pack.words.shown
        visitor.press(real_pack.words.back)
        assert page.figure.alt in visitor.told()


def test_needles_go_deeper_and_back_step_by_step_and_stop_at_the_ends(
    visitor: Visitor, real_pack: Pack
) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    (page,) = touchable(real_pack, Chooser.STEPS)
    open_page(visitor, real_pack, page)
    assert words.no_depth in visitor.told()
    for detail in deeper_than_shown(page):
        visitor.press(words.deeper)
        is_told(visitor, page, detail)
        assert detail.name in visitor.told()
    assert words.deeper not in visitor.offered()
    for detail in reversed(page.details[:-1]):
        visitor.press(words.less_deep)
        is_told(visitor, page, detail)
    assert words.less_deep not in visitor.offered()


def test_deeper_needs_no_way_back_to_the_plate(shell: Shell, clock: Clock, real_pack: Pack) -> None:
    visitor, words = Keyboard(shell, clock), real_pack.words
    begin(visitor, real_pack)
    (page,) = touchable(real_pack, Chooser.STEPS)
    open_page(visitor, real_pack, page)
    first, second, *_ = deeper_than_shown(page)
    visitor.press(words.deeper)
    is_told(visitor, page, first)
    assert visitor.focused().name == words.deeper
    visitor.press(words.deeper)
    is_told(visitor, page, second)


def test_the_first_step_goes_from_what_the_picture_shows(visitor: Visitor, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    (page,) = touchable(real_pack, Chooser.STEPS)
    open_page(visitor, real_pack, page)
    (shown,) = set(page.details) - {*deeper_than_shown(page), *shallower_than_shown(page)}
    assert shown.figure.layers[0].y == pytest.approx(12.22, abs=0.01)
    visitor.press(real_pack.words.less_deep)
    is_told(visitor, page, shallower_than_shown(page)[-1])


def deeper_than_shown(page: Page) -> tuple[Detail, ...]:
    """Give the depths below the page's own picture, from the next on."""
    return page.details[[detail.id for detail in page.details].index(page.near[1] or "") :]


def shallower_than_shown(page: Page) -> tuple[Detail, ...]:
    """Give the depths above the page's own picture, up to the nearest."""
    return page.details[: [detail.id for detail in page.details].index(page.near[0] or "") + 1]


def test_the_picture_itself_can_be_tapped_where_it_names_a_part(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    visitor = Finger(shell, clock)
    begin(visitor, real_pack)
    for page in touchable(real_pack, Chooser.STRIP):
        named = {detail.name: detail for detail in page.details}
        for label in page.figure.labels:
            if label.at and label.text in named:
                open_page(visitor, real_pack, page)
                visitor.pause()
                visitor.tap(place_of(visitor, page, label.at))
                is_told(visitor, page, named[label.text])


def place_of(visitor: Visitor, page: Page, at: tuple[float, float]) -> QPoint:
    """Give where a place on the picture, in percent of it, is on the glass."""
    rect = next(thing.rect for thing in visitor.things() if thing.name == page.figure.alt)
    across, down = rect.width() * at[0] / 100, rect.height() * at[1] / 100
    return rect.topLeft() + QPoint(round(across), round(down))


def motions(shell: Shell) -> int:
    """Let what moves come to rest; give how many motions there were."""
    seen, before = 0, False
    waited = QElapsedTimer()
    waited.start()
    while not seen or shell.window.property("moving"):
        QGuiApplication.processEvents()
        moving = bool(shell.window.property("moving"))
        seen += moving and not before
        before = moving
        if not seen and waited.hasExpired(LOADED_MS):
            break
    return seen


def moving_page(pack: Pack) -> Page:
    return next(page for page in pack.pages() if page.figure.motion)


def test_a_step_moves_once_as_its_page_opens_and_again_where_it_is_asked_for(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    visitor, page = Visitor(shell, clock), moving_page(real_pack)
    begin(visitor, real_pack)
    open_page(visitor, real_pack, page)
    assert motions(shell) == 1
    still = visitor.look()
    visitor.press(real_pack.words.show_again)
    assert motions(shell) == 1
    assert visitor.look() == still


def test_who_wants_pictures_to_keep_still_sees_none_move(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    visitor, words = Visitor(shell, clock), real_pack.words
    page = moving_page(real_pack)
    begin(visitor, real_pack)
    visitor.press(words.contents)
    visitor.press(f"{words.moving}: {words.moving_on}")
    assert f"{words.moving}: {words.moving_off}" in visitor.offered()
    visitor.press(page.title)
    assert words.show_again not in visitor.offered()
    assert motions(shell) == 0
    assert page.figure.alt in visitor.told()
