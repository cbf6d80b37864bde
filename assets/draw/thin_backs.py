"""Heads from behind and a little above: straight hair with a wide parting, curls thin on top."""

from __future__ import annotations

from random import Random

from assets.draw.backs import LINE, back_shoulders
from assets.draw.geometry import Pt, lerp, mix, polar, scallop, smooth, xy
from assets.draw.hair import curls, even
from assets.draw.palette import blend
from assets.draw.persons import Person
from assets.draw.svg import Node, ellipse, group, num, path, plays, radial, slant, stroke

AFRO_BACK: tuple[Pt, ...] = (
    (0, -116), (44, -110), (82, -84), (104, -44), (110, 4), (100, 50), (76, 84), (42, 102),
    (0, 107), (-42, 102), (-76, 84), (-100, 50), (-110, 4), (-104, -44), (-82, -84), (-44, -110),
)  # fmt: skip
BOB: tuple[Pt, ...] = (
    (0, -115), (46, -107), (80, -74), (94, -16), (97, 38), (92, 74), (80, 95), (58, 100), (34, 105),
    (10, 104), (-16, 107), (-40, 102), (-62, 101), (-81, 94), (-92, 74), (-97, 38), (-94, -16),
    (-80, -74), (-46, -107),
)  # fmt: skip
FRONT, CROWN = -113.5, 4.0
"""Where the parting begins at the head's far edge, and where it ends behind the crown."""


def _half(t: float, wide: float) -> float:
    """Half of the parting's width a part `t` of the way from the front to the crown."""
    return wide / 2 * (0.6 + 1.1 * t * (1 - t)) * (1 - t**3)


def _fall(t: float, side: int, wide: float, start: float, rnd: Random) -> str:
    """A straight hair from the parting over the round of the head down to the bob's edge."""
    y = mix(FRONT, CROWN, t)
    out = mix(82, 0, t**0.85) + rnd.uniform(-1, 1)
    a: Pt = (side * (_half(t, wide) + rnd.uniform(-2, 2)), y)
    b: Pt = (side * mix(66, 4, t), y + mix(4, 14, t))
    c: Pt = (side * (out + 24 * (1 - t) ** 0.6), mix(-46, 50, t))
    d: Pt = (side * out, 104 - 0.0018 * out**2 - rnd.uniform(0, 6))
    ab, bc, cd = lerp(a, b, start), lerp(b, c, start), lerp(c, d, start)
    abc, bcd = lerp(ab, bc, start), lerp(bc, cd, start)
    return f"M{xy(lerp(abc, bcd, start))}C{xy(bcd)} {xy(cd)} {xy(d)}"


def _parting(person: Person, wide: float) -> Node:
    """Bare scalp from the front to the crown, soft where the hair thins out beside it."""
    s = person.skin
    layers = []
    for k, strength in ((2.1, 0.16), (1.7, 0.22), (1.35, 0.36), (1.0, 1.0)):
        right = [(k * _half(t / 9, wide), mix(FRONT, CROWN, t / 9)) for t in range(10)]
        ring = [*right, *((-x, y) for x, y in reversed(right[:-1]))]
        layers.append(path(smooth(ring), s.scalp, opacity=strength))
    glow = radial((0, s.light), (1, s.light, 0))
    return group(*layers, ellipse((-2, -62), wide * 0.3, 34, glow))


@plays("flesh")
def parted_back(person: Person, wide: float = 38, line: float = LINE) -> Node:
    """Shoulders and a straight bob from behind, its middle parting `wide` with scalp showing."""
    h, rnd = person.hair, Random(4)
    tones = {h.line: "", h.light: "", h.base: ""}
    for i in range(132):
        t = (i + rnd.random()) / 132
        start = rnd.choice((0, 0.02, 0.06, 0.14, 0.3))
        tones[rnd.choice(tuple(tones))] += _fall(t, 1 if i % 2 else -1, wide, start, rnd)
    fine = "".join(
        _fall((i + 0.5) / 40, 1 if i % 2 else -1, wide * rnd.uniform(0.3, 0.9), 0, rnd)
        for i in range(40)
    )
    fill = slant((0, h.light), (0.3, h.mid), (0.85, h.base))
    return group(
        back_shoulders(person, line),
        path(smooth(BOB), fill, h.line, line),
        _parting(person, wide),
        *(stroke(d, tone, 1.5, 0.75) for tone, d in tones.items()),
        stroke(fine, h.mid, 0.9, 0.9),
    )


@plays("flesh")
def thin_curls_back(person: Person, line: float = LINE) -> Node:
    """Shoulders and curly hair from behind, the scalp shining through all over the top."""
    s, h = person.skin, person.hair
    step = 26 if person.style == "curly" else 17
    scalp = radial((0, s.scalp), (0.5, s.scalp, 0.94), (0.8, s.scalp, 0.5), (1, s.scalp, 0))
    fill = slant((0, h.light), (0.28, h.mid), (0.8, h.base))
    rings = {blend(h.line, s.scalp, 0.25): "", h.mid: "", h.light: ""}
    rnd = Random(8)
    for i in range(46):
        x, y = polar((0, -60), 78 * ((i + 0.5) / 46) ** 0.5, i * 137.5, 0.7)
        r = rnd.uniform(5.4, 7.4)
        way = rnd.choice((-1, 1))
        rings[rnd.choice(tuple(rings))] += (
            f"M{xy((x - way * r, y + r * 0.4))}a{num(r)} {num(r)} 0 1 {(way + 1) // 2} "
            f"{num(way * r * 1.6)} {num(r * 0.5)}"
        )
    return group(
        back_shoulders(person, line),
        path(scallop(even(AFRO_BACK, step), 0.75), fill, h.line, line),
        curls(AFRO_BACK, h, person.style, 3),
        ellipse((0, -60), 88, 58, scalp),
        ellipse((-14, -72), 40, 24, radial((0, s.light, 0.8), (1, s.light, 0))),
        *(stroke(d, tone, 1.8, 0.85) for tone, d in rings.items()),
    )
