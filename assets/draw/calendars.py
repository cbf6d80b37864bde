"""A strip of day squares for two weeks: gone by, now, to come."""

from __future__ import annotations

from assets.draw.palette import PAPER, TEAL, TEAL_DEEP, TEAL_MID, WHITE
from assets.draw.svg import Node, circle, group, linear, rect, stroke

DAYS, SIDE, GAP, BETWEEN = 14, 68.0, 9.0, 30.0
TOP = 750.0


def day_strip(first: int, last: int, part: float = 1) -> Node:
    """Days `first` to `last` are filled, those before hold a dot, those after are empty.

    `part` fills only so much of each day. It covers the picture from `TOP` down.
    """
    whole = DAYS * SIDE + (DAYS - 2) * GAP + BETWEEN
    y = TOP + (900 - TOP - SIDE) / 2 + 2
    squares: list[Node] = []
    for day in range(1, DAYS + 1):
        x = (1200 - whole) / 2 + (day - 1) * (SIDE + GAP) + (BETWEEN - GAP) * (day > DAYS / 2)
        squares.append(rect(x, y, SIDE, SIDE, 13, WHITE, "#9CC4BB", 3.2))
        if first <= day <= last:
            squares += [
                rect(x, y, SIDE * part, SIDE, 13, linear((0, TEAL_MID), (1, TEAL))),
                rect(x, y, SIDE, SIDE, 13, "none", TEAL_DEEP, 4),
            ]
        elif day < first:
            squares.append(circle((x + SIDE / 2, y + SIDE / 2), 11, TEAL_MID))
    return group(
        rect(-10, TOP, 1220, 920 - TOP, 0, linear((0, PAPER), (1, "#F3EBDA"))),
        stroke(f"M-10 {TOP}H1210", "#CDB893", 3.2),
        *squares,
    )
