"""The staff side on large and small glasses, as measured on the glass."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import product

import pytest
from glasses import REFERENCE_GLASSES
from kiosks import Opened, assert_drawn_whole, opened
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.content.model import Pack
from kiosk.content.reader import Reading
from kiosk.shell.bar import TARGET_MM
from kiosk.shell.glass import Glass, glass_of
from kiosk.shell.staff_route import NEEDY
from kiosk.visit import events as ev
from kiosk.visit.answers import Refuse, Report, Unlock
from kiosk.visit.places import SheetKind
from kiosk.visit.show_list import topic

SMALL = REFERENCE_GLASSES["1920x1200"]
UPRIGHT = REFERENCE_GLASSES["1080x1920"]
SQUARE = glass_of(1024, 768, 12)
PIN = tuple(ev.Type(digit) for digit in "280519")
TOO_LITTLE = ("1920x1200", ev.TextSize.LARGE)
ROOM_FOR_AN_ITEM = [each for each in product(REFERENCE_GLASSES, ev.TextSize) if each != TOO_LITTLE]
"""Where a question, its item and the way to its page fit one part."""
Open = Callable[[Glass, ev.TextSize], Opened]


@pytest.fixture
def open_on(qapp: QGuiApplication, real_pack: Pack, cap_ratio: float) -> Iterator[Open]:
    with ExitStack() as stack:

        def open_one(glass: Glass, size: ev.TextSize) -> Opened:
            reading = Reading(real_pack, ())
            shown = stack.enter_context(opened(qapp, lambda: reading, glass, cap_ratio))
            shown.kiosk.view.hear(ev.SetTextSize(size))
            return shown

        yield open_one


def hear(shown: Opened, *events: ev.Event) -> None:
    for event in events:
        shown.kiosk.view.hear(event)


def unlock(shown: Opened) -> None:
    hear(shown, ev.OpenStaff(), *PIN, ev.Judge(), Unlock())


def box(shown: Opened, name: str) -> QRectF:
    (found,) = [each.rect for each in shown.looks().controls if each.name == name]
    return found


def parts(shown: Opened) -> int:
    player = shown.kiosk.view.player
    return player.stage.outline.parts(player.visit)


@pytest.mark.parametrize("glass", REFERENCE_GLASSES.values(), ids=REFERENCE_GLASSES)
@pytest.mark.parametrize("size", ev.TextSize)
def test_the_invitation_lets_staff_in_on_every_glass_in_every_text_size(
    open_on: Open, real_pack: Pack, glass: Glass, size: ev.TextSize
) -> None:
    shown = open_on(glass, size)
    assert_drawn_whole(shown)
    rect = box(shown, real_pack.staff_words.staff)
    assert min(rect.width(), rect.height()) >= TARGET_MM * glass.px_per_mm
    shown.press(real_pack.staff_words.staff)
    assert real_pack.staff_words.pin_title in shown.spoken()


@pytest.mark.parametrize("size", ev.TextSize)
@pytest.mark.parametrize("glass", [SQUARE, *REFERENCE_GLASSES.values()])
def test_that_no_pin_is_set_is_told_whole(open_on: Open, glass: Glass, size: ev.TextSize) -> None:
    shown = open_on(glass, size)
    hear(shown, ev.OpenStaff(), Refuse(unset=True))
    assert_drawn_whole(shown)


def test_on_an_upright_glass_the_keys_of_the_pad_are_midway(open_on: Open) -> None:
    shown = open_on(UPRIGHT, ev.TextSize.DEFAULT)
    hear(shown, ev.OpenStaff())
    keys = [each.rect for each in shown.looks().controls if each.name.isdigit()]
    middle = (min(key.top() for key in keys) + max(key.bottom() for key in keys)) / 2
    assert 0.4 < middle / UPRIGHT.height < 0.6
    told = [each.rect for each in shown.looks().texts if each.role == "body"]
    above = min(key.top() for key in keys) - max(rect.bottom() for rect in told)
    assert 0 < above < 20 * UPRIGHT.px_per_mm


def test_the_plates_of_staff_home_share_lines_and_all_of_it_is_seen_at_once(
    open_on: Open, real_pack: Pack, glass: Glass
) -> None:
    words = real_pack.staff_words
    shown = open_on(glass, ev.TextSize.DEFAULT)
    unlock(shown)
    plates = [box(shown, name) for name in (words.tallies, words.test, words.cleaning)]
    assert len({plate.top() for plate in plates}) == 1
    assert parts(shown) == 1


def test_where_alike_they_do_not_fit_plates_are_as_wide_as_their_words(
    open_on: Open, real_pack: Pack
) -> None:
    words = real_pack.staff_words
    shown = open_on(SMALL, ev.TextSize.DEFAULT)
    unlock(shown)
    hear(shown, ev.Lead("full"), ev.OpenStaff())
    first, *others = sorted(real_pack.plans, key=lambda plan: plan.id != "full")
    leads = [box(shown, words.lead_on.format(plan=first.name))]
    leads += [box(shown, words.lead.format(plan=plan.name)) for plan in others]
    assert len({plate.top() for plate in (*leads, box(shown, words.hand_over))}) == 1


def test_on_the_smallest_glass_staff_home_says_what_needs_attention_in_few_parts(
    open_on: Open,
) -> None:
    shown = open_on(SMALL, ev.TextSize.LARGE)
    unlock(shown)
    hear(shown, Report(replace(NEEDY, faults=())))
    assert parts(shown) <= 6


@pytest.mark.parametrize(("name", "size"), ROOM_FOR_AN_ITEM)
def test_an_item_to_talk_over_is_never_parted_from_its_page(
    open_on: Open, real_pack: Pack, name: str, size: ev.TextSize
) -> None:
    pages = {page.id: page.title for page in real_pack.every_page()}
    unasked = real_pack.staff_words.list_unasked
    items = {unasked.format(topic=topic(item)): pages[item.page] for item in real_pack.items}
    shown = open_on(REFERENCE_GLASSES[name], size)
    unlock(shown)
    hear(shown, ev.Lead("full"), ev.GoToList())
    for _ in range(parts(shown)):
        assert_drawn_whole(shown)
        spoken = shown.spoken()
        for item, page in items.items():
            assert (item in spoken) == (page in spoken)
        hear(shown, ev.Next())


def test_a_code_to_point_a_phone_at_is_not_drawn_on(
    open_on: Open, real_pack: Pack, glass: Glass
) -> None:
    shown = open_on(glass, ev.TextSize.DEFAULT)
    unlock(shown)
    hear(shown, ev.Lead("full"), ev.GoToList(), ev.TakeHome(SheetKind.AFTERCARE))
    assert real_pack.words.sheet_care in shown.spoken()
    assert real_pack.staff_words.draw not in shown.spoken()
