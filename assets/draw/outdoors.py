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
from assets.draw.svg import Node, circle, group, linear, path, radial, rect, slant, stroke


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


def bench(w: float = 360) -> Node:
    """A garden bench seen from the front, standing at (0, 0)."""
    wood = linear((0, WOOD_LIGHT), (0.5, WOOD), (1, WOOD_DEEP))
    h = w / 2
    slats = [rect(-h, y, w, 24, 8, wood, WOOD_DEEP, LINE) for y in (-200, -166, -132, -88)]
    feet = [
        rect(x, -206 if abs(x) > 0 else 0, 22, 206, 8, wood, WOOD_DEEP, LINE)
        for x in (-h + 22, h - 44)
    ]
    return group(*feet, *slats)


def sun(r: float = 60) -> Node:
    """A friendly sun about (0, 0)."""
    rays = [f"M{r * 1.3:.0f} 0H{r * 1.62:.0f}"]
    return group(
        circle((0, 0), r * 1.9, radial((0, APRICOT, 0.5), (1, APRICOT, 0))),
        *(group(stroke(rays[0], "#F0A94E", r * 0.14), turn=a) for a in range(0, 360, 45)),
        circle((0, 0), r, radial((0, "#FFE9BF"), (1, APRICOT)), "#E59A3C", LINE),
    )
