"""Hands seen from the back or the palm. Gloved with GLOVE, bare with a Skin.

A hand stands on its wrist at (0, 0) with the fingers up (negative y), thumb on the left,
about 290 long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, radians, sin

from assets.draw.geometry import Pt, lerp, rim, smooth, tube
from assets.draw.palette import Cloth, Skin, blend
from assets.draw.svg import (
    Node,
    Paint,
    cast,
    ellipse,
    group,
    num,
    path,
    radial,
    slant,
    stroke,
)

Tone = Skin | Cloth
LINE = 3.5


@dataclass(frozen=True)
class Pose:
    """Finger lean in degrees and length as a part of full, index to little; the thumb's joints."""

    lean: tuple[float, float, float, float]
    length: tuple[float, float, float, float]
    thumb: tuple[Pt, Pt, Pt]
    bend: float = 0


FLAT = Pose((-4, -1, 3, 8), (1, 1, 1, 1), ((-30, -50), (-82, -98), (-98, -154)))
OPEN = Pose((-14, -4, 7, 19), (1, 1, 1, 1), ((-30, -50), (-92, -92), (-138, -134)))
REST = Pose((-3, 0, 2, 5), (0.96, 0.97, 0.96, 0.95), ((-30, -50), (-76, -94), (-84, -146)), 2)
POINT = Pose((-3, 0, 4, 8), (1.14, 0.5, 0.48, 0.48), ((-30, -50), (-72, -98), (-70, -148)))
KNUCKLES: tuple[Pt, ...] = ((-48, -138), (-16, -148), (18, -142), (49, -126))
LENGTHS = (118, 132, 124, 100)
WIDTHS = (43, 44, 43, 37)
BACK = "M-58 -122q12 -15 24 -4M-24 -132q12 -14 25 -2M11 -127q12 -13 24 -1M44 -112q9 -11 18 0"
PALM: tuple[Pt, ...] = (
    (-42, 12), (-46, -20), (-60, -66), (-70, -114), (-68, -144), (-20, -162), (34, -152),
    (66, -130), (72, -96), (62, -48), (46, -16), (44, 12),
)  # fmt: skip


def on_skin(tone: Tone, *parts: Node) -> Node:
    """Parts of a hand, flesh where it is bare: their light and shade are then the skin's own."""
    return cast("flesh" if isinstance(tone, Skin) else "", *parts)


def fuse(tone: Tone, line: float, *outlines: str) -> Node:
    """Several outlines as one silhouette: one edge round all of them, no seams inside."""
    whole = "".join(outlines)
    return group(path(whole, tone.base, tone.line, line * 2), path(whole, tone.base))


def shine(points: Sequence[Pt], widths: Sequence[float], tone: Tone) -> Node:
    """The lit upper left side of a finger or a thumb."""
    w = max(widths)
    lit = [(x - w * 0.1, y - w * 0.12) for x, y in points]
    thin = [2, widths[1] * 0.3, *(v * 0.42 for v in widths[1:])]
    return on_skin(tone, path(tube(lit, thin, per=2), tone.light, opacity=0.75))


def finger(
    points: Sequence[Pt],
    widths: Sequence[float],
    tone: Tone,
    nail: bool = False,
    line: float = LINE,
) -> Node:
    """One finger from its root to its tip: outline, shading, and a nail if asked."""
    body = path(tube(points, widths), slant((0, tone.base), (1, tone.shade)), tone.line, line)
    parts = [on_skin(tone, body), shine(points, widths, tone)]
    if nail:
        parts.append(nail_at(points, widths[-1], tone, line))
    return group(*parts)


def nail_at(points: Sequence[Pt], width: float, tone: Tone, line: float) -> Node:
    """The nail at a finger's end."""
    end, before = points[-1], points[-2]
    turn = degrees(atan2(end[1] - before[1], end[0] - before[0])) + 90
    nail = ellipse((0, 0), width * 0.27, width * 0.32, tone.light, tone.shade, line * 0.4)
    return on_skin(tone, group(nail, at=lerp(end, before, 0.08), turn=turn))


def _lit_side(bones: Sequence[Pt], width: float) -> str:
    """A line up the lit side of a finger, short of its nail."""
    (x1, y1), (x2, y2) = lerp(bones[0], bones[1], 0.75), lerp(bones[1], bones[2], 0.9)
    return f"M{num(x1 - width * 0.16)} {num(y1)}L{num(x2 - width * 0.16)} {num(y2)}"


def finger_bones(root: Pt, length: float, lean: float, bend: float = 0) -> list[Pt]:
    """Root, two joints and tip of a finger leaning `lean` degrees from straight up."""
    out = [root]
    angle = lean
    for part in (0.44, 0.3, 0.26):
        x, y = out[-1]
        a = radians(angle)
        out.append((x + sin(a) * length * part, y - cos(a) * length * part))
        angle += bend
    return out


def hand(tone: Tone, pose: Pose = FLAT, palm_up: bool = False, line: float = LINE) -> Node:
    """A whole hand. `palm_up` shows the palm with its creases, otherwise the back with nails."""
    nails = isinstance(tone, Skin) and not palm_up
    thumb_widths = [66, 47, 38]
    thumb, palm = tube(pose.thumb, thumb_widths, round_start=True, per=2), smooth(PALM)
    lit = blend(tone.light, tone.base, 0.3)
    seam = blend(tone.base, tone.line, 0.5)
    if palm_up:
        round_off: Paint = slant((0, tone.light), (0.5, tone.base), (1, tone.shade))
        flat = slant((0, lit), (0.45, tone.base), (1, blend(tone.base, tone.shade, 0.55)))
    else:
        round_off = tone.base
        flat = radial((0, lit), (1, tone.base), at=(0.6, 0.3), r=0.3)
    outlines, fingers = [], []
    for i in (3, 2, 1, 0):
        bones = finger_bones(KNUCKLES[i], LENGTHS[i] * pose.length[i], pose.lean[i], pose.bend)
        w, folded = WIDTHS[i], pose.length[i] < 0.6
        outlines.append(tube(bones, [w, w * 0.94] if folded else [w, w, w * 0.96, w * 0.84], per=2))
        fingers.append(path(outlines[-1], round_off, seam, line * 0.6))
        if not palm_up:
            fingers.append(stroke(_lit_side(bones, w), tone.light, w * 0.26, 0.6))
        if nails and not folded:
            fingers.append(nail_at(bones, w * 0.84, tone, line))
    thumb_lines = (
        stroke(rim(pose.thumb, thumb_widths, (0.45, 0.4), 2), seam, line * 0.6),
        shine(pose.thumb, thumb_widths, tone),
    ) * (pose.thumb[-1][0] < -40)
    bare_thumb = nails and pose.thumb[-1][1] < -110
    return on_skin(
        tone,
        path("".join([*outlines, palm, thumb]), tone.base, tone.line, line * 2),
        *fingers,
        path(palm, flat),
        *(_palm_lines(tone, line) if palm_up else [stroke(BACK, tone.line, line * 0.6, 0.35)]),
        path(thumb, tone.base),
        *thumb_lines,
        *([nail_at(pose.thumb, thumb_widths[-1], tone, line)] if bare_thumb else []),
    )  # fmt: skip


def _palm_lines(tone: Tone, line: float) -> list[Node]:
    return [
        ellipse((-32, -70), 28, 42, tone.light, opacity=0.4),
        ellipse((46, -72), 20, 44, tone.light, opacity=0.35),
        stroke("M-56 -108C-28 -110 -6 -80 -10 -26", tone.line, line * 0.6, 0.4),
        stroke("M-46 -122C-16 -118 24 -110 54 -92", tone.line, line * 0.6, 0.35),
    ]


def band(a: Pt, b: Pt, width: float, tone: Tone, line: float = LINE) -> Node:
    """A rounded roll of cloth or glove from a to b."""
    d = f"M{a[0]:.1f} {a[1]:.1f}L{b[0]:.1f} {b[1]:.1f}"
    return group(stroke(d, tone.line, width + line * 2), stroke(d, tone.light, width))


def cuff(tone: Cloth, line: float = LINE) -> Node:
    """The rolled edge of a glove below the wrist at (0, 0); draw it before the hand."""
    sides = path(
        "M-42 -30Q-46 10 -50 34H52Q48 10 44 -30Z",
        slant((0, tone.base), (1, tone.shade)),
        tone.line,
        line,
    )
    return group(sides, band((-46, 38), (48, 38), 15, tone, line))


def forearm(
    tone: Tone, sleeve: Cloth | None, length: float = 420, bare: float = 60, line: float = LINE
) -> Node:
    """The arm going down from the wrist at (0, 0), with a sleeve starting `bare` below it."""
    arm = tube([(0, -20), (0, length * 0.5), (0, length)], [84, 100, 128], round_end=False)
    parts = [path(arm, slant((0, tone.light), (0.4, tone.base), (1, tone.shade)), tone.line, line)]
    if sleeve:
        cloth = tube(
            [(0, bare), (2, length * 0.6), (0, length + 40)], [116, 142, 170], round_end=False
        )
        parts += [
            path(
                cloth,
                slant((0, sleeve.light), (0.5, sleeve.base), (1, sleeve.shade)),
                sleeve.line,
                line,
            ),
            band((-52, bare + 6), (52, bare + 6), 22, sleeve, line),
            stroke(f"M30 {bare + 60}Q44 {bare + 110} 30 {bare + 150}", sleeve.line, line, 0.4),
        ]
    return group(*parts)


def pointing(
    tip: Pt, tone: Tone, sleeve: Cloth | None, turn: float = 0, scale: float = 1, flip: bool = False
) -> Node:
    """A hand and forearm whose first finger's end is at `tip`.

    `turn` 0 points up, 90 points right.
    """
    bones = finger_bones(KNUCKLES[0], LENGTHS[0] * POINT.length[0], POINT.lean[0])
    x, y = bones[-1]
    x, a = (-x if flip else x) * scale, radians(turn)
    y *= scale
    wrist = (tip[0] - x * cos(a) + y * sin(a), tip[1] - x * sin(a) - y * cos(a))
    glove = (cuff(tone),) if isinstance(tone, Cloth) else ()
    whole = (forearm(tone, sleeve, 620, 120), *glove, hand(tone, POINT))
    return group(group(*whole, flip=flip, scale=scale), at=wrist, turn=turn)
