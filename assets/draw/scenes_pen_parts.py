"""The pen, part by part: the tip, its seal, the dial."""

from __future__ import annotations

from assets.draw.geometry import Pt
from assets.draw.palette import TEAL, TEAL_DEEP, WHITE
from assets.draw.pen import EDGE, TIP, dial, pen, tip
from assets.draw.pen_inside import cut_tip, dial_piece, tip_end
from assets.draw.pen_mat import (
    TURN,
    R,
    beam,
    laid,
    mat,
    on_pen,
    pale_pen,
    place,
    view,
)
from assets.draw.registry import picture
from assets.draw.svg import Node, circle, group, stroke


@picture(
    "pen-part-tip",
    "The needle tip",
    "The clear tip with its fine needles on a paler pen, ringed, and large in a round view.",
)
def pen_part_tip() -> Node:
    """The tip in full colour on the pen, and large in a round view."""
    size = 2.7
    spot = on_pen(-TIP * 0.55)
    worn = tip(10, 3.6, clear=True)
    close = group(tip(10, 3, clear=True, line=1.3), at=(0, TIP * 0.46 * size), scale=size)
    return group(
        mat(),
        beam(spot, 84),
        pale_pen(pen()),
        place(spot, 84, laid(worn)),
        view(group(close, turn=TURN)),
    )


@picture(
    "pen-part-membrane",
    "The seal in the tip",
    "The tip cut open: a soft seal from wall to wall. Drops below it, and arrows that turn back.",
)
def pen_part_membrane() -> Node:
    """Nothing runs back into the pen."""
    size, y = 3.1, -70.0
    spot = on_pen(-TIP * 0.55)
    return group(
        mat(),
        beam(spot, 74),
        pale_pen(pen()),
        place(spot, 74, laid(tip(clear=True))),
        view(group(cut_tip(y, R / size), at=(0, -y * size), scale=size)),
    )


def _setting(at: Pt, out: float, dot: float) -> Node:
    """A round view of the tip's end, and the dot of the dial that sets it so."""
    r, size, y = 104.0, 1.66, -6.0
    return group(
        view(group(tip_end(out, y, r / size), at=(0, -y * size), scale=size), at=(0, 0), r=r),
        circle((0, r + 8), 32, WHITE, EDGE, 3.2),
        circle((0, r + 8), dot, TEAL_DEEP),
        at=at,
    )


@picture(
    "pen-part-dial",
    "The depth dial",
    "The dial with its growing dots, large; two needle ends, one out a little, one out more.",
)
def pen_part_dial() -> Node:
    """Turning it changes how far the needles stick out."""
    size, y = 2.1, -294.0
    spot = on_pen(y)
    way = "M-40 -352Q0 -376 40 -352M-22 -372L-40 -352L-15 -349M22 -372L40 -352L15 -349"
    arrow = group(stroke(way, WHITE, 15), stroke(way, TEAL, 8))
    close = group(dial_piece(y, R / size), arrow, at=(0, -y * size), scale=size)
    return group(
        mat(),
        beam(spot, 78),
        pale_pen(pen()),
        place(spot, 78, laid(dial())),
        view(group(close, turn=TURN)),
        _setting((786, 216), 7, 7),
        _setting((1020, 216), 38, 19),
    )
