"""Heads from behind with other kinds of hair loss: round patches, a scar, thin all over."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import cos, radians, sin
from random import Random

from assets.draw.backs import back_bust, back_shoulders, ears, hair_mass
from assets.draw.geometry import Pt, blade, lerp, mix, oval, quad, smooth, xy
from assets.draw.palette import Hair, blend
from assets.draw.persons import Person
from assets.draw.svg import Node, cast, ellipse, group, path, plays, radial, slant, stroke


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
    return [CROWN, (u * 56, -80 - lift), (u * 108, -30 - lift), (u * 70, end)]


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
        end = rnd.uniform(128, 158) - 6 * u * u
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
        way = _way(u, 148)
        a, bend, b = (_rest(way, t)[0] for t in (start, mix(start, end, 0.45), end))
        lanes += blade(a, lerp(lerp(a, b, 0.5), bend, 2), b, width)
    glow = radial((0, s.light), (0.4, s.scalp, 0.8), (1, s.scalp, 0))
    return group(path(lanes, s.scalp, opacity=0.85), ellipse((CROWN[0], -80), 46, 26, glow))


TUCKED: tuple[Pt, ...] = (
    (0, -112), (46, -103), (79, -66), (87, -18), (80, 22), (75, 60), (78, 104), (80, 146),
    (66, 160), (34, 155), (2, 163), (-30, 156), (-62, 161), (-80, 146), (-78, 104), (-75, 60),
    (-80, 22), (-87, -18), (-79, -66), (-46, -103),
)  # fmt: skip
FALLEN: tuple[tuple[Pt, Pt, Pt], ...] = (
    ((-150, 196), (-118, 176), (-96, 236)), ((-132, 262), (-100, 232), (-58, 244)),
    ((-70, 196), (-44, 232), (-50, 282)), ((-122, 176), (-140, 216), (-126, 250)),
    ((60, 192), (96, 196), (112, 250)), ((124, 182), (92, 218), (98, 262)),
    ((26, 214), (52, 250), (92, 248)), ((-4, 226), (8, 262), (-14, 296)),
    ((-132, 74), (-104, 92), (-114, 136)), ((104, 66), (132, 88), (110, 130)),
)  # fmt: skip
"""Fine hairs: eight lie on the shoulders and the back, two are still falling."""


@plays("flesh")
def thin_all_over(person: Person, line: float = 3.2) -> Node:
    """Scalp shining through fine hair everywhere, tucked behind the ears; many hairs fallen."""
    h, thin = person.hair, _sheer(person)
    fallen = "".join(quad(*way) for way in FALLEN)
    return group(
        back_shoulders(person, line),
        ears(person, (85, 4), 24, line),
        hair_mass(TUCKED, thin, line),
        _fine_hairs(h, 84, 5),
        _bare_lanes(person),
        _fine_hairs(h, 36, 9),
        cast("sign", stroke(fallen, h.base, 1.4)),
    )
