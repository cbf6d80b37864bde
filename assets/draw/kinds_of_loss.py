"""Heads from behind with other kinds of hair loss: round patches, a scar, thin all over."""

from __future__ import annotations

from dataclasses import replace
from math import cos, radians, sin
from random import Random

from assets.draw.backs import back_bust
from assets.draw.geometry import Pt, blade, lerp, mix, oval, quad, smooth, tube
from assets.draw.palette import Hair, blend
from assets.draw.persons import Person
from assets.draw.svg import Node, ellipse, group, path, radial, slant, stroke


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


def _sheer(person: Person) -> Person:
    """The person with hair so thin that the scalp's colour mixes in."""
    s, h = person.skin, person.hair
    sheer = Hair(
        base=blend(h.base, s.scalp, 0.5),
        mid=blend(h.mid, s.scalp, 0.64),
        light=blend(h.light, s.scalp, 0.74),
        line=h.line,
    )
    return replace(person, hair=sheer)


def _strands(person: Person, count: int, seed: int) -> Node:
    """Single strands from the parting down over the whole head, skin between them."""
    rnd = Random(seed)
    tones: dict[str, str] = {person.hair.base: "", person.hair.mid: "", person.hair.line: ""}
    for i in range(count):
        side, t = -1 if i % 2 else 1, max(0, (i + rnd.gauss(0, 4)) / count)
        out = mix(98, 3, t)
        end = (side * min(97, out + rnd.uniform(-12, 12)), mix(104, 114, t) + rnd.uniform(-26, 6))
        bend = (
            side * (mix(114, 14, t) + rnd.uniform(-12, 4)),
            mix(-104, 20, t) + rnd.uniform(0, 12),
        )
        start = (side * rnd.uniform(4, 8), mix(-108, 30, t**0.8))
        tones[rnd.choice(tuple(tones))] += quad(start, bend, end)
    return group(*(stroke(d, tone, 1.3, 0.9) for tone, d in tones.items()))


def thin_all_over(person: Person, line: float = 3.2) -> Node:
    """Scalp showing through everywhere between strands, and single hairs fallen and falling."""
    s, h = person.skin, person.hair
    road: list[Pt] = [(0, -110), (2, -60), (-1, 0), (1, 40)]
    fallen = "".join(
        quad((x, y), (x + b, y + n * 0.5), (x + b * 0.3, y + n))
        for x, y, b, n in ((-96, 168, 26, 60), (104, 172, -26, 60), (-30, 226, 34, 56),
                           (58, 258, -30, 52), (-118, 96, -18, 56), (112, 70, 22, 64))
    )  # fmt: skip
    return group(
        back_bust(_sheer(person), count=0, line=line),
        ellipse((0, -50), 78, 62, radial((0, s.scalp, 0.95), (0.6, s.scalp, 0.6), (1, s.scalp, 0))),
        path(tube(road, [9, 19, 16, 3], per=3), s.scalp),
        _strands(person, 112, 5),
        stroke(fallen, "#FFFFFF", 4.2, 0.5),
        stroke(fallen, h.line, 2),
    )
