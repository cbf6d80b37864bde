"""Hair for the three-quarter, side and front views, in a layer behind and a layer in front.

Hair for the three-quarter, side and front views of a head, in a layer behind and a layer in front.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot
from random import Random
from typing import Literal

from assets.draw.geometry import Pt, quad, scallop, smooth
from assets.draw.hair_front import FRONT
from assets.draw.hair_shapes import Shape
from assets.draw.hair_side import SIDE
from assets.draw.hair_three import THREE
from assets.draw.palette import CREAM, Hair
from assets.draw.persons import Person
from assets.draw.svg import Node, group, path, ring, slant, stroke

View = Literal["three", "side", "front"]
LINE = 3.0


@dataclass(frozen=True)
class Locks:
    """What lies behind the head and what lies over the face's edge."""

    back: Node
    front: Node


def _mass(shape: Shape, hair: Hair, curl: str) -> Node:
    fill = slant((0, hair.light), (0.3, hair.mid), (0.9, hair.base))
    if not curl:
        strands = [
            stroke(quad(a, b, c), hair.light if i % 2 else hair.line, 2.6, 0.45)
            for i, (a, b, c) in enumerate(shape.strands)
        ]
        return group(path(smooth(shape.outline), fill, hair.line, LINE), *strands)
    step = 26 if curl == "curly" else 17
    edge = even(shape.outline, step)
    marks = curls(shape.outline, hair, curl, seed=len(edge))
    return group(path(scallop(edge, 0.75), fill, hair.line, LINE), marks)


def even(points: Sequence[Pt], step: float) -> list[Pt]:
    """Points spaced `step` apart round a closed outline."""
    loop = [*points, points[0]]
    out: list[Pt] = []
    carry = 0.0
    for a, b in pairwise(loop):
        d = hypot(b[0] - a[0], b[1] - a[1])
        t = carry
        while t < d:
            out.append((a[0] + (b[0] - a[0]) * t / d, a[1] + (b[1] - a[1]) * t / d))
            t += step
        carry = t - d
    return out


def inside(p: Pt, outline: Sequence[Pt]) -> bool:
    """Whether a point lies inside an outline."""
    x, y = p
    hit = False
    for a, b in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            hit = not hit
    return hit


def curls(outline: Sequence[Pt], hair: Hair, curl: str, seed: int = 1) -> Node:
    """Little open rings inside an outline, in two tones."""
    rnd = Random(seed)
    gap = 22.0 if curl == "curly" else 16.0
    r = 7.5 if curl == "curly" else 4.0
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    tones: dict[str, list[str]] = {hair.light: [], hair.line: []}
    y = min(ys) + gap * 0.6
    row = 0
    while y < max(ys):
        x = min(xs) + gap * (0.5 if row % 2 else 0.9)
        while x < max(xs):
            at = (x + rnd.uniform(-3, 3), y + rnd.uniform(-3, 3))
            if all(
                inside((at[0] + dx, at[1] + dy), outline)
                for dx, dy in ((-r, 0), (r, 0), (0, r), (0, -r))
            ):
                kind = hair.light if rnd.random() < 0.5 else hair.line
                tones[kind].append(
                    f"M{at[0] - r:.0f} {at[1] + r * 0.4:.0f}"
                    f"a{r} {r} 0 1 1 {r * 1.6:.0f} {r * 0.5:.0f}"
                )
            x += gap
        y += gap * 0.85
        row += 1
    width = 3 if curl == "curly" else 2.2
    return group(*(stroke("".join(d), tone, width, 0.5) for tone, d in tones.items() if d))


def _scarf(view: View) -> Locks:
    c = CREAM
    fill = slant((0, c.light), (0.5, c.base), (1, c.shade))
    if view == "three":
        outer = [
            (4, -118),
            (52, -106),
            (82, -62),
            (84, 0),
            (80, 60),
            (60, 104),
            (50, 150),
            (-30, 172),
            (-84, 150),
            (-78, 90),
            (-92, 30),
            (-100, -30),
            (-82, -88),
            (-40, -114),
        ]
        inner = [
            (14, -72),
            (46, -72),
            (66, -48),
            (70, 0),
            (66, 46),
            (48, 84),
            (16, 92),
            (-14, 76),
            (-32, 30),
            (-28, -30),
            (-12, -60),
        ]
    elif view == "side":
        outer = [(10, -118), (52, -102), (70, -74), (52, -66),
        (30, -44), (18, -4), (20, 44), (36, 76), (60, 96), (70, 112),
                 (40, 150), (-50, 170), (-100, 140),
                 (-84, 60), (-104, -30), (-84, -94), (-40, -116)]  # fmt: skip
        inner = []
    else:
        outer = [
            (0, -120),
            (52, -106),
            (88, -60),
            (92, 10),
            (84, 80),
            (92, 150),
            (0, 176),
            (-92, 150),
            (-84, 80),
            (-92, 10),
            (-88, -60),
            (-52, -106),
        ]
        inner = [
            (0, -72),
            (42, -64),
            (62, -20),
            (60, 30),
            (44, 76),
            (0, 94),
            (-44, 76),
            (-60, 30),
            (-62, -20),
            (-42, -64),
        ]
    folds = [stroke(f"M-78 {y}Q-40 {y + 46} 30 {y + 34}", c.line, 2.6, 0.5) for y in (70, 98, 122)]
    return Locks(
        group(),
        group(
            ring(smooth(outer) + (smooth(inner) if inner else ""), fill, c.line, LINE),
            *folds,
            stroke("M-50 -96Q-70 -40 -52 40", c.line, 2.6, 0.4),
        ),
    )


def hair(person: Person, view: View = "three") -> Locks:
    """The person's hair in a view."""
    if person.style == "scarf":
        return _scarf(view)
    shapes = {"three": THREE, "side": SIDE, "front": FRONT}[view][person.style]
    curl = person.style if person.style in ("curly", "coily") else ""
    back = [_mass(s, person.hair, curl) for s in shapes if s.behind]
    front = [_mass(s, person.hair, curl) for s in shapes if not s.behind]
    return Locks(replace(group(*back), role="flesh"), replace(group(*front), role="flesh"))
