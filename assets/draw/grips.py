"""Hands that hold things, seen from the thumb's side.

Each comes in two layers: what is held goes between.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, hypot, sin

from assets.draw.geometry import Pt, lerp, smooth, tube
from assets.draw.hands import LINE, Tone, band, finger, fuse, nail_at, on_skin, shine
from assets.draw.palette import Cloth, Skin
from assets.draw.svg import Node, group, linear, path, slant, stroke
from assets.draw.things_home import pencil

Layers = tuple[Node, Node]


def held_arm(
    wrist: Pt, to: Pt, tone: Tone, sleeve: Cloth | None, line: float = LINE, wide: float = 112
) -> Node:
    """The forearm from the wrist towards `to`, with glove edge and sleeve."""
    spine = [lerp(wrist, to, t) for t in (-0.1, 0.5, 1)]
    bare = path(
        _forearm(spine, wide),
        slant((0, tone.light), (0.4, tone.base), (1, tone.shade)),
        tone.line,
        line,
    )
    return group(bare, covers(wrist, to, tone, sleeve, line, wide))


def _forearm(spine: Sequence[Pt], wide: float) -> str:
    return tube(spine, [wide, wide * 1.04, wide * 1.25], round_end=False)


def covers(
    wrist: Pt, to: Pt, tone: Tone, sleeve: Cloth | None, line: float = LINE, wide: float = 112
) -> Node:
    """The glove's rolled edge and the sleeve, over a forearm from `wrist` to `to`."""
    angle = atan2(to[1] - wrist[1], to[0] - wrist[0])
    far = hypot(to[0] - wrist[0], to[1] - wrist[1])

    def roll(t: float, half: float, width: float, cloth: Tone) -> Node:
        x, y = lerp(wrist, to, t * wide / far)
        dx, dy = -sin(angle) * half, cos(angle) * half
        return band((x + dx, y + dy), (x - dx, y - dy), width, cloth, line)

    parts = []
    if isinstance(tone, Cloth):
        parts.append(roll(0.85, wide * 0.52, 15, tone))
    if sleeve:
        cloth = slant((0, sleeve.light), (0.5, sleeve.base), (1, sleeve.shade))
        over = [lerp(wrist, to, t) for t in (1.3 * wide / far, 0.7, 1.15)]
        parts.append(
            path(
                tube(over, [wide * 1.22, wide * 1.4, wide * 1.75], round_end=False),
                cloth,
                sleeve.line,
                line,
            )
        )
        parts.append(roll(1.32, wide * 0.55, 22, sleeve))
    return group(*parts)


def _solid(
    mass: Sequence[Pt],
    thumb: Sequence[Pt],
    widths: Sequence[float],
    tone: Tone,
    line: float,
    *more: str,
) -> Node:
    """The back of the hand and the thumb as one silhouette, lit from the top left."""
    palm, digit = smooth(mass), tube(thumb, widths, round_start=True)
    shade = linear((0, tone.light, 0.85), (0.45, tone.light, 0), angle=(0.4, 0, 0.6, 1))
    parts = [
        fuse(tone, line, palm, digit, *more),
        on_skin(tone, path(palm, shade)),
        shine(thumb, widths, tone),
    ]
    if isinstance(tone, Skin):
        parts.append(nail_at(thumb, widths[-1], tone, line))
    return on_skin(tone, *parts)


def grip(
    tone: Tone, sleeve: Cloth | None = None, to: Pt = (680, 230), line: float = LINE
) -> Layers:
    """Holds an upright rod 120 wide centred on (0, 0), from the right.

    Returns (behind, in front).
    """
    nails = isinstance(tone, Skin)
    hollow = path(
        smooth([(60, -50), (150, -60), (220, 20), (200, 120), (60, 130)]),
        tone.shade,
        tone.line,
        line,
    )
    curled = [
        finger([(200, 104), (70, 124), (-52, 104)], [56, 52, 42], tone, nails, line),
        finger([(200, 56), (70, 72), (-62, 52)], [58, 56, 46], tone, nails, line),
        finger([(200, 6), (70, 16), (-68, -2)], [60, 58, 48], tone, nails, line),
    ]
    index = finger(
        [(224, -22), (150, -72), (54, -72), (-64, -58)], [72, 64, 56, 44], tone, nails, line
    )
    mass = [
        (128, -36), (176, -82), (236, -82), (296, -38),
        (352, 30), (384, 90), (352, 164), (300, 184),
        (224, 178), (150, 150), (112, 96),
    ]  # fmt: skip
    spot: Pt = (330, 96)
    wrist = _forearm([lerp(spot, to, t) for t in (-0.1, 0.5, 1)], 128)
    front = _solid(
        mass, [(236, 96), (132, 40), (62, 12), (-28, -16)], [104, 72, 54, 44], tone, line, wrist
    )
    creases = [
        stroke("M104 14q8 -16 26 -22", tone.line, line * 0.8, 0.5),
        stroke("M172 -66q24 6 38 30", tone.line, line * 0.8, 0.4),
        stroke("M152 118q60 22 120 -8", tone.line, line * 0.8, 0.28),
    ]
    return group(hollow, *curled, index), group(
        front, *creases, covers(spot, to, tone, sleeve, line, 128)
    )


def pinch(
    tone: Tone, sleeve: Cloth | None = None, to: Pt = (600, 300), line: float = LINE
) -> Layers:
    """Thumb and first finger meet at (0, 0), hand from the right. Returns (behind, in front)."""
    nails = isinstance(tone, Skin)
    little = finger([(236, 80), (200, 142), (140, 140)], [54, 46, 38], tone, nails, line)
    ring = finger([(214, 60), (160, 120), (92, 104)], [56, 48, 40], tone, nails, line)
    middle = finger(
        [(206, -16), (124, -50), (60, -16), (28, 34)], [60, 52, 46, 38], tone, nails, line
    )
    index = finger(
        [(206, -30), (128, -72), (54, -54), (-4, -10)], [68, 56, 50, 40], tone, nails, line
    )
    mass = [
        (140, -40), (190, -78), (250, -66), (310, -10), (348, 60),
        (344, 124), (290, 160), (226, 150), (168, 118), (136, 50),
    ]  # fmt: skip
    spot: Pt = (296, 84)
    wrist = _forearm([lerp(spot, to, t) for t in (-0.1, 0.5, 1)], 116)
    front = _solid(
        mass, [(240, 84), (150, 60), (80, 40), (4, 14)], [94, 62, 50, 41], tone, line, wrist
    )
    behind = group(little, ring, middle)
    crease = stroke("M170 -62q22 6 34 28", tone.line, line * 0.8, 0.4)
    return behind, group(index, front, crease, covers(spot, to, tone, sleeve, line, 116))


def writing(
    tone: Tone, sleeve: Cloth | None = None, to: Pt = (600, 300), line: float = LINE
) -> Layers:
    """A hand from the right with a pencil held at (0, 0), its point at (-40, 84).

    Returns (behind, in front).
    """
    behind, front = pinch(tone, sleeve, to, line)
    return group(behind, group(pencil(), at=(-40, 84), turn=27, scale=2.1)), front


def cupped(
    tone: Tone, sleeve: Cloth | None = None, to: Pt = (480, 280), line: float = LINE
) -> Layers:
    """A hollow hand, palm up, seen from the side; the hollow's middle is (0, 0).

    What it holds goes between.
    """
    far = finger([(120, 34), (20, 66), (-80, 40), (-146, -34)], [70, 58, 48, 38], tone, False, line)
    mass = [
        (196, -20),
        (224, 50),
        (190, 100),
        (90, 104),
        (10, 98),
        (-50, 76),
        (-10, 50),
        (60, 42),
        (130, 16),
    ]
    near = finger([(90, 70), (-10, 86), (-98, 58), (-150, -8)], [60, 58, 48, 38], tone, False, line)
    spot: Pt = (180, 44)
    wrist = _forearm([lerp(spot, to, t) for t in (-0.1, 0.5, 1)], 104)
    front = _solid(
        mass, [(176, 34), (124, -20), (58, -40), (6, -34)], [80, 54, 46, 38], tone, line, wrist
    )
    return group(far), group(near, front, covers(spot, to, tone, sleeve, line, 104))
