"""A bare chest and arms raised to wash the hair, from the front, in body units."""

from __future__ import annotations

from assets.draw.geometry import Pt, rim, smooth, tube
from assets.draw.hands import hand
from assets.draw.hands_more import NO_THUMB
from assets.draw.palette import Skin, blend
from assets.draw.svg import Node, across, group, path, plays, slant, stroke

LINE = 3.2


@plays("flesh")
def bare_chest(skin: Skin) -> Node:
    """Shoulders to waist, both arms lifted; it bleeds down to y 520."""
    half: list[Pt] = [
        (40, 112), (74, 134), (118, 148), (150, 170), (150, 214), (134, 262), (128, 340),
        (118, 430), (118, 520), (118, 520),
    ]  # fmt: skip
    outline = [*((-x, y) for x, y in half), *reversed(half)]
    fill = slant((0, skin.light), (0.45, skin.base), (1, skin.shade))
    marks = "M-104 262Q-58 296 -8 268M104 262Q58 296 8 268M0 178V262M-84 160Q-44 176 -12 166"
    marks += "M84 160Q44 176 12 166M0 300V400"
    edges = smooth(half, closed=False) + smooth([(-x, y) for x, y in half], closed=False)
    return group(
        path(smooth(outline), fill),
        stroke(edges, skin.line, LINE),
        stroke(marks, skin.line, 2.8, 0.34),
    )


@plays("flesh")
def washing_arm(skin: Skin) -> Node:
    """The right arm, on our left: shoulder, upper arm, forearm and a hand on the hair."""
    wrist: Pt = (-128, -34)
    spine: list[Pt] = [
        (-116, 198), (-170, 162), (-226, 122), (-246, 98), (-232, 72), (-186, 22), wrist,
        (-119, -44),
    ]  # fmt: skip
    widths = [92.0, 86.0, 76.0, 68.0, 68.0, 64.0, 46.0, 50.0]
    fill = across((0, skin.base), (1, blend(skin.light, skin.base, 0.6)))
    palm = group(group(hand(skin, NO_THUMB, line=6), scale=0.5), at=wrist, turn=42)
    return group(
        palm,
        path(tube(spine, widths, round_start=True, round_end=False), fill),
        stroke(rim(spine, widths, (0.03, 0.1), round_end=False), skin.line, LINE),
    )
