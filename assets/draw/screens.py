"""The touchscreen and its stand."""

from __future__ import annotations

from assets.draw.geometry import Pt, smooth
from assets.draw.palette import (
    APRICOT,
    INK,
    LEAF_DEEP,
    LEAF_LIGHT,
    PAPER,
    TEAL_MID,
    WHITE,
    WOOD_DEEP,
)  # fmt: skip
from assets.draw.room import LINE, shadow
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, rect, stroke


def screen(w: float, h: float, tilt: float = 0, shown: Node | None = None) -> Node:
    """A friendly touchscreen showing a picture-book page; top left (0, 0).

    `tilt` drops its right edge's top. `shown` stands on the page instead of a landscape.
    """

    def quad(inset: float) -> str:
        a, b = (inset, inset), (w - inset, inset + tilt)
        c, d = (w - inset, h - inset - tilt * 0.3), (inset, h - inset)
        pts = [a, a, b, b, c, c, d, d]
        r = 16
        mid = [
            ((p[0] * (1 - r / w) + q[0] * r / w), (p[1] * (1 - r / h) + q[1] * r / h))
            for p, q in ((a, b), (b, a), (b, c), (c, b), (c, d), (d, c), (d, a), (a, d))
        ]
        (a1, b0, b1, c0, c1, d0, d1, a0) = mid
        f = "{:.1f} {:.1f}".format
        return (
            f"M{f(*a1)}L{f(*b0)}Q{f(*pts[2])} {f(*b1)}L{f(*c0)}Q{f(*pts[4])} "
            f"{f(*c1)}L{f(*d0)}Q{f(*pts[6])} {f(*d1)}L{f(*a0)}Q{f(*pts[0])} {f(*a1)}Z"
        )

    def at(u: float, v: float) -> Pt:
        top, bottom = 28 + tilt * u, h - 28 - tilt * 0.3 * u
        return (28 + (w - 56) * u, top + (bottom - top) * v)

    def bar(u1: float, u2: float, v: float, thick: float, colour: str) -> Node:
        (x1, y1), (x2, y2) = at(u1, v), at(u2, v)
        return stroke(f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}", colour, thick)

    hill = [
        at(0, 0.6),
        at(0, 0.6),
        at(0.25, 0.5),
        at(0.55, 0.58),
        at(0.8, 0.46),
        at(1, 0.52),
        at(1, 0.52),
        at(1, 0.7),
        at(1, 0.7),
        at(0, 0.7),
        at(0, 0.7),
    ]
    sun = at(0.68, 0.26)
    return group(
        path(quad(0), linear((0, "#47626B"), (1, INK)), "#10191E", 3),
        path(quad(16), PAPER),
        path(
            smooth(
                [
                    at(0, 0),
                    at(0, 0),
                    at(1, 0),
                    at(1, 0),
                    at(1, 0.7),
                    at(1, 0.7),
                    at(0, 0.7),
                    at(0, 0.7),
                ]
            ),
            linear((0, "#CDE7E4"), (1, "#FDEBCB")),
        ),
        shown
        or group(
            circle(sun, w * 0.085, radial((0, "#FFE9BF"), (1, APRICOT))),
            path(smooth(hill), linear((0, "#8CC2A4"), (1, TEAL_MID))),
            _tree(at(0.28, 0.6), w * 0.0028),
        ),
        bar(0.08, 0.5, 0.79, h * 0.035, "#C9BEA6"),
        bar(0.08, 0.38, 0.88, h * 0.035, "#DDD3BE"),
        bar(0.68, 0.9, 0.84, h * 0.1, APRICOT),
    )


def _tree(at: Pt, k: float) -> Node:
    x, y = at
    return group(
        stroke(f"M{x:.1f} {y:.1f}V{y - 40 * k:.1f}", WOOD_DEEP, 8 * k),
        circle(
            (x, y - 62 * k), 34 * k, radial((0, LEAF_LIGHT), (1, LEAF_DEEP), at=(0.35, 0.3), r=0.8)
        ),
    )


def kiosk(at: Pt, height: float, w: float = 270, h: float = 360, tilt: float = -14) -> Node:
    """The screen on a slim floor stand.

    `at` is the middle of its foot, `height` the middle of the screen above it.
    """
    x, y = at
    post = linear((0, "#F4F7F7"), (0.4, WHITE), (1, "#B9C8CC"), angle=(0, 0, 1, 0))
    return group(
        shadow((x, y), 150, 20),
        ellipse((x, y - 4), 110, 18, post, "#9AB0B6", LINE),
        rect(x - 17, y - height, 34, height - 6, 10, post, "#9AB0B6", LINE),
        group(screen(w, h, tilt), at=(x - w / 2, y - height - h / 2)),
    )
