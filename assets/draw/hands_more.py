"""Hands from less common sides: pointing, from its palm; laid over an edge or a shoulder."""

from __future__ import annotations

from assets.draw.geometry import Pt, rim, smooth, tube
from assets.draw.hands import (
    KNUCKLES,
    LENGTHS,
    PALM,
    WIDTHS,
    Pose,
    Tone,
    finger,
    finger_bones,
    fuse,
    nail_at,
    shine,
)
from assets.draw.palette import Skin
from assets.draw.svg import Node, cast, group, linear, path, slant, stroke

NO_THUMB = Pose((-7, -2, 3, 9), (1.05, 1.06, 1.05, 1), ((-20, -40), (-24, -70), (-26, -96)), 13)


def pointing_palm(tone: Tone, line: float = 6) -> Node:
    """A hand that points, seen from the palm: first finger out, the others curled on the palm.

    As drawn a left hand, wrist at (0, 0), thumb on the left.
    """
    long = finger_bones(KNUCKLES[0], LENGTHS[0] * 1.16, -2)
    w = WIDTHS[0]
    first = finger(long, [w, w * 0.97, w, w * 0.9, w * 0.8], tone, line=line)
    thumb: tuple[Pt, ...] = ((-34, -52), (-78, -104), (-76, -160))
    widths = [64, 48, 38]
    palm, digit = smooth(PALM), tube(thumb, widths, round_start=True)
    fold = slant((0, tone.light), (0.35, tone.base), (1, tone.shade))
    curled = [
        path(tube([(x, -152), (x * 0.94, -124), (x * 0.82, -94)], size, round_start=True), fold,
             tone.line, line)
        for x, size in ((55, [37, 35, 29]), (21, [41, 39, 33]), (-15, [42, 40, 34]))
    ]  # fmt: skip
    shade = linear(
        (0, tone.light, 0.9), (0.4, tone.base, 0), (1, tone.shade, 0.6), angle=(0.2, 0, 0.9, 1)
    )
    return group(
        first,
        fuse(tone, line, palm, digit),
        path(palm, shade),
        stroke("M-58 -112C-28 -114 -6 -84 -10 -24", tone.line, line * 0.8, 0.5),
        *curled,
        shine(thumb, widths, tone),
    )


def holding_thumb(tone: Tone) -> Node:
    """A thumb laid over an edge, its root at (0, 0) melting into the hand, its end to the right."""
    bones: list[Pt] = [(0, 0), (26, -10), (58, -16)]
    widths = [32.0, 26.0, 21.0]
    return group(
        path(tube(bones, widths, round_start=True), tone.base),
        stroke(rim(bones, widths, (0.1, 0.1)), tone.line, 3),
        shine(bones, widths, tone),
        *((nail_at(bones, 21, tone, 3),) if isinstance(tone, Skin) else ()),
    )


def laid_over(tone: Tone, line: float = 3.2) -> Node:
    """A right hand laid over a shoulder from the right, fingers hanging over it, thumb behind it.

    Its wrist is at (0, 0); it is of a body's size.
    """
    knuckles: tuple[Pt, ...] = ((-86, -32), (-71, -15), (-55, 3), (-39, 20))
    fingers = [
        finger([(x + 14, y - 8), (x - 10, y + 12), (x - 10 - 0.42 * far, y + 10 + 0.8 * far)],
               [29, 28, 22], tone, isinstance(tone, Skin), line)
        for (x, y), far in zip(knuckles, (46, 60, 62, 52), strict=True)
    ]  # fmt: skip
    top: list[Pt] = [(34, -10), (2, -30), (-30, -42), (-66, -54), (-94, -48), (-102, -32)]
    under: list[Pt] = [(-37, 41), (-30, 37), (-14, 36), (0, 39)]
    back = [*top, (-88, -16), (-70, 4), (-54, 22), *under]
    shade = linear(
        (0, tone.light, 0.8), (0.5, tone.base, 0), (1, tone.shade, 0.5), angle=(0.3, 0, 0.7, 1)
    )
    bumps = "".join(f"M{x - 10} {y - 4}q3 -10 13 -8" for x, y in knuckles)
    return cast(
        "flesh" if isinstance(tone, Skin) else "",
        *fingers,
        path(smooth(back), tone.base),
        path(smooth(back), shade),
        stroke(bumps, tone.line, line * 0.8, 0.45),
        stroke(smooth(top, closed=False) + smooth(under, closed=False), tone.line, line),
    )
