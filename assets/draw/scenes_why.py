"""Pictures of what is known about how it works."""

from __future__ import annotations

from math import dist

from assets.draw import palette as c
from assets.draw.geometry import Pt, sample
from assets.draw.registry import picture
from assets.draw.room import backdrop
from assets.draw.skin import glow, skin_section
from assets.draw.skin_hair import hair_in_skin, opening
from assets.draw.svg import Node, circle, group


def _faint_path(points: list[Pt]) -> Node:
    """A dotted way that grows faint and small: where it leads is not known."""
    way, last, dots = sample(points, 40), points[0], [points[0]]
    for at in way:
        if dist(last, at) >= 28:
            dots.append(at)
            last = at
    marks = []
    for i, at in enumerate(dots):
        left = 1 - i / len(dots)
        seen = min(1.0, 0.14 + 1.3 * left)
        marks += [
            circle(at, 5 + 3.5 * left, c.WHITE, opacity=seen * 0.9),
            circle(at, 2.4 + 3 * left, c.TEAL_DEEP, opacity=seen),
        ]
    return group(*marks)


@picture(
    "how-it-might-work",
    "How it might work",
    (
        "A section of scalp with tiny fresh holes beside a hair. Four dotted paths lead from the "
        "holes towards the hair's root and fade in a pale glow short of it, for it is not known."
    ),
)
def how_it_might_work() -> Node:
    """Four ideas, none of them followed to the end."""
    layers, top = skin_section(250, 330, c.TAN, seed=4)
    x, deep = 610.0, 470.0
    starts = (236.0, 410.0, 812.0, 986.0)

    def way(i: int, *rest: Pt) -> Node:
        return _faint_path([(starts[i], top(starts[i]) + 134), *rest])

    root = (x - 20, top(x) + 420)
    return group(
        backdrop(),
        layers,
        glow(root, 330),
        hair_in_skin(88, top, 210, 8, 130, 22, c.CHESTNUT, gland=False),
        hair_in_skin(x, top, deep, 20, 220, 40, c.DARK),
        hair_in_skin(1128, top, 210, 8, 130, 22, c.CHESTNUT, gland=False),
        *(opening(s + dx, top, 106) for s in starts for dx in (-52, 0, 52)),
        *(glow((root[0] + dx, root[1] + dy), 92, c.WHITE, 0.75)
          for dx, dy in ((-118, -90), (-122, 40), (124, -90), (128, 40))),
        way(0, (256, 520), (330, 632), (472, 700)),
        way(1, (412, 460), (440, 530), (484, 572)),
        way(2, (806, 470), (776, 530), (706, 572)),
        way(3, (968, 530), (880, 632), (720, 700)),
    )  # fmt: skip
