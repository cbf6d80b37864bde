"""The picture of the months that pass."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.patches import PATCH_HIGH, PATCH_WIDE, patch
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, cast, group, linear, rect, stroke
from assets.draw.things_choices import pen_in_stand
from assets.draw.things_home import calendar_leaf

SIZE = 1.22
WIDE, HIGH = PATCH_WIDE * SIZE, PATCH_HIGH * SIZE
COLUMNS, ROWS = (34.0, 447.5, 861.0), (14.0, 332.0)
START = (ROWS[0] + ROWS[1]) / 2
NEW_TALL = (0.0, 54.0, 108.0)
"""How tall the one new hair is at the start, in month 3 and in month 6."""
SHELF, LEAF = 768.0, 94.0
"""How high the calendar leaves stand, and how wide one is."""


@picture(
    "takes-months",
    "It takes months",
    (
        "One patch of scalp with a gap, and a path that forks. Above, one new hair grows in the "
        "gap in six months, marked in another colour; below, the gap stays. Below stand the pen "
        "and six calendar leaves in a row; the third and the sixth are tied to the patches."
    ),
)
def takes_months() -> Node:
    """The same start, then a little more for some and no change for others."""
    windows = [group(patch(0), at=(COLUMNS[0], START), scale=SIZE)]
    for y, grows in zip(ROWS, (True, False), strict=True):
        windows += [
            group(patch(NEW_TALL[i] if grows else 0), at=(COLUMNS[i], y), scale=SIZE)
            for i in (1, 2)
        ]
    start, *ends = (x + WIDE / 2 for x in COLUMNS)
    return group(
        backdrop(),
        rect(-10, SHELF - 36, 1220, 300, 0, linear((0, "#EBCBA3"), (1, "#E2BF92"))),
        stroke(f"M-10 {SHELF - 36}H1210", c.WOOD_DEEP, 3, 0.6),
        *(_tie(x) for x in ends),
        _fork(),
        *windows,
        group(pen_in_stand(), at=(start - 8, SHELF), scale=0.52),
        *(_leaf(n, start + (ends[1] - start) * n / 6) for n in range(1, 7)),
    )


def _tie(x: float) -> Node:
    """A line from a leaf up to the two patches above it."""
    d = f"M{x} {ROWS[1] + HIGH}V{SHELF - LEAF}"
    return cast("mark", stroke(d, c.WHITE, 18), stroke(d, c.TEAL_MID, 8))


def _fork() -> Node:
    """One path from the start that parts in two, each with an arrow at both windows it leads to."""
    out, middle = COLUMNS[0] + WIDE, START + HIGH / 2
    near, far = COLUMNS[1] - 14, COLUMNS[2] - 14
    ways = ""
    for y in (row + HIGH / 2 for row in ROWS):
        bend = f"M{out} {middle}C{out + 52} {middle} {near - 76} {y} {near} {y}"
        ways += f"{bend}M{COLUMNS[1] + WIDE} {y}H{far}"
        ways += "".join(f"M{x - 22} {y - 24}L{x} {y}L{x - 22} {y + 24}" for x in (near, far))
    return cast("mark", stroke(ways, c.WHITE, 25), stroke(ways, c.TEAL_MID, 13))


def _leaf(month: int, x: float) -> Node:
    """One month's leaf standing on the table; those tied to a patch wear a ring."""
    w, tied = LEAF, month % 3 == 0
    foot = SHELF - w * 1.1
    return group(
        shadow((x + 6, SHELF + 2), w * 0.62, 11, 0.4),
        group(calendar_leaf(w), at=(x - w / 2, foot)),
        rect(x - w / 2 - 6, foot - 6, w + 12, w * 1.1 + 12, 17, "none", c.TEAL_MID, 7)
        if tied
        else group(),
    )
