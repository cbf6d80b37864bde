"""Every control can be hit, is named, and is reached by keys in reading order."""

from itertools import combinations

import pytest
from measures import clear_of, gap, in_columns, in_rows
from PySide6.QtCore import QRectF
from tours import LAYOUTS, Shown, Tour

from kiosk.shell.buttons import Whose

pytestmark = pytest.mark.parametrize("tour", LAYOUTS, indirect=True)

TARGET_MM = 20.0
GAP_MM = 3.0


def test_every_control_is_large_enough_to_hit(tour: Tour) -> None:
    mm = tour.glass.mm_per_px
    small = [
        (at.id, control.name, round(shorter * mm, 2))
        for at, control in tour.controls()
        if (shorter := min(control.rect.width(), control.rect.height())) * mm < TARGET_MM
    ]
    assert not small


def test_controls_are_far_enough_apart(tour: Tour) -> None:
    mm = tour.glass.mm_per_px
    close = [
        (at.id, one.name, other.name, round(apart * mm, 2))
        for at in tour.screens
        for one, other in combinations(at.seen.controls, 2)
        if (apart := gap(one.rect, other.rect)) * mm < GAP_MM
    ]
    assert not close


def test_every_control_lies_on_the_glass_off_every_picture(tour: Tour) -> None:
    astray = [
        (at.id, control.name)
        for at, control in tour.controls()
        if not tour.holds(control.rect)
        or not all(clear_of(control.rect, figure.rect) for figure in at.seen.figures)
    ]
    assert not astray


def test_every_screen_has_controls_and_each_is_named(tour: Tour) -> None:
    bare = {"staff-cleaning", "staff-second-waiting"}
    assert not [at.id for at in tour.screens if bool(at.seen.controls) == (at.kind in bare)]
    assert not [at.id for at, control in tour.controls() if not control.name.strip()]


def test_keys_reach_every_control_once(tour: Tour) -> None:
    orders = {at.id: [control.focus_index for control in at.seen.controls] for at in tour.screens}
    assert not {at: order for at, order in orders.items() if order != list(range(len(order)))}


def test_keys_go_through_the_content_in_reading_order_then_the_bar(tour: Tour) -> None:
    jumping = []
    for at in tour.screens:
        bar = [control.rect for control in at.bar()]
        content = [control.rect for control in at.seen.controls if control.rect not in bar]
        read = (in_rows(content) + in_rows(bar), in_columns(content) + in_rows(bar))
        if at.keyed() not in read:
            jumping.append(at.id)
    assert not jumping


def whose(at: Shown) -> Whose:
    if at.place.startswith("staff-second") or at.place.endswith("/second"):
        return Whose.SECONDS
    led = ("/led", "/leading", "/notes", "/drawn", "/told", "/pointed")
    return Whose.STAFFS if at.place.endswith(led) else Whose.PATIENTS


@pytest.mark.parametrize("bar", Whose)
def test_the_bar_has_each_button_in_a_place_of_its_own(tour: Tour, bar: Whose) -> None:
    bars = (control for at in tour.screens if whose(at) is bar for control in at.bar())
    buttons = {(control.name, control.rect.getRect()) for control in bars}
    assert len(buttons) == len({name for name, _ in buttons})
    places = [QRectF(*place) for place in {place for _, place in buttons}]
    assert all(clear_of(one, other) for one, other in combinations(places, 2))


def test_every_page_has_the_bar(tour: Tour) -> None:
    bare = {"attract", "finish", "warning", "error", "staff-cleaning", "staff-second-waiting"}
    assert not [at.id for at in tour.screens if (at.kind in bare) == bool(at.bar())]
