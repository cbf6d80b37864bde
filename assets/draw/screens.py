"""The touchscreen and its stand."""

from __future__ import annotations

from assets.draw.geometry import Pt, line
from assets.draw.palette import INK, PAPER
from assets.draw.room import LINE, shadow
from assets.draw.svg import Node, ellipse, group, linear, path, rect


def screen(w: float, h: float, tilt: float, shown: Node) -> Node:
    """A friendly touchscreen with what is shown on its page; top left (0, 0).

    `tilt` drops its right edge's top.
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

    page = line([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], closed=True)
    return group(
        path(quad(0), linear((0, "#47626B"), (1, INK)), "#10191E", 3),
        path(quad(16), PAPER),
        path(page, linear((0, "#CDE7E4"), (1, "#FDEBCB"))),
        shown,
    )


def kiosk(at: Pt, height: float, w: float, h: float, tilt: float, shown: Node) -> Node:
    """The screen on a slim floor stand.

    `at` is the middle of its foot, `height` the middle of the screen above it.
    """
    x, y = at
    post = linear((0, "#F4F7F7"), (0.4, "#FFFFFF"), (1, "#B9C8CC"), angle=(0, 0, 1, 0))
    return group(
        shadow((x, y), 150, 20),
        ellipse((x, y - 4), 110, 18, post, "#9AB0B6", LINE),
        rect(x - 17, y - height, 34, height - 6, 10, post, "#9AB0B6", LINE),
        group(screen(w, h, tilt, shown), at=(x - w / 2, y - height - h / 2)),
    )
