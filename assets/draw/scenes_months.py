"""The picture of the months that pass."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.patches import PATCH_HIGH, PATCH_WIDE, patch
from assets.draw.pen import pen
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, circle, group, linear, rect, stroke
from assets.draw.things_home import calendar_leaf

COLUMNS, ROWS, START = (24.0, 348.0, 672.0), (18.0, 310.0), 164.0
NEW_TALL = (0.0, 58.0, 122.0)
"""How tall the one new hair is at the start, in month 3 and in month 6."""
SHELF, TIME = 714.0, 772.0
"""How high the calendars stand, and how high the line of time below them runs."""


@picture(
    "takes-months",
    "It takes months",
    (
        "One patch of scalp, and a path that forks. Above, one new hair grows in six months, "
        "marked in another colour; below, nothing changes. A line of time runs from the pen to "
        "three calendar leaves, then to six."
    ),
)
def takes_months() -> Node:
    """The same start, then a little more for some and no change for others."""
    windows = [group(patch(0), at=(COLUMNS[0], START))]
    for y, grows in zip(ROWS, (True, False), strict=True):
        windows += [group(patch(NEW_TALL[i] if grows else 0), at=(COLUMNS[i], y)) for i in (1, 2)]
    start, *ends = (x + PATCH_WIDE / 2 for x in COLUMNS)
    return group(
        backdrop(),
        rect(-10, SHELF - 8, 1220, 300, 0, linear((0, "#EBCBA3"), (1, "#E2BF92"))),
        stroke(f"M-10 {SHELF - 8}H1210", c.WOOD_DEEP, 3, 0.6),
        _fork(),
        *windows,
        _time(start, *ends),
        shadow((start + 4, SHELF), 40, 10, 0.4),
        group(pen(), at=(start, SHELF), scale=0.24),
        *(_leaves(n, x) for n, x in zip((3, 6), ends, strict=True)),
    )


def _fork() -> Node:
    """One path from the start that parts in two, each with an arrow at both windows it leads to."""
    out, middle = COLUMNS[0] + PATCH_WIDE, START + PATCH_HIGH / 2
    near, far = COLUMNS[1] - 16, COLUMNS[2] - 16
    ways = ""
    for y in (row + PATCH_HIGH / 2 for row in ROWS):
        bend = f"M{out} {middle}C{out + 42} {middle} {near - 64} {y} {near} {y}"
        ways += f"{bend}M{COLUMNS[1] + PATCH_WIDE} {y}H{far}"
        ways += "".join(f"M{x - 20} {y - 22}L{x} {y}L{x - 20} {y + 22}" for x in (near, far))
    return group(stroke(ways, c.WHITE, 24), stroke(ways, c.TEAL_MID, 12))


def _time(start: float, *ends: float) -> Node:
    """The line of time, with a ring for the start and for each calendar above it."""
    line = f"M{start} {TIME}H{ends[-1]}"
    return group(
        stroke(line, c.WHITE, 18),
        stroke(line, c.TEAL_MID, 8),
        circle((start, TIME), 14, c.TEAL_MID, c.WHITE, 5),
        *(circle((x, TIME), 24, c.WHITE, c.TEAL_MID, 8) for x in ends),
    )


def _leaves(count: int, middle: float) -> Node:
    """Calendar leaves standing one before the other, one for each month gone by."""
    w, gap = 84.0, 31.0
    left = middle - (w + gap * (count - 1)) / 2
    return group(
        shadow((middle, SHELF + 2), 40 + w * 0.3 + gap * count * 0.5, 11, 0.35),
        *(group(calendar_leaf(w), at=(left + gap * i, SHELF - w * 1.1)) for i in range(count)),
    )
