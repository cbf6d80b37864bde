"""The picture of the gain: two squares of scalp, one with thirteen hairs more."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.geometry import Pt, quad
from assets.draw.registry import picture
from assets.draw.room import shadow, table, wall
from assets.draw.svg import Node, cast, circle, group, radial, rect, slant, stroke
from assets.draw.things import bottle
from assets.draw.things_choices import pen_in_stand

SIDE, TOP, LEFT, RIGHT = 486.0, 38.0, 72.0, 642.0
ROWS = 13
NEW = (15, 19, 36, 44, 62, 66, 72, 87, 106, 112, 128, 136, 145)
"""The thirteen more hairs of EVID-03, as places among the 169 of the square."""
FOOT = 800.0


def single_hairs(roots: list[Pt], colour: str, long: float, width: float) -> Node:
    """Short hairs, all leaning one way, one path."""
    rnd = Random(len(roots))
    parts = []
    for x, y in roots:
        lean = long * rnd.uniform(0.2, 0.6)
        up = long * rnd.uniform(0.8, 1.05)
        parts.append(quad((x, y), (x + lean * 0.2, y - up * 0.6), (x + lean, y - up)))
    return stroke("".join(parts), colour, width)


def _field(at: Pt, rim: c.Cloth, gain: bool) -> Node:
    """A square centimetre of scalp, and the thirteen hairs more if `gain`."""
    skin, rnd = c.TAN, Random(12)
    x0, y0 = at
    gap = SIDE / ROWS
    spots: list[Pt] = []
    for i in range(ROWS * ROWS):
        dx, dy = rnd.uniform(-0.13, 0.13) * gap, rnd.uniform(-0.13, 0.13) * gap
        x = x0 + gap * (i % ROWS + 0.36) + dx
        spots.append((x, y0 + gap * (i // ROWS + 0.86) + dy))
    new = [(spots[p][0] + gap * 0.5, spots[p][1] + gap * 0.12) for p in NEW]
    light = radial((0, c.WHITE, 0.8), (0.5, c.WHITE, 0.45), (1, c.WHITE, 0))
    added = cast(
        "mark",
        single_hairs(new, c.WHITE, gap * 0.85, 10),
        single_hairs(new, c.TEAL, gap * 0.85, 6),
        *(circle(p, 9.5, c.TEAL, c.WHITE, 4) for p in new),
    )
    fill = slant((0, skin.light), (0.5, skin.scalp), (1, skin.base))
    return group(
        rect(x0 - 12, y0 - 4, SIDE + 42, SIDE + 40, 34, c.SHADOW, opacity=0.16),
        rect(x0 - 22, y0 - 22, SIDE + 44, SIDE + 44, 34, rim.base, rim.line, 3.2),
        rect(x0 - 11, y0 - 11, SIDE + 22, SIDE + 22, 24, fill, c.WHITE, 9),
        cast("flesh", *(circle((x + 6, y - gap * 0.36), 34, light) for x, y in new if gain)),
        cast("flesh", single_hairs(spots, c.DARK.base, gap * 0.7, 3)),
        added if gain else group(),
    )


@picture(
    "how-sure",
    "How sure we are",
    (
        "Two equal squares of scalp. Below the left one stands a brown bottle; below the right "
        "one the same bottle and the pen. The same hairs, and in the right one thirteen more, "
        "each with a dot."
    ),
)
def how_sure() -> Node:
    """A modest gain, drawn as one."""
    left, right = LEFT + SIDE / 2, RIGHT + SIDE / 2
    return group(
        wall(960),
        table(708, 118),
        _field((LEFT, TOP), c.RUSTY, False),
        _field((RIGHT, TOP), c.TUNIC, True),
        shadow((left, FOOT), 110, 16, 0.4),
        group(bottle(c.RUSTY), at=(left, FOOT), scale=0.98),
        shadow((right - 76, FOOT), 110, 16, 0.4),
        group(bottle(c.RUSTY), at=(right - 76, FOOT), scale=0.98),
        group(pen_in_stand(), at=(right + 74, FOOT), scale=0.7),
    )
