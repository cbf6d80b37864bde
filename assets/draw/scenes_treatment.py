"""Pictures of the chapter The treatment."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.backs import back_bust
from assets.draw.geometry import Pt, quad
from assets.draw.grips import grip
from assets.draw.marks import inset_frame, leader
from assets.draw.pen import pen
from assets.draw.persons import NADIA
from assets.draw.registry import picture
from assets.draw.room import backdrop
from assets.draw.scalp import tiny_holes
from assets.draw.svg import Node, circle, ellipse, group, plays, radial, slant, stroke
from assets.draw.tops import wide_parting


@plays("flesh")
def scalp_disc(at: Pt, r: float, seed: int = 4) -> Node:
    """The magnified skin of a round inset: scalp, a few hairs, tiny holes."""
    p, rnd = NADIA, Random(seed)
    holes: list[Pt] = []
    for row in range(-3, 4):
        for col in range(-3, 4):
            x = col * r * 0.27 + (row % 2) * r * 0.13 + rnd.uniform(-8, 8)
            y = row * r * 0.24 + rnd.uniform(-8, 8)
            if x * x + y * y < (r * 0.8) ** 2:
                holes.append((at[0] + x, at[1] + y))
    hairs = []
    for x, y in (
        (-112, -30),
        (-70, 60),
        (-40, -70),
        (-8, 118),
        (18, 4),
        (66, -84),
        (84, 74),
        (112, 0),
        (-96, 118),
    ):
        hairs.append(
            quad(
                (at[0] + x, at[1] + y),
                (at[0] + x + 6, at[1] + y - 34),
                (at[0] + x + 26, at[1] + y - 62),
            )
        )
    return group(
        circle(at, r, slant((0, p.skin.light), (0.5, p.skin.scalp), (1, p.skin.base))),
        tiny_holes(holes, p, 7),
        stroke("".join(hairs), p.hair.line, 5.5),
        stroke("".join(hairs), p.hair.mid, 3),
    )


@picture(
    "what-it-is",
    "What microneedling is",
    (
        "A woman's head from behind with a wide parting. A gloved hand "
        "sets the pen on it; a round inset shows tiny holes."
    ),
)
def what_it_is() -> Node:
    """Where it is done, by whom, with what."""
    hand_back, hand_front = grip(c.GLOVE, c.TUNIC, to=(1150, 40))
    hold: Pt = (0.0, -200.0)
    disc, r = (955.0, 655.0), 190.0
    crown: Pt = (452, 372)
    tool = group(
        group(hand_back, at=hold),
        pen(covered=True),
        group(hand_front, at=hold),
        at=(crown[0] + 14, crown[1] + 2),
        turn=14,
        scale=0.8,
    )
    return group(
        backdrop(),
        circle((250, 230), 330, "#FFFFFF", opacity=0.35),
        group(
            back_bust(NADIA, count=150, line=1.8),
            group(wide_parting(NADIA, 33), at=(0, -38), scale=(1, 0.66)),
            at=(440, 470),
            scale=2.1,
        ),
        leader((crown[0] + 14, crown[1] + 4), disc, r),
        ellipse(
            (crown[0] + 34, crown[1] + 6), 64, 17, radial((0, "#3A2A22", 0.5), (1, "#3A2A22", 0))
        ),
        ellipse((crown[0] + 14, crown[1] + 4), 30, 8, "#5A3A26", opacity=0.55),
        tool,
        circle(
            (disc[0] + 8, disc[1] + 14),
            r + 10,
            radial((0, "#1C2B33", 0.4), (0.9, "#1C2B33", 0.25), (1, "#1C2B33", 0)),
        ),
        scalp_disc(disc, r),
        inset_frame(disc, r),
    )
