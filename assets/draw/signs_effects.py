"""What round insets show of the rarer effects, each about (0, 0) within a circle of radius r."""

from __future__ import annotations

from random import Random

from assets.draw.backs import bunch
from assets.draw.flakes import flakes
from assets.draw.geometry import Pt, blade, polar, smooth, tube, xy
from assets.draw.palette import WHITE, Hair, Skin, blend
from assets.draw.persons import Person
from assets.draw.scalp import redness
from assets.draw.svg import Node, circle, ellipse, group, linear, path, plays, radial, slant, stroke

HEAT = "#D9564A"


def _disc(s: Skin, r: float) -> Node:
    return circle(
        (0, 0), r, radial((0, s.light), (0.6, s.base), (1, s.shade), at=(0.4, 0.35), r=0.7)
    )


def _cap(r: float, start: float, end: float, *through: Pt) -> str:
    """The part of the disc between two clock angles, shut by a curve through some points."""
    a, b = polar((0, 0), r, start), polar((0, 0), r, end)
    inner = smooth([b, *through, a], closed=False)
    wide = int((end - start) % 360 > 180)
    return f"{inner}A{r:.0f} {r:.0f} 0 {wide} 1 {xy(b)}Z"


def _hair(h: Hair, d: str, strands: list[tuple[Pt, Pt, Pt]]) -> Node:
    locks = "".join(blade(a, b, e, 4) for a, b, e in strands)
    return group(
        path(d, slant((0, h.light), (0.35, h.mid), (1, h.base)), h.line, 3),
        path(locks, h.line, opacity=0.45),
    )


@plays("flesh")
def gland(person: Person, r: float) -> Node:
    """A soft skin-coloured swelling in the neck, below and behind the ear lobe."""
    s, k = person.skin, r / 150
    ear = _cap(150, 262, 301, (82, -100), (64, -60), (46, -26), (22, -24), (0, -60), (-8, -108))
    nape = _cap(150, 158, 268, (4, -112), (-14, -70), (-34, -40), (-70, -22), (-102, 14))
    strands: list[tuple[Pt, Pt, Pt]] = [
        ((-96.0 + 24 * i, -100), (-92.0 + 22 * i, -70), (-104.0 + 22 * i, -26 - 6.0 * i))
        for i in range(4)
    ]
    jaw = "M64 -58C70 -2 92 52 134 66"
    lit = blend(s.light, WHITE, 0.15)
    round_over = radial((0, lit), (0.5, s.light), (0.78, s.base, 0.95), (1, s.base, 0))
    cast = radial((0, s.line, 0.7), (0.55, s.shade, 0.9), (1, s.shade, 0))
    return group(
        _disc(s, 150),
        stroke("M60 -54C66 6 90 62 134 76", s.shade, 12, 0.55),
        stroke(jaw, s.line, 4),
        _hair(person.hair, nape, strands),
        path(ear, slant((0, s.light), (0.5, s.base), (1, s.shade)), s.line, 4),
        stroke("M24 -130Q14 -96 30 -64M66 -122Q46 -108 46 -82", s.line, 4, 0.5),
        ellipse((8, 58), 62, 54, cast),
        ellipse((-8, 42), 54, 47, round_over),
        ellipse((-22, 26), 17, 11, radial((0, WHITE, 0.45), (1, WHITE, 0))),
        scale=k,
    )


@plays("flesh")
def spots(person: Person, r: float) -> Node:
    """A few small spots at the roots of the hair, from the scalp down to the hairline."""
    s, h, k, rnd = person.skin, person.hair, r / 150, Random(4)
    places = ((-70, 6, 11), (-20, -28, 10), (44, -16, 12), (8, 22, 11), (92, 20, 9), (-36, 50, 9))
    hairs = []
    for i in range(420):
        x, y = rnd.uniform(-146, 146), -150 + 214 * (i / 420) ** 0.9
        deep = y + (x / 150) ** 2 * 40
        end = (x + 22 + rnd.uniform(-6, 6), y - rnd.uniform(44, 66))
        clear = all((x - px) ** 2 + (y - py) ** 2 > (q + 5) ** 2 for px, py, q in places)
        inside = x**2 + y**2 < 147**2 and end[0] ** 2 + end[1] ** 2 < 149**2
        if clear and inside and rnd.random() < 1 - max(deep + 30, 0) / 100:
            hairs.append(((x, y), (x - 4, y - 30), end, rnd.uniform(1.6, 3.2)))
    mass = _cap(150, 190, 350, (100, -14), (40, -8), (-20, -8), (-90, -16))
    return group(
        _disc(s, 150),
        path(mass, linear((0, h.base), (0.4, h.mid, 0.9), (0.85, h.mid, 0))),
        *(redness((x, y), q * 2.6, q * 2.4, HEAT, 0.7) for x, y, q in places),
        *(
            circle((x, y), q, radial((0, "#F0A493"), (1, "#C9564A"), at=(0.35, 0.3), r=0.75))
            for x, y, q in places
        ),
        bunch(hairs, h, 0.95),
        stroke("".join(f"M{x} {y}q-3 -22 16 -46" for x, y, _ in places), h.base, 2.6),
        *(
            ellipse((x - q * 0.4, y - q * 0.4), q * 0.26, q * 0.2, WHITE, opacity=0.75)
            for x, y, q in places
        ),
        scale=k,
    )


@plays("flesh")
def cold_sore(person: Person, r: float) -> Node:
    """A small cluster of blisters at the edge of the lips."""
    s, k = person.skin, r / 150
    upper = [
        (-122, 6),
        (-122, 6),
        (-70, -26),
        (-26, -46),
        (0, -36),
        (26, -46),
        (70, -26),
        (112, 2),
        (112, 2),
        (50, 6),
        (0, 12),
        (-60, 4),
    ]
    lower = [
        (-122, 6),
        (-122, 6),
        (-60, 4),
        (0, 12),
        (50, 6),
        (112, 2),
        (112, 2),
        (70, 46),
        (10, 66),
        (-60, 48),
    ]
    lip = blend(s.lip, s.blush, 0.35)
    beads = ((74, -34, 13), (94, -24, 11), (88, -46, 10), (62, -50, 9), (104, -38, 8))
    blister = radial((0, "#FFF3E4"), (0.5, "#F3BBA2"), (1, "#D5705E"), at=(0.35, 0.3), r=0.8)
    return group(
        _disc(s, 150),
        stroke("M-14 -116Q-20 -84 -14 -62M16 -116Q22 -84 16 -62", s.shade, 6, 0.7),
        stroke("M-46 104Q0 122 46 104", s.shade, 7, 0.6),
        path(smooth(upper), slant((0, lip), (1, s.lip)), s.line, 3),
        path(smooth(lower), slant((0, blend(lip, WHITE, 0.12)), (1, s.lip)), s.line, 3),
        stroke("M-44 34Q-10 46 26 38", WHITE, 8, 0.35),
        redness((84, -34), 54, 44, HEAT, 0.7),
        *(circle((x, y), q, blister, "#B85A4A", 1.6) for x, y, q in beads),
        *(
            ellipse((x - q * 0.3, y - q * 0.35), q * 0.26, q * 0.2, WHITE, opacity=0.9)
            for x, y, q in beads
        ),
        scale=k,
    )


def _parting(person: Person, rnd: Random, count: int = 90, flush: float = 0) -> Node:
    """A parting that runs from rim to rim of a disc of hair, in a circle of radius 150."""
    s, h = person.skin, person.hair
    hairs = []
    for i in range(count):
        side, y = (-1, 1)[i % 2], -158 + 300 * i / count
        x = side * rnd.uniform(14, 24)
        far = (150**2 - min(abs(y), 148) ** 2) ** 0.5
        end = (side * far * rnd.uniform(0.7, 0.97), min(y + far * rnd.uniform(0.25, 0.5), 140.0))
        if end[0] ** 2 + end[1] ** 2 < 149**2 and x**2 + y**2 < 149**2:
            bend = (x + (end[0] - x) * 0.6, y + (end[1] - y) * 0.15)
            hairs.append(((x, y), bend, end, rnd.uniform(1.6, 3.4)))
    road: list[Pt] = [(0, -149), (-3, -70), (3, 10), (-2, 80), (1, 149)]
    red = (redness((0, 10), 24, 120, HEAT, flush),) if flush else ()
    return group(
        circle((0, 0), 150, radial((0, h.mid), (0.6, h.mid), (1, h.base))),
        path(tube(road, [30, 40, 44, 42, 30], round_end=False), s.scalp, s.shade, 2),
        *red,
        bunch(hairs, h, 0.8),
    )


@plays("flesh")
def parting(person: Person, r: float) -> Node:
    """A calm parting close to, leaning to the right."""
    return group(_parting(person, Random(5), 64), turn=24, scale=r / 150)


@plays("flesh")
def dry_scalp(person: Person, r: float) -> Node:
    """Flakes along a parting."""
    rnd = Random(5)
    close = _parting(person, rnd, flush=0.3)
    places = [(rnd.gauss(0, 24), rnd.uniform(-118, 118)) for _ in range(24)]
    return group(close, flakes(places, 15, seed=3, edge=1.6), turn=24, scale=r / 150)
