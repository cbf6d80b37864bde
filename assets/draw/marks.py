"""Signs that are not things: arrows, crossings-out, round insets."""

from __future__ import annotations

from math import atan2, cos, pi, sin

from assets.draw.geometry import Pt, line
from assets.draw.palette import RUST, WHITE
from assets.draw.svg import Node, circle, group, plays, stroke


@plays("sign")
def arrow(
    start: Pt, end: Pt, colour: str, width: float = 20, both: bool = False, halo: str = ""
) -> Node:
    """A straight round-ended arrow from start to end, with a head on the end or on both.

    `halo` outlines it.
    """
    angle = atan2(end[1] - start[1], end[0] - start[0])
    size = width * 1.9
    heads = []
    for tip_at, way in ((end, angle), *(((start, angle + pi),) if both else ())):
        barbs = [
            (tip_at[0] - size * cos(way + s), tip_at[1] - size * sin(way + s))
            for s in (-0.72, 0.72)
        ]
        heads.append(line([barbs[0], tip_at, barbs[1]]))
    d = line([start, end]) + "".join(heads)
    back = [stroke(d, halo, width * 1.7)] if halo else []
    return group(*back, stroke(d, colour, width))


@plays("sign")
def cross_out(at: Pt, size: float, colour: str = RUST, width: float = 12) -> Node:
    """A diagonal cross."""
    x, y = at
    d = (
        f"M{x - size * 0.7:.1f} {y - size:.1f}L{x + size * 0.7:.1f} {y + size:.1f}"
        f"M{x + size * 0.7:.1f} {y - size:.1f}L{x - size * 0.7:.1f} {y + size:.1f}"
    )
    return stroke(d, colour, width)


@plays("sign")
def inset_frame(at: Pt, r: float, colour: str = WHITE, line_colour: str = "#1C2B33") -> Node:
    """The rim of a round inset; draw it over the inset's own contents."""
    return group(circle(at, r, "none", colour, 14), circle(at, r + 8, "none", line_colour, 3))


@plays("sign")
def leader(start: Pt, at: Pt, r: float) -> Node:
    """A thin line from a spot to the rim of the inset at `at`; it hides nothing."""
    angle = atan2(at[1] - start[1], at[0] - start[0])
    d = line([start, (at[0] - (r + 6) * cos(angle), at[1] - (r + 6) * sin(angle))])
    return group(stroke(d, WHITE, 10), stroke(d, "#0E5C5C", 4))


@plays("sign")
def spot(at: Pt, r: float = 9) -> Node:
    """A small ring that marks the place an inset shows."""
    return circle(at, r, WHITE, "#0E5C5C", r * 0.42)
