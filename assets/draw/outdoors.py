"""Things outdoors: a tree, a bench, the sun."""

from __future__ import annotations

from assets.draw.geometry import oval, scallop
from assets.draw.palette import (
    APRICOT,
    LEAF,
    LEAF_DEEP,
    LEAF_LIGHT,
    WOOD,
    WOOD_DEEP,
    WOOD_LIGHT,
)  # fmt: skip
from assets.draw.room import LINE
from assets.draw.svg import Node, circle, group, linear, path, plays, radial, rect, slant, stroke


@plays("setting")
def tree(size: float = 1) -> Node:
    """A shade tree standing at (0, 0), about 520 high."""
    crown = oval((0, -350), 220, 165, 15, 10)
    return group(
        path(
            "M-34 0Q-18 -90 -26 -240H26Q20 -90 38 0Z",
            slant((0, WOOD), (1, WOOD_DEEP)),
            "#6A4522",
            LINE,
        ),
        path(
            scallop(crown, 0.7),
            radial((0, LEAF_LIGHT), (0.5, LEAF), (1, LEAF_DEEP), at=(0.36, 0.3), r=0.8),
            "#2F5E46",
            LINE,
        ),
        stroke(
            (
                "M-120 -400q20 -26 48 -18M-40 -300q24 -24 52 -12M60 -410q26 "
                "-20 50 -4M-150 -310q18 -18 40 -12M90 -310q20 -20 44 -8"
            ),
            "#CFE5C4",
            5,
            0.6,
        ),
        scale=size,
    )


@plays("setting")
def bench(w: float) -> Node:
    """A garden bench seen from the front and a little from above, standing at (0, 0), 310 high.

    Its seat runs from y -168 at the back to y -92 at the front.
    """
    wood = linear((0, WOOD_LIGHT), (0.5, WOOD), (1, WOOD_DEEP))
    top = linear((0, WOOD), (0.3, WOOD_LIGHT), (1, "#E8C79E"))
    h = w / 2
    posts = [rect(x, -316, 24, 290, 8, wood, WOOD_DEEP, LINE) for x in (-h + 30, h - 54)]
    back = [rect(-h, y, w, 36, 9, wood, WOOD_DEEP, LINE) for y in (-308, -260, -212)]
    seat = []
    for k in range(3):
        y, deep = -168 + 26 * k, 9 * (k - 1)
        d = f"M{-h - deep + 4} {y}H{h + deep - 4}L{h + deep + 5} {y + 24}H{-h - deep - 5}Z"
        seat.append(path(d, top, WOOD_DEEP, 2.6))
    front = [rect(x, -74, 28, 98, 8, wood, WOOD_DEEP, LINE) for x in (-h + 8, h - 36)]
    return group(
        *posts, *back, *front, *seat, rect(-h - 16, -91, w + 32, 26, 8, wood, WOOD_DEEP, LINE)
    )


def sun(r: float = 60) -> Node:
    """A friendly sun about (0, 0)."""
    rays = [f"M{r * 1.3:.0f} 0H{r * 1.62:.0f}"]
    return group(
        circle((0, 0), r * 1.9, radial((0, APRICOT, 0.5), (1, APRICOT, 0))),
        *(group(stroke(rays[0], "#F0A94E", r * 0.14), turn=a) for a in range(0, 360, 45)),
        circle((0, 0), r, radial((0, "#FFE9BF"), (1, APRICOT)), "#E59A3C", LINE),
    )
