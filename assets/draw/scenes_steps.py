"""Pictures of the visit, step by step."""

from __future__ import annotations

from random import Random

from assets.draw.backs import back_bust
from assets.draw.geometry import Pt, line, smooth
from assets.draw.grips import pinch
from assets.draw.insets import where
from assets.draw.marks import dice, inset_frame
from assets.draw.palette import (
    BLACK,
    BLONDE,
    BROWN,
    DARK,
    EBONY,
    GLOVE,
    LIGHT,
    PLUM,
    RUSTY,
    SAGE,
    TEAL,
    TUNIC,
    WHITE,
)  # fmt: skip
from assets.draw.pen import pen
from assets.draw.persons import DAVID, Person
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow, table, wall
from assets.draw.scalp import Road, parted_scalp, pinpoints, redness
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, rect, stroke
from assets.draw.things import bottle, bowl, cream_tube, gauze, swab
from assets.draw.things_care import empty_spot, pressing, spinner, wet_streak
from assets.draw.tops import top_head

LEILA = Person(BROWN, DARK, "curly", PLUM, soft=True)
INGRID = Person(LIGHT, BLONDE, "long", SAGE, soft=True)
ABEL = Person(EBONY, BLACK, "coily", RUSTY)


@picture(
    "step-2-cleaning",
    "Cleaning",
    "A gloved hand wipes a parted scalp with a swab.",
)
def step_2_cleaning() -> Node:
    """The wet road behind the swab shows the way it has gone."""
    road = Road(far_x=430, near_x=470, far=130, near=470, top=250)
    x, y = road.at(0.52, 0.1)
    return group(
        backdrop(),
        parted_scalp(LEILA, road, seed=5, fine=60),
        wet_streak(road, 0.5, 0.03),
        pressing((x, y), GLOVE, TUNIC, group(swab(), turn=-38, scale=1.7), -52, 1.16),
        group(where(LEILA), at=(1052, 142)),
    )


@picture(
    "step-4-redness",
    "Redness",
    "A close view of the scalp shows soft redness and small pinpoints of blood.",
)
def step_4_redness() -> Node:
    """Honest and calm: a flush with soft edges, and beads the size of pinheads."""
    road = Road(far_x=600, near_x=580, far=300, near=760, top=190)
    rnd = Random(9)
    flush = [
        redness((*road.at(0.3, -0.1),), 190, 120, strength=0.42),
        redness((*road.at(0.55, 0.15),), 260, 170, strength=0.5),
        redness((*road.at(0.62, -0.45),), 170, 150, strength=0.36),
        redness((*road.at(0.82, 0.0),), 260, 140, strength=0.34),
    ]
    beads = [
        road.at(0.2 + 0.6 * (i // 7) / 6 + rnd.uniform(-0.03, 0.03), -0.72 + 1.44 * (i % 7) / 6
                + rnd.uniform(-0.07, 0.07))
        for i in range(42)
    ]  # fmt: skip
    return group(
        backdrop(),
        parted_scalp(INGRID, road, seed=6, locks=46, fine=80),
        *flush,
        pinpoints(beads, 5.4),
        pinpoints([beads[6]], 9),
        group(where(INGRID), at=(1052, 748)),
    )


@picture(
    "step-5-cleaning-up",
    "Cleaning up",
    "A gloved hand dabs the scalp with soft gauze. A small bowl stands near.",
)
def step_5_cleaning_up() -> Node:
    """A soft touch on the crown, from behind."""
    behind, front = pinch(GLOVE, TUNIC, to=(640, -60))
    return group(
        backdrop(),
        group(back_bust(ABEL, 0.9, line=1.8), at=(430, 480), scale=2.1),
        redness((420, 376), 130, 100, "#B8433F", 0.36),
        ellipse((520, 452), 100, 60, radial((0, "#1C1210", 0.4), (1, "#1C1210", 0))),
        group(behind, group(gauze(150), at=(-44, 56), turn=8), front, at=(556, 340), scale=1.1),
        rect(836, 800, 400, 26, 12, linear((0, WHITE), (1, "#B9C8CC")), "#73878F", 3),
        rect(1010, 826, 26, 120, 0, linear((0, "#DCE5E9"), (1, "#8FA3AD")), "#73878F", 3),
        shadow((1020, 800), 130, 12),
        group(bowl(), at=(990, 802), scale=1.4),
        group(gauze(70), at=(1140, 794), scale=(1, 0.3)),
    )


@picture(
    "step-6-add-on",
    "An add-on, if you choose",
    (
        "A tray holds a dropper bottle, and a blood tube in a small spinner. "
        "A third spot on the tray is empty, for choosing nothing."
    ),
)
def step_6_add_on() -> Node:
    """Three spots of the same size: two things, or nothing."""
    top = "M120 540H1080L1170 780Q1174 812 1140 812H60Q26 812 30 780Z"
    edge = "M30 780Q26 812 60 812H1140Q1174 812 1170 780V800Q1174 846 1136 846H64Q26 846 30 800Z"
    return group(
        wall(520, warm=False),
        table(500, 420),
        shadow((600, 846), 620, 40, 0.35),
        path(edge, linear((0, "#C9D6DB"), (1, "#8FA3AD")), "#73878F", 3),
        path(top, linear((0, "#D5E0E4"), (0.5, "#F3F7F8"), (1, "#DCE5E9")), "#8FA3AD", 3),
        path("M146 560H1054L1132 776Q1134 790 1120 790H80Q66 790 68 776Z", "#E9F0F2", "#B3C2C8", 2),
        *(ellipse((cx, 710), 150, 46, "#CFE0E2", "#9DB8BD", 2.5) for cx in (250, 600)),
        empty_spot((950, 710), 150, 46),
        shadow((264, 716), 100, 18),
        group(bottle(RUSTY), at=(250, 716), scale=1.7),
        shadow((612, 722), 180, 26),
        group(spinner(), at=(600, 726), scale=1.22),
    )


def _stop(at: Pt, r: float, tone: str, *scene: Node) -> Node:
    """A round station: a scene drawn round (0, 0) inside a heavy rim."""
    return group(
        shadow((at[0] + 6, at[1] + r * 0.96), r * 1.05, 30, 0.35),
        circle(at, r, radial((0, WHITE), (1, tone))),
        group(*scene, at=at),
        circle(at, r + 6, "none", WHITE, 26),
        inset_frame(at, r + 12),
    )


def _head(person: Person, part: float = 16) -> Node:
    return group(top_head(person, part, 44, line=3), scale=0.8)


@picture(
    "visit-overview",
    "The six steps of a visit",
    (
        "A winding path has six round stops, marked with one to six dots. "
        "They show cream, a swab, the pen, a pink scalp, gauze and a bottle."
    ),
)
def visit_overview() -> Node:
    """Read like lines of a book: left to right, then back along the path to the second line."""
    way: list[Pt] = [
        (210, 225), (600, 245), (940, 225), (1100, 300), (1060, 430), (760, 462),
        (440, 462), (130, 480), (84, 600), (230, 690), (600, 680), (990, 680),
    ]  # fmt: skip
    road = smooth(way, closed=False)
    r = 132.0
    p = DAVID
    cream = stroke("M0 -78Q5 -40 -2 -6T1 32", WHITE, 13)
    steps: tuple[tuple[Pt, tuple[Node, ...]], ...] = (
        ((210, 225), (_head(p), cream, group(cream_tube(), at=(12, 30), turn=28, scale=0.48))),
        ((600, 235), (_head(p), group(swab(), at=(4, 4), turn=-20, scale=0.8))),
        (
            (990, 225),
            (_head(p), shadow((6, -6), 26, 10), group(pen(), at=(0, 4), turn=14, scale=0.2)),
        ),
        ((210, 680), (_head(p), redness((0, -24), 40, 76, strength=0.75))),
        ((600, 680), (_head(p), group(gauze(84), at=(2, 0), turn=14))),
        ((990, 680), (group(bottle(RUSTY), at=(0, 96), scale=0.82),)),
    )
    chevrons = [
        stroke(line([(x - 9 * s, y - 14), (x + 9 * s, y), (x - 9 * s, y + 14)]), TEAL, 8)
        for x, y, s in ((405, 236, 1), (795, 236, 1), (700, 462, -1), (500, 462, -1),
                        (405, 686, 1), (795, 684, 1))
    ]  # fmt: skip
    return group(
        backdrop("#DDEBE3", "#EAF1E4", "#F3EEE2"),
        stroke(road, "#C9A678", 78),
        stroke(road, "#F1DDBB", 70),
        stroke(road, "#F9EBD2", 34, 0.8),
        *chevrons,
        *(_stop(at, r, "#CFE6E1", *scene) for at, scene in steps),
        *(group(dice(i + 1), at=(at[0] - 112, at[1] - 104)) for i, (at, _) in enumerate(steps)),
    )
