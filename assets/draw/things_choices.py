"""What the six choices show, each standing on (0, 0), about 300 high."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.backs import bunch
from assets.draw.geometry import Pt, blade, sample, xy
from assets.draw.pen import pen
from assets.draw.room import shadow, window
from assets.draw.svg import (
    Node,
    across,
    circle,
    ellipse,
    group,
    linear,
    path,
    plays,
    radial,
    rect,
    slant,
    stroke,
)
from assets.draw.things_more import blister

LINE = 3.2


def side_chair(cloth: c.Cloth) -> Node:
    """An empty chair, seen a little from its left, 250 high."""
    wood = across((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP))
    fill = slant((0, cloth.light), (0.5, cloth.base), (1, cloth.shade))
    legs = ((-62, -112, 104), (58, -112, 104), (-84, -100, 100), (76, -100, 100))
    return group(
        *(rect(x, y, 14, h, 5, wood, c.WOOD_DEEP, LINE) for x, y, h in legs),
        path("M-70 -110L-76 -250H-62L-56 -110ZM56 -110L62 -250H76L70 -110Z", wood, c.WOOD_DEEP, 3),
        rect(-80, -258, 160, 84, 24, fill, cloth.line, LINE),
        path("M-66 -136H66L92 -108Q94 -88 78 -88H-78Q-94 -88 -92 -108Z", fill, cloth.line, LINE),
        stroke("M-78 -106H78", cloth.line, 2.6, 0.35),
    )


def waiting() -> Node:
    """An empty chair by a window: doing nothing."""
    return group(
        group(window(-150, -330, 150, 170, curtain=False), at=(10, 12)),
        shadow((64, 0), 120, 12),
        group(side_chair(c.WOOL), at=(64, 0), scale=0.9),
    )


def tablets() -> Node:
    """A box of tablets, and a strip that leans on it."""
    side = linear((0, c.SAGE.base), (1, c.SAGE.shade))
    return group(
        shadow((6, 0), 150, 13),
        path("M62 -214L104 -240V-22L62 0Z", side, c.SAGE.line, LINE),
        path("M-106 -214L-64 -240H104L62 -214Z", c.SAGE.light, c.SAGE.line, LINE),
        rect(-106, -214, 168, 214, 4, slant((0, c.WHITE), (1, "#E8EEE6")), c.SAGE.line, LINE),
        rect(-104, -162, 164, 52, 0, slant((0, c.SAGE.light), (1, c.SAGE.base))),
        stroke("M-82 -190H6", c.STONE_DEEP, 8, 0.6),
        group(blister(4, (0,)), at=(-74, -106), turn=-8, scale=0.66),
    )


@plays("flesh")
def grafted_hairline() -> Node:
    """A forehead close to, its receded hairline filled with rows of tiny grafts.

    It runs off all four sides of a card from (-190, -360) to (190, 60).
    """
    rnd, skin, h = Random(4), c.TAN, c.DARK
    half: list[Pt] = [(0, -186), (38, -190), (72, -232), (104, -266), (140, -250), (164, -180)]
    edge = sample([*((-x, y) for x, y in reversed(half[1:])), *half], 5)
    fill = slant((0, h.mid), (0.5, h.base), (1, h.line))
    d = f"M-210 -380H210L190 -20L{xy(edge[-1])}" + "".join(f"L{xy(p)}" for p in reversed(edge))
    locks, grafts, dots = [], "", []
    for x, y in edge * 2:
        bend = (x * 1.16 + rnd.uniform(-6, 6), y - 60)
        locks.append(((x, y + rnd.uniform(-2, 7)), bend, (x * 1.5, y - 150), rnd.uniform(1.5, 4)))
    for row in range(11):
        for i in range(-9, 10):
            x = i * 17 + (row % 2) * 8.5 + rnd.uniform(-2, 2)
            y = -152 - row * 12 + 0.0016 * x * x + rnd.uniform(-2, 2)
            if abs(x) > 158 or y < max(p[1] for p in edge if abs(p[0] - x) < 16) + 2:
                continue
            dots.append(ellipse((x, y), 3, 2.3, "#B4604E", opacity=0.8))
            grafts += blade((x, y), (x + x * 0.04, y - 10), (x + x * 0.12, y - 19), 1.5)
    return group(
        rect(-210, -380, 420, 480, 0, slant((0, skin.light), (0.5, skin.base), (1, skin.shade))),
        ellipse((-30, -60), 190, 90, radial((0, skin.light, 0.9), (1, skin.light, 0))),
        path(d + "L-190 -20Z", fill),
        bunch(locks, h, 0.9),
        *dots,
        path(grafts, h.base),
    )


def pen_in_stand() -> Node:
    """The pen upright in a small stand."""
    steel = across((0, c.STEEL_LIGHT), (0.5, c.STEEL), (1, c.STEEL_DEEP))
    base = linear((0, c.WHITE), (1, "#C4D1D5"))
    return group(
        shadow((6, 0), 120, 13),
        rect(40, -250, 14, 236, 6, steel, c.STEEL_DEEP, LINE),
        rect(-84, -20, 176, 20, 9, base, c.STEEL, LINE),
        rect(-2, -206, 50, 16, 7, steel, c.STEEL_DEEP, LINE),
        group(pen(), at=(-8, -22), scale=0.39),
        rect(-40, -148, 94, 15, 7, steel, c.STEEL_DEEP, LINE),
        circle((46, -140), 5, c.WHITE, c.STEEL_DEEP, 2),
    )
