"""Hands drawn as one contour with lines inside: at a chin, writing.

Each is of a body's size, with its wrist at (0, 0).
"""

from __future__ import annotations

from collections.abc import Sequence

from assets.draw.geometry import Pt, smooth
from assets.draw.hands import Tone, on_skin
from assets.draw.palette import SHADOW, Skin, blend
from assets.draw.svg import Node, cast, ellipse, group, path, slant, stroke
from assets.draw.things_home import pencil

LINE = 3.0
Nail = tuple[Pt, float, float, float]


def contour_hand(
    tone: Tone,
    contour: Sequence[Pt],
    seams: str,
    nails: Sequence[Nail],
    lights: str,
    knuckles: str = "",
) -> Node:
    """One outline, the lines between fingers, nails (at, half width, half length, turn), light."""
    fill = slant((0, blend(tone.light, tone.base, 0.35)), (0.5, tone.base), (1, tone.shade))
    seam = blend(tone.base, tone.line, 0.75)
    skin = isinstance(tone, Skin)
    return cast(
        "flesh" if skin else "",
        path(smooth(contour), fill, tone.line, LINE),
        stroke(lights, tone.light, 5, 0.6),
        stroke(seams, seam, LINE * 0.75),
        *((stroke(knuckles, tone.line, 2, 0.35),) if knuckles else ()),
        *(
            group(ellipse((0, 0), w, h, tone.light, tone.shade, LINE * 0.5), at=at, turn=turn)
            for at, w, h, turn in (nails if skin else ())
        ),
    )


def at_chin(tone: Tone) -> Node:
    """A right hand that holds a chin between thumb (left) and bent first finger."""
    contour: list[Pt] = [
        (-24, 8), (-24, 8), (-25, -14), (-32, -42), (-43, -72), (-47, -100), (-45, -120),
        (-37, -129), (-27, -125), (-22, -114), (-12, -109), (4, -108), (18, -108), (29, -111),
        (29, -111), (16, -115), (5, -118), (0, -125), (6, -134), (23, -137), (47, -131),
        (65, -117), (71, -102), (69, -95), (69, -95), (77, -85), (76, -71), (69, -65), (69, -65),
        (72, -55), (66, -44), (58, -39), (58, -39), (58, -29), (47, -18), (31, -6), (22, 10),
        (18, 26), (18, 26),
    ]  # fmt: skip
    return contour_hand(
        tone,
        contour,
        "M69 -95Q56 -88 40 -68M69 -65Q56 -59 42 -47M58 -39Q48 -36 38 -30"
        "M29 -111Q36 -107 38 -100M62 -112Q60 -119 54 -124M-10 -66Q-23 -76 -25 -96",
        [((9, -127), 5.5, 7, -68), ((-37, -117), 6, 8, -8)],
        "M-33 -66Q-38 -84 -38 -102M29 -130Q48 -124 57 -114",
    )


def writes(tone: Tone) -> Node:
    """A right hand that points right, seen from its back, its pencil's point at (159, 12)."""
    contour: list[Pt] = [
        (-24, -22), (-24, -22), (4, -25), (32, -35), (58, -49), (80, -58), (104, -61), (122, -52),
        (135, -34), (143, -14), (141, -5), (132, -5), (132, -5), (137, 3), (133, 11), (122, 12),
        (122, 12), (121, 20), (113, 27), (103, 26), (103, 26), (101, 35), (90, 40), (66, 40),
        (38, 37), (14, 29), (-24, 24), (-24, 24),
    ]  # fmt: skip
    thumb: list[Pt] = [(120, -30), (140, -29), (153, -20), (157, -11), (151, -4), (128, 0)]
    under: list[Pt] = [(6, 26), (60, 36), (112, 26), (140, 12), (128, 34), (84, 50), (30, 44)]
    return group(
        path(smooth(under), SHADOW, opacity=0.2),
        on_skin(tone, path(smooth(thumb), slant((0, tone.base), (1, tone.shade)), tone.line, LINE)),
        group(pencil(), at=(159, 12), turn=-35, scale=1.02),
        contour_hand(
            tone,
            contour,
            "M132 -5Q120 -32 98 -36Q84 -38 72 -33M122 12Q111 -11 74 -9M103 26Q97 11 70 13",
            [((135, -18), 4, 6, -20), ((128, 3), 3.5, 5, -28)],
            "M72 -48Q98 -56 114 -44M80 -26Q100 -24 110 -8M76 1Q95 2 105 14",
            "M60 -44q8 1 8 9M62 -26q7 2 6 9M62 -3q7 2 5 9",
        ),
    )
