"""Pictures of the chapter Your visit."""

from __future__ import annotations

from math import atan2, degrees

from assets.draw.geometry import Pt, line, smooth
from assets.draw.grips import grip
from assets.draw.hands import pointing
from assets.draw.insets import where
from assets.draw.palette import GLOVE, TEAL_DEEP, TUNIC, WHITE
from assets.draw.pen import pen
from assets.draw.persons import DAVID, MEI
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.scalp import Road, parted_scalp
from assets.draw.svg import Node, ellipse, group, linear, path, plays, radial, stroke
from assets.draw.things import clock, cream_tube, tray
from assets.draw.tops import top_head, top_shoulders


@plays("flesh")
def cream(points: list[Pt]) -> Node:
    """A smear of white cream inside the outline given, with ridges and a soft shadow."""
    d = smooth(points)
    low = smooth([(x + 5, y + 9) for x, y in points])
    return group(
        path(low, "#3A2A22", opacity=0.25),
        path(d, linear((0, WHITE), (1, "#E9EFEE")), "#C4CFD0", 2.5),
    )


@picture(
    "step-1-numbing",
    "Numbing cream",
    (
        "A head from above with parted hair. A gloved finger "
        "spreads white cream along the parting; a clock lies beside."
    ),
)
def step_1_numbing() -> Node:
    """Seen from above, as the clinician sees it."""
    smear: list[Pt] = [
        (462, 300), (474, 276), (496, 276), (508, 300),
        (504, 350), (512, 400), (504, 450), (508, 490), (528, 524),
        (530, 560), (504, 582), (468, 576), (448, 548),
        (456, 516), (468, 476), (458, 430), (466, 380), (456, 340),
    ]  # fmt: skip
    return group(
        backdrop("#D3E6E2", "#DDEBE7", "#E7E6DA"),
        group(tray(330, 440), at=(900, -60)),
        shadow((1062, 148), 116, 84, 0.3),
        group(clock(96, 10, 8, 25), at=(1052, 126)),
        group(cream_tube(), at=(938, 306), turn=-8),
        group(top_shoulders(DAVID, line=1.5), at=(484, 524), scale=2.28),
        group(top_head(DAVID, part=22, count=170, line=1.4), at=(484, 470), scale=2.5),
        cream(smear),
        stroke("M474 306Q496 340 480 380T490 500", "#D5DEDE", 5),
        pointing((484, 544), GLOVE, TUNIC, -46, 1.42),
    )


def _lane(start: Pt, end: Pt) -> Node:
    """A soft lane over the skin, dotted where the needles went in, with its end as an arrow."""
    d, turn = line([start, end]), degrees(atan2(end[1] - start[1], end[0] - start[0]))
    tip = group(stroke("M-20 -24L6 0L-20 24", WHITE, 24), at=end, turn=turn)
    over = group(stroke("M-20 -24L6 0L-20 24", TEAL_DEEP, 13), at=end, turn=turn)
    return group(
        stroke(d, "#E08F7C", 44, 0.35), tip, stroke(d, WHITE, 20, dash=".1 26"),
        stroke(d, TEAL_DEEP, 12, dash=".1 26"), over,
    )  # fmt: skip


@picture(
    "step-3-pen",
    "The pen on the scalp",
    (
        "A gloved hand holds the pen upright on a parted scalp; dotted lanes on the skin show its "
        "way along, across and slanting. A small inset shows where on the head."
    ),
)
def step_3_pen() -> Node:
    """The three lanes are the message."""
    road = Road(far_x=520, near_x=470, far=120, near=470, top=270)
    x, y = road.at(0.38, 0.1)
    lanes = (
        (road.at(0.49, -0.7), road.at(0.49, 0.6)),
        (road.at(0.61, -0.5), road.at(0.89, -0.5)),
        (road.at(0.89, 0.62), road.at(0.61, 0.0)),
    )
    hand_back, hand_front = grip(GLOVE, TUNIC)
    size = 1.06
    hold = (x, y - 200 * size)
    return group(
        backdrop(),
        parted_scalp(MEI, road, seed=4),
        *(_lane(a, b) for a, b in lanes),
        ellipse((x + 26, y + 4), 82, 19, radial((0, "#3A2A22", 0.5), (1, "#3A2A22", 0))),
        ellipse((x, y + 4), 40, 9, "#8A4F3A", opacity=0.7),
        group(hand_back, at=hold, scale=size),
        group(pen(), at=(x, y + 2), scale=size),
        group(hand_front, at=hold, scale=size),
        group(where(MEI), at=(1052, 142)),
    )
