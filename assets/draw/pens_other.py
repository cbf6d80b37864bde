"""Pens of other makes: the same kind of thing, in other lengths and shapes.

Each stands upright with its tip's flat end at (0, 0).
"""

from __future__ import annotations

from dataclasses import dataclass

from assets.draw.geometry import smooth
from assets.draw.palette import STEEL_DEEP, WHITE, Cloth
from assets.draw.pen import CLEAR, EDGE, METAL, needle_rows
from assets.draw.svg import Gradient, Node, across, ellipse, group, path, rect, stroke

CLEAR_EDGE = "#6FA3AC"


@dataclass(frozen=True)
class Tip:
    """A tip's half widths at mouth and collar, its length, and its needles."""

    mouth: float
    collar: float
    long: int
    needles: int
    thick: float
    round_foot: float = 9


SLIM_TIP = Tip(25, 32, 150, 6, 3.6)
WIDE_TIP = Tip(50, 58, 96, 14, 3, 16)


def other_tip(shape: Tip, out: float = 0) -> Node:
    """A clear throw-away tip with its needles `out` below (0: hidden)."""
    m, k, r = shape.mouth, shape.collar, shape.round_foot
    top = 16 - shape.long
    shell = f"M{-k} {top}L{-m} {-r}Q{-m} 0 {r - m} 0H{m - r}Q{m} 0 {m} {-r}L{k} {top}Z"
    collar = across((0, "#CFE9EA"), (0.4, "#EFFAFA"), (1, "#93C1C8"))
    return group(
        rect(-m * 0.8, top, m * 1.6, shape.long - 78, 6, METAL, STEEL_DEEP, 2),
        needle_rows(out if out > 0 else -12, shape.thick, m * 1.42, shape.needles),
        path(shell, CLEAR, CLEAR_EDGE, 3),
        stroke(f"M{-k + 10} {top + 14}L{-m + 8} -18", WHITE, 6, 0.9),
        rect(-k - 5, -shape.long, k * 2 + 10, 20, 8, collar, CLEAR_EDGE, 3),
    )


def _shine(cloth: Cloth) -> Gradient:
    return across((0, cloth.base), (0.25, cloth.light), (0.6, cloth.base), (1, cloth.shade))


def slim_pen(cloth: Cloth, out: float = 0) -> Node:
    """A long narrow pen with a waist and a ring of ridges; 840 long."""
    low = SLIM_TIP.long
    half = [(-32, -low), (-38, -low - 60), (-30, -low - 150), (-42, -low - 260)]
    half += [(-44, -600), (-41, -770), (-30, -824)]
    outline = [
        half[0],
        *half,
        (0, -840),
        *((-x, y) for x, y in reversed(half)),
        (-half[0][0], -low),
    ]
    ridges = "".join(f"M-31 {y}Q0 {y + 7} 31 {y}" for y in range(-320, -240, 15))
    return group(
        other_tip(SLIM_TIP, out),
        path(smooth(outline), _shine(cloth), cloth.line, 3),
        stroke(ridges, cloth.line, 4, 0.6),
        rect(-46, -low - 308, 92, 36, 10, METAL, STEEL_DEEP, 3),
        ellipse((0, -low - 390), 15, 15, WHITE, cloth.line, 3),
        stroke("M-24 -780L-28 -580", WHITE, 7, 0.7),
    )


def stout_pen(cloth: Cloth, out: float = 0) -> Node:
    """A short broad pen with a sliding switch and a window for its setting; 620 long."""
    low = WIDE_TIP.long
    shell = f"M-66 {-low}L-62 {-low - 54}L-80 {-low - 130}L-78 -560Q-76 -620 0 -620"
    shell += f"Q76 -620 78 -560L80 {-low - 130}L62 {-low - 54}L66 {-low}Z"
    white = across((0, "#DDE6E8"), (0.3, WHITE), (1, "#B9C8CC"))
    ticks = "".join(f"M{x} {-low - 168}v-{14 + i * 5}" for i, x in enumerate(range(-36, 37, 18)))
    return group(
        other_tip(WIDE_TIP, out),
        path(shell, white, EDGE, 3),
        path(
            f"M-80 {-low - 130}L-62 {-low - 54}H62L80 {-low - 130}Z", _shine(cloth), cloth.line, 3
        ),
        rect(-52, -low - 218, 104, 62, 12, "#DCEBE8", EDGE, 3),
        stroke(ticks, cloth.line, 5),
        rect(-17, -500, 34, 116, 17, "#DCEBE8", EDGE, 3),
        rect(-17, -500, 34, 54, 17, _shine(cloth), cloth.line, 3),
        stroke("M-56 -556L-58 -340", WHITE, 9, 0.9),
    )
