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


def cut_tip(y: float, r: float, out: float = 5) -> Node:
    """The tip cut open on the pen's end: a soft seal from wall to wall, round the rod.

    Below it drops, and arrows that turn back at it; above it all is dry.
    Cut above by a round view of radius r about (0, y).
    """
    high = round_cut(y, r, 54, -1)
    rubber = f"M-54 -{TIP}V{high:.1f}A{r:.1f} {r:.1f} 0 0 1 54 {high:.1f}V-{TIP}Z"
    ribs = "".join(
        f"M{x} -{TIP + 7}V{round_cut(y, r, x, -1) + 7:.1f}" for x in (-36, -18, 0, 18, 36)
    )
    wall = "M{s}57 -128H{s}45V-112L{s}35 -14Q{s}34 -8 {s}30 -7V0Q{s}40 0 {s}42 -10"
    wall += "L{s}54 -112L{s}57 -114Z"
    room = "M-46 -128H46V-112L35 -6Q34 -3 30 -3H-30Q-34 -3 -35 -6L-46 -112Z"
    seal = "M-47 -110C-40 -110 -41 -95 -31 -95C-22 -95 -22 -104 -9 -104H9"
    seal += "C22 -104 22 -95 31 -95C41 -95 40 -110 47 -110"
    plate = across((0, "#F1F6F7"), (0.4, "#DCE6E9"), (1, "#A9BBC2"))
    turn = "M{s}14 -50V-70C{s}14 -87 {s}30 -87 {s}30 -70V-54M{s}23 -60L{s}30 -52L{s}36 -61"
    turns = turn.format(s="") + turn.format(s="-")
    return group(
        path(room, linear((0, "#DCEFEF"), (1, "#F4FBFB"))),
        group(needles(out - 26, 4, spread=38), at=(0, 26)),
        rect(-24, -44, 48, 11, 4, plate, STEEL, 1),
        rect(-6, -118, 12, 78, 4, METAL, STEEL_DEEP, 1),
        path(rubber, RUBBER, "#0A4A4B", 1.2),
        stroke(ribs, TEAL_DEEP, 4, 0.75),
        rect(-24, -TIP, 48, 11, 3, METAL, STEEL_DEEP, 1),
        stroke(seal, SEAL_EDGE, 11.4),
        stroke(seal, SEAL, 9.4),
        stroke(seal, "#FFF0D8", 2, 0.8),
        rect(-11, -111, 22, 14, 4, SEAL, SEAL_EDGE, 1),
        *(path(wall.format(s=s), CUT, "#3E7F8A", 1) for s in ("-", "")),
        stroke(turns, WHITE, 6),
        stroke(turns, FLUID, 3.4),
        *(_drop(x, -26, s) for x, s in ((28, 0.66), (-28, 0.5))),
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
