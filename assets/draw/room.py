"""Backgrounds, and the things rooms are furnished with. Each stands on or hangs from the point said."""

from __future__ import annotations

from assets.draw.geometry import Pt, smooth
from assets.draw.palette import (
    APRICOT, APRICOT_PALE, CREAM, INK, LEAF, LEAF_DEEP, LEAF_LIGHT, MINT, MINT_PALE, PAPER, RUSTY, TEAL,
    TEAL_DEEP, TEAL_MID, WHITE, WOOD, WOOD_DEEP, WOOD_LIGHT, Cloth,
)  # fmt: skip
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, rect, slant, stroke

LINE = 3.2


def backdrop(top: str = "#D8EAE6", middle: str = MINT_PALE, bottom: str = "#F3EEE2") -> Node:
    """A plain soft ground for close pictures."""
    return rect(-10, -10, 1220, 920, 0, linear((0, top), (0.6, middle), (1, bottom)))


def wall(floor: float = 790, warm: bool = True) -> Node:
    """A wall and a strip of floor from y `floor` down; warm (apricot) or cool (mint)."""
    top, low = ("#FDF3E3", "#F9E4C8") if warm else ("#E4F0ED", "#D3E7E2")
    glow = radial((0, WHITE, 0.75), (1, WHITE, 0))
    return group(
        rect(-10, -10, 1220, 920, 0, linear((0, top), (1, low))),
        ellipse((330, 140), 620, 420, glow),
        rect(-10, floor, 1220, 920 - floor, 0, linear((0, "#E6CBA4"), (1, "#D4B387"))),
        rect(-10, floor - 16, 1220, 16, 0, "#FBF1DF"),
        stroke(f"M-10 {floor}H1210", "#C9A678", 3, 0.7),
    )


def shadow(at: Pt, rx: float, ry: float, strength: float = 0.3) -> Node:
    """A soft shadow on the ground, under a thing."""
    return ellipse(at, rx, ry, radial((0, "#3A2A22", strength), (0.6, "#3A2A22", strength * 0.5), (1, "#3A2A22", 0)))


def window(x: float, y: float, w: float, h: float, curtain: bool = True) -> Node:
    """A window with sky, a low sun and hills; its frame's top left is (x, y)."""
    hills = (
        f"M{x} {y + h * 0.74:.0f}Q{x + w * 0.3:.0f} {y + h * 0.52:.0f} {x + w * 0.6:.0f} {y + h * 0.7:.0f}T{x + w} {y + h * 0.64:.0f}V{y + h}H{x}Z"
    )
    near = f"M{x} {y + h * 0.86:.0f}Q{x + w * 0.4:.0f} {y + h * 0.7:.0f} {x + w} {y + h * 0.88:.0f}V{y + h}H{x}Z"
    drape = []
    if curtain:
        for k, side in ((x - 34, 1), (x + w + 34, -1)):
            ripple = [(k, y - 18), (k, y - 18), (k + side * 74, y - 18), (k + side * 74, y - 18), (k + side * 62, y + h * 0.4),
                      (k + side * 70, y + h + 34), (k + side * 70, y + h + 34), (k - side * 8, y + h + 34), (k - side * 8, y + h + 34), (k + side * 2, y + h * 0.5)]  # fmt: skip
            drape += [
                path(smooth(ripple), linear((0, "#FFE7C9"), (1, "#F7CF9C"), angle=(0, 0, 1, 0.3)), "#D9A565", 2.5),
                stroke(f"M{k + side * 24} {y - 10}Q{k + side * 16} {y + h * 0.5:.0f} {k + side * 22} {y + h + 28}M{k + side * 48} {y - 10}Q{k + side * 40} {y + h * 0.5:.0f} {k + side * 46} {y + h + 28}", "#D9A565", 2.5, 0.55),
            ]
        drape.append(stroke(f"M{x - 56} {y - 22}H{x + w + 56}", WOOD_DEEP, 9))
    return group(
        rect(x - 12, y - 12, w + 24, h + 24, 10, CREAM.light, CREAM.line, LINE),
        rect(x, y, w, h, 3, linear((0, "#CFE8EE"), (0.7, "#EEF6EF"), (1, "#FDF1DA"))),
        circle((x + w * 0.72, y + h * 0.34), w * 0.11, radial((0, "#FFF3D6"), (0.5, "#FFE0A3"), (1, "#FFE0A3", 0.2))),
        path(hills, linear((0, "#B9D8B8"), (1, "#93BF9C"))),
        path(near, linear((0, LEAF_LIGHT), (1, LEAF))),
        stroke(f"M{x + w / 2:.0f} {y}V{y + h}M{x} {y + h * 0.42:.0f}H{x + w}", CREAM.light, 11),
        rect(x - 24, y + h + 10, w + 48, 20, 8, CREAM.light, CREAM.line, LINE),
        *drape,
    )


def leaf(root: Pt, end: Pt, fat: float, tone: int = 0) -> Node:
    """A broad pointed leaf with its midrib."""
    (x1, y1), (x2, y2) = root, end
    dx, dy = x2 - x1, y2 - y1
    nx, ny = -dy * fat, dx * fat
    fill = (slant((0, LEAF_LIGHT), (1, LEAF)), slant((0, LEAF), (1, LEAF_DEEP)), slant((0, "#8DB98F"), (1, "#578E68")))[tone % 3]
    d = (
        f"M{x1:.0f} {y1:.0f}C{x1 + dx * 0.2 + nx:.0f} {y1 + dy * 0.2 + ny:.0f} {x1 + dx * 0.7 + nx:.0f} {y1 + dy * 0.7 + ny:.0f} {x2:.0f} {y2:.0f}"
        f"C{x1 + dx * 0.7 - nx:.0f} {y1 + dy * 0.7 - ny:.0f} {x1 + dx * 0.2 - nx:.0f} {y1 + dy * 0.2 - ny:.0f} {x1:.0f} {y1:.0f}Z"
    )
    return group(path(d, fill, LEAF_DEEP, 2.5), stroke(f"M{x1:.0f} {y1:.0f}L{x1 + dx * 0.85:.0f} {y1 + dy * 0.85:.0f}", LEAF_DEEP, 2.2, 0.5))


def pot(at: Pt, w: float, h: float, cloth: Cloth = RUSTY) -> Node:
    """A tapered pot standing at `at`."""
    x, y = at
    body = f"M{x - w / 2:.0f} {y - h:.0f}L{x - w * 0.36:.0f} {y - 8:.0f}Q{x - w * 0.34:.0f} {y:.0f} {x - w * 0.26:.0f} {y:.0f}H{x + w * 0.26:.0f}Q{x + w * 0.34:.0f} {y:.0f} {x + w * 0.36:.0f} {y - 8:.0f}L{x + w / 2:.0f} {y - h:.0f}Z"
    fill = linear((0, cloth.light), (0.5, cloth.base), (1, cloth.shade), angle=(0, 0, 1, 0))
    return group(path(body, fill, cloth.line, LINE), rect(x - w * 0.56, y - h - 12, w * 1.12, 26, 10, fill, cloth.line, LINE))


def plant(at: Pt, size: float = 1, cloth: Cloth = RUSTY) -> Node:
    """A broad-leaved floor plant; the pot stands at `at`."""
    ends = [(-150, -330), (-84, -420), (6, -460), (96, -410), (150, -310), (-176, -220), (172, -210), (-60, -300), (66, -310), (0, -360)]
    leaves = [leaf((0, -110), (float(x), float(y)), 0.2, i) for i, (x, y) in enumerate(ends)]
    return group(shadow((0, 0), 120, 18), *leaves, pot((0, 0), 130, 120, cloth), at=at, scale=size)


def screen(w: float, h: float, tilt: float = 0) -> Node:
    """A friendly touchscreen showing a picture-book page; top left (0, 0). `tilt` drops its right edge's top."""
    def quad(inset: float) -> str:
        a, b = (inset, inset), (w - inset, inset + tilt)
        c, d = (w - inset, h - inset - tilt * 0.3), (inset, h - inset)
        pts = [a, a, b, b, c, c, d, d]
        r = 16
        mid = [((p[0] * (1 - r / w) + q[0] * r / w), (p[1] * (1 - r / h) + q[1] * r / h)) for p, q in ((a, b), (b, a), (b, c), (c, b), (c, d), (d, c), (d, a), (a, d))]
        (a1, b0, b1, c0, c1, d0, d1, a0) = mid
        f = "{:.1f} {:.1f}".format
        return (
            f"M{f(*a1)}L{f(*b0)}Q{f(*pts[2])} {f(*b1)}L{f(*c0)}Q{f(*pts[4])} {f(*c1)}L{f(*d0)}Q{f(*pts[6])} {f(*d1)}L{f(*a0)}Q{f(*pts[0])} {f(*a1)}Z"
        )

    def at(u: float, v: float) -> Pt:
        top, bottom = 28 + tilt * u, h - 28 - tilt * 0.3 * u
        return (28 + (w - 56) * u, top + (bottom - top) * v)

    def bar(u1: float, u2: float, v: float, thick: float, colour: str) -> Node:
        (x1, y1), (x2, y2) = at(u1, v), at(u2, v)
        return stroke(f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}", colour, thick)

    hill = [at(0, 0.6), at(0, 0.6), at(0.25, 0.5), at(0.55, 0.58), at(0.8, 0.46), at(1, 0.52), at(1, 0.52), at(1, 0.7), at(1, 0.7), at(0, 0.7), at(0, 0.7)]
    sun = at(0.68, 0.26)
    return group(
        path(quad(0), linear((0, "#47626B"), (1, INK)), "#10191E", 3),
        path(quad(16), PAPER),
        path(smooth([at(0, 0), at(0, 0), at(1, 0), at(1, 0), at(1, 0.7), at(1, 0.7), at(0, 0.7), at(0, 0.7)]), linear((0, "#CDE7E4"), (1, "#FDEBCB"))),
        circle(sun, w * 0.085, radial((0, "#FFE9BF"), (1, APRICOT))),
        path(smooth(hill), linear((0, "#8CC2A4"), (1, TEAL_MID))),
        _tree(at(0.28, 0.6), w * 0.0028),
        bar(0.08, 0.5, 0.79, h * 0.035, "#C9BEA6"),
        bar(0.08, 0.38, 0.88, h * 0.035, "#DDD3BE"),
        bar(0.68, 0.9, 0.84, h * 0.1, APRICOT),
    )


def _tree(at: Pt, k: float) -> Node:
    x, y = at
    return group(
        stroke(f"M{x:.1f} {y:.1f}V{y - 40 * k:.1f}", WOOD_DEEP, 8 * k),
        circle((x, y - 62 * k), 34 * k, radial((0, LEAF_LIGHT), (1, LEAF_DEEP), at=(0.35, 0.3), r=0.8)),
    )


def kiosk(at: Pt, height: float, w: float = 270, h: float = 360, tilt: float = -14) -> Node:
    """The screen on a slim floor stand; `at` is the middle of its foot, `height` the middle of the screen above it."""
    x, y = at
    post = linear((0, "#F4F7F7"), (0.4, WHITE), (1, "#B9C8CC"), angle=(0, 0, 1, 0))
    return group(
        shadow((x, y), 150, 20),
        ellipse((x, y - 4), 110, 18, post, "#9AB0B6", LINE),
        rect(x - 17, y - height, 34, height - 6, 10, post, "#9AB0B6", LINE),
        group(screen(w, h, tilt), at=(x - w / 2, y - height - h / 2)),
    )


def table(y: float, depth: float = 110, x1: float = -20, x2: float = 1220) -> Node:
    """A wooden table across the foreground: its top runs from y to y + depth, then the front edge."""
    front = y + depth
    return group(
        rect(x1, front, x2 - x1, 950 - front, 0, linear((0, WOOD), (1, WOOD_DEEP))),
        path(f"M{x1} {y}H{x2}V{front}H{x1}Z", linear((0, "#E2BC90"), (0.3, "#EBCBA3"), (1, "#F2D7B4"))),
        stroke(f"M{x1} {y}H{x2}", WOOD_DEEP, LINE, 0.6),
        rect(x1, front, x2 - x1, 22, 0, linear((0, "#D5A777"), (1, WOOD))),
        stroke(f"M{x1} {front}H{x2}", WOOD_DEEP, 2.5, 0.5),
    )


__all__ = [
    "APRICOT_PALE", "MINT", "TEAL", "TEAL_DEEP", "backdrop", "kiosk", "leaf", "plant", "pot", "screen", "shadow", "table",
    "wall", "window",
]  # fmt: skip
