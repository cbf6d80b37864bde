"""Hands from less common sides: pointing, from its palm; a thumb laid over an edge."""

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
    on_skin,
    shine,
)
from assets.draw.palette import Skin
from assets.draw.svg import Node, group, linear, path, slant, stroke

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
        on_skin(tone, path(palm, shade)),
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
