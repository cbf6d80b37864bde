"""Pictures of the chapter The pen."""

from __future__ import annotations

from assets.draw.geometry import Pt
from assets.draw.grips import pinch
from assets.draw.marks import arrow, cross_out
from assets.draw.palette import BROWN, DARK, GLOVE, TEAL, TUNIC, WHITE
from assets.draw.pen import pen
from assets.draw.pen_mat import laid, lying_shade, mat
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow, table
from assets.draw.skin import skin_section
from assets.draw.skin_hair import hair_in_skin, hole
from assets.draw.svg import Node, circle, group
from assets.draw.things import sharps_bin
from assets.draw.things_care import open_pack


@picture(
    "pen-parts",
    "The pen and its parts",
    "The whole pen lies at an angle, its clear tip pulled a little apart.",
)
def pen_parts() -> Node:
    """The labels name the tip, the dial and the motor."""
    foot: Pt = (184, 662)
    whole = pen(out=26, gap=56, show_motor=True, thick=5, clear=True)
    return group(mat(), lying_shade((624, 500), 560, 74), laid(whole, foot=foot, size=1.26))


@picture(
    "pen-in-and-out",
    "Straight in and out",
    "The tip stands upright on a section of skin; its needles go straight down.",
)
def pen_in_and_out() -> Node:
    """The bold arrow is the message."""
    layers, top = skin_section(430, 250, BROWN, seed=6, thick=18)
    x = 600.0
    return group(
        backdrop(),
        circle((930, 210), 300, "#FFFFFF", opacity=0.4),
        layers,
        hair_in_skin(150, top, 388, 18, 290, 40, DARK),
        hair_in_skin(1040, top, 388, 18, 290, 40, DARK),
        *(hole(x + dx, top, 98, 8, 5) for dx in (-232, -196, -160)),
        group(pen(out=56, thick=4.5, clear=True, covered=True), at=(x, top(x) + 4), scale=1.72),
        arrow((820, 214), (820, 414), TEAL, 26, both=True),
        group(
            arrow((290, 250), (460, 250), "#7F9B9D", 14, both=True),
            cross_out((375, 250), 62),
            opacity=0.75,
        ),
    )


@picture(
    "pen-new-tip",
    "A new tip each time",
    "Gloved hands peel open a sealed pack with a new tip; a yellow sharps bin stands beside.",
)
def pen_new_tip() -> Node:
    """Sealed, new, opened before your eyes."""
    left_back, left_front = pinch(GLOVE, TUNIC, to=(700, 520))
    right_back, right_front = pinch(GLOVE, TUNIC, to=(900, -160))
    pack: Pt = (520, 380)
    left, right, size = (330.0, 300.0), (812.0, 610.0), 0.8
    return group(
        backdrop(),
        circle((540, 400), 380, WHITE, opacity=0.4),
        table(778, 150),
        shadow((152, 866), 130, 20),
        group(sharps_bin(), at=(152, 866), scale=1.0),
        shadow((530, 820), 230, 20, 0.4),
        group(left_back, at=left, flip=True, scale=size),
        group(right_back, at=right, scale=size),
        group(open_pack(), at=pack, scale=1.38),
        group(left_front, at=left, flip=True, scale=size),
        group(right_front, at=right, scale=size),
    )
