"""The test page on every glass: nothing overlaps, all can be hit, the bar is a card long."""

from itertools import combinations

import pytest
from glasses import REFERENCE_GLASSES
from visits import UNLOCKED, after

from kiosk.content.model import Pack
from kiosk.shell.bar import TARGET_MM
from kiosk.shell.glass import Glass, glass_of
from kiosk.shell.stage import Stage
from kiosk.visit import events as ev
from kiosk.visit import places
from kiosk.visit.answers import Sounded
from kiosk.visit.show_testing import CARD_MM
from kiosk.visit.state import Visit, fresh

STATES = {
    "fresh": (),
    "listening": (ev.ListenToKeys(), ev.Pressed(places.Key("", 191))),
    "tried": (ev.PlayTone(), Sounded("So long a line that it needs a second one. " * 3)),
}


def at(stage: Stage, *events: ev.Event) -> Visit:
    return after(fresh(stage.outline), *UNLOCKED, ev.OpenTest(), *events, outline=stage.outline)


@pytest.mark.parametrize("size", list(ev.TextSize))
@pytest.mark.parametrize("events", STATES.values(), ids=STATES)
@pytest.mark.parametrize("glass", REFERENCE_GLASSES.values(), ids=REFERENCE_GLASSES)
def test_all_that_is_shown_lies_on_the_glass_and_apart(
    real_pack: Pack,
    cap_ratio: float,
    glass: Glass,
    events: tuple[ev.Event, ...],
    size: ev.TextSize,
) -> None:
    stage = Stage(real_pack, glass, cap_ratio)
    visit = at(stage, ev.SetTextSize(size), *events)
    area = stage.setup(visit).frame.content
    for part in stage.fitted(visit).parts:
        boxes = [row.box for row in part.rows]
        assert all(box.right <= area.right + 1 and box.bottom <= area.bottom + 1 for box in boxes)
        assert not [1 for one, other in combinations(boxes, 2) if one.overlaps(other)]
        plates = [row.box for row in part.rows if row.move]
        least = TARGET_MM / glass.mm_per_px
        assert all(box.h >= least and box.w >= least for box in plates)


def test_the_bar_is_as_long_as_a_bank_card_on_every_glass_that_is_so_wide(
    real_pack: Pack, cap_ratio: float
) -> None:
    for glass in (*REFERENCE_GLASSES.values(), glass_of(600, 1024, 5)):
        stage = Stage(real_pack, glass, cap_ratio)
        parts = stage.fitted(at(stage)).parts
        bars = [row.part * row.box.w for part in parts for row in part.rows if row.part]
        lengths = [bar * glass.mm_per_px for bar in bars]
        assert lengths == ([pytest.approx(CARD_MM, abs=0.01)] if glass.short_mm > CARD_MM else [])
