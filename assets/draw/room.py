"""Backgrounds, and the things rooms are furnished with.

Each stands on or hangs from the point said.
"""

from __future__ import annotations

from assets.draw.geometry import Pt, smooth
from assets.draw.palette import (
    CREAM,
    LEAF,
    LEAF_DEEP,
    LEAF_LIGHT,
    MINT_PALE,
    RUSTY,
    WHITE,
    WOOD,
    WOOD_DEEP,
    Cloth,
)  # fmt: skip
from assets.draw.svg import (
    Node,
    circle,
    ellipse,
    group,
    linear,
    path,
    plays,
    radial,
    rect,
    slant,
    stroke,
)

LINE = 3.2


@plays("setting")
def backdrop(top: str = "#D8EAE6", middle: str = MINT_PALE, bottom: str = "#F3EEE2") -> Node:
    """A plain soft ground for close pictures."""
    return rect(-10, -10, 1220, 920, 0, linear((0, top), (0.6, middle), (1, bottom)))


@plays("setting")
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


@plays("setting")
def shadow(at: Pt, rx: float, ry: float, strength: float = 0.3) -> Node:
    """A soft shadow on the ground, under a thing."""
    return ellipse(
        at,
        rx,
        ry,
        radial((0, "#3A2A22", strength), (0.6, "#3A2A22", strength * 0.5), (1, "#3A2A22", 0)),
    )


def drapes(x: float, y: float, w: float, h: float) -> list[Node]:
    """A curtain drawn aside on either side of a window, and its rod."""
    drape = []
    for k, side in ((x - 34, 1), (x + w + 34, -1)):
        top, foot = y - 18, y + h + 34
        out, wide, inner = k - side * 8, k + side * 74, k + side * 70
        ripple = [
            *((k, top), (k, top), (wide, top), (wide, top)),
            (k + side * 62, y + h * 0.4),
            *((inner, foot), (inner, foot), (out, foot), (out, foot)),
            (k + side * 2, y + h * 0.5),
        ]
        drape += [
            path(
                smooth(ripple),
                linear((0, "#FFE7C9"), (1, "#F7CF9C"), angle=(0, 0, 1, 0.3)),
                "#D9A565",
                2.5,
            ),
            stroke(
                (
                    f"M{k + side * 24} {y - 10}Q{k + side * 16} "
                    f"{y + h * 0.5:.0f} {k + side * 22} {y + h + 28}"
                    f"M{k + side * 48} {y - 10}Q{k + side * 40} "
                    f"{y + h * 0.5:.0f} {k + side * 46} {y + h + 28}"
                ),
                "#D9A565",
                2.5,
                0.55,
            ),
        ]
    drape.append(stroke(f"M{x - 56} {y - 22}H{x + w + 56}", WOOD_DEEP, 9))
    return drape


@plays("setting")
def window(x: float, y: float, w: float, h: float, curtain: bool = True) -> Node:
    """A window with sky, a low sun and hills; its frame's top left is (x, y)."""
    hills = (
        f"M{x} {y + h * 0.74:.0f}Q{x + w * 0.3:.0f} {y + h * 0.52:.0f} "
        f"{x + w * 0.6:.0f} {y + h * 0.7:.0f}T{x + w} {y + h * 0.64:.0f}V{y + h}H{x}Z"
    )
    near = (
        f"M{x} {y + h * 0.86:.0f}Q{x + w * 0.4:.0f} "
        f"{y + h * 0.7:.0f} {x + w} {y + h * 0.88:.0f}V{y + h}H{x}Z"
    )
    return group(
        rect(x - 12, y - 12, w + 24, h + 24, 10, CREAM.light, CREAM.line, LINE),
        rect(x, y, w, h, 3, linear((0, "#CFE8EE"), (0.7, "#EEF6EF"), (1, "#FDF1DA"))),
        circle(
            (x + w * 0.72, y + h * 0.34),
            w * 0.11,
            radial((0, "#FFF3D6"), (0.5, "#FFE0A3"), (1, "#FFE0A3", 0.2)),
        ),
        path(hills, linear((0, "#B9D8B8"), (1, "#93BF9C"))),
        path(near, linear((0, LEAF_LIGHT), (1, LEAF))),
        stroke(f"M{x + w / 2:.0f} {y}V{y + h}M{x} {y + h * 0.42:.0f}H{x + w}", CREAM.light, 11),
        rect(x - 24, y + h + 10, w + 48, 20, 8, CREAM.light, CREAM.line, LINE),
        *(drapes(x, y, w, h) if curtain else ()),
    )


@plays("setting")
def leaf(root: Pt, end: Pt, fat: float, tone: int = 0) -> Node:
    """A broad pointed leaf with its midrib."""
    (x1, y1), (x2, y2) = root, end
    dx, dy = x2 - x1, y2 - y1
    nx, ny = -dy * fat, dx * fat
    fill = (
        slant((0, LEAF_LIGHT), (1, LEAF)),
        slant((0, LEAF), (1, LEAF_DEEP)),
        slant((0, "#8DB98F"), (1, "#578E68")),
    )[tone % 3]
    d = (
        f"M{x1:.0f} {y1:.0f}C{x1 + dx * 0.2 + nx:.0f} {y1 + dy * 0.2 + ny:.0f} "
        f"{x1 + dx * 0.7 + nx:.0f} {y1 + dy * 0.7 + ny:.0f} {x2:.0f} {y2:.0f}"
        f"C{x1 + dx * 0.7 - nx:.0f} {y1 + dy * 0.7 - ny:.0f} "
        f"{x1 + dx * 0.2 - nx:.0f} {y1 + dy * 0.2 - ny:.0f} {x1:.0f} {y1:.0f}Z"
    )
    return group(
        path(d, fill, LEAF_DEEP, 2.5),
        stroke(
            f"M{x1:.0f} {y1:.0f}L{x1 + dx * 0.85:.0f} {y1 + dy * 0.85:.0f}", LEAF_DEEP, 2.2, 0.5
        ),
    )


@plays("setting")
def pot(at: Pt, w: float, h: float, cloth: Cloth = RUSTY) -> Node:
    """A tapered pot standing at `at`."""
    x, y = at
    body = (
        f"M{x - w / 2:.0f} {y - h:.0f}L{x - w * 0.36:.0f} "
        f"{y - 8:.0f}Q{x - w * 0.34:.0f} {y:.0f} {x - w * 0.26:.0f} "
        f"{y:.0f}H{x + w * 0.26:.0f}Q{x + w * 0.34:.0f} {y:.0f} "
        f"{x + w * 0.36:.0f} {y - 8:.0f}L{x + w / 2:.0f} {y - h:.0f}Z"
    )
    fill = linear((0, cloth.light), (0.5, cloth.base), (1, cloth.shade), angle=(0, 0, 1, 0))
    return group(
        path(body, fill, cloth.line, LINE),
        rect(x - w * 0.56, y - h - 12, w * 1.12, 26, 10, fill, cloth.line, LINE),
    )


@plays("setting")
def plant(at: Pt, size: float = 1, cloth: Cloth = RUSTY) -> Node:
    """A broad-leaved floor plant; the pot stands at `at`."""
    ends = [
        (-150, -330),
        (-84, -420),
        (6, -460),
        (96, -410),
        (150, -310),
        (-176, -220),
        (172, -210),
        (-60, -300),
        (66, -310),
        (0, -360),
    ]
    leaves = [leaf((0, -110), (float(x), float(y)), 0.2, i) for i, (x, y) in enumerate(ends)]
    return group(shadow((0, 0), 120, 18), *leaves, pot((0, 0), 130, 120, cloth), at=at, scale=size)


@plays("setting")
def table(y: float, depth: float = 110, x1: float = -20, x2: float = 1220) -> Node:
    """A wooden table across the foreground.

    Its top runs from y to y + depth, then the front edge.
    """
    front = y + depth
    return group(
        rect(x1, front, x2 - x1, 950 - front, 0, linear((0, WOOD), (1, WOOD_DEEP))),
        path(
            f"M{x1} {y}H{x2}V{front}H{x1}Z",
            linear((0, "#E2BC90"), (0.3, "#EBCBA3"), (1, "#F2D7B4")),
        ),
        stroke(f"M{x1} {y}H{x2}", WOOD_DEEP, LINE, 0.6),
        rect(x1, front, x2 - x1, 22, 0, linear((0, "#D5A777"), (1, WOOD))),
        stroke(f"M{x1} {front}H{x2}", WOOD_DEEP, 2.5, 0.5),
    )


@plays("setting")
def side_table(w: float, h: float) -> Node:
    """A small round table standing at (0, 0), its top `h` above."""
    wood = linear((0, WOOD), (0.4, "#D5A777"), (1, WOOD_DEEP), angle=(0, 0, 1, 0))
    top, r = slant((0, "#F2D7B4"), (1, "#DDB387")), w / 2
    edge = f"M{-r} {-h}V{14 - h}A{r} {w * 0.13:.0f} 0 0 0 {r} {14 - h}V{-h}Z"
    legs = "".join(
        f"M{k * r * 0.5:.0f} {16 - h:.0f}L{k * r * 0.78:.0f} 0H{k * (r * 0.78 - 15):.0f}"
        f"L{k * (r * 0.5 - 22):.0f} {16 - h:.0f}Z"
        for k in (-1, 1)
    )
    return group(
        shadow((0, 0), w * 0.56, 16),
        rect(-8, 10 - h, 16, h - 22, 6, WOOD_DEEP, "#6A4522", LINE),
        path(legs, wood, "#6A4522", LINE),
        path(edge, WOOD_DEEP, "#6A4522", LINE),
        ellipse((0, -h), r, w * 0.13, top, "#6A4522", LINE),
    )
