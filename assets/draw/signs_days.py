"""A treated crown close to, day by day: straight or coily hair, in whatever state its day says."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from assets.draw.flakes import flakes
from assets.draw.geometry import Pt, polar
from assets.draw.marks import inset_frame
from assets.draw.palette import WHITE, blend
from assets.draw.persons import Person
from assets.draw.room import shadow
from assets.draw.scalp import redness
from assets.draw.signs_care import crown
from assets.draw.svg import Node, cast, circle, ellipse, group, plays, radial, stroke


@dataclass(frozen=True)
class Scalp:
    """What a crown shows on one day: strengths from 0 to 1, and how many of each small thing."""

    flush: float = 0
    swollen: float = 0
    tight: float = 0
    dots: int = 0
    flakes: int = 0


@plays("flesh")
def coily_crown(person: Person, seed: int = 3) -> Node:
    """A thinning crown with coily hair, about (0, 0), filling a circle of radius 80."""
    h, s, rnd = person.hair, person.skin, Random(seed)
    tones: dict[str, list[str]] = {h.line: [], h.light: [], h.mid: []}
    for r, count in ((34, 6), (41, 11), (48, 18), (55, 23), (62, 26), (68, 28), (74, 30)):
        for i in range(count):
            x, y = polar((0, 0), r + rnd.uniform(-2.5, 2.5), 360 * (i + r / 7) / count, 0.96)
            way, k = rnd.choice((-1, 1)), rnd.uniform(2.9, 4.2)
            mark = f"M{x:.1f} {y:.1f}a{k:.1f} {k:.1f} 0 1 1 {way * k * 1.3:.1f} {k * 0.8:.1f}"
            rnd.choice(list(tones.values())[: 3 if r > 50 else 1]).append(mark)
    fine = []
    for i in range(16):
        x, y = polar((0, 0), 9 + i * 1.5, i * 137.5, 0.93)
        fine.append(f"M{x:.1f} {y:.1f}a2.1 2.1 0 1 1 {rnd.choice((-2.6, 2.6))} 1.6")
    skin = radial((0, s.scalp), (0.62, s.scalp), (0.82, s.scalp, 0.6), (1, s.scalp, 0))
    shine = radial((0, s.light, 0.9), (1, s.light, 0))
    return group(
        cast("tissue", circle((0, 0), 82, radial((0, h.mid), (0.7, h.mid), (1, h.base)))),
        ellipse((0, 0), 57, 53, skin),
        ellipse((-10, -12), 22, 17, shine),
        stroke("".join(fine), h.base, 1.1, 0.9),
        cast("tissue", *(stroke("".join(d), tone, 1.6, 0.85) for tone, d in tones.items())),
    )


def _spread(count: int, far: float, seed: int) -> list[Pt]:
    """Places spread evenly over the bare patch."""
    rnd = Random(seed)
    return [
        polar((rnd.uniform(-2, 2), rnd.uniform(-2, 2)), far * ((i + 0.5) / count) ** 0.5, i * 137.5)
        for i in range(count)
    ]


def _light(person: Person) -> bool:
    return int(person.skin.base[1:3], 16) > 190


def _flushed(person: Person, strength: float) -> Node:
    """Pink on light skin; darker and warm on deep skin."""
    light = _light(person)
    inner, outer = ("#D9564A", "#E27462") if light else ("#4A1628", "#7E3020")
    return group(
        redness((0, 0), 56, 50, outer, strength),
        redness((0, 0), 40, 35, inner, strength * (0.7 if light else 0.95)),
    )


def _swollen(person: Person, strength: float) -> Node:
    """A low soft rise: lit above on the left, shaded below on the right."""
    s = person.skin
    shade = radial((0, s.line, 0), (0.6, s.line, 0), (0.84, s.line, strength * 0.6), (1, s.line, 0))
    return group(
        ellipse((6, 8), 46, 40, shade),
        ellipse((-12, -13), 27, 19, radial((0, s.light, strength), (1, s.light, 0))),
    )


def _tight(person: Person, strength: float) -> Node:
    """The shine of skin that feels tight."""
    gleam = blend(person.skin.light, WHITE, 0.6)
    return group(
        stroke("M-30 -10Q-22 -28 -2 -32", gleam, 5, strength * 0.75),
        stroke("M-21 -4Q-15 -15 -4 -19", gleam, 3, strength * 0.55),
        stroke("M20 28Q29 22 32 12", gleam, 2.6, strength * 0.4),
    )


def _dried(person: Person, count: int) -> Node:
    """Pinpoints of blood, long dry: dull, dark and flat."""
    rnd = Random(6)
    dull = "#7C2420" if _light(person) else "#A5382F"
    return group(
        *(
            circle(p, rnd.uniform(1.1, 1.8), dull, "#4A1214", 0.5)
            for p in _spread(count, 34, seed=4)
        )
    )


def healing(at: Pt, r: float, person: Person, scalp: Scalp) -> Node:
    """A round inset of a person's crown in one day's state."""
    bare = coily_crown(person) if person.style == "coily" else crown(person, seed=3)
    return group(
        shadow((at[0] + 6, at[1] + 6 + r), r, 16),
        cast(
            "flesh",
            group(
                bare,
                _flushed(person, scalp.flush) if scalp.flush else group(),
                _swollen(person, scalp.swollen) if scalp.swollen else group(),
                _tight(person, scalp.tight) if scalp.tight else group(),
                _dried(person, scalp.dots),
                flakes(_spread(scalp.flakes, 33, seed=9), 8, seed=8, edge=0.9)
                if scalp.flakes
                else group(),
                at=at,
                scale=r / 80,
            ),
        ),
        inset_frame(at, r),
    )
