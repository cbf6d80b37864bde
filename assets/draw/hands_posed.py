"""Hands drawn as one contour with lines inside: at a chin, on a shoulder.

Each is of a body's size, with its wrist at (0, 0).
"""

from __future__ import annotations

from collections.abc import Sequence

from assets.draw.geometry import Pt, smooth
from assets.draw.hands import Tone
from assets.draw.palette import Skin, blend
from assets.draw.svg import Node, ellipse, group, path, slant, stroke

LINE = 3.0
Nail = tuple[Pt, float, float, float]


def contour_hand(
    tone: Tone,
    contour: Sequence[Pt],
    seams: str,
    nails: Sequence[Nail],
    lights: str,
    line: float = LINE,
    shine: float = 7,
) -> Node:
    """One outline, the lines between fingers, nails (at, half width, half length, turn), light."""
    fill = slant((0, blend(tone.light, tone.base, 0.35)), (0.5, tone.base), (1, tone.shade))
    seam = blend(tone.base, tone.line, 0.75)
    skin = isinstance(tone, Skin)
    return group(
        path(smooth(contour), fill, tone.line, line),
        stroke(lights, tone.light, shine, 0.6),
        stroke(seams, seam, line * 0.75),
        *(
            group(ellipse((0, 0), w, h, tone.light, tone.shade, line * 0.5), at=at, turn=turn)
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
        shine=6,
    )


def on_shoulder(tone: Tone) -> Node:
    """A left hand that points right, laid over a shoulder from the left, thumb on our side (low)."""
    contour: list[Pt] = [
        (-14, -20), (-14, -20), (10, -22), (34, -28), (54, -33), (64, -38), (84, -41), (102, -37),
        (116, -29), (122, -19), (121, -12), (121, -12), (132, -5), (137, 5), (134, 12), (134, 12),
        (138, 22), (135, 32), (126, 34), (126, 34), (124, 44), (114, 48), (100, 42), (84, 35),
        (68, 34), (58, 36), (58, 36), (68, 48), (80, 60), (84, 71), (77, 79), (66, 76), (46, 60),
        (26, 44), (8, 28), (-14, 22), (-14, 22),
    ]  # fmt: skip
    return contour_hand(
        tone,
        contour,
        "M121 -12Q100 -26 72 -21M134 12Q110 -8 76 -5M126 34Q104 12 74 14M58 36Q46 32 38 22",
        [((115, -23), 4.5, 6, 126), ((130, 2), 5, 6.5, 124), ((129, 26), 5, 6.5, 130),
         ((116, 42), 4.5, 6, 128), ((76, 70), 5.5, 7, 140)],
        "M70 -32Q90 -34 104 -28M30 34Q52 50 68 66",
        shine=6,
    )
