"""Arms and legs, in body units: the head is at (0, 0), shoulders near y 140."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, degrees, sin

from assets.draw.geometry import Pt, rim, smooth, tube
from assets.draw.hands import REST, Pose, band, hand
from assets.draw.palette import Cloth, Skin, blend
from assets.draw.svg import Node, group, path, slant, stroke

LINE = 3.2


def limb(
    points: Sequence[Pt],
    widths: Sequence[float],
    cloth: Cloth | Skin,
    line: float = LINE,
    merge: bool = False,
    round_end: bool = True,
) -> Node:
    """A sleeve, a trouser leg or a bare arm; `merge` lets its start melt into the body."""
    whole = tube(points, widths, per=4, round_start=True, round_end=round_end)
    if not merge:
        fill = slant((0, cloth.light), (0.45, cloth.base), (1, cloth.shade))
        return path(whole, fill, cloth.line, line)
    fill = slant((0, blend(cloth.light, cloth.base, 0.5)), (0.5, cloth.base), (1, cloth.shade))
    (x1, y1), (x2, y2), (x3, y3) = points[0], points[len(points) // 2], points[-1]
    turns_left = (x2 - x1) * (y3 - y2) - (y2 - y1) * (x3 - x2) < 0
    edge = rim(points, widths, (0.34, 0.1) if turns_left else (0.1, 0.34), 4, round_end)
    return group(path(whole, fill), stroke(edge, cloth.line, line))


def arm(
    shoulder: Pt,
    elbow: Pt,
    wrist: Pt,
    cloth: Cloth,
    tone: Skin | Cloth,
    pose: Pose = REST,
    *,
    short: bool = False,
    palm_up: bool = False,
    flip: bool = False,
    turn: float = 0,
    grasp: Node | None = None,
    wide: float = 88,
    merge: bool = True,
) -> Node:
    """A bent arm with a hand.

    `flip`: thumb on the other side; `turn`: bend at the wrist; `grasp`: another hand, drawn at
    its own wrist; `short`: a short sleeve; `merge`: the shoulder melts into the body.
    """
    aim = degrees(atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])) + 90 + turn
    fist = (
        grasp
        if grasp is not None
        else group(hand(tone, pose, palm_up, line=6), scale=0.5, flip=flip)
    )
    palm = group(fist, at=wrist, turn=aim)
    mid = (shoulder[0] * 0.45 + elbow[0] * 0.55, shoulder[1] * 0.45 + elbow[1] * 0.55)
    near = (wrist[0] * 0.5 + elbow[0] * 0.5, wrist[1] * 0.5 + elbow[1] * 0.5)
    if short:
        bare = limb([shoulder, mid, elbow, near, wrist], [62, 60, 58, 52, 40], tone)
        half = limb([shoulder, mid], [wide, wide * 0.92], cloth, merge=merge)
        return group(bare, palm, half)
    end = (wrist[0] * 0.94 + elbow[0] * 0.06, wrist[1] * 0.94 + elbow[1] * 0.06)
    sleeve = limb(
        [shoulder, mid, elbow, near, end],
        [wide, wide * 0.92, wide * 0.86, wide * 0.74, wide * 0.6],
        cloth,
        merge=merge,
        round_end=False,
    )
    a = atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) + 1.5708
    r = wide * 0.27
    roll = band(
        (end[0] + r * cos(a), end[1] + r * sin(a)),
        (end[0] - r * cos(a), end[1] - r * sin(a)),
        13,
        cloth,
        2.6,
    )
    fold = stroke(
        (
            f"M{elbow[0] - 18:.1f} {elbow[1] - 26:.1f}Q{elbow[0] + 4:.1f} "
            f"{elbow[1] - 6:.1f} {elbow[0] + 6:.1f} {elbow[1] + 18:.1f}"
        ),
        cloth.line,
        2.8,
        0.35,
    )
    return group(palm, sleeve, roll, fold)


def shod(foot: Pt, shoe: Cloth) -> Node:
    """A shoe pointing right, its ankle at `foot`."""
    x, y = foot
    d = smooth(
        [
            (x - 38, y - 20),
            (x - 40, y + 34),
            (x + 40, y + 36),
            (x + 96, y + 34),
            (x + 92, y + 10),
            (x + 40, y - 8),
            (x + 26, y - 26),
        ]
    )
    return path(d, slant((0, shoe.light), (0.5, shoe.base), (1, shoe.shade)), shoe.line, LINE)


def legs(
    hip: Pt, knee: Pt, foot: Pt, cloth: Cloth, shoe: Cloth | None = None, wide: float = 126
) -> Node:
    """One bent leg from hip to foot, with a shoe pointing right."""
    parts = [shod(foot, shoe)] if shoe else []
    mid = (hip[0] * 0.5 + knee[0] * 0.5, hip[1] * 0.5 + knee[1] * 0.5)
    shin = (foot[0] * 0.5 + knee[0] * 0.5, foot[1] * 0.5 + knee[1] * 0.5)
    parts.append(
        limb(
            [hip, mid, knee, shin, foot], [wide, wide, wide * 0.92, wide * 0.8, wide * 0.66], cloth
        )
    )
    return group(*parts)
