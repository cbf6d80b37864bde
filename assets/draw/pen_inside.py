"""Pieces of the pen for close views: cut round by the view's rim, or cut open lengthwise.

Places are the upright pen's own.
"""

from __future__ import annotations

from math import sqrt

from assets.draw.palette import STEEL, STEEL_DEEP, TEAL_DEEP, WHITE
from assets.draw.pen import (
    BODY,
    DIAL_TOP,
    EDGE,
    GLASS,
    GRIP_TOP,
    METAL,
    RUBBER,
    TIP,
    dial,
    needles,
)
from assets.draw.svg import Node, across, ellipse, group, linear, path, rect, stroke

CUT = across((0, "#8FCBD2"), (0.5, "#B9E2E6"), (1, "#6FB3BC"))
SEAL = linear((0, "#FFDDAE"), (0.5, "#FBBE78"), (1, "#E2924A"))
SEAL_EDGE = "#A85F1E"
FLUID = "#D9705F"


def round_cut(y: float, r: float, x: float, up: int) -> float:
    """Where a line `x` off the axis meets the rim of a view about (0, y), above (-1) or below."""
    return y + up * sqrt(r * r - x * x)


def dial_piece(y: float, r: float) -> Node:
    """Dial with a length of grip and of body, cut by a round view of radius r about (0, y)."""
    top, low = round_cut(y, r, 59, -1), round_cut(y, r, 56, 1)
    shell = f"M-61 -{DIAL_TOP}L-59 {top:.1f}A{r:.1f} {r:.1f} 0 0 1 59 {top:.1f}L61 -{DIAL_TOP}Z"
    rubber = f"M-59 -{GRIP_TOP}C-62 -236 -52 -214 -56 {low:.1f}"
    rubber += f"A{r:.1f} {r:.1f} 0 0 0 56 {low:.1f}C52 -214 62 -236 59 -{GRIP_TOP}Z"
    ribs = "".join(
        f"M{x * 1.08:.0f} -{GRIP_TOP - 16}Q{x:.0f} -220 {x} {low + 6:.0f}"
        for x in (-38, -20, 0, 20, 38)
    )
    return group(
        path(shell, BODY, EDGE, 2),
        stroke(f"M-42 -{DIAL_TOP + 16}L-41 {top + 24:.1f}", WHITE, 7, 0.9),
        path(rubber, RUBBER, "#0A4A4B", 2),
        stroke(ribs, TEAL_DEEP, 4, 0.75),
        dial(1.7),
    )


def cut_tip(y: float, r: float, out: float = 14) -> Node:
    """The tip cut open on the pen's end: a soft cup between needles and pen keeps drops back.

    Cut above by a round view of radius r about (0, y).
    """
    high = round_cut(y, r, 55, -1)
    rubber = f"M-52 -{TIP}Q-57 -150 -56 {high:.1f}A{r:.1f} {r:.1f} 0 0 1 56 {high:.1f}"
    rubber += f"Q57 -150 52 -{TIP}Z"
    ribs = "".join(f"M{x} -{TIP + 10}L{x * 1.03:.0f} {high - 6:.1f}" for x in (-38, -20, 0, 20, 38))
    wall = "M{s}49 -112L{s}37 -10Q{s}35 0 {s}26 0V-8Q{s}30 -9 {s}31 -15L{s}42 -112Z"
    room = "M-44 -128H44L42 -112L31 -6Q30 -3 26 -3H-26Q-30 -3 -31 -6Z"
    cup = "M-47 -112H-40C-34 -112 -33 -104 -28 -95C-23 -86 -18 -84 -11 -84H11"
    cup += "C18 -84 23 -86 28 -95C33 -104 34 -112 40 -112H47V-103H42"
    cup += "C38 -103 37 -96 33 -89C28 -80 20 -76 11 -76H-11C-20 -76 -28 -80 -33 -89"
    cup += "C-37 -96 -38 -103 -42 -103H-47Z"
    plate = across((0, "#F1F6F7"), (0.4, "#DCE6E9"), (1, "#A9BBC2"))
    return group(
        path(room, linear((0, "#CFE9EA"), (1, "#F4FBFB"))),
        group(needles(out - 13, 4, spread=40), at=(0, 13)),
        rect(-25, -58, 50, 11, 4, plate, STEEL, 1.2),
        rect(-9, -78, 18, 22, 3, plate, STEEL, 1.2),
        *(path(wall.format(s=s), CUT, "#3E7F8A", 1.2) for s in ("-", "")),
        path(rubber, RUBBER, "#0A4A4B", 1.4),
        stroke(ribs, TEAL_DEEP, 4, 0.75),
        *(rect(x, -TIP, 13, 20, 4, CUT, "#3E7F8A", 1.2) for x in (-54, 41)),
        rect(-24, -TIP, 48, 14, 3, METAL, STEEL_DEEP, 1.2),
        rect(-9, -116, 18, 32, 5, METAL, STEEL_DEEP, 1.2),
        path(cup, SEAL, SEAL_EDGE, 1.3),
        stroke("M-41 -109C-36 -109 -35 -101 -30 -93C-25 -84 -19 -81 -11 -81H4", "#FFF0D8", 2, 0.9),
        *(_drop(x, -60, s) for x, s in ((25.5, 0.86), (-24, 0.6))),
    )


def _drop(x: float, y: float, size: float) -> Node:
    fill = linear((0, "#F0A898"), (1, FLUID))
    return group(
        path("M0 -12C3 -7 9 -3 9 3A9 9 0 0 1 -9 3C-9 -3 -3 -7 0 -12Z", fill, "#A34A3B", 1.1),
        ellipse((-3.4, 2), 1.8, 3, WHITE, opacity=0.85),
        at=(x, y),
        scale=size,
    )


def tip_end(out: float, y: float, r: float) -> Node:
    """The lower end of the tip with its needles, cut above by a round view of r about (0, y)."""
    top = f"{round_cut(y, r, 42, -1):.1f}"
    shell = f"M-42 {top}L-37 -10Q-35 0 -26 0H26Q35 0 37 -10L42 {top}"
    shell += f"A{r:.1f} {r:.1f} 0 0 0 -42 {top}Z"
    return group(
        needles(out, 4.5),
        path(shell, GLASS, "#4C8791", 1.8),
        stroke("M-31 -46L-27 -14", WHITE, 4, 0.9),
    )


def open_body(y: float, r: float) -> Node:
    """The body opened: the motor, and the rod it drives; cut by a round view of r about (0, y)."""
    top, low = round_cut(y, r, 59, -1), round_cut(y, r, 61, 1)
    foot, a = f"{round_cut(y, r, 42, 1):.1f}", f"A{r:.1f} {r:.1f} 0 0"
    shell = f"M-59 {top:.1f}{a} 1 59 {top:.1f}L61 {low:.1f}{a} 1 -61 {low:.1f}Z"
    room = f"M-42 {foot}V-560Q-42 -592 -10 -592H10Q42 -592 42 -560V{foot}{a} 1 -42 {foot}Z"
    end = round_cut(y, r, 8, 1)
    copper = across((0, "#D99A4E"), (0.35, "#FBDDB0"), (1, "#B97B34"))
    return group(
        path(shell, BODY, EDGE, 1.6),
        path(room, linear((0, "#C6D9DD"), (0.2, "#E6F0F2"), (1, "#D3E3E6")), "#7FA0A8", 1.6),
        rect(-33, -582, 66, 118, 11, METAL, STEEL_DEEP, 1.6),
        *(rect(-26, k, 52, 10, 4.5, copper, "#9C6426", 0.8) for k in range(-568, -480, 14)),
        rect(-11, -464, 22, 12, 3, METAL, STEEL_DEEP, 1.4),
        path(f"M-8 -440V{end:.1f}H8V-440Z", METAL, STEEL_DEEP, 1.6),
        ellipse((0, -445), 24, 13, METAL, STEEL_DEEP, 1.6),
        ellipse((0, -448), 12, 5, "#EFF4F5", STEEL, 1),
        stroke(f"M-51 {top + 14:.1f}L-52 {low - 14:.1f}", WHITE, 5, 0.9),
    )
