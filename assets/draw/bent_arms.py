"""Arms bent sharply: phones at ears, hands at throats, hands in laps."""

from __future__ import annotations

from math import atan2, degrees

from assets.draw.body import TORSO
from assets.draw.geometry import Pt, lerp, rim, sides, tube
from assets.draw.geometry import line as line_through
from assets.draw.hair import View
from assets.draw.hands import REST, Pose, band, hand
from assets.draw.palette import (
    Cloth,
    Skin,
    blend,
)  # fmt: skip
from assets.draw.svg import (
    Gradient,
    Node,
    circle,
    group,
    linear,
    path,
    rect,
    slant,
    stroke,
)

LINE = 3.2


HOLD = Pose((-2, 2, 6, 12), (0.74, 0.78, 0.74, 0.7), ((-34, -52), (-78, -100), (-80, -158)), 12)


def phone_hand(skin: Skin) -> Node:
    """A hand with a phone at the ear, to be the grasp of an arm: phone behind, hand over it."""
    slab = group(
        rect(-30, -78, 60, 156, 13, slant((0, "#5D7A84"), (1, "#2F434D")), "#10191E", LINE),
        circle((-12, -60), 6, "#8FA3AD"),
        at=(12, -86),
        turn=-42,
    )
    return group(slab, group(hand(skin, HOLD, line=6), scale=0.5))


def as_torso(
    cloth: Cloth, spine: list[Pt], widths: list[float], view: View, flipped: bool
) -> Gradient:
    """The torso's shading, carried over to the box of a limb that lies on it."""
    left, right = sides(spine, widths, 3)
    r = widths[0] / 2
    xs = [p[0] for p in (*left, *right)] + [spine[0][0] - r, spine[0][0] + r]
    ys = [p[1] for p in (*left, *right)] + [spine[0][1] - r, spine[-1][1] + widths[-1] / 2]
    body_x, body_y = [q[0] for q in TORSO[view]], [q[1] for q in TORSO[view]]
    wide, tall = max(body_x) - min(body_x), max(body_y) - min(body_y)

    def shade(x: float, y: float) -> float:
        u, v = (x - min(body_x)) / wide, (y - min(body_y)) / tall
        return (((1 - u if flipped else u) - 0.1) * 0.8 + v) / 1.64

    near, off = (max(xs), min(xs)) if flipped else (min(xs), max(xs))
    a = shade(near, min(ys))
    b, c = shade(off, min(ys)) - a, shade(near, max(ys)) - a
    k = b * b + c * c
    line = (-a * b / k, -a * c / k, (1 - a) * b / k, (1 - a) * c / k)
    return linear((0, cloth.light), (0.4, cloth.base), (1, cloth.shade), angle=line)


def folded(
    shoulder: Pt,
    elbow: Pt,
    wrist: Pt,
    cloth: Cloth,
    palm: Node,
    *,
    turn: float = 0,
    far: bool = False,
    bare: bool = False,
    flipped: bool = False,
    view: View = "three",
) -> Node:
    """An arm bent sharply, for phones and throats: upper arm, then forearm over it, then the cuff.

    `palm` is a hand on its own wrist; `far`: the shoulder on the shaded side; `bare`: no sleeve.
    `flipped`: inside a mirrored group. The upper arm is shaded as the torso is: no seam.
    """
    aim = degrees(atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])) + 90
    upper, lower = (
        [shoulder, lerp(shoulder, elbow, 0.5), elbow],
        [elbow, lerp(elbow, wrist, 0.5), lerp(elbow, wrist, 0.95)],
    )
    w_up, w_low = [86.0, 84.0, 78.0], [78.0, 72.0, 56.0]
    if bare:
        w_up, w_low, lower[-1] = [76.0, 68.0, 60.0], [60.0, 54.0, 42.0], wrist
    low = tube(lower, [w_low[0] - 2.6, *w_low[1:]], round_start=True, round_end=False)
    end = lower[-1]
    return group(
        path(tube(upper, w_up, round_start=True), as_torso(cloth, upper, w_up, view, flipped)),
        stroke(rim(upper, w_up, (0, 0.36) if far else (0.36, 0)), cloth.line, LINE),
        *(group(palm, at=wrist, turn=aim + turn),) * (not bare),
        path(
            low,
            slant((0, blend(cloth.light, cloth.base, 0.6)), (0.5, cloth.base), (1, cloth.shade)),
        ),
        stroke(rim(lower, w_low, (0, 0), round_end=False), cloth.line, LINE),
        group(
            group(palm, at=wrist, turn=aim + turn),
            stroke(line_through([lerp(wrist, elbow, 0.1), wrist]), cloth.base, 33),
        )
        if bare
        else group(band((-26, 0), (26, 0), 13, cloth, 2.6), at=end, turn=aim),
    )


def small_hand(
    skin: Skin | Cloth, pose: Pose = REST, *, flip: bool = False, palm_up: bool = False
) -> Node:
    """A hand at body size, to be an arm's palm."""
    return group(hand(skin, pose, palm_up, line=6), scale=0.5, flip=flip)
