"""Hands at rest, of a body's size: laid on a lap, a chest, a table, a knee or a shoulder."""

from __future__ import annotations

from dataclasses import dataclass

from assets.draw.geometry import Pt, smooth
from assets.draw.hands import Tone
from assets.draw.hands_posed import Nail, contour_hand
from assets.draw.palette import SHADOW
from assets.draw.svg import Node, group, path


@dataclass(frozen=True)
class _Laid:
    """What is drawn of a hand laid down; its shadow lies under it."""

    contour: tuple[Pt, ...]
    under: tuple[Pt, ...]
    seams: str
    nails: tuple[Nail, ...]
    lights: str
    knuckles: str


_THUMB_FAR = _Laid(
    contour=(
        (-24, -18), (-24, -18), (2, -22), (20, -31), (38, -43), (60, -51), (80, -55), (92, -53),
        (97, -47), (92, -40), (78, -37), (60, -28), (60, -28), (80, -31), (102, -32), (122, -25),
        (137, -12), (145, 1), (144, 9), (135, 10), (135, 10), (146, 17), (151, 26), (148, 33),
        (139, 32), (139, 32), (143, 39), (140, 46), (133, 47), (126, 43), (126, 43), (124, 51),
        (116, 54), (107, 50), (93, 41), (78, 35), (60, 33), (30, 29), (4, 24), (-24, 20),
        (-24, 20),
    ),
    under=(
        (0, 0), (80, -26), (130, -12), (152, 24), (146, 48), (116, 62), (60, 42), (0, 32),
    ),
    seams="M135 10Q112 -11 64 -9M139 32Q114 9 66 7M126 43Q104 23 66 21M60 -28Q47 -25 36 -15",
    nails=(
        ((137, 1), 4.5, 6, 138),
        ((143, 25), 4.5, 6, 138),
        ((134, 40), 4, 5.5, 134),
        ((116, 47), 4, 5, 128),
        ((88, -47), 4, 6, 92),
    ),
    lights="M78 -24Q100 -26 116 -17M80 -3Q104 -1 120 12M80 13Q102 17 116 28M42 -36Q58 -43 76 -46",
    knuckles="M54 -19q8 1 7 9M56 -3q8 1 7 9M56 12q7 1 6 8",
)  # fmt: skip
_THUMB_NEAR = _Laid(
    contour=(
        (-24, -10), (-24, -10), (4, -22), (32, -27), (52, -33), (72, -38), (92, -35), (107, -26),
        (112, -17), (107, -12), (107, -12), (119, -9), (131, 0), (134, 8), (127, 11), (127, 11),
        (138, 20), (141, 29), (137, 35), (128, 34), (128, 34), (132, 43), (128, 50), (120, 50),
        (106, 42), (90, 36), (74, 33), (60, 35), (60, 35), (70, 45), (82, 57), (90, 68), (89, 77),
        (80, 81), (70, 77), (57, 66), (40, 54), (22, 41), (6, 29), (-14, 20), (-14, 20),
    ),
    under=(
        (96, -30), (118, -20), (140, 6), (146, 34), (136, 58), (116, 58), (86, 46), (90, 0),
    ),
    seams="M107 -12Q88 -22 58 -17M127 11Q102 -7 60 -2M128 34Q104 13 62 14M60 35Q48 32 40 24",
    nails=(
        ((105, -20), 4, 5.5, 122),
        ((126, 3), 4.5, 6, 124),
        ((132, 27), 4.5, 6, 126),
        ((122, 44), 4, 5.5, 122),
        ((82, 72), 5, 6.5, 136),
    ),
    lights="M72 -31Q84 -32 95 -27M74 -13Q94 -13 110 -4M76 5Q98 5 114 17M32 38Q54 52 70 67",
    knuckles="M48 -28q8 1 8 8M52 -12q7 2 6 9M52 4q7 2 5 9",
)  # fmt: skip


def laid(tone: Tone, *, thumb_near: bool = False) -> Node:
    """A hand lying at ease, its back to us, fingers bent a little over what it lies on.

    A right hand whose thumb is on the far side, or, with `thumb_near`, a left hand. Its wrist is at
    (0, 0), the fingers point up as in `hands.hand`, and bend to the right.
    """
    hand = _THUMB_NEAR if thumb_near else _THUMB_FAR
    return group(
        group(
            path(smooth(hand.under), SHADOW, opacity=0.18),
            contour_hand(tone, hand.contour, hand.seams, hand.nails, hand.lights, hand.knuckles),
        ),
        turn=-90,
    )
