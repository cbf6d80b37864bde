"""The picture of the other effects: four places on a head, looked at closely."""

from __future__ import annotations

from math import atan2, degrees

from assets.draw import palette as c
from assets.draw import signs_effects as sign
from assets.draw.body import bust
from assets.draw.geometry import Pt, polar
from assets.draw.marks import inset_frame, leader
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import backdrop
from assets.draw.svg import Node, circle, group

ANA = Person(c.TAN, c.DARK, "short", c.SAGE, soft=True)
RING = 25.0


def _place(at: Pt, inset: Pt, r: float, drawn: Node) -> Node:
    """A soft ring on the head, and the round inset that shows it closely."""
    rim = polar(at, RING, degrees(atan2(inset[1] - at[1], inset[0] - at[0])))
    return group(
        leader(rim, inset, r),
        circle(at, RING, "none", c.WHITE, 10),
        circle(at, RING, "none", c.TEAL_DEEP, 4.5),
        circle((inset[0] + 6, inset[1] + 12), r + 12, c.INK, opacity=0.2),
        group(drawn, inset_frame((0, 0), r), at=inset),
    )


@picture(
    "other-effects",
    "Other effects",
    (
        "A calm face with four rings, each joined to a close view: flakes "
        "on the scalp, a few spots at the roots of the hair, a swollen gland in the neck, "
        "and a small cold sore at the edge of the lip."
    ),
)
def other_effects() -> Node:
    """Four small things that can come and go."""
    p, r = ANA, 148.0
    at, size = (616.0, 428.0), 1.64

    def on(x: float, y: float) -> Pt:
        return (at[0] + x * size, at[1] + y * size)

    return group(
        backdrop(),
        circle((600, 420), 380, c.WHITE, opacity=0.45),
        group(bust(p, "three", "calm"), at=at, scale=size),
        _place(on(-44, -96), (206, 168), r, sign.dry_scalp(p, r)),
        _place(on(30, -86), (994, 168), r, sign.spots(p, r)),
        _place(on(-43, 74), (206, 606), r, sign.gland(p, r)),
        _place(on(54, 57), (994, 606), r, sign.cold_sore(p, r)),
    )
