"""Pictures of what is known about how it works."""

from __future__ import annotations

from math import dist

from assets.draw import palette as c
from assets.draw.geometry import Pt, sample, xy
from assets.draw.registry import picture
from assets.draw.room import backdrop
from assets.draw.skin import glow, skin_section
from assets.draw.skin_hair import hair_in_skin, hole
from assets.draw.svg import Node, circle, group, stroke


def _open_path(points: list[Pt]) -> Node:
    """A dotted way that ends in an open ring: where it leads is not known."""
    end, last = points[-1], points[0]
    dots = f"M{xy(last)}h.1"
    for at in sample(points, 40):
        if dist(last, at) >= 27 and dist(at, end) >= 42:
            dots, last = f"{dots}M{xy(at)}h.1", at
    return group(
        stroke(dots, c.WHITE, 15),
        stroke(dots, c.TEAL_DEEP, 9),
        circle(end, 27, c.WHITE),
        circle(end, 21, c.WHITE, c.TEAL_DEEP, 6),
    )


@picture(
    "how-it-might-work",
    "How it might work",
    (
        "A section of scalp with tiny fresh holes beside a hair. Four dotted paths lead from the "
        "holes towards the hair's root; each ends in an open ring, for it is not known."
    ),
)
def how_it_might_work() -> Node:
    """Four ideas, none of them closed."""
    layers, top = skin_section(250, 330, c.TAN, seed=4)
    x, deep = 610.0, 470.0
    starts = (236.0, 410.0, 812.0, 986.0)

    def way(i: int, *rest: Pt) -> Node:
        return _open_path([(starts[i], top(starts[i]) + 112), *rest])

    return group(
        backdrop(),
        circle((980, 60), 280, c.WHITE, opacity=0.4),
        layers,
        glow((x - 20, top(x) + 440), 250),
        hair_in_skin(88, top, 210, 8, 130, 22, c.CHESTNUT, gland=False),
        hair_in_skin(x, top, deep, 20, 220, 40, c.DARK),
        hair_in_skin(1128, top, 210, 8, 130, 22, c.CHESTNUT, gland=False),
        *(hole(s + dx, top, 106, 9, 5.5) for s in starts for dx in (-30, 0, 30)),
        way(0, (256, 520), (336, 622), (474, 676)),
        way(1, (412, 460), (446, 520), (508, 548)),
        way(2, (806, 470), (772, 520), (706, 548)),
        way(3, (968, 530), (884, 622), (734, 676)),
    )
