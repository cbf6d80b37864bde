"""Heads and shoulders seen from above, in head units; the nose is at the top."""

from __future__ import annotations

from random import Random

from assets.draw.backs import LINE, bunch, ears, hair_mass, reach
from assets.draw.geometry import Pt, lerp, quad, smooth, tube
from assets.draw.palette import SHADOW, WHITE
from assets.draw.persons import Person
from assets.draw.svg import Node, ellipse, group, path, radial, slant, stroke

TOP: tuple[Pt, ...] = (
    (0, -122), (50, -110), (84, -64), (92, 0), (84, 60), (48, 104), (0, 116),
    (-48, 104), (-84, 60), (-92, 0), (-84, -64), (-50, -110),
)  # fmt: skip


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
    bare = [(0.0, -112.0), (1.0, -60.0), (-1.0, 0.0), (0.0, 44.0)]
    return group(
        path(
            smooth([(-10, -116), (-8, -129), (0, -135), (8, -129), (10, -116)]),
            s.base,
            s.line,
            line,
        ),
        ears(person, (92, 2), 26, line),
        hair_mass(TOP, person, line),
        bunch(hairs, h, 0.75) if person.style not in ("curly", "coily") else group(),
        path(tube(bare, [part * 0.6, part, part * 1.1, part * 0.3], per=3), s.scalp, s.shade, 1.6),
    )


def top_shoulders(person: Person, towel: bool = True, line: float = LINE) -> Node:
    """Shoulders under a head seen from above, with a clinic towel round the neck."""
    c = person.top
    outline = [
        (-246, 60),
        (-236, 0),
        (-180, -34),
        (-70, -46),
        (0, -48),
        (70, -46),
        (180, -34),
        (236, 0),
        (246, 60),
        (226, 108),
        (120, 138),
        (0, 146),
        (-120, 138),
        (-226, 108),
    ]
    wrap = [
        (-150, 30),
        (-136, -30),
        (-60, -52),
        (0, -54),
        (60, -52),
        (136, -30),
        (150, 30),
        (120, 96),
        (60, 128),
        (0, 134),
        (-60, 128),
        (-120, 96),
    ]
    cloth = (
        path(smooth(wrap), slant((0, WHITE), (0.6, "#EFF3EF"), (1, "#CBD8D4")), "#9DB3AE", line),
        stroke("M-128 60Q-60 112 0 116T128 60", "#9DB3AE", line * 0.6, 0.6),
    )
    return group(
        path(smooth(outline), slant((0, c.light), (0.45, c.base), (1, c.shade)), c.line, line),
        stroke("M-176 118Q-196 60 -186 -20M176 118Q196 60 186 -20", c.line, line * 0.6, 0.4),
        *(cloth if towel else ()),
        ellipse((8, 26), 112, 108, radial((0, SHADOW, 0.45), (0.75, SHADOW, 0.28), (1, SHADOW, 0))),
    )


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
