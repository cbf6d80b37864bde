"""The scalp cut in depth.

One unit of picture is one unit here; depths are measured from the surface.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from assets.draw.geometry import Pt, oval, smooth, tube, xy
from assets.draw.palette import BROWN, FAT_DEEP, VESSEL, Skin
from assets.draw.svg import Node, circle, group, linear, path, plays, radial, stroke

Level = Callable[[float], float]
LOBULE = radial((0, "#FDEFC6"), (0.6, "#F8DB95"), (1, "#EFC873"), at=(0.4, 0.35), r=0.7)


def level(base: float, wave: float = 10, phase: float = 0.0) -> Level:
    """A gently waving height across the picture."""
    from math import sin

    return lambda x: base + wave * sin(x / 230 + phase) + wave * 0.4 * sin(x / 97 + phase * 2)


def _edge(height: Level, step: int = 100) -> list[Pt]:
    return [(x, height(x)) for x in range(-40, 1241 + step, step)]


def _band(top: Level, bottom: Level | None, step: int = 100) -> str:
    upper = _edge(top, step)
    lower = _edge(bottom, step)[::-1] if bottom else [(1300.0, 940.0), (-40.0, 940.0)]
    return smooth([upper[0], *upper, upper[-1], lower[0], *lower, lower[-1]])


@plays("tissue")
def fat(top: Level, seed: int = 3, size: float = 92) -> Node:
    """Packed lobules of fat below `top`, each a different rounded cell."""
    rnd = Random(seed)
    base = path(_band(top, None), linear((0, "#EDC572"), (1, FAT_DEEP)))
    cells = []
    for row in range(5):
        for col in range(-1, 15):
            x = col * size + (row % 2) * size / 2 + rnd.uniform(-9, 9)
            y = top(x) + size * 0.5 + row * size * 0.76 + rnd.uniform(-7, 7)
            if y > 960:
                continue
            rx, ry = size * rnd.uniform(0.43, 0.49), size * rnd.uniform(0.34, 0.42)
            ring = [
                (p[0] + rnd.uniform(-4, 4), p[1] + rnd.uniform(-4, 4))
                for p in oval((x, y), rx, ry, 6, rnd.uniform(0, 60))
            ]
            cells.append(path(smooth(ring), LOBULE))
    return group(base, *cells)


@plays("tissue")
def dermis(top: Level, bottom: Level, seed: int = 5) -> Node:
    """The thick middle layer with pale collagen wisps and fine loops of vessels under the surface.

    The thick middle layer with pale collagen wisps and fine loops of vessels under the surface.
    """
    rnd = Random(seed)
    wisps = []
    for _ in range(34):
        x, y = rnd.uniform(-20, 1180), 0.0
        y = top(x) + 46 + rnd.random() ** 0.9 * (bottom(x) - top(x) - 100)
        w, h = rnd.uniform(36, 84), rnd.uniform(-12, 12)
        d = (
            f"M{xy((x, y))}C{xy((x + w * 0.33, y - 12 + h))} "
            f"{xy((x + w * 0.66, y + 12 + h))} {xy((x + w, y + h))}"
        )
        wisps.append(stroke(d, "#FBD9C8", rnd.choice((3, 4, 5)), 0.42))
    loops = []
    for x in range(30, 1200, 74):
        y = top(x)
        r = 9 + rnd.uniform(-2, 2)
        loops.append(
            stroke(
                f"M{x} {y + 50:.0f}V{y + 27:.0f}q{r:.0f} -12 {2 * r:.0f} 0V{y + 50:.0f}",
                VESSEL,
                2.5,
                0.4,
            )
        )
    skin = path(_band(top, bottom), linear((0, "#F3BDA6"), (0.35, "#EAA48E"), (1, "#D98470")))
    return group(skin, *wisps, *loops)


@plays("flesh")
def vessels(bottom: Level) -> Node:
    """A soft plexus running just above the fat, with a few branches up."""
    main = [(x, bottom(x) - 26) for x in range(-40, 1400, 130)]
    parts = [path(tube(main, [11, 13, 11], per=1, round_end=False), VESSEL, opacity=0.8)]
    for x, h in ((150, 120), (345, 90), (640, 130), (860, 100), (1105, 125)):
        y = bottom(x) - 26
        twig = [(x, y), (x + 14, y - h * 0.4), (x - 4, y - h * 0.75), (x + 12, y - h)]
        parts.append(path(tube(twig, [7, 3], per=2), VESSEL, opacity=0.7))
    return group(*parts)


@plays("flesh")
def epidermis(top: Level, tone: Skin = BROWN, thick: float = 16) -> Node:
    """The thin top layer: a lit horny edge and a lower edge in small waves."""
    upper = _edge(top, 60)
    lower = [
        (x, top(x) + thick + (5 if i % 2 else -3)) for i, x in enumerate(range(1280, -60, -26))
    ]
    body = smooth([upper[0], *upper, upper[-1], lower[0], *lower, lower[-1]])
    return group(
        path(body, linear((0, tone.base), (1, tone.shade))),
        stroke(smooth([(x, y + 1.5) for x, y in upper], closed=False), tone.light, 4),
    )


def skin_section(
    surface: float = 330,
    dermis_deep: float = 300,
    tone: Skin = BROWN,
    seed: int = 4,
    thick: float = 16,
) -> tuple[Node, Level]:
    """All layers, full width, down to the picture's foot; and the surface's height at any x."""
    top, low = level(surface), level(surface + dermis_deep, 9, 1.7)
    layers = group(
        fat(low, seed), dermis(top, low, seed), vessels(low), epidermis(top, tone, thick)
    )
    return layers, top


@plays("tissue")
def glow(at: Pt, r: float, colour: str = "#FFF3E4", strength: float = 0.8) -> Node:
    """A soft light that draws the eye to one place."""
    return circle(
        at, r, radial((0, colour, strength), (0.5, colour, strength * 0.5), (1, colour, 0))
    )
