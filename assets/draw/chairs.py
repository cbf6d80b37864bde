"""Seats, in body units: the sitter's head is at (0, 0).

Draw the back, the person, then the front.
"""

from __future__ import annotations

from assets.draw.geometry import smooth
from assets.draw.palette import WOOD, WOOD_DEEP, WOOD_LIGHT, Cloth
from assets.draw.svg import Node, group, linear, path, rect, slant, stroke

LINE = 3.4


def armchair(cloth: Cloth) -> tuple[Node, Node]:
    """A deep armchair facing right: (back and seat, near arm)."""
    fill = slant((0, cloth.light), (0.45, cloth.base), (1, cloth.shade))
    back = [
        (-250, 560),
        (-262, 300),
        (-246, 90),
        (-190, 20),
        (-90, 6),
        (20, 24),
        (70, 90),
        (80, 300),
        (70, 560),
    ]
    inner = "M-176 70Q-204 240 -190 520M0 60Q26 240 20 460"
    seat = [
        (-120, 560),
        (-120, 486),
        (120, 470),
        (350, 478),
        (382, 520),
        (376, 600),
        (340, 900),
        (-120, 900),
    ]
    arm_top = [
        (-276, 470), (-262, 424), (-190, 408), (40, 408),
        (196, 412), (242, 436), (252, 486), (244, 600), (240, 940),
        (240, 940), (-270, 940), (-270, 940),
    ]  # fmt: skip
    return (
        group(
            path(smooth(back), fill, cloth.line, LINE),
            stroke(inner, cloth.line, 3, 0.35),
            path(smooth(seat), fill, cloth.line, LINE),
        ),
        group(
            path(
                smooth(arm_top),
                linear((0, cloth.light), (0.12, cloth.base), (1, cloth.shade)),
                cloth.line,
                LINE,
            ),
            stroke("M-256 470Q-20 448 196 462Q214 470 212 520L206 920", cloth.line, 3, 0.4),
        ),
    )


def chair(cloth: Cloth) -> Node:
    """A plain clinic chair facing right, seen behind the sitter."""
    fill = slant((0, cloth.light), (0.5, cloth.base), (1, cloth.shade))
    back = [
        (-214, 170),
        (-190, 150),
        (-120, 156),
        (-104, 190),
        (-96, 400),
        (-110, 440),
        (-180, 440),
        (-204, 410),
    ]
    wood = linear((0, WOOD_LIGHT), (0.5, WOOD), (1, WOOD_DEEP), angle=(0, 0, 1, 0))
    return group(
        rect(-206, 400, 30, 520, 10, wood, WOOD_DEEP, LINE),
        path(smooth(back), fill, cloth.line, LINE),
        rect(-206, 500, 330, 54, 24, fill, cloth.line, LINE),
        rect(84, 548, 28, 400, 10, wood, WOOD_DEEP, LINE),
    )
