"""The mint mat the pen lies on, the paler pen there, and the round view a part comes forward in."""

from __future__ import annotations

from math import acos, atan2, cos, hypot, radians, sin

from assets.draw.geometry import Pt, xy
from assets.draw.palette import SHADOW, TEAL_DEEP, TEAL_MID, WHITE
from assets.draw.pen import LENGTH
from assets.draw.room import backdrop
from assets.draw.svg import (
    Node,
    cast,
    circle,
    ellipse,
    group,
    linear,
    path,
    radial,
    rect,
    slant,
    stroke,
)
from assets.draw.wash import washed

TURN = 62.0
FOOT: Pt = (440, 736)
SIZE = 0.9
VIEW: Pt = (348, 350)
R = 264.0
PALE = "#CDE4DE"
DARK = "#2B4A4A"


def mat() -> Node:
    """The ground of every picture of the pen's parts."""
    fill = slant((0, "#CBE4DE"), (0.6, "#BBDAD3"), (1, "#A6CCC4"))
    return group(
        backdrop(),
        rect(60, 84, 1088, 740, 44, SHADOW, opacity=0.1),
        rect(56, 70, 1088, 740, 44, fill, "#8DB8AF", 3),
        cast("setting", stroke("M420 70V810M780 70V810M56 440H1144", "#8DB8AF", 3, 0.45)),
    )


def lying_shade(at: Pt, rx: float, ry: float, strength: float = 0.34) -> Node:
    """The soft shadow of what lies on the mat along the pen's way."""
    fill = radial((0, DARK, strength), (0.7, DARK, strength * 0.47), (1, DARK, 0))
    return group(ellipse((0, 0), rx, ry, fill), at=at, turn=TURN - 90)


def on_pen(y: float, x: float = 0, foot: Pt = FOOT, size: float = SIZE) -> Pt:
    """Where a point of the upright pen comes to lie."""
    a = radians(TURN)
    return (
        foot[0] + (x * cos(a) - y * sin(a)) * size,
        foot[1] + (x * sin(a) + y * cos(a)) * size,
    )


def laid(*drawn: Node, foot: Pt = FOOT, size: float = SIZE) -> Node:
    """Parts of the upright pen as they lie on the mat."""
    return group(*drawn, at=foot, turn=TURN, scale=size)


def pale_pen(drawn: Node, foot: Pt = FOOT, size: float = SIZE, t: float = 0.52) -> Node:
    """A whole pen lying back on the mat, paler than what comes forward."""
    x, y = on_pen(-LENGTH / 2, foot=foot, size=size)
    shade = lying_shade((x + 18, y + 26), 440 * size, 60 * size, 0.26)
    return group(shade, laid(washed(drawn, PALE, t), foot=foot, size=size))


def beam(start: Pt, small: float, at: Pt = VIEW, big: float = R) -> Node:
    """A cone of light from a ring at `start` to the round view at `at`."""
    dx, dy = at[0] - start[0], at[1] - start[1]
    way, lean = atan2(dy, dx), acos((small - big) / hypot(dx, dy))
    a, b, c, d = (
        xy((p[0] + r * cos(way + s * lean), p[1] + r * sin(way + s * lean)))
        for p, r, s in ((start, small, 1), (at, big, 1), (at, big, -1), (start, small, -1))
    )
    fill = linear((0, WHITE, 0.3), (1, WHITE, 0.62), angle=(1, 1, 0, 0))
    r = f"{small:.1f}"
    return group(
        path(f"M{a}L{b}L{c}L{d}A{r} {r} 0 0 0 {a}Z", fill),
        stroke(f"M{a}L{b}M{d}L{c}", TEAL_MID, 2.4, 0.7),
    )


def place(start: Pt, small: float, *part: Node) -> Node:
    """The part itself, in full colour at its place on the pale pen, and the ring round it."""
    return group(
        *part,
        circle(start, small, "none", WHITE, 8),
        circle(start, small + 4, "none", TEAL_DEEP, 3),
    )


def view(*shown: Node, at: Pt = VIEW, r: float = R) -> Node:
    """A big round view about `at`, lifted off the mat; `shown` is drawn about (0, 0)."""
    soft = radial((0, DARK, 0.5), (0.86, DARK, 0.42), (1, DARK, 0))
    return group(
        circle((r * 0.05, r * 0.09), r * 1.12, soft),
        circle((0, 0), r, radial((0, WHITE), (0.6, "#F6FBFA"), (1, "#DDEEEA"))),
        *shown,
        circle((0, 0), r, "none", WHITE, 14),
        circle((0, 0), r + 8, "none", TEAL_DEEP, 3),
        at=at,
    )
