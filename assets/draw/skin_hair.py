"""Hairs with their roots, and needle holes, for a section of skin."""

from __future__ import annotations

from assets.draw.geometry import Pt, lerp, sample, smooth, tube, xy
from assets.draw.palette import BLOOD, DARK, Hair
from assets.draw.skin import Level
from assets.draw.svg import Node, cast, circle, ellipse, group, linear, path, plays, radial, stroke


@plays("flesh")
def hair_in_skin(
    x: float,
    top: Level,
    deep: float,
    width: float = 14,
    out: float = 200,
    lean: float = 34,
    hair: Hair = DARK,
    gland: bool = True,
) -> Node:
    """A hair with its root: sheath, bulb, oil gland, and the small muscle that ends at the bulge.

    `deep` is to the bulb. Gland and muscle are where the hair leans to, the gland nearer the skin.
    """
    y = top(x)
    big = width / 14
    root = (x - lean * 0.55, y + deep)
    inside = [root, lerp(root, (x, y), 0.5), (x, y)]
    inside[1] = (inside[1][0] - 3, inside[1][1])
    outside = [(x, y), (x + lean * 0.5, y - out * 0.5), (x + lean * 1.5, y - out)]
    spine = sample(inside, 4)
    at_bulge = spine[int(len(spine) * 0.64)]
    sheath = tube(
        inside,
        [30 * big, 24 * big, 30 * big, 22 * big, 20 * big],
        per=3,
        round_start=True,
        round_end=False,
    )
    parts: list[Node] = []
    if gland:
        parts += [_muscle(at_bulge, top, big), _gland(spine[int(len(spine) * 0.8)], big)]
    parts += [
        path(sheath, linear((0, "#E39A86"), (1, "#B9604F")), "#A4533F", 2.5 * big**0.5),
        ellipse(
            (at_bulge[0] + 12 * big, at_bulge[1] + 4), 10 * big, 20 * big, "#C9705C", "#A4533F", 2
        ),
        path(
            _bulb(root, big),
            radial((0, "#B65A50"), (1, "#7F2F30"), at=(0.4, 0.35), r=0.7),
            "#5E2225",
            2.5,
        ),
        path(
            (
                f"M{xy((root[0] - 7 * big, root[1] + 21 * big))}q{7 * big:.1f} "
                f"{-26 * big:.1f} {14 * big:.1f} 0Z"
            ),
            "#F0A79A",
        ),
        path(tube([root, *spine[2::3], *outside], _shaft(width), per=3), hair.base, hair.line, 1.5),
        stroke(
            smooth([(p[0] - width * 0.2, p[1]) for p in outside], closed=False),
            hair.light,
            max(1.5, width * 0.16),
            0.8,
        ),
    ]
    return group(*parts)


def _shaft(width: float) -> list[float]:
    return [width * 0.8, width, width, width, width, width * 0.95, width * 0.8, width * 0.35]


def _bulb(root: Pt, big: float) -> str:
    x, y = root
    ring = [
        (0, -34),
        (13, -14),
        (21, 8),
        (15, 22),
        (6, 20),
        (0, 14),
        (-6, 20),
        (-15, 22),
        (-21, 8),
        (-13, -14),
    ]
    return smooth([(x + a * big, y + b * big) for a, b in ring])


def _gland(at: Pt, big: float) -> Node:
    x, y = at
    lobes = [(14, 2, 13, 17), (30, 12, 14, 19), (20, 24, 13, 17), (38, 32, 11, 14)]
    paint = radial((0, "#FCE9BE"), (1, "#EDBE74"), at=(0.4, 0.35), r=0.7)
    return group(
        *(
            ellipse((x + a * big, y + b * big), rx * big, ry * big, paint, "#C88F45", 2)
            for a, b, rx, ry in lobes
        )
    )


def _muscle(at: Pt, top: Level, big: float) -> Node:
    x, y = at
    end = (x + 120 * big, top(x + 120 * big) + 34)
    return path(
        tube([(x, y + 6), lerp((x, y), end, 0.5), end], [15 * big, 13 * big, 5 * big], per=2),
        "#C97A63",
        opacity=0.75,
    )


@plays("flesh")
def hole(x: float, top: Level, deep: float, width: float = 7, bead: float = 0) -> Node:
    """A fine channel left by a needle; `bead` is the size of its pinpoint of blood, 0 for none."""
    y = top(x)
    channel = path(
        f"M{x - width / 2:.1f} {y:.1f}L{x:.1f} {y + deep:.1f}L{x + width / 2:.1f} {y:.1f}Z",
        linear((0, "#8E2F30"), (1, "#B8433F", 0.35)),
    )
    drop = (
        [
            circle(
                (x, y - bead * 0.5), bead, radial((0, "#E06A62"), (1, BLOOD), at=(0.35, 0.3), r=0.7)
            )
        ]
        if bead
        else []
    )
    return group(cast("thing", channel), *drop)


def opening(x: float, top: Level, deep: float, width: float = 15, sky: str = "#DCEBE7") -> Node:
    """A hole that a needle left, seen large: the skin dips in, open to the air, and goes dark."""
    y, w = top(x), width / 2
    dip = f"M{x - w * 2:.1f} {y:.1f}Q{x - w:.1f} {y + 3:.1f} {x - w:.1f} {y + 20:.1f}"
    side = f"L{x - w * 0.34:.1f} {y + deep:.1f}Q{x:.1f} {y + deep + 6:.1f} "
    side += f"{x + w * 0.34:.1f} {y + deep:.1f}L{x + w:.1f} {y + 20:.1f}"
    rise = f"Q{x + w:.1f} {y + 3:.1f} {x + w * 2:.1f} {y:.1f}"
    inside = linear((0, sky), (0.14, sky), (0.28, "#8F4A42"), (0.6, "#7C3A38"), (1, "#A04C45"))
    return group(
        path(f"{dip}{side}{rise}v-5H{x - w * 2:.1f}Z", inside),
        stroke(dip + side + rise, "#A85B4C", 2.4, 0.75),
    )
