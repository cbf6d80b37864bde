"""The scalp cut in depth. One unit of picture is one unit here; depths are measured from the surface."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from assets.draw.geometry import Pt, along, lerp, oval, quad, sample, smooth, tube, xy
from assets.draw.palette import BLOOD, BROWN, FAT_DEEP, Hair, Skin, VESSEL, DARK
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, stroke

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


def dermis(top: Level, bottom: Level, seed: int = 5) -> Node:
    """The thick middle layer with pale collagen wisps and fine loops of vessels under the surface."""
    rnd = Random(seed)
    wisps = []
    for _ in range(34):
        x, y = rnd.uniform(-20, 1180), 0.0
        y = top(x) + 46 + rnd.random() ** 0.9 * (bottom(x) - top(x) - 100)
        w, h = rnd.uniform(36, 84), rnd.uniform(-12, 12)
        d = f"M{xy((x, y))}C{xy((x + w * 0.33, y - 12 + h))} {xy((x + w * 0.66, y + 12 + h))} {xy((x + w, y + h))}"
        wisps.append(stroke(d, "#FBD9C8", rnd.choice((3, 4, 5)), 0.42))
    loops = []
    for x in range(30, 1200, 74):
        y = top(x)
        r = 9 + rnd.uniform(-2, 2)
        loops.append(stroke(f"M{x} {y + 50:.0f}V{y + 27:.0f}q{r:.0f} -12 {2 * r:.0f} 0V{y + 50:.0f}", VESSEL, 2.5, 0.4))
    skin = path(_band(top, bottom), linear((0, "#F3BDA6"), (0.35, "#EAA48E"), (1, "#D98470")))
    return group(skin, *wisps, *loops)


def vessels(bottom: Level) -> Node:
    """A soft plexus running just above the fat, with a few branches up."""
    main = [(x, bottom(x) - 26) for x in range(-40, 1400, 130)]
    parts = [path(tube(main, [11, 13, 11], per=1, round_end=False), VESSEL, opacity=0.8)]
    for x, h in ((150, 120), (345, 90), (640, 130), (860, 100), (1105, 125)):
        y = bottom(x) - 26
        twig = [(x, y), (x + 14, y - h * 0.4), (x - 4, y - h * 0.75), (x + 12, y - h)]
        parts.append(path(tube(twig, [7, 3], per=2), VESSEL, opacity=0.7))
    return group(*parts)


def epidermis(top: Level, tone: Skin = BROWN, thick: float = 16) -> Node:
    """The thin top layer: a lit horny edge and a lower edge in small waves."""
    upper = _edge(top, 60)
    lower = [(x, top(x) + thick + (5 if i % 2 else -3)) for i, x in enumerate(range(1280, -60, -26))]
    body = smooth([upper[0], *upper, upper[-1], lower[0], *lower, lower[-1]])
    return group(
        path(body, linear((0, tone.base), (1, tone.shade))),
        stroke(smooth([(x, y + 1.5) for x, y in upper], closed=False), tone.light, 4),
    )


def skin_section(
    surface: float = 330, dermis_deep: float = 300, tone: Skin = BROWN, seed: int = 4, thick: float = 16
) -> tuple[Node, Level]:
    """All layers, full width, down to the picture's foot; and the surface's height at any x."""
    top, low = level(surface), level(surface + dermis_deep, 9, 1.7)
    layers = group(
        fat(low, seed), dermis(top, low, seed), vessels(low), epidermis(top, tone, thick)
    )
    return layers, top


def hair_in_skin(
    x: float, top: Level, deep: float, width: float = 14, out: float = 200, lean: float = 34,
    hair: Hair = DARK, gland: bool = True,
) -> Node:
    """A hair with its root: sheath, bulge, bulb, oil gland and the small muscle. `deep` is to the bulb."""
    y = top(x)
    big = width / 14
    root = (x - lean * 0.55, y + deep)
    inside = [root, lerp(root, (x, y), 0.5), (x, y)]
    inside[1] = (inside[1][0] - 3, inside[1][1])
    outside = [(x, y), (x + lean * 0.5, y - out * 0.5), (x + lean * 1.5, y - out)]
    spine = sample(inside, 4)
    at_bulge = spine[int(len(spine) * 0.64)]
    sheath = tube(inside, [30 * big, 24 * big, 30 * big, 22 * big, 20 * big], per=3, round_start=True, round_end=False)
    parts: list[Node] = []
    if gland:
        parts += [_muscle(at_bulge, top, big), _gland(spine[int(len(spine) * 0.8)], big)]
    parts += [
        path(sheath, linear((0, "#E39A86"), (1, "#B9604F")), "#A4533F", 2.5 * big**0.5),
        ellipse((at_bulge[0] - 12 * big, at_bulge[1] + 4), 10 * big, 20 * big, "#C9705C", "#A4533F", 2),
        path(_bulb(root, big), radial((0, "#B65A50"), (1, "#7F2F30"), at=(0.4, 0.35), r=0.7), "#5E2225", 2.5),
        path(f"M{xy((root[0] - 7 * big, root[1] + 21 * big))}q{7 * big:.1f} {-26 * big:.1f} {14 * big:.1f} 0Z", "#F0A79A"),
        path(tube([root, *spine[2::3], *outside], _shaft(width), per=3), hair.base, hair.line, 1.5),
        stroke(smooth([(p[0] - width * 0.2, p[1]) for p in outside], closed=False), hair.light, max(1.5, width * 0.16), 0.8),
    ]
    return group(*parts)


def _shaft(width: float) -> list[float]:
    return [width * 0.8, width, width, width, width, width * 0.95, width * 0.8, width * 0.35]


def _bulb(root: Pt, big: float) -> str:
    x, y = root
    ring = [(0, -34), (13, -14), (21, 8), (15, 22), (6, 20), (0, 14), (-6, 20), (-15, 22), (-21, 8), (-13, -14)]
    return smooth([(x + a * big, y + b * big) for a, b in ring])


def _gland(at: Pt, big: float) -> Node:
    x, y = at
    lobes = [(14, 2, 13, 17), (30, 12, 14, 19), (20, 24, 13, 17), (38, 32, 11, 14)]
    paint = radial((0, "#FCE9BE"), (1, "#EDBE74"), at=(0.4, 0.35), r=0.7)
    return group(
        *(ellipse((x + a * big, y + b * big), rx * big, ry * big, paint, "#C88F45", 2) for a, b, rx, ry in lobes)
    )


def _muscle(at: Pt, top: Level, big: float) -> Node:
    x, y = at
    end = (x + 120 * big, top(x + 120 * big) + 34)
    return path(
        tube([(x, y + 6), lerp((x, y), end, 0.5), end], [15 * big, 13 * big, 5 * big], per=2), "#C97A63", opacity=0.75
    )


def hole(x: float, top: Level, deep: float, width: float = 7, bead: float = 0) -> Node:
    """A fine channel left by a needle; `bead` is the size of its pinpoint of blood, 0 for none."""
    y = top(x)
    channel = path(
        f"M{x - width / 2:.1f} {y:.1f}L{x:.1f} {y + deep:.1f}L{x + width / 2:.1f} {y:.1f}Z",
        linear((0, "#8E2F30"), (1, "#B8433F", 0.35)),
    )
    drop = [circle((x, y - bead * 0.5), bead, radial((0, "#E06A62"), (1, BLOOD), at=(0.35, 0.3), r=0.7))] if bead else []
    return group(channel, *drop)


def glow(at: Pt, r: float, colour: str = "#FFF3E4", strength: float = 0.8) -> Node:
    """A soft light that draws the eye to one place."""
    return circle(at, r, radial((0, colour, strength), (0.5, colour, strength * 0.5), (1, colour, 0)))


def soft_zone(top: Level, start: float, end: float, colour: str, strength: float = 0.5) -> Node:
    """A band with faded edges between two depths, full width."""
    edge = linear((0, colour, 0), (0.3, colour, strength), (0.7, colour, strength), (1, colour, 0))
    return path(_band(lambda x: top(x) + start, lambda x: top(x) + end), edge)


__all__ = [
    "Level", "along", "dermis", "epidermis", "fat", "hair_in_skin", "hole", "level", "quad",
    "glow", "skin_section", "soft_zone", "vessels",
]
