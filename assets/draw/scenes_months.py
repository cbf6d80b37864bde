"""The picture of the months that pass."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.geometry import blade
from assets.draw.pen import pen
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, circle, group, linear, path, rect, stroke
from assets.draw.things_home import calendar_leaf

WIDE, HIGH, SKIN = 250.0, 276.0, 150.0
COLUMNS, ROWS, START = (24.0, 348.0, 672.0), (18.0, 310.0), 164.0
NEW_AT, NEW_TALL = 119.0, (0.0, 48.0, 100.0)
"""Where the one new hair stands, and how tall it is at the start, in month 3 and in month 6."""
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
    windows = [group(_window(0), at=(COLUMNS[0], START))]
    for y, grows in zip(ROWS, (True, False), strict=True):
        windows += [group(_window(NEW_TALL[i] if grows else 0), at=(COLUMNS[i], y)) for i in (1, 2)]
    start, *ends = (x + WIDE / 2 for x in COLUMNS)
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
    out, middle = COLUMNS[0] + WIDE, START + HIGH / 2
    near, far = COLUMNS[1] - 16, COLUMNS[2] - 16
    ways = ""
    for y in (row + HIGH / 2 for row in ROWS):
        bend = f"M{out} {middle}C{out + 42} {middle} {near - 64} {y} {near} {y}"
        ways += f"{bend}M{COLUMNS[1] + WIDE} {y}H{far}"
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


def _window(new: float) -> Node:
    """The patch of scalp with its own ten hairs, and a new one if its height is above 0."""
    rnd, skin, w, h = Random(12), c.TAN, WIDE, HIGH
    ground = h - SKIN

    def lock(x: float, tall: float, thick: float) -> str:
        y = ground + ((x - w / 2) / w) ** 2 * 34
        return blade((x, y + 8), (x + 2, y - tall * 0.6), (x + 13, y - tall), thick)

    places = [16 + 21 * i + (19 if i > 4 else 0) + rnd.uniform(-3, 3) for i in range(10)]
    own = "".join(lock(x, 88 + rnd.uniform(-14, 20), 4.4) for x in places)
    edge = f"M0 {ground + 9}Q{w / 2} {ground - 10} {w} {ground + 9}"
    body = f"{edge}V{h - 24}Q{w} {h} {w - 24} {h}H24Q0 {h} 0 {h - 24}Z"
    hair = lock(NEW_AT, new, 7.5)
    added = (
        path(hair, c.TEAL_MID, c.WHITE, 9),
        path(hair, c.TEAL_MID, c.TEAL, 2.4),
        circle((NEW_AT, ground + 8), 10, c.WHITE, c.TEAL_DEEP, 5.5),
    )
    return group(
        rect(5, 8, w, h, 24, c.SHADOW, opacity=0.12),
        rect(0, 0, w, h, 24, linear((0, c.WHITE), (1, "#F6F1E4"))),
        path(body, linear((0, skin.light), (0.35, skin.scalp), (1, skin.base))),
        stroke(edge, skin.line, 3, 0.7),
        path(own, c.DARK.base, c.DARK.line, 1.4),
        *(added if new else ()),
        rect(0, 0, w, h, 24, "none", "#9DB8BD", 3.2),
    )
