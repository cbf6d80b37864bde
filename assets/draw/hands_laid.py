"""Hands at rest, of a body's size: laid on a lap, a chest or a shoulder; held to a throat.

Each has its wrist at (0, 0).
"""

from __future__ import annotations

from collections.abc import Sequence

from assets.draw.geometry import Pt, rim, smooth, tube
from assets.draw.hands import Tone, nail_at, shine
from assets.draw.palette import SHADOW, Skin, blend
from assets.draw.svg import Node, group, path, slant, stroke

LINE = 3.0
Digit = tuple[tuple[Pt, ...], tuple[float, ...]]


def _whole(
    tone: Tone,
    back: Sequence[Pt],
    fingers: Sequence[Digit],
    thumb: Digit,
    *,
    thumb_over: bool,
    nails: Sequence[int] = (),
    shade_at: Pt = (0, 0),
) -> Node:
    """One silhouette with a soft shadow under it; the later finger lies over the earlier."""
    seam = blend(tone.base, tone.line, 0.6)
    lit = slant((0, tone.light), (0.5, tone.base), (1, tone.shade))
    tubes = [tube(points, widths, per=1) for points, widths in fingers]
    digit, palm = tube(*thumb, per=1), smooth(back)
    outline = "".join([*tubes, digit, palm])
    shade = smooth([*back[:4], *(d[0][-1] for d in fingers), *back[-2:]])
    skin = isinstance(tone, Skin)

    def nail(d: Digit) -> list[Node]:
        return [nail_at(d[0], d[1][-1], tone, LINE * 1.4)] if skin else []

    over = [
        path(digit, tone.base),
        stroke(rim(*thumb, (0.4, 0.4), 1), seam, LINE * 0.8),
        shine(*thumb, tone),
        *nail(thumb),
    ]
    laid: list[Node] = []
    for i, d in enumerate(tubes):
        laid += [path(d, lit, seam, LINE * 0.7), *(nail(fingers[i]) if i in nails else [])]
    return group(
        group(path(shade, SHADOW, opacity=0.18), at=shade_at),
        path(outline, tone.base, tone.line, LINE * 2),
        *([] if thumb_over else over),
        *laid,
        path(palm, slant((0, blend(tone.light, tone.base, 0.35)), (0.5, tone.base),
                         (1, blend(tone.base, tone.shade, 0.5)))),
        *(over if thumb_over else []),
    )  # fmt: skip


def laid(tone: Tone, *, thumb_near: bool = False, shade_at: Pt = (3, 8)) -> Node:
    """A hand lying at ease, its back to us, fingers bent a little over what it lies on.

    A right hand whose thumb is on the far side, or, with `thumb_near`, a left hand. The fingers
    point up as in `hands.hand`, and bend to the right.
    """
    back: list[Pt] = [
        (-10, -21), (20, -25), (48, -28), (66, -24), (76, -8), (74, 8), (68, 22), (54, 32),
        (26, 27), (-10, 21),
    ]  # fmt: skip
    fingers: list[Digit] = [
        (((58, -14), (92, -22), (122, -15), (143, 0)), (25, 23, 21, 17)),
        (((60, -2), (96, -7), (128, 2), (148, 19)), (25, 24, 22, 18)),
        (((58, 10), (92, 9), (121, 18), (138, 34)), (25, 23, 21, 17)),
        (((52, 21), (80, 24), (102, 33), (115, 46)), (23, 21, 19, 16)),
    ]
    thumb: Digit = (((18, -10), (50, -32), (84, -40)), (34, 26, 19))
    if thumb_near:
        fingers = [
            (((56, -17), (84, -25), (108, -21), (124, -9)), (23, 21, 19, 16)),
            (((60, -6), (94, -13), (124, -6), (142, 9)), (25, 23, 21, 17)),
            (((60, 6), (96, 2), (128, 10), (146, 27)), (25, 24, 22, 18)),
            (((58, 18), (92, 17), (120, 26), (135, 42)), (25, 23, 21, 17)),
        ]
        thumb = (((12, 10), (38, 38), (66, 62)), (34, 27, 19))
    drawn = _whole(
        tone,
        back,
        fingers,
        thumb,
        thumb_over=thumb_near,
        nails=(0, 1, 2, 3),
        shade_at=shade_at,
    )
    return group(drawn, turn=-90)

