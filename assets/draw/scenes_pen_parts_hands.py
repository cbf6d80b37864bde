"""The pen, part by part: a new tip out of its pack, and the used one into the bin."""

from __future__ import annotations

from assets.draw.geometry import Pt
from assets.draw.grips import pinch
from assets.draw.palette import GLOVE, TUNIC, WHITE
from assets.draw.pen import bare_pen, tip
from assets.draw.pen_mat import DARK, mat, pale_pen
from assets.draw.registry import picture
from assets.draw.room import shadow
from assets.draw.svg import Node, circle, ellipse, group, radial, rect
from assets.draw.things_care import peeled_pack
from assets.draw.things_tidy import open_bin


@picture(
    "pen-part-fresh",
    "A fresh tip",
    "A gloved hand peels open a sealed pack; the new sterile tip is inside. A paler pen waits.",
)
def pen_part_fresh() -> Node:
    """Sealed until this moment."""
    behind, front = pinch(GLOVE, TUNIC, to=(640, 120))
    at, size = (362.0, 386.0), 1.6
    under = radial((0, DARK, 0.5), (0.6, DARK, 0.3), (1, DARK, 0))
    corner: Pt = (at[0] + 212 * size, at[1] + 210 * size)
    return group(
        mat(),
        pale_pen(bare_pen(), (500, 590)),
        rect(at[0] - 150 * size + 16, at[1] - 190 * size + 26, 300 * size, 390 * size, 44, DARK,
             opacity=0.22),
        ellipse((at[0] + 20, at[1] + 366), 300, 60, under),
        group(behind, at=corner, scale=0.95),
        group(peeled_pack(), at=at, scale=size),
        group(front, at=corner, scale=0.95),
    )  # fmt: skip


@picture(
    "pen-part-bin",
    "The used tip",
    "A gloved hand lets the used tip go just above the opening of a yellow sharps bin.",
)
def pen_part_bin() -> Node:
    """Used once, then gone."""
    behind, front = pinch(GLOVE, TUNIC, to=(900, -84))
    hold, size = (408.0, 254.0), 0.95
    foot: Pt = (hold[0] - 84, hold[1] + 230)
    return group(
        mat(),
        pale_pen(bare_pen(), (506, 672)),
        circle(hold, 320, radial((0, WHITE, 0.8), (0.5, WHITE, 0.4), (1, WHITE, 0))),
        shadow((foot[0] + 40, 860), 300, 60, 0.3),
        group(open_bin(), at=(foot[0], 1010), scale=2),
        group(behind, at=hold, turn=-20, scale=size),
        group(tip(14, 3.4, clear=True, line=1.8), at=foot, scale=1.96),
        group(front, at=hold, turn=-20, scale=size),
    )
