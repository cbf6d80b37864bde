"""A parted scalp close to, seen from above.

A pale road of skin running away between two banks of hair.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from assets.draw.geometry import Pt, mix, quad, scallop, smooth
from assets.draw.palette import BLOOD, Hair, blend
from assets.draw.persons import Person
from assets.draw.svg import Node, circle, ellipse, group, linear, path, plays, radial, stroke


@dataclass(frozen=True)
class Road:
    """Where the parting runs: from the far edge of the head at `top` to the picture's foot."""

    far_x: float = 600
    near_x: float = 600
    far: float = 90
    near: float = 300
    top: float = 150

    def middle(self, t: float) -> Pt:
        """A point down the middle; t 0 is far, 1 is the foot of the picture."""
        return (mix(self.far_x, self.near_x, t), mix(self.top, 940, t))

    def half(self, t: float) -> float:
        """Half the parting's width at t."""
        return mix(self.far, self.near, max(t, 0) ** 1.15) / 2

    def at(self, t: float, side: float = 0) -> Pt:
        """A point on the scalp; side runs from -1 (left edge) to 1 (right edge)."""
        x, y = self.middle(t)
        return (x + self.half(t) * side, y + self.crown(x + self.half(t) * side, t))

    def crown(self, x: float, t: float) -> float:
        """How far the round of the head drops a point at x, most at the far edge."""
        return float(((x - self.far_x) / 600) ** 2 * 130 * (1 - min(t, 1)) ** 1.6)


def _ground(road: Road, person: Person) -> Node:
    s = person.skin
    edge: list[Pt] = [(x, road.top + road.crown(x, 0)) for x in range(-60, 1300, 80)]
    d = smooth(
        [edge[0], *edge, edge[-1], (1300.0, 960.0), (1300.0, 960.0), (-60.0, 960.0), (-60.0, 960.0)]
    )
    tone = linear((0, s.shade), (0.16, s.scalp), (0.6, s.scalp), (1, s.base))
    x, y = road.at(0.45)
    glow = radial((0, s.light, 0.95), (1, s.light, 0))
    return group(path(d, tone, s.line, 3), ellipse((x - 30, y), road.near * 0.7, 240, glow))


@plays("flesh")
def follicles(
    road: Road, person: Person, count: int = 90, seed: int = 8, hair_len: float = 26
) -> Node:
    """Pores and the short fine hairs that stand in the parting."""
    rnd = Random(seed)
    dots, fine = [], []
    for _ in range(count):
        t = rnd.random() ** 0.8
        x, y = road.at(t, rnd.uniform(-0.95, 0.95))
        size = mix(0.5, 1.3, t)
        dots.append(f"M{x:.0f} {y:.0f}h.1")
        if rnd.random() < 0.62:
            lean = rnd.uniform(-0.6, 0.6)
            tip = (x + lean * hair_len * size, y - hair_len * size * rnd.uniform(0.6, 1.1))
            fine.append(quad((x, y), (x + lean * 4, y - hair_len * 0.6 * size), tip))
    return group(
        stroke("".join(dots), person.skin.line, 4, 0.35),
        stroke("".join(fine), person.hair.mid, 2, 0.75),
    )


@plays("tissue")
def _bank(road: Road, hair: Hair, side: int) -> Node:
    """The solid dark mass under the locks on one side."""
    inner = [road.at(t / 12, side * (1.02 + 0.05 * (t % 2))) for t in range(13)]
    outer_x = -80 if side < 0 else 1280
    far = (outer_x, road.top + road.crown(outer_x, 0) - 10)
    points = [
        inner[0],
        *inner,
        (outer_x, 980.0),
        (outer_x, 980.0),
        far,
        far,
        (
            mix(inner[0][0], outer_x, 0.5),
            road.top + road.crown(mix(inner[0][0], outer_x, 0.5), 0) - 14,
        ),
    ]
    return path(smooth(points), linear((0, hair.mid), (0.35, hair.base), (1, hair.line)))


@plays("tissue")
def _locks(road: Road, hair: Hair, side: int, count: int, seed: int) -> Node:
    """Locks falling away from the parting, far ones first."""
    rnd = Random(seed * 2 + side)
    tones = (blend(hair.light, hair.mid, 0.6), blend(hair.mid, hair.base, 0.5), hair.base)
    parts = []
    for i in range(count):
        t = (i + rnd.random() * 0.8) / count * 1.04 + 0.015
        x, y = road.at(t, side * rnd.uniform(0.93, 1.06))
        big = mix(0.45, 1.5, t)
        reach = rnd.uniform(430, 620) * mix(0.75, 1.15, t)
        lift = rnd.uniform(8, 34) * big
        drop = rnd.uniform(150, 300) * mix(0.45, 1.2, t)
        end = (x + side * reach, y + drop)
        w = rnd.uniform(13, 27) * big
        a = (x + side * reach * 0.38, y - lift)
        b = (x + side * reach * 0.42, y - lift + w * 2.2)
        d = (
            f"M{x:.0f} {y:.0f}Q{a[0]:.0f} {a[1]:.0f} {end[0]:.0f} "
            f"{end[1]:.0f}Q{b[0]:.0f} {b[1]:.0f} {x:.0f} {y:.0f}Z"
        )
        parts.append(path(d, tones[(i * 7 + side) % 3]))
    return group(*parts)


@plays("tissue")
def _curly_bank(road: Road, hair: Hair, side: int, tight: bool, seed: int) -> Node:
    """One side of curly or coily hair: a bumpy edge, soft lumps, and coils that grow towards us."""
    rnd = Random(seed * 3 + side)
    step = 26 if tight else 36
    inner: list[Pt] = []
    t = 1.04
    while t > 0:
        x, y = road.at(min(t, 1), side)
        inner.append((x + side * rnd.uniform(-3, 6), y + 940 * max(t - 1, 0)))
        t -= step * mix(0.5, 1.6, t) / 790
    reach = 1300 if side > 0 else -100
    start = road.at(0, side)[0]
    ridge = [
        (x, road.top + road.crown(x, 0) - 12)
        for x in (mix(start, reach, k / 22) for k in range(23))
    ]
    ring = [*inner, *ridge, (float(reach), 990.0), (inner[0][0] + side * 60, 1000.0)]
    fill = linear((0, hair.light), (0.12, hair.mid), (0.6, hair.base), (1, hair.line))
    lump = radial((0, hair.light, 0.5), (1, hair.mid, 0), at=(0.4, 0.35), r=0.6)
    lumps, coils = [], _Coils(hair)
    for row in range(12):
        k = (row + 0.5) / 11.5
        size = mix(0.5, 1.7, k)
        x = road.at(k, side)[0] + side * 16 * size
        while -60 < x < 1260:
            y = road.middle(k)[1] + road.crown(x, k) + rnd.uniform(-8, 8) * size
            coils.add((x, y), (9.0 if tight else 11.0) * size, rnd)
            if rnd.random() < 0.05 and abs(x - road.at(k, side)[0]) > 70 * size:
                lumps.append(ellipse((x, y), 74 * size, 54 * size, lump))
            x += side * (34 if tight else 36) * size * rnd.uniform(0.8, 1.25)
    return group(path(scallop(ring, 0.75), fill, hair.line, 2.5), *lumps, coils.drawn())


class _Coils:
    """Gathers coil marks by tone, so that each tone is one path."""

    def __init__(self, hair: Hair) -> None:
        self._tones: dict[str, list[str]] = {hair.line: [], hair.light: [], hair.mid: []}

    def add(self, at: Pt, r: float, rnd: Random) -> None:
        marks = rnd.choice(tuple(self._tones.values()))
        way = rnd.choice((-1, 1))
        marks.append(
            f"M{at[0]:.0f} {at[1]:.0f}a{r:.0f} {r:.0f} 0 1 1 {way * r * 1.3:.0f} {r * 0.8:.0f}"
        )

    def drawn(self) -> Node:
        return group(*(stroke("".join(d), tone, 3.4, 0.8) for tone, d in self._tones.items()))


@plays("flesh")
def parted_scalp(
    person: Person, road: Road | None = None, seed: int = 3, locks: int = 52, fine: int = 90
) -> Node:
    """The head's ground, the pores and fine hairs, and hair on both sides.

    Lay arrows, cream, hands on top.
    """
    way = road or Road()
    curly = person.style in ("curly", "coily")
    banks = []
    for side in (-1, 1):
        if curly:
            banks.append(_curly_bank(way, person.hair, side, person.style == "coily", seed))
        else:
            banks += [_bank(way, person.hair, side), _locks(way, person.hair, side, locks, seed)]
    shadow = [way.at(0.08 + t / 6, -1) for t in range(7)]
    edge = smooth(shadow, closed=False)
    shade = [stroke(edge, person.skin.line, w, 0.07) for w in (74, 50, 28)]
    return group(_ground(way, person), *shade, follicles(way, person, fine), *banks)


@plays("flesh")
def redness(at: Pt, rx: float, ry: float, colour: str = "#D9564A", strength: float = 0.5) -> Node:
    """A soft flush on the skin."""
    return ellipse(
        at, rx, ry, radial((0, colour, strength), (0.55, colour, strength * 0.6), (1, colour, 0))
    )


@plays("flesh")
def pinpoints(points: list[Pt], r: float = 4.5, seed: int = 2) -> Node:
    """Tiny beads of blood, each a little different, with a point of light."""
    rnd = Random(seed)
    bead = radial((0, "#DE5A52"), (1, BLOOD), at=(0.35, 0.3), r=0.75)
    parts = []
    for p in points:
        size = r * rnd.uniform(0.65, 1.2)
        parts += [
            circle(p, size, bead),
            circle((p[0] - size * 0.3, p[1] - size * 0.35), size * 0.24, "#FFFFFF", opacity=0.8),
        ]
    return group(*parts)


@plays("flesh")
def tiny_holes(points: list[Pt], person: Person, r: float = 4) -> Node:
    """Holes just made: a dark point in a faint pink rim, each a little different."""
    s = person.skin
    parts = []
    for i, p in enumerate(points):
        k = r * (0.8 + 0.4 * ((i * 37) % 10) / 10)
        parts += [
            circle(p, k * 2.4, radial((0, s.blush, 0.7), (1, s.blush, 0))),
            ellipse(p, k, k * 0.86, "#7A2E2A", s.line, 1.2),
        ]
    return group(*parts)
