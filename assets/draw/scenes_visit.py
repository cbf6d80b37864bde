"""Pictures of the chapter Your visit: the cream and the pen."""

from __future__ import annotations

from math import atan2, degrees

from assets.draw.geometry import Pt, along, line, mix, rim, sample, smooth, tube
from assets.draw.grips import grip
from assets.draw.hands import pointing
from assets.draw.insets import where
from assets.draw.motion import appears, travel
from assets.draw.palette import GLOVE, TEAL_DEEP, TUNIC, WHITE
from assets.draw.pen import pen
from assets.draw.persons import DAVID, MEI
from assets.draw.registry import Layer, Layers, moving
from assets.draw.room import backdrop, shadow
from assets.draw.scalp import Road, parted_scalp
from assets.draw.svg import Node, cast, ellipse, group, path, plays, radial, stroke
from assets.draw.things import clock, cream_tube, tray
from assets.draw.tops import top_head, top_shoulders

SMEAR = sample([(486, 292), (482, 340), (490, 395), (482, 450), (487, 500), (488, 548)])
WIDTHS = (34, 50, 46, 52, 46, 60, 84)


@plays("flesh")
def cream(start: float, end: float) -> Node:
    """A part of the smear: its far end melts into the part before it, its near end is round."""
    last = len(SMEAR) - 1
    first = round(start * last)
    spine = SMEAR[first : round(end * last) + 1]
    widths = [along(WIDTHS, mix(start, end, i / 8)) for i in range(9)]
    begins = first == 0
    d = tube(spine, widths, 1, round_start=begins)
    low = tube([(x + 5, y + 9) for x, y in spine], widths, 1, round_start=begins)
    edge = d if begins else rim(spine, widths, (0, 0), 1)
    return group(
        path(low, "#3A2A22", opacity=0.22),
        path(d, "#F9FBFA"),
        stroke(edge, "#C4CFD0", 2.5),
        stroke(smooth([(x + 5, y) for x, y in spine], closed=False), "#DCE4E4", 5),
    )


@moving(
    "step-1-numbing",
    "Numbing cream",
    (
        "A head from above with parted hair. A gloved finger "
        "spreads white cream along the parting; a clock lies beside."
    ),
    3.0,
)
def step_1_numbing() -> Layers:
    """Seen from above, as the clinician sees it."""
    ground = group(
        backdrop("#D3E6E2", "#DDEBE7", "#E7E6DA"),
        group(tray(330, 440), at=(900, -60)),
        shadow((1062, 148), 116, 84, 0.3),
        group(clock(96, 10, 8, 25), at=(1052, 126)),
        group(cream_tube(), at=(938, 306), turn=-8),
        group(top_shoulders(DAVID, line=1.5), at=(484, 524), scale=2.28),
        group(top_head(DAVID, part=22, count=170, line=1.4), at=(484, 470), scale=2.5),
    )
    tip: Pt = (484, 544)
    stops = ((0, (486, 284)), (0.12, (486, 284)), (0.82, (486, 556)), (1, tip))
    return (
        Layer("ground", ground),
        Layer("cream-1", cream(0, 0.36), appears(0.32, 0.42)),
        Layer("cream-2", cream(0.36, 0.68), appears(0.48, 0.58)),
        Layer("cream-3", cream(0.68, 1), appears(0.66, 0.8)),
        Layer("hand", pointing(tip, GLOVE, TUNIC, -78, 1.42), travel(tip, *stops)),
    )


def _lane(start: Pt, end: Pt) -> Node:
    """A soft lane over the skin, dotted where the needles went in, with its end as an arrow."""
    d, turn = line([start, end]), degrees(atan2(end[1] - start[1], end[0] - start[0]))
    tip = group(stroke("M-20 -24L6 0L-20 24", WHITE, 24), at=end, turn=turn)
    over = group(stroke("M-20 -24L6 0L-20 24", TEAL_DEEP, 13), at=end, turn=turn)
    dots = (stroke(d, WHITE, 20, dash=".1 26"), stroke(d, TEAL_DEEP, 12, dash=".1 26"))
    return group(cast("flesh", stroke(d, "#E08F7C", 44, 0.35)), cast("mark", tip, *dots, over))


def _held_pen(at: Pt, size: float) -> Node:
    """The pen in a gloved hand from the right, its tip on the skin at `at`."""
    x, y = at
    hand_back, hand_front = grip(GLOVE, TUNIC, to=(1160, 300))
    hold = (x, y - 200 * size)
    return group(
        ellipse((x + 18, y + 3), 82 * size, 19 * size,
                radial((0, "#3A2A22", 0.5), (1, "#3A2A22", 0))),
        ellipse((x, y + 3), 40 * size, 9 * size, "#8A4F3A", opacity=0.7),
        group(hand_back, at=hold, scale=size),
        group(pen(covered=True), at=(x, y + 2), scale=size),
        group(hand_front, at=hold, scale=size),
    )  # fmt: skip


@moving(
    "step-3-pen",
    "The pen on the scalp",
    (
        "A gloved hand holds the pen upright on a parted scalp; dotted lanes on the skin show its "
        "way along, across and slanting. A small inset shows where on the head."
    ),
    4.0,
)
def step_3_pen() -> Layers:
    """The three lanes are the message."""
    road = Road(far_x=470, near_x=525, far=120, near=470, top=270)
    rest = road.at(0.43, -0.6)
    along_lane = (road.at(0.63, -0.48), road.at(0.89, -0.44))
    across = (road.at(0.53, -0.48), road.at(0.53, 0.6))
    slanting = (road.at(0.89, 0.66), road.at(0.64, 0.1))
    way: list[tuple[float, Pt]] = [(0, rest)]
    for at, (start, end) in zip((0.06, 0.36, 0.64), (along_lane, across, slanting), strict=True):
        way += [(at, start), (at + 0.2, end), (at + 0.23, (end[0], end[1] - 26))]
    ground = group(backdrop(), parted_scalp(MEI, road, seed=4), group(where(MEI), at=(1052, 142)))
    return (
        Layer("ground", ground),
        Layer("along", _lane(*along_lane), appears(0.18, 0.29)),
        Layer("across", _lane(*across), appears(0.48, 0.59)),
        Layer("slanting", _lane(*slanting), appears(0.76, 0.87)),
        Layer("pen", _held_pen(rest, 0.66), travel(rest, *way, (1, rest))),
    )
