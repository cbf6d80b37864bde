"""Afterwards, day by day: two crowns, one person, and two weeks of day squares."""

from __future__ import annotations

from dataclasses import dataclass

from assets.draw import palette as c
from assets.draw.bent_arms import as_torso
from assets.draw.body import bust
from assets.draw.calendars import day_strip
from assets.draw.geometry import Pt, rim, tube
from assets.draw.hands import REST, band
from assets.draw.hands_laid import laid
from assets.draw.limbs import arm
from assets.draw.outdoors import sun, tree
from assets.draw.persons import DAVID, KOFI, Person
from assets.draw.places_care import bathroom, meadow, park, sheer_window, water
from assets.draw.registry import picture
from assets.draw.room import shadow, wall, window
from assets.draw.scenes_after import resting_on_bench, resting_on_sofa, washing_man
from assets.draw.scenes_singles import ZOLA
from assets.draw.signs_days import Scalp, healing
from assets.draw.soft_things import pillow, soft_hat
from assets.draw.svg import Node, group, linear, path, rect, slant, stroke

LIGHT_STRAIGHT = Person(c.LIGHT, c.DARK, "receding", c.CREAM)
DEEP_COILY = Person(c.DEEP, c.BLACK, "coily", c.CREAM)


@dataclass(frozen=True)
class Stage:
    """The days a picture is about, and how a crown looks then. `part`: so much of its days."""

    first: int
    last: int
    scalp: Scalp
    part: float = 1


STAGES = {
    "first-hours": Stage(1, 1, Scalp(flush=0.8, swollen=0.85, dots=24), part=0.5),
    "day-1": Stage(1, 1, Scalp(flush=0.62, tight=0.9, dots=15)),
    "day-2-3": Stage(2, 3, Scalp(flush=0.3, dots=9, flakes=15)),
    "day-4-7": Stage(4, 7, Scalp(flush=0.1, dots=4, flakes=5)),
    "week-2": Stage(8, 14, Scalp()),
}


def day(name: str, *scene: Node) -> Node:
    """A day's picture: the scene, two crowns down its left side, and the strip at its foot."""
    stage, r = STAGES[name], 148.0
    return group(
        *scene,
        healing((190, 186), r, LIGHT_STRAIGHT, stage.scalp),
        healing((190, 546), r, DEEP_COILY, stage.scalp),
        day_strip(stage.first, stage.last, stage.part),
    )


@picture(
    "day-first-hours",
    "The first hours",
    (
        "Two crowns, on light and on deep skin, are flushed, a little swollen and dotted with dry "
        "pinpoints. A woman rests at home behind a drawn curtain with her hands on her knees."
    ),
)
def day_first_hours() -> Node:
    """Hands off, at home, out of the sun."""
    return day(
        "first-hours",
        wall(676),
        sheer_window(800, 34, 290, 236),
        group(resting_on_sofa(), at=(372, 54), scale=0.82),
    )


def _holding_arm(p: Person, flipped: bool) -> Node:
    """The left arm of somebody who faces us, held forward; `flipped`: in a mirrored group."""
    spine: list[Pt] = [(118, 204), (204, 300), (222, 366), (190, 404)]
    widths = [84.0, 84.0, 74.0, 58.0]
    sleeve = tube(spine, widths, round_start=True, round_end=False)
    return group(
        group(laid(p.skin), at=(180, 410), turn=-100, flip=True, scale=0.93),
        path(sleeve, as_torso(p.top, spine, widths, "front", flipped)),
        stroke(rim(spine, widths, (0.02, 0.4), round_end=False), p.top.line, 3.2),
        band((174, 384), (206, 426), 13, p.top, 2.6),
    )


@picture(
    "day-1",
    "Day 1",
    (
        "Two crowns, on light and on deep skin, are flushed and look tight. "
        "A man holds a clean pillow beside his bed."
    ),
)
def day_1() -> Node:
    """A clean pillow for the first night."""
    p = KOFI
    at = (760.0, 232.0)
    left, right = (_holding_arm(p, flipped) for flipped in (True, False))
    return day(
        "day-1",
        wall(690),
        window(950, 60, 180, 220),
        rect(1104, 420, 120, 360, 26, slant((0, c.WOOD_LIGHT), (1, c.WOOD)), c.WOOD_DEEP, 3.2),
        group(bust(p, "front", "smile"), at=at),
        rect(400, 652, 830, 160, 34, linear((0, c.WHITE), (0.6, "#D5E8E3")), "#9CC4BB", 3.2),
        rect(540, 655, 44, 150, 0, c.WHITE, "#9CC4BB", 3.2),
        path(
            "M396 805V686Q396 649 432 649H556V805Z",
            slant((0, c.SAGE.light), (1, c.SAGE.base)),
            c.SAGE.line,
            3.2,
        ),
        stroke("M440 674Q470 690 462 740M512 668Q500 700 508 744", c.SAGE.line, 3, 0.35),
        shadow((at[0], 734), 190, 13, 0.35),
        group(pillow(), at=(at[0], at[1] + 396), scale=1.12),
        group(right, group(left, flip=True), at=at),
    )


@picture(
    "day-2-3",
    "Days 2 and 3",
    (
        "Two crowns, on light and on deep skin, are dry, with the first flakes. "
        "A man washes his hair gently with cupped hands."
    ),
)
def day_2_3() -> Node:
    """Lukewarm water, soft hands."""
    dx = 158.0
    return day(
        "day-2-3",
        bathroom(dx),
        group(
            water(front=False),
            group(washing_man(), at=(560, 516), scale=1.24),
            water(front=True),
            at=(dx, 0),
        ),
    )


@picture(
    "day-4-7",
    "Days 4 to 7",
    (
        "Two crowns, on light and on deep skin, have a few flakes and are nearly clear. "
        "A woman in a wide hat sits at ease in the shade of a tree, her hands in her lap."
    ),
)
def day_4_7() -> Node:
    """Nothing picked, nothing combed, shade."""
    return day(
        "day-4-7",
        group(park(180), scale=(1, 0.85)),
        group(resting_on_bench(ZOLA), at=(270, 6), scale=0.82),
        group(sun(32), at=(406, 112)),
    )


@picture(
    "day-week-2",
    "The second week",
    (
        "Two crowns, on light and on deep skin, are calm and clear. "
        "A man in a wide hat is outdoors in the sun."
    ),
)
def day_week_2() -> Node:
    """Outdoors again, with a hat."""
    p = DAVID
    return day(
        "week-2",
        group(meadow(), scale=(1, 0.85)),
        group(sun(48), at=(460, 100)),
        shadow((1054, 572), 100, 14),
        group(tree(0.62), at=(1054, 572)),
        shadow((470, 528), 70, 9),
        group(tree(0.4), at=(470, 528)),
        group(
            arm((74, 210), (122, 400), (110, 560), p.top, p.skin, REST, flip=True),
            bust(p, "three", "smile"),
            group(soft_hat(), at=(0, -15), scale=(1.04, 0.94)),
            arm((-112, 214), (-150, 400), (-140, 560), p.top, p.skin, REST),
            at=(790, 300),
            scale=1.05,
        ),
    )
