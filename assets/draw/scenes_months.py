"""The picture of the months that pass."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.geometry import blade
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, circle, group, linear, path, rect, stroke
from assets.draw.things_home import calendar_leaf

WIDE, HIGH, SKIN = 296.0, 298.0, 136.0
COLUMNS, ROWS, START = (34.0, 452.0, 870.0), (26.0, 356.0), 191.0
NEW_AT, NEW_TALL = 141.0, (0.0, 62.0, 122.0)
"""Where the one new hair stands, and how tall it is at the start, in month 3 and in month 6."""


@picture(
    "takes-months",
    "It takes months",
    (
        "One patch of scalp, and a path that forks. Above, one new hair grows in six months, "
        "marked in another colour; below, nothing changes. Calendar leaves: one, three, six."
    ),
)
def takes_months() -> Node:
    """The same start, then a little more for some and no change for others."""
    windows = [group(_window(0), at=(COLUMNS[0], START))]
    for y, grows in zip(ROWS, (True, False), strict=True):
        windows += [group(_window(NEW_TALL[i] if grows else 0), at=(COLUMNS[i], y)) for i in (1, 2)]
    return group(
        backdrop(),
        rect(-10, 790, 1220, 300, 0, linear((0, "#EBCBA3"), (1, "#D9B384"))),
        stroke("M-10 790H1210", c.WOOD_DEEP, 3, 0.6),
        _fork(),
        *windows,
        *(_leaves(n, x + WIDE / 2) for n, x in zip((1, 3, 6), COLUMNS, strict=True)),
    )


def _fork() -> Node:
    """One path from the start that parts in two, each with an arrow at both windows it leads to."""
    out, middle = COLUMNS[0] + WIDE, START + HIGH / 2
    near, far = COLUMNS[1] - 24, COLUMNS[2] - 24
    ways = ""
    for y in (row + HIGH / 2 for row in ROWS):
        bend = f"M{out} {middle}C{out + 62} {middle} {near - 94} {y} {near} {y}"
        ways += f"{bend}M{COLUMNS[1] + WIDE} {y}H{far}"
        ways += "".join(f"M{x - 22} {y - 26}L{x} {y}L{x - 22} {y + 26}" for x in (near, far))
    return group(stroke(ways, c.WHITE, 26), stroke(ways, c.TEAL_MID, 13))


def _leaves(count: int, middle: float) -> Node:
    """Calendar leaves standing one before the other, one for each month gone by."""
    w, gap = 92.0, 34.0
    left = middle - (w + gap * (count - 1)) / 2
    return group(
        shadow((middle, 796), 40 + w * 0.3 + gap * count * 0.5, 11, 0.35),
        *(group(calendar_leaf(w), at=(left + gap * i, 694)) for i in range(count)),
    )


def _window(new: float) -> Node:
    """The patch of scalp with its own ten hairs, and a new one if its height is above 0."""
    rnd, skin, w, h = Random(12), c.TAN, WIDE, HIGH
    ground = h - SKIN

    def lock(x: float, tall: float, thick: float) -> str:
        y = ground + ((x - w / 2) / w) ** 2 * 34
        return blade((x, y + 8), (x + 2, y - tall * 0.6), (x + 15, y - tall), thick)

    places = [19 + 25 * i + (22 if i > 4 else 0) + rnd.uniform(-3, 3) for i in range(10)]
    own = "".join(lock(x, 106 + rnd.uniform(-16, 26), 4.6) for x in places)
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
