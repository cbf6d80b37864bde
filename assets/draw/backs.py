"""Heads seen from behind and from above, with full, thinning or parted hair.

Same units as other heads.
"""

from __future__ import annotations

from math import cos, radians, sin
from random import Random

from assets.draw.geometry import Pt, blade, lerp, polar, quad, scallop, smooth, tube
from assets.draw.hair import curls, even
from assets.draw.palette import Hair
from assets.draw.persons import Person
from assets.draw.svg import Node, ellipse, group, path, plays, radial, slant, stroke

LINE = 3.2
BACK: tuple[Pt, ...] = (
    (0, -112), (46, -102), (80, -62), (88, -10), (78, 34), (58, 66), (40, 96), (0, 104),
    (-40, 96), (-58, 66), (-78, 34), (-88, -10), (-80, -62), (-46, -102),
)  # fmt: skip
LONG_BACK: tuple[Pt, ...] = (
    (0, -114), (50, -104), (86, -62), (98, 0), (108, 90), (104, 190), (60, 206), (0, 200),
    (-60, 206), (-104, 190), (-108, 90), (-98, 0), (-86, -62), (-50, -104),
)  # fmt: skip
BOB_BACK: tuple[Pt, ...] = (
    (0, -114), (50, -104), (86, -64), (97, -6), (101, 50), (98, 98), (84, 124), (62, 119),
    (34, 127), (2, 121), (-30, 128), (-60, 120), (-84, 126), (-99, 98), (-101, 50), (-97, -6),
    (-86, -64), (-50, -104),
)  # fmt: skip


@plays("flesh")
def bunch(hairs: list[tuple[Pt, Pt, Pt, float]], hair: Hair, strength: float = 0.85) -> Node:
    """Many hairs (start, bend, end, width) as three paths: dark, middle, light."""
    tones = (hair.line, hair.light, hair.mid)
    sets: list[list[str]] = [[], [], []]
    for i, (a, b, c, w) in enumerate(hairs):
        sets[i % 3].append(blade(a, b, c, w))
    return group(
        *(path("".join(d), t, opacity=strength) for d, t in zip(sets, tones, strict=True) if d)
    )


def reach(outline: tuple[Pt, ...], centre: Pt, angle: float) -> Pt:
    """Where a ray from the centre meets the outline."""
    dx, dy = cos(radians(angle)), sin(radians(angle))
    best = 0.0
    for a, b in zip(outline, (*outline[1:], outline[0]), strict=True):
        ex, ey = b[0] - a[0], b[1] - a[1]
        det = ex * dy - ey * dx
        if abs(det) < 1e-9:
            continue
        t = (ex * (a[1] - centre[1]) - ey * (a[0] - centre[0])) / det
        u = (dx * (a[1] - centre[1]) - dy * (a[0] - centre[0])) / det
        if t > 0 and 0 <= u <= 1:
            best = max(best, t)
    return (centre[0] + dx * best, centre[1] + dy * best)


def _whorl(
    outline: tuple[Pt, ...], hair: Hair, crown: Pt, thin: float, count: int, seed: int
) -> Node:
    """Hair flowing out from the crown, starting further out where it is thin."""
    rnd = Random(seed)
    hairs = []
    for i in range(count):
        angle = 360 * i / count + rnd.uniform(-5, 5)
        far = reach(outline, crown, angle + 14)
        near = rnd.uniform(0.04, 0.5) if thin < 0.1 else rnd.uniform(0.12 + thin * 0.3, 0.62)
        start = lerp(crown, reach(outline, crown, angle), near)
        end = lerp(crown, far, rnd.uniform(0.86, 0.975))
        bend = lerp(start, end, 0.5)
        bend = (bend[0] - (end[1] - start[1]) * 0.1, bend[1] + (end[0] - start[0]) * 0.1)
        hairs.append((start, bend, end, rnd.uniform(1.2, 2.6)))
    return bunch(hairs, hair, 0.7)


@plays("flesh")
def thin_patch(
    person: Person, at: Pt, rx: float, ry: float, count: int = 26, seed: int = 7
) -> Node:
    """Scalp showing through, soft at the edge, with the few fine hairs that are left."""
    s, rnd = person.skin, Random(seed)
    glow = radial((0, s.scalp, 1), (0.5, s.scalp, 0.92), (0.78, s.scalp, 0.45), (1, s.scalp, 0))
    left = []
    for i in range(count):
        p = polar(at, rx * rnd.uniform(0.1, 0.82), 360 * i / count + rnd.uniform(-8, 8), ry / rx)
        way = (p[0] + (p[0] - at[0]) * 0.35 + 4, p[1] + (p[1] - at[1]) * 0.3 + 7)
        if ((way[0] - at[0]) / rx) ** 2 + ((way[1] - at[1]) / ry) ** 2 > 1:
            continue
        left.append(quad(p, (lerp(p, way, 0.5)[0] + 3, lerp(p, way, 0.5)[1]), way))
    shine = radial((0, s.light, 0.8), (1, s.light, 0))
    return group(
        ellipse(at, rx, ry, glow),
        ellipse((at[0] - rx * 0.2, at[1] - ry * 0.25), rx * 0.42, ry * 0.34, shine),
        stroke("".join(left), person.hair.mid, 1.3, 0.8),
    )


@plays("flesh")
def ears(person: Person, at: Pt, ry: float, line: float) -> Node:
    """Both ears, seen from behind or above."""
    s = person.skin
    return group(
        *(
            group(
                ellipse(
                    (k * at[0], at[1]), 15, ry, slant((0, s.light), (1, s.shade)), s.line, line
                ),
                stroke(
                    (
                        f"M{k * (at[0] + 6):.1f} {at[1] - ry * 0.5:.1f}Q{k * (at[0] + 9):.1f} "
                        f"{at[1]:.1f} {k * (at[0] + 3):.1f} {at[1] + ry * 0.5:.1f}"
                    ),
                    s.line,
                    2.2,
                    0.5,
                ),
            )
            for k in (-1, 1)
        )
    )


@plays("flesh")
def hair_mass(outline: tuple[Pt, ...], person: Person, line: float) -> Node:
    """The solid shape of the hair, bumpy when it curls."""
    h = person.hair
    fill = slant((0, h.light), (0.28, h.mid), (0.8, h.base))
    if person.style in ("curly", "coily"):
        edge = even(outline, 26 if person.style == "curly" else 17)
        return group(
            path(scallop(edge, 0.75), fill, h.line, line), curls(outline, h, person.style, 3)
        )
    return path(smooth(outline), fill, h.line, line)


@plays("flesh")
def back_head(
    person: Person, thin: float = 0, count: int = 120, crown: Pt = (6, -46), line: float = LINE
) -> Node:
    """A head from behind. `thin` 0 to 1 opens the crown. Long styles fall over the neck."""
    curly = person.style in ("curly", "coily")
    outline = {"long": LONG_BACK, "bob": BOB_BACK}.get(person.style, BACK)
    flow = group() if curly else _whorl(outline, person.hair, crown, thin, count, 11)
    bald = thin_patch(person, crown, 34 + 44 * thin, 26 + 34 * thin) if thin else group()
    return group(ears(person, (84, 6), 24, line), hair_mass(outline, person, line), flow, bald)


def back_bust(person: Person, thin: float = 0, count: int = 120, line: float = LINE) -> Node:
    """Head, neck and shoulders from behind; bleeds down to y 520."""
    return group(back_shoulders(person, line), back_head(person, thin, count, line=line))


@plays("thing")
def back_shoulders(person: Person, line: float = LINE) -> Node:
    """Neck and shoulders from behind, without the head; bleeds down to y 520."""
    s, cloth = person.skin, person.top
    wide = 76 if person.soft else 92
    shoulders: list[Pt] = [
        (-46, 116), (-110, 140), (-172, 186), (-196, 300),
        (-190, 520), (-190, 520), (190, 520), (190, 520),
        (196, 300), (172, 186), (110, 140), (46, 116), (0, 124),
    ]  # fmt: skip
    if person.soft:
        shoulders = [(x * 0.88, y) for x, y in shoulders]
    nape = path(
        f"M{-wide / 2 + 3} 96Q0 134 {wide / 2 - 3} 96L{wide / 2 - 3} 70H{-wide / 2 + 3}Z",
        s.shade,
        opacity=0.6,
    )
    d = "M-52 118Q0 142 52 118"
    return group(
        path(
            tube([(0, 40), (0, 100), (0, 150)], [wide, wide * 0.96, wide * 1.3], round_end=False),
            s.base,
            s.line,
            line,
        ),
        nape,
        path(
            smooth(shoulders),
            slant((0, cloth.light), (0.4, cloth.base), (1, cloth.shade)),
            cloth.line,
            line,
        ),
        stroke(d, cloth.line, 14 + line * 1.6),
        stroke(d, cloth.light, 14),
        stroke("M0 220Q6 340 -2 460", cloth.line, 2.6, 0.2),
    )
