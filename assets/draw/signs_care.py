"""What a treated scalp or a face shows, from normal to alarming: honest, never gory."""

from __future__ import annotations

from math import cos, radians, sin
from random import Random

from assets.draw.backs import bunch
from assets.draw.geometry import polar, quad, smooth
from assets.draw.marks import arrow
from assets.draw.palette import (
    BLACK,
    WHITE,
    blend,
)  # fmt: skip
from assets.draw.persons import Person
from assets.draw.scalp import redness
from assets.draw.svg import (
    Node,
    circle,
    ellipse,
    group,
    path,
    radial,
    slant,
    stroke,
)

LINE = 3.2


def crown(person: Person, seed: int = 3) -> Node:
    """A thinning crown close to, about (0, 0), filling a circle of radius 80."""
    h, s, rnd = person.hair, person.skin, Random(seed)
    hairs = []
    for i in range(110):
        a = 360 * i / 110 + rnd.uniform(-4, 4)
        start = polar((0, 0), rnd.uniform(34, 58), a, 0.92)
        end = polar((0, 0), 81, a + 22)
        mid = polar((0, 0), 66, a + 6)
        hairs.append((start, mid, end, rnd.uniform(0.8, 1.7)))
    fine = []
    for i in range(24):
        x, y = polar((0, 0), 13 + i * 0.95, i * 137.5, 0.9)
        fine.append(quad((x, y), (x * 1.14 + 1, y * 1.12), (x * 1.22 + 2, y * 1.2 + 3)))
    skin = radial((0, s.scalp), (0.5, s.scalp), (0.8, s.scalp, 0.5), (1, s.scalp, 0))
    shine = radial((0, s.light, 0.9), (1, s.light, 0))
    return group(
        circle((0, 0), 82, radial((0, h.mid), (0.6, h.mid), (1, h.base))),
        bunch(hairs, h, 0.75),
        ellipse((0, 0), 56, 51, skin),
        ellipse((-10, -12), 22, 17, shine),
        stroke("".join(fine), h.mid, 1.1, 0.8),
    )


def flakes() -> Node:
    """A few dry flakes on a crown, in the crown's own units."""
    rnd = Random(8)
    parts = []
    for i in range(13):
        x, y = polar((0, 0), rnd.uniform(5, 32), i * 141, 0.9)
        k = rnd.uniform(2, 4)
        ring = [
            (x + k * rnd.uniform(0.7, 1.2) * cos(radians(a)), y + k * 0.7 * sin(radians(a)))
            for a in range(0, 360, 72)
        ]
        parts.append(path(smooth(ring), "#FFFBF2", "#BFA48E", 0.9))
    return group(*parts)


def hot_patch(r: float) -> Node:
    """A hot, swollen, spreading patch about (0, 0) on a crown drawn with radius r."""
    k = r / 220
    heat = "#D8493C"
    fine = "".join(
        quad((x * k, y * k), ((x + 4) * k, (y - 12) * k), ((x + 14) * k, (y - 22) * k))
        for x, y in (
            (-60, 20),
            (-30, -20),
            (0, 40),
            (34, 0),
            (62, 34),
            (-86, -14),
            (14, -44),
            (84, -24),
        )
    )
    return group(
        *(
            redness((x * k, y * k), rx * k, ry * k, heat, strength)
            for x, y, rx, ry, strength in (
                (0, 0, 140, 112, 0.75),
                (-56, 24, 80, 66, 0.55),
                (52, -28, 84, 62, 0.55),
                (34, 44, 74, 54, 0.5),
                (-34, -42, 74, 52, 0.5),
            )
        ),
        *(
            ellipse((x * k, y * k), 62 * k, 40 * k, radial((0, "#F3A493", 0.6), (1, "#F3A493", 0)))
            for x, y in ((-30, -14), (24, 4))
        ),
        stroke(fine, BLACK.mid, 2.4, 0.75),
        *(
            arrow(
                polar((0, 0), 128 * k, a, 0.9),
                polar((0, 0), 174 * k, a, 0.9),
                "#B4530F",
                10,
                halo=WHITE,
            )
            for a in (205, 270, 335, 45, 135)
        ),
    )


def swelling(person: Person) -> Node:
    """Puffy lids, thick lips and blotches over a three-quarter face."""
    s = person.skin
    hot = "#E0705F"
    puff = radial(
        (0, blend(s.light, "#F0A090", 0.5)),
        (1, blend(s.base, "#E58A7A", 0.5)),
        at=(0.4, 0.3),
        r=0.7,
    )
    return group(
        *(
            redness(at, rx, ry, hot, 0.42)
            for at, rx, ry in (
                ((0, 36), 44, 34),
                ((54, 32), 15, 22),
                ((22, 82), 34, 13),
                ((-20, 112), 32, 24),
            )
        ),
        *(
            group(
                path(
                    f"M{x - w} {y - 2}Q{x} {y - 25} {x + w} {y - 4}Q{x} {y + 4} {x - w} {y - 2}Z",
                    puff,
                    s.line,
                    2.4,
                ),
                path(
                    f"M{x - w} {y + 7}Q{x} {y + 24} {x + w} {y + 5}Q{x} {y + 10} {x - w} {y + 7}Z",
                    puff,
                    s.line,
                    2.2,
                ),
            )
            for x, y, w in ((5, -6, 19), (51, -8, 15))
        ),
        path(
            "M8 62Q20 50 33 55Q46 49 57 60Q48 78 33 78Q15 78 8 62Z",
            slant((0, "#DE8C7E"), (1, s.lip)),
            s.line,
            2.4,
        ),
        stroke("M10 63Q22 67 33 65T55 61", s.line, 2.6),
        stroke("M22 73Q31 75 40 72", "#FFD9CF", 2.6, 0.7),
    )
