"""Soft things: a pillow, a hat."""

from __future__ import annotations

from assets.draw.geometry import smooth
from assets.draw.palette import (
    CREAM,
    RUST,
    WHITE,
    Cloth,
)  # fmt: skip
from assets.draw.room import LINE
from assets.draw.svg import Node, ellipse, group, path, slant, stroke


def pillow(cloth: Cloth = CREAM) -> Node:
    """A plump clean pillow about (0, 0), 300 by 190."""
    d = smooth(
        [
            (-150, -80),
            (-60, -92),
            (60, -92),
            (150, -80),
            (140, 0),
            (152, 82),
            (60, 92),
            (-60, 92),
            (-152, 82),
            (-140, 0),
        ]
    )
    return group(
        path(d, slant((0, WHITE), (0.5, cloth.light), (1, cloth.shade)), cloth.line, LINE),
        stroke(
            (
                "M-130 -62Q-100 -30 -104 0M130 62Q100 36 104 8"
                "M-126 64Q-96 50 -84 30M126 -64Q98 -50 90 -34"
            ),
            cloth.line,
            2.6,
            0.4,
        ),
    )


def soft_hat(cloth: Cloth = CREAM) -> Node:
    """A wide-brimmed hat for a three-quarter or side head.

    Put it in the head's own units, over the head.
    """
    brim = smooth(
        [
            (-150, -56),
            (-90, -84),
            (20, -90),
            (110, -80),
            (150, -58),
            (104, -34),
            (0, -28),
            (-104, -32),
        ]
    )
    crown = smooth(
        [
            (-88, -62),
            (-84, -120),
            (-50, -152),
            (0, -158),
            (50, -150),
            (80, -118),
            (84, -64),
            (0, -52),
        ]
    )
    under = ellipse((0, -44), 118, 16, cloth.line, opacity=0.35)
    return group(
        path(brim, slant((0, cloth.light), (0.5, cloth.base), (1, cloth.shade)), cloth.line, LINE),
        under,
        path(brim, slant((0, cloth.light), (0.5, cloth.base), (1, cloth.shade)), cloth.line, LINE),
        path(crown, slant((0, cloth.light), (0.4, cloth.base), (1, cloth.shade)), cloth.line, LINE),
        stroke("M-88 -70Q0 -48 84 -72", RUST, 17),
    )
