"""Heads from behind with other kinds of hair loss: round patches, a scar, thin all over."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import cos, radians, sin
from random import Random

from assets.draw.backs import back_bust
from assets.draw.geometry import Pt, blade, lerp, mix, oval, quad, smooth, tube, xy
from assets.draw.palette import Hair, blend
from assets.draw.persons import Person
from assets.draw.svg import Node, ellipse, group, path, plays, radial, slant, stroke


def _bare(person: Person, ring: list[Pt], line: float) -> Node:
    """Smooth skin with a clear edge, overhung by the hair round it."""
    s, h, rnd = person.skin, person.hair, Random(len(ring))
    cx = sum(p[0] for p in ring) / len(ring)
    cy = sum(p[1] for p in ring) / len(ring)
    fringe = ""
    for a, b in zip(ring, [*ring[1:], ring[0]], strict=True):
        for t in (0.1, 0.4, 0.7):
            x, y = lerp(a, b, t)
            out = lerp((cx, cy), (x, y), 1.12)
            end = lerp((cx, cy), (x, y), rnd.uniform(0.86, 0.97))
            fringe += blade((out[0], out[1] - 2), lerp(out, end, 0.5), (end[0], end[1] + 2), 1)
    return group(
        path(smooth(ring), slant((0, s.light), (0.5, s.scalp), (1, s.base)), s.shade, line * 0.8),
        path(fringe, h.base),
    )


def patchy(person: Person, line: float = 3.2) -> Node:
    """Round bare patches with clear edges, smooth inside."""
    rnd = Random(3)
    spots = (((-38, -46), 27, 25), ((34, -8), 21, 20), ((-14, 46), 16, 15))
    return group(
        back_bust(person, line=line),
        *(
            _bare(
                person,
                [
                    (x + rnd.uniform(-1, 1), y + rnd.uniform(-1, 1))
                    for x, y in oval(at, rx, ry, 10, 12)
                ],
                line,
            )
            for at, rx, ry in spots
        ),
    )


def scarred(person: Person, line: float = 3.2) -> Node:
    """One smooth shiny patch over the crown, its edge uneven, no pores."""
    rnd, s = Random(6), person.skin
    ring = [
        (4 + k * 52 * cos(radians(a)), -44 + k * 44 * sin(radians(a)))
        for a in range(0, 360, 24)
        for k in (rnd.uniform(0.86, 1.14),)
    ]
    gloss = radial((0, "#FFFFFF", 0.75), (0.5, "#FFFFFF", 0.35), (1, "#FFFFFF", 0))
    return group(
        back_bust(person, line=line),
        _bare(person, ring, line),
        ellipse((8, -38), 36, 28, radial((0, s.light, 0.9), (1, s.light, 0))),
        group(ellipse((0, 0), 25, 11, gloss), at=(-12, -60), turn=-22),
        stroke("M-26 -58Q-14 -72 8 -72M30 -24Q24 -16 14 -13", "#FFFFFF", 2.6, 0.75),
    )


CROWN: Pt = (2, -84)


def _sheer(person: Person) -> Person:
    """The person with hair so thin that the scalp's colour mixes in."""
    s, h = person.skin, person.hair
    sheer = Hair(
        base=blend(h.mid, s.scalp, 0.3),
        mid=blend(h.mid, s.scalp, 0.62),
        light=blend(h.light, s.scalp, 0.8),
        line=h.base,
    )
    return replace(person, hair=sheer)


def _way(u: float, end: float) -> list[Pt]:
    """The bends of a straight hair from the crown over the head's round side `u` (-1 to 1)."""
    lift = 46 * u * u
    return [CROWN, (u * 60, -80 - lift), (u * 108, -42 - lift), (u * 94, end)]


def _rest(way: list[Pt], start: float) -> list[Pt]:
    """The bends of what is left of a hair from the part `start` of its way on."""
    kept = []
    while way:
        kept.append(way[-1])
        way = [lerp(a, b, start) for a, b in pairwise(way)]
    return kept[::-1]


def _fine_hairs(hair: Hair, count: int, seed: int) -> Node:
    """Fine straight hairs from the crown down, and a few forward over the top."""
    rnd = Random(seed)
    tones = dict.fromkeys((hair.base, hair.mid), "")
    for i in range(count):
        u = mix(-1, 1, (i + 0.5) / count) + rnd.gauss(0, 0.02)
        start = rnd.choice((0.05, 0.14, 0.26, 0.4, 0.54)) + rnd.uniform(0, 0.1)
        end = rnd.uniform(98, 124) - 14 * u * u
        a, b, c, d = _rest(_way(max(-0.96, min(0.96, u)), end), start)
        tones[rnd.choice(tuple(tones))] += f"M{xy(a)}C{xy(b)} {xy(c)} {xy(d)}"
    for i in range(count // 7):
        x = mix(-62, 62, (i + 0.5) / (count // 7)) + rnd.uniform(-3, 3)
        top = (x, -110 + 0.0042 * x * x)
        tones[hair.mid] += quad(lerp(CROWN, top, rnd.uniform(0.2, 0.5)), (x * 0.7, -98), top)
    return group(*(stroke(d, tone, 1.2, 0.8) for tone, d in tones.items()))


def _bare_lanes(person: Person) -> Node:
    """Scalp between the locks, widest near the crown."""
    s, lanes = person.skin, ""
    for u, start, end, width in (
        (-0.86, 0.16, 0.78, 10), (-0.6, 0.06, 0.8, 15), (-0.36, 0.1, 0.96, 12),
        (-0.14, 0.04, 0.8, 13), (0.1, 0.08, 0.96, 11), (0.3, 0.04, 0.78, 14), (0.54, 0.1, 0.92, 12),
        (0.76, 0.08, 0.74, 14), (0.94, 0.3, 0.84, 7), (-0.98, 0.36, 0.88, 6),
        (-0.74, 0.5, 0.98, 6), (-0.25, 0.56, 0.97, 6), (0.2, 0.6, 0.98, 6), (0.66, 0.54, 0.97, 7),
    ):  # fmt: skip
        way = _way(u, 114)
        a, bend, b = (_rest(way, t)[0] for t in (start, mix(start, end, 0.45), end))
        lanes += blade(a, lerp(lerp(a, b, 0.5), bend, 2), b, width)
    glow = radial((0, s.light), (0.4, s.scalp, 0.8), (1, s.scalp, 0))
    return group(path(lanes, s.scalp, opacity=0.85), ellipse((CROWN[0], -80), 46, 26, glow))


LOOSE: tuple[tuple[Pt, ...], ...] = (
    ((-110, -6), (-122, 11), (-123, 27), (-121, 44), (-120, 63), (-128, 86)),
    ((130, 52), (122, 66), (123, 78), (126, 91), (126, 105), (116, 124)),
    ((-138, 204), (-131, 190), (-121, 181), (-109, 176), (-94, 174), (-76, 174)),
    ((56, 170), (71, 162), (85, 164), (98, 170), (112, 173), (128, 168)),
)
"""Two hairs falling beside the head, two lying on the shoulders."""


@plays("sign")
def _loose_hair(way: tuple[Pt, ...], hair: Hair) -> Node:
    """A single hair, pointed at both ends, dark with a lit side."""
    thin = [0.5, 1.3, 1.7, 1.3, 0.5]
    lit = [(x - 0.3, y - 0.35) for x, y in way]
    return group(
        path(tube(way, thin, per=3), hair.base),
        path(tube(lit, [w * 0.5 for w in thin], per=3), hair.light),
    )


def thin_all_over(person: Person, line: float = 3.2) -> Node:
    """Scalp shining through fine hair everywhere, and single hairs fallen and falling."""
    h = person.hair
    return group(
        back_bust(_sheer(person), count=0, line=line),
        _fine_hairs(h, 84, 5),
        _bare_lanes(person),
        _fine_hairs(h, 36, 9),
        *(_loose_hair(way, h) for way in LOOSE),
    )
