"""Points and curves: smooth outlines, tubes (fingers, limbs, hairs), blades and rings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import atan2, cos, hypot, pi, radians, sin

from assets.draw.svg import num

Pt = tuple[float, float]


def lerp(a: Pt, b: Pt, t: float) -> Pt:
    """The point a part `t` of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def mix(a: float, b: float, t: float) -> float:
    """The number a part `t` of the way from a to b."""
    return a + (b - a) * t


def polar(centre: Pt, r: float, degrees: float, squash: float = 1) -> Pt:
    """A point at a clock angle: 0 is to the right, 90 is down."""
    a = radians(degrees)
    return (centre[0] + r * cos(a), centre[1] + r * sin(a) * squash)


def turned(p: Pt, degrees: float, about: Pt = (0, 0)) -> Pt:
    """A point turned clockwise about another."""
    a = radians(degrees)
    x, y = p[0] - about[0], p[1] - about[1]
    return (about[0] + x * cos(a) - y * sin(a), about[1] + x * sin(a) + y * cos(a))


def xy(p: Pt) -> str:
    """A point as path text."""
    return f"{num(p[0])} {num(p[1])}"


def line(points: Sequence[Pt], closed: bool = False) -> str:
    """Straight lines through the points."""
    return "M" + "L".join(xy(p) for p in points) + ("Z" if closed else "")


def _handles(p0: Pt, p1: Pt, p2: Pt, p3: Pt) -> tuple[Pt, Pt]:
    d0, d1, d2 = (hypot(b[0] - a[0], b[1] - a[1]) for a, b in ((p0, p1), (p1, p2), (p2, p3)))
    k1 = d1 / (d0 + d1) / 3 if d0 + d1 else 0
    k2 = d1 / (d1 + d2) / 3 if d1 + d2 else 0
    c1 = (p1[0] + (p2[0] - p0[0]) * k1, p1[1] + (p2[1] - p0[1]) * k1)
    c2 = (p2[0] - (p3[0] - p1[0]) * k2, p2[1] - (p3[1] - p1[1]) * k2)
    return c1, c2


def _segments(points: Sequence[Pt], closed: bool) -> list[tuple[Pt, Pt, Pt, Pt]]:
    n = len(points)
    out = []
    for i in range(n if closed else n - 1):
        p1, p2 = points[i], points[(i + 1) % n]
        if p1 == p2:
            continue
        p0 = points[i - 1] if closed or i > 0 else p1
        p3 = points[(i + 2) % n] if closed or i + 2 < n else p2
        out.append((p1, *_handles(p0, p1, p2, p3), p2))
    return out


def smooth(points: Sequence[Pt], closed: bool = True) -> str:
    """A curve through the points; a point given twice is a corner."""
    segments = _segments(points, closed)
    curves = "".join(f"C{xy(a)} {xy(b)} {xy(p)}" for _, a, b, p in segments)
    return f"M{xy(segments[0][0])}{curves}" + ("Z" if closed else "")


def sample(points: Sequence[Pt], per: int = 6) -> list[Pt]:
    """Points along the open smooth curve, `per` to each stretch."""
    out: list[Pt] = []
    segments = _segments(points, closed=False)
    for p, a, b, q in segments:
        for i in range(per):
            t = i / per
            u = 1 - t
            w = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            out.append(
                (
                    w[0] * p[0] + w[1] * a[0] + w[2] * b[0] + w[3] * q[0],
                    w[0] * p[1] + w[1] * a[1] + w[2] * b[1] + w[3] * q[1],
                )
            )
    return [*out, segments[-1][3]]


def along(widths: Sequence[float], t: float) -> float:
    """The width a part `t` of the way along a list of widths."""
    place = t * (len(widths) - 1)
    i = min(int(place), len(widths) - 2)
    return mix(widths[i], widths[i + 1], place - i)


def sides(points: Sequence[Pt], widths: Sequence[float], per: int) -> tuple[list[Pt], list[Pt]]:
    """The left and right edges of a band of changing width."""
    spine = sample(points, per)
    left: list[Pt] = []
    right: list[Pt] = []
    for i, (x, y) in enumerate(spine):
        a, b = spine[max(i - 1, 0)], spine[min(i + 1, len(spine) - 1)]
        angle = atan2(b[1] - a[1], b[0] - a[0])
        half = along(widths, i / (len(spine) - 1)) / 2
        left.append((x + half * sin(angle), y - half * cos(angle)))
        right.append((x - half * sin(angle), y + half * cos(angle)))
    halves = [along(widths, i / (len(spine) - 1)) / 2 for i in range(len(spine))]
    return _clear(left, spine, halves), _clear(right, spine, halves)


def _clear(edge: list[Pt], spine: list[Pt], halves: list[float]) -> list[Pt]:
    """Drop the points of a tight inner bend that fall back inside the band."""

    def out(p: Pt) -> bool:
        near = zip(spine, halves, strict=True)
        return all(hypot(p[0] - q[0], p[1] - q[1]) > h * 0.96 for q, h in near)

    return [edge[0], *(p for p in edge[1:-1] if out(p)), edge[-1]]


def tube(
    points: Sequence[Pt],
    widths: Sequence[float],
    per: int = 3,
    round_start: bool = False,
    round_end: bool = True,
) -> str:
    """A closed band along the points: a finger, a sleeve, a hair. `widths` run start to end."""
    left, right = sides(points, widths, per)
    end = _cap(points[-1], left[-1], widths[-1]) if round_end else [right[-1], right[-1]]
    start = _cap(points[0], right[0], widths[0]) if round_start else [left[0], left[0]]
    if not round_end:
        left.append(left[-1])
        end = [right[-1]]
    if not round_start:
        right.insert(0, right[0])
        start = [left[0]]
    return smooth([*left, *end, *reversed(right), *start])


def rim(
    points: Sequence[Pt],
    widths: Sequence[float],
    skip: tuple[float, float],
    per: int = 4,
    round_end: bool = True,
) -> str:
    """The band's edges as open lines, leaving the first parts `skip` of left and right undrawn."""
    left, right = sides(points, widths, per)
    left, right = left[int(len(left) * skip[0]) :], right[int(len(right) * skip[1]) :]
    if not round_end:
        return smooth(left, closed=False) + smooth(right, closed=False)
    end = _cap(points[-1], left[-1], widths[-1])
    return smooth([*left, *end, *reversed(right)], closed=False)


def _cap(centre: Pt, first: Pt, width: float) -> list[Pt]:
    a = atan2(first[1] - centre[1], first[0] - centre[0])
    r = width / 2
    return [
        (centre[0] + r * cos(a + pi * k / 4), centre[1] + r * sin(a + pi * k / 4))
        for k in (1, 2, 3)
    ]


def blade(start: Pt, bend: Pt, end: Pt, width: float) -> str:
    """A cheap hair or leaf: pointed at both ends, `width` across the middle."""
    angle = atan2(end[1] - start[1], end[0] - start[0])
    dx, dy = -sin(angle) * width, cos(angle) * width
    a = (bend[0] + dx, bend[1] + dy)
    b = (bend[0] - dx, bend[1] - dy)
    return f"M{xy(start)}Q{xy(a)} {xy(end)}Q{xy(b)} {xy(start)}Z"


def quad(start: Pt, bend: Pt, end: Pt) -> str:
    """A simple bent line."""
    return f"M{xy(start)}Q{xy(bend)} {xy(end)}"


def scallop(points: Sequence[Pt], bulge: float = 0.5) -> str:
    """A closed outline of round bumps between neighbouring points, for curls, trees and clouds."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*points, points[0]]))
    order = points if area > 0 else points[::-1]
    ring = [*order, order[0]]
    parts = [f"M{xy(ring[0])}"]
    for a, b in pairwise(ring):
        r = hypot(b[0] - a[0], b[1] - a[1]) * (0.5 + (1 - bulge) * 0.3)
        parts.append(f"A{num(r)} {num(r)} 0 0 1 {xy(b)}")
    return "".join(parts) + "Z"


def oval(centre: Pt, rx: float, ry: float, n: int, start: float = 0) -> list[Pt]:
    """Points round an oval."""
    return [
        (
            centre[0] + rx * cos(radians(start + 360 * i / n)),
            centre[1] + ry * sin(radians(start + 360 * i / n)),
        )
        for i in range(n)
    ]
