"""The pen, part by part: the motor, and the sleeve over the body."""

from __future__ import annotations

from assets.draw.marks import arrow
from assets.draw.palette import STEEL_DEEP, TEAL, WHITE
from assets.draw.pen import METAL, motor, pen, tip
from assets.draw.pen_inside import open_body
from assets.draw.pen_mat import TURN, R, beam, laid, lying_shade, mat, on_pen, pale_pen, place, view
from assets.draw.registry import picture
from assets.draw.svg import Node, group, rect
from assets.draw.things_tidy import sleeve


@picture(
    "pen-part-motor",
    "The motor",
    ("The body opened: motor and rod, large. The rod runs on to the needles; arrows lie along it."),
)
def pen_part_motor() -> Node:
    """One straight line, in and out."""
    size, y = 2.0, -469.0
    spot = on_pen(-495)
    close = group(
        open_body(y, R / size),
        arrow((27, -434), (27, -350), TEAL, 8, both=True, halo=WHITE),
        at=(0, -y * size),
        scale=size,
    )
    return group(
        mat(),
        beam(spot, 132),
        pale_pen(pen(show_motor=True)),
        laid(
            rect(-6, -384, 12, 290, 5, METAL, STEEL_DEEP, 3),
            tip(24, 5, clear=True),
            arrow((84, -150), (84, -34), TEAL, 12, both=True, halo=WHITE),
        ),
        place(spot, 132, laid(motor())),
        view(group(close, turn=TURN)),
    )


@picture(
    "pen-part-sleeve",
    "The sleeve over the body",
    "A thin clear sleeve, sealed at its end, covers the paler body of the pen.",
)
def pen_part_sleeve() -> Node:
    """The pen is used again, the sleeve is not."""
    foot, size = (168.0, 696.0), 1.18
    return group(
        mat(),
        lying_shade((640, 512), 550, 130, 0.45),
        pale_pen(pen(), foot, size, 0.38),
        laid(group(sleeve(hem=True), at=(0, -46)), foot=foot, size=size),
    )
