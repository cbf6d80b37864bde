"""What a treated scalp or a face shows, from normal to alarming: honest, never gory."""

from __future__ import annotations

from random import Random

from assets.draw.backs import bunch
from assets.draw.geometry import polar, quad
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
    cast,
    circle,
    ellipse,
    group,
    path,
    plays,
    radial,
    slant,
    stroke,
)

LINE = 3.2


@plays("flesh")
def crown(person: Person, seed: int = 3) -> Node:
    """A thinning crown close to, about (0, 0), filling a circle of radius 80."""
    h, s, rnd = person.hair, person.skin, Random(seed)
    hairs = []
    for i in range(92):
        a = 360 * i / 92 + rnd.uniform(-4, 4)
        start = polar((0, 0), rnd.uniform(34, 58), a, 0.92)
        end = polar((0, 0), 81, a + 22)
        mid = polar((0, 0), 66, a + 6)
        hairs.append((start, mid, end, rnd.uniform(0.9, 1.8)))
    fine = []
    for i in range(24):
        x, y = polar((0, 0), 13 + i * 0.95, i * 137.5, 0.9)
        fine.append(quad((x, y), (x * 1.14 + 1, y * 1.12), (x * 1.22 + 2, y * 1.2 + 3)))
    skin = radial((0, s.scalp), (0.5, s.scalp), (0.8, s.scalp, 0.5), (1, s.scalp, 0))
    shine = radial((0, s.light, 0.9), (1, s.light, 0))
    return group(
        cast(
            "tissue",
            circle((0, 0), 82, radial((0, h.mid), (0.6, h.mid), (1, h.base))),
            bunch(hairs, h, 0.75),
        ),
        ellipse((0, 0), 56, 51, skin),
        ellipse((-10, -12), 22, 17, shine),
        stroke("".join(fine), h.mid, 1.1, 0.8),
    )


def hot_patch(r: float) -> Node:
    """A hot, swollen, spreading patch on brown skin, about (0, 0) on a crown drawn with radius r.

    Brown skin shows it darker and purplish, with a warm glow round it.
    """
    k = r / 220
    deep, warm, sheen = "#521A3C", "#B5452C", "#B97C86"
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
    lobes = ((-50, 22, 74, 58), (50, -24, 78, 56), (34, 40, 66, 48), (-34, -38, 66, 48))
    return group(
        redness((0, 0), 190 * k, 156 * k, warm, 0.75),
        redness((0, 0), 128 * k, 104 * k, deep, 0.75),
        *(redness((x * k, y * k), rx * k, ry * k, deep, 0.34) for x, y, rx, ry in lobes),
        ellipse((-22 * k, -28 * k), 66 * k, 36 * k, radial((0, sheen, 0.6), (1, sheen, 0))),
        ellipse((38 * k, -2 * k), 40 * k, 24 * k, radial((0, sheen, 0.4), (1, sheen, 0))),
        cast("flesh", stroke(fine, BLACK.line, 2.4, 0.75)),
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


@plays("flesh")
def gasping(person: Person) -> Node:
    """Short of breath: wide eyes in puffy lids, thick open lips, blotches and cold sweat.

    Lies over a three-quarter face.
    """
    s = person.skin
    hot, dark = "#E0705F", "#2E1F1A"
    puff = radial(
        (0, blend(s.light, "#F0A090", 0.5)),
        (1, blend(s.base, "#E58A7A", 0.5)),
        at=(0.4, 0.3),
        r=0.7,
    )
    blotches = (((0, 38), 42, 32), ((56, 34), 14, 22), ((-20, 112), 32, 24))
    eyes = (((6.0, -5.0), 16.0), ((51.0, -7.0), 12.5))
    return group(
        *(redness(at, rx, ry, hot, 0.42) for at, rx, ry in blotches),
        *(
            group(
                path(f"M{x - w - 3} {y + 3}Q{x} {y + 31} {x + w + 3} {y + 1}Z", puff, s.line, 2.2),
                ellipse((x, y), w, 11.5, "#FFFDF8"),
                circle((x + 2, y), 7.4, "#3B2A22"),
                circle((x - 0.4, y - 2.6), 2, WHITE),
                stroke(f"M{x - w - 2} {y + 2}Q{x} {y - 23} {x + w + 2} {y}", dark, 3.8),
            )
            for (x, y), w in eyes
        ),
        path(
            "M5 65Q12 50 25 50Q30 50 34 53Q38 49 44 49Q56 51 61 64Q56 86 34 87Q11 86 5 65Z",
            slant((0, "#DE8C7E"), (1, s.lip)),
            s.line,
            2.4,
        ),
        path("M15 65Q34 58 52 64Q48 75 34 75Q20 75 15 65Z", "#4A1F1C", s.line, 2),
        stroke("M25 81Q34 84 43 80", "#FFD9CF", 2.6, 0.7),
        *(
            path(f"M{x} {y}q-8 13 0 17q8 -4 0 -17Z", "#BFE3EE", "#6FA3AC", 1.8)
            for x, y in ((-4, -66), (62, -66), (40, -82))
        ),
    )
