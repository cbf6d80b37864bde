"""Pictures of the visit, step by step."""

from __future__ import annotations

from random import Random

from assets.draw.backs import back_bust
from assets.draw.geometry import Pt, line, smooth
from assets.draw.grips import pinch
from assets.draw.insets import where
from assets.draw.marks import inset_frame
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
from assets.draw.svg import Node, cast, circle, ellipse, group, linear, path, radial, rect, stroke
from assets.draw.things import bottle, bowl, cream_tube, gauze, swab
from assets.draw.things_care import empty_spot, hourglass, pressing, spinner, wet_streak
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
    x, y = beads[6]
    close = [(x + dx, y + dy) for dx, dy in ((-8, -27), (-27, 11), (13, 27), (40, 20))]
    return group(
        backdrop(),
        parted_scalp(INGRID, road, seed=6, locks=46, fine=80),
        *flush,
        pinpoints(beads, 5.4),
        pinpoints(close, 6.4, seed=5),
        pinpoints([beads[6]], 11, seed=5),
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
        "A tray holds a dropper bottle with an hourglass beside it, and a blood tube in a spinner. "
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
        shadow((300, 716), 100, 18),
        group(bottle(RUSTY), at=(290, 714), scale=1.6),
        shadow((172, 728), 70, 14),
        group(hourglass(), at=(164, 728), scale=1.1),
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
    return group(top_head(person, part, 44, line=4.2), scale=0.76)


def _ahead(at: Pt, turn: float = 0) -> Node:
    """An arrowhead on the path, pointing right unless turned."""
    d = line([(-11, -21), (11, 0), (-11, 21)])
    return group(stroke(d, WHITE, 21), stroke(d, TEAL, 12), at=at, turn=turn)


@picture(
    "visit-overview",
    "The six steps of a visit",
    (
        "A path with arrows comes in from the left and leads past six round stops: cream, a swab, "
        "the pen, a pink scalp with blood spots, gauze, and a bottle with an "
        "hourglass beside an empty place."
    ),
)
def visit_overview() -> Node:
    """Read like lines of a book: left to right, then back along the path to the second line."""
    xs, top, foot, turn, r = (276.0, 632.0, 988.0), 186.0, 706.0, 446.0, 124.0
    way: list[Pt] = [
        (-60, top), (xs[0], top), (xs[1], top + 8), (xs[2], top), (1132, top + 80),
        (1096, turn - 24), (860, turn), (400, turn), (112, turn + 24), (74, foot - 86),
        (xs[0], foot), (xs[1], foot + 4), (xs[2], foot),
    ]  # fmt: skip
    road = smooth(way, closed=False)
    p = DAVID
    cream = cast("flesh", stroke("M0 -78Q5 -40 -2 -6T1 32", WHITE, 13))
    beads: list[Pt] = [
        (-3, -74), (5, -60), (-6, -46), (2, -33), (8, -19), (-7, -12), (1, 2), (-4, 17), (5, 28),
    ]  # fmt: skip
    red = group(redness((0, -24), 44, 78, strength=0.8), pinpoints(beads, 3.9))
    either = group(
        ellipse((-50, 46), 42, 16, "#B9D3D3", "#8FA3AD", 2.5),
        empty_spot((50, 46), 42, 16),
        group(bottle(RUSTY), at=(-40, 46), scale=0.52),
        group(hourglass(), at=(-82, 50), scale=0.42),
    )
    steps: tuple[tuple[Node, ...], ...] = (
        (_head(p), cream, group(cream_tube(), at=(10, 26), turn=28, scale=0.42)),
        (_head(p), group(swab(), at=(4, 4), turn=-20, scale=0.8)),
        (_head(p), shadow((6, -6), 26, 10), group(pen(), at=(-6, 8), turn=10, scale=0.16)),
        (_head(p, 30), red),
        (_head(p), group(gauze(84), at=(2, 0), turn=14)),
        (either,),
    )
    between = [(xs[0] + xs[1]) / 2, (xs[1] + xs[2]) / 2]
    return group(
        backdrop("#DDEBE3", "#EAF1E4", "#F3EEE2"),
        stroke(road, "#C9A678", 86),
        stroke(road, "#F1DDBB", 78),
        stroke(road, "#F9EBD2", 38, 0.8),
        *(_ahead((x, y)) for y in (top + 3, foot + 2) for x in between),
        *(_ahead((x, top)) for x in (34, 74)),
        _ahead((1140, top + 148), 92),
        *(_ahead((x, turn), 180) for x in (840, 632, 424)),
        _ahead((66, foot - 104), 84),
        *(
            _stop((xs[i % 3], foot if i > 2 else top), r, "#CFE6E1", *scene)
            for i, scene in enumerate(steps)
        ),
    )
