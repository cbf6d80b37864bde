"""Heads and shoulders seen from above, in head units; the nose is at the top."""

from __future__ import annotations

from random import Random

from assets.draw.backs import LINE, bunch, ears, hair_mass, reach
from assets.draw.geometry import Pt, lerp, quad, smooth, tube
from assets.draw.palette import SHADOW, WHITE
from assets.draw.persons import Person
from assets.draw.svg import Node, ellipse, group, linear, path, plays, radial, stroke

TOP: tuple[Pt, ...] = (
    (0, -122), (50, -110), (84, -64), (92, 0), (84, 60), (48, 104), (0, 116),
    (-48, 104), (-84, 60), (-92, 0), (-84, -64), (-50, -110),
)  # fmt: skip


@plays("flesh")
def top_head(
    person: Person, part: float = 12, count: int = 110, seed: int = 5, line: float = LINE
) -> Node:
    """A head from above, nose at the top, hair parted down the middle by `part` of bare scalp."""
    s, h, rnd = person.skin, person.hair, Random(seed)
    hairs = []
    for i in range(count):
        side = -1 if i % 2 else 1
        y = min(-104 + 168 * (i / count) + rnd.uniform(-3, 3), 46)
        start = (side * (part * 0.45 + rnd.uniform(0, 3)), y)
        far = reach(
            TOP,
            (0, y * 0.4),
            (14 + 76 * (i / count)) if side > 0 else 180 - (14 + 76 * (i / count)),
        )
        end = lerp((0, y), far, rnd.uniform(0.82, 0.97))
        bend = (start[0] + (end[0] - start[0]) * 0.62, start[1] + (end[1] - start[1]) * 0.22)
        hairs.append((start, bend, end, rnd.uniform(1.2, 2.8)))
    bare = [(0.0, -123.0), (1.0, -60.0), (-1.0, 0.0), (0.0, 44.0)]
    return group(
        path(
            smooth([(-12, -120), (-9, -135), (0, -142), (9, -135), (12, -120)]),
            s.base,
            s.line,
            line,
        ),
        path(
            smooth([(-66, -84), (-50, -114), (0, -131), (50, -114), (66, -84)]),
            linear((0, s.light), (0.5, s.base)),
            s.line,
            line,
        ),
        ears(person, (92, 2), 26, line),
        hair_mass(TOP, person, line),
        bunch(hairs, h, 0.75) if person.style not in ("curly", "coily") else group(),
        path(tube(bare, [part * 0.6, part, part * 1.1, part * 0.3], per=3), s.scalp, s.shade, 1.6),
    )


def top_shoulders(person: Person, line: float = LINE) -> Node:
    """Shoulders sloping away under a head from above, with a clinic towel round the neck."""
    c = person.top
    half: list[Pt] = [
        (60, -44), (112, -38), (156, -22), (188, 6), (200, 40), (188, 74), (156, 94), (108, 110),
        (54, 122),
    ]  # fmt: skip
    shoulders = [(0.0, -46.0), *half, (0.0, 128.0), *((-x, y) for x, y in reversed(half))]
    wrap_half: list[Pt] = [(60, -46), (108, -28), (134, 22), (122, 74), (88, 112), (44, 132)]
    wrap = [(0.0, -50.0), *wrap_half, (0.0, 138.0), *((-x, y) for x, y in reversed(wrap_half))]
    slope = radial((0, c.light), (0.6, c.base), (0.9, c.shade), (1, c.line), at=(0.46, 0.4), r=0.62)
    soft = radial((0, WHITE), (0.62, "#F1F5F1"), (1, "#BFCFCA"), at=(0.45, 0.42), r=0.62)
    seams = "M146 -26Q176 32 150 96M-146 -26Q-176 32 -150 96"
    folds = "M96 84Q66 116 30 124M112 -2Q122 22 116 48"
    folds += "M-96 84Q-66 116 -30 124M-112 -2Q-122 22 -116 48"
    return group(
        path(smooth(shoulders), slope, c.line, line),
        stroke(seams, c.line, line * 0.8, 0.5),
        ellipse((4, 40), 150, 104, radial((0, SHADOW, 0.4), (0.8, SHADOW, 0.26), (1, SHADOW, 0))),
        path(smooth(wrap), soft, "#9DB3AE", line),
        stroke(folds, "#9DB3AE", line * 0.8, 0.7),
        ellipse((8, 26), 112, 108, radial((0, SHADOW, 0.45), (0.75, SHADOW, 0.28), (1, SHADOW, 0))),
    )


@plays("flesh")
def wide_parting(p: Person, wide: float) -> Node:
    """Scalp showing softly along the middle of a head from above, with fine hairs over it."""
    rnd, s = Random(9), p.skin
    layers = []
    for k, strength in (
        (1.8, 0.1),
        (1.55, 0.12),
        (1.35, 0.16),
        (1.15, 0.24),
        (0.95, 0.4),
        (0.7, 0.6),
    ):
        w = wide * k
        half = [(0.2, -110), (0.42, -84), (0.62, -44), (0.55, 0), (0.34, 40), (0.06, 70)]
        points = [(w * a, float(y)) for a, y in half]
        points += [(-x, y) for x, y in reversed(points)]
        layers.append(path(smooth(points), s.scalp, opacity=strength))
    fine = []
    for i in range(44):
        y = -104 + 158 * i / 44 + rnd.uniform(-2, 2)
        side = -1 if i % 2 else 1
        x, far = side * rnd.uniform(0, wide * 0.3), side * rnd.uniform(24, 40)
        fine.append(quad((x, y), (x + far * 0.5, y + 3), (x + far, y + 16)))
    return group(*layers, stroke("".join(fine), p.hair.mid, 1.3, 0.85))
