"""Places to heal in: a sofa behind a drawn curtain, a shower, a park."""

from __future__ import annotations

from random import Random

from assets.draw.geometry import Pt, oval, scallop
from assets.draw.palette import (
    STEEL,
    STEEL_DEEP,
    STEEL_LIGHT,
    WHITE,
    Cloth,
)  # fmt: skip
from assets.draw.svg import (
    Node,
    across,
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


def sofa(cloth: Cloth, x: float, y: float, w: float) -> Node:
    """A sofa seen from the front, its back's top left at (x, y); it stands on y + 450."""
    fill = slant((0, cloth.light), (0.5, cloth.base), (1, cloth.shade))
    return group(
        rect(x + 40, y + 400, 36, 50, 8, "#8F6238", "#6A4522", LINE),
        rect(x + w - 76, y + 400, 36, 50, 8, "#8F6238", "#6A4522", LINE),
        rect(x + 30, y, w - 60, 330, 46, fill, cloth.line, LINE),
        stroke(f"M{x + w / 2} {y + 20}V{y + 230}", cloth.line, LINE, 0.4),
        rect(
            x + 60,
            y + 224,
            w - 120,
            100,
            34,
            linear((0, cloth.light), (1, cloth.base)),
            cloth.line,
            LINE,
        ),
        rect(
            x + 60,
            y + 300,
            w - 120,
            122,
            18,
            linear((0, cloth.base), (1, cloth.shade)),
            cloth.line,
            LINE,
        ),
        *(rect(ax, y + 150, 104, 280, 48, fill, cloth.line, LINE) for ax in (x - 10, x + w - 94)),
    )


@plays("setting")
def sheer_window(x: float, y: float, w: float, h: float) -> Node:
    """A window whose pale curtain is drawn; the sun glows behind it."""
    cloth = linear((0, "#F6D39C", 0.82), (1, "#EDBE7C", 0.92))
    parts = []
    n = 8
    for i in range(n):
        a = x - 40 + (w + 80) * i / n
        b = a + (w + 80) / n
        mid, foot = y + h * 0.5, y + h + 50
        d = (
            f"M{a:.0f} {y - 16}H{b:.0f}Q{b + 5:.0f} {mid:.0f} {b:.0f} {foot}"
            f"Q{(a + b) / 2:.0f} {foot + 10} {a:.0f} {foot}Q{a + 5:.0f} {mid:.0f} {a:.0f} {y - 16}Z"
        )
        parts.append(path(d, cloth, "#CF9A58", 2))
    cx, cy = x + w * 0.6, y + h * 0.36
    return group(
        rect(x - 12, y - 12, w + 24, h + 24, 10, "#FCF6EA", "#A58F68", LINE),
        rect(x, y, w, h, 3, linear((0, "#BFE3EE"), (1, "#EEF6EF"))),
        stroke(f"M{x + w / 2:.0f} {y}V{y + h}M{x} {y + h * 0.55:.0f}H{x + w}", "#FCF6EA", 11),
        *parts,
        circle(
            (cx, cy), 180, radial((0, "#FFF3CF", 0.9), (0.4, "#FFE9B8", 0.6), (1, "#FFE3A6", 0))
        ),
        stroke(f"M{x - 64} {y - 22}H{x + w + 64}", "#8F6238", 10),
    )


@plays("setting")
def bathroom(along: float = 0) -> Node:
    """A tiled shower with its rail, head and tap, which hang `along` further."""
    rows = "".join(f"M-10 {y}H1210" for y in range(90, 900, 110))
    cols = "".join(f"M{x} -10V910" for x in range(60, 1200, 110))
    metal = across((0, STEEL_LIGHT), (0.4, WHITE), (1, STEEL))
    return group(
        rect(-10, -10, 1220, 920, 0, linear((0, "#DDEEEE"), (1, "#C3DDDE"))),
        stroke(rows + cols, WHITE, 5, 0.75),
        group(
            rect(899, -10, 22, 320, 0, metal, STEEL_DEEP, LINE),
            path("M910 60Q720 24 560 92", "none", STEEL_DEEP, 26),
            path("M910 60Q720 24 560 92", "none", STEEL_LIGHT, 19),
            path(
                "M452 158Q470 96 560 84Q646 92 668 158Z",
                slant((0, WHITE), (1, STEEL)),
                STEEL_DEEP,
                LINE,
            ),
            rect(440, 152, 240, 24, 12, metal, STEEL_DEEP, LINE),
            rect(800, 292, 220, 50, 25, linear((0, WHITE), (1, STEEL)), STEEL_DEEP, LINE),
            rect(786, 286, 54, 62, 20, linear((0, "#7FB4E0"), (1, "#3F7FBF")), "#2B5C8F", LINE),
            rect(980, 286, 54, 62, 20, linear((0, "#E98A72"), (1, "#C24A35")), "#8A2F20", LINE),
            circle((910, 317), 34, slant((0, WHITE), (1, STEEL_LIGHT)), STEEL_DEEP, LINE),
            stroke("M910 317V292", STEEL_DEEP, 8),
            at=(along, 0),
        ),
    )


def water(front: bool) -> Node:
    """Soft falling water; a few threads go in front of the bather."""
    rnd = Random(4 if front else 7)
    xs = [462 + i * (200 / 11) for i in range(12)]
    chosen = xs[1::3] if front else xs
    d = "".join(
        f"M{x:.0f} 184L{x + (x - 560) * 0.2:.0f} {rnd.uniform(318, 350) if front else 900:.0f}"
        for x in chosen
    )
    return group(stroke(d, "#8FC7DC" if not front else "#B9E0EC", 6, 0.8, dash="60 16 34 14"))


def no_pool(at: Pt, r: float) -> Node:
    """A round sign: a swimmer in waves, crossed out."""
    wave = "M-90 {0}q22 -20 45 0t45 0t45 0t45 0"
    return group(
        circle((6, 10), r + 8, "#3A2A22", opacity=0.16),
        circle((0, 0), r, WHITE, "#B4530F", 18),
        *(stroke(wave.format(y), "#3F9A96", 11) for y in (34, 66)),
        circle((52, -30), 21, "#1C2B33"),
        stroke("M-66 6L-22 -40L22 4", "#1C2B33", 17),
        stroke(f"M{-r * 0.68:.0f} {-r * 0.68:.0f}L{r * 0.68:.0f} {r * 0.68:.0f}", "#B4530F", 18),
        at=at,
    )


@plays("setting")
def meadow() -> Node:
    """Sky, hills and a path."""
    return group(
        rect(-10, -10, 1220, 920, 0, linear((0, "#BFE3EE"), (0.6, "#FDF1DA"))),
        path("M-10 560Q240 440 560 540T1210 500V910H-10Z", linear((0, "#C6DFBB"), (1, "#9CC79A"))),
        path("M-10 640Q400 560 1210 640V910H-10Z", linear((0, "#A9CBA0"), (1, "#7DB083"))),
        path("M-10 780Q500 730 1210 790V930H-10Z", linear((0, "#F1DDBB"), (1, "#E3C797"))),
    )


@plays("setting")
def park(along: float = 0) -> Node:
    """A meadow with a broad tree whose shade falls on the path; the tree stands `along` further."""
    crown_ring = oval((690, -58), 490, 190, 24, 6)
    tree = group(
        ellipse(
            (730, 842),
            500,
            78,
            radial((0, "#1F4A3A", 0.5), (0.75, "#1F4A3A", 0.38), (1, "#1F4A3A", 0)),
        ),
        ellipse((392, 706), 150, 20, "#3F7358", opacity=0.5),
        path(
            (
                "M250 712Q306 640 294 40H390Q380 640 446 706"
                "Q410 700 390 714Q360 700 330 716Q290 704 250 712Z"
            ),
            slant((0, "#C0905F"), (1, "#8F6238")),
            "#6A4522",
            LINE,
        ),
        path(
            scallop(crown_ring, 0.7),
            radial((0, "#A9CBA0"), (0.5, "#6FA37A"), (1, "#3F7358"), at=(0.3, 0.25), r=0.85),
            "#2F5E46",
            LINE,
        ),
        stroke(
            (
                "M330 34q30 -30 70 -20M560 74q34 -30 76 -14M720 34q30 -26 70 -8"
                "M850 84q30 -24 66 -10M990 40q24 -20 56 -10"
            ),
            "#CFE5C4",
            7,
            0.6,
        ),
        at=(along, 0),
    )
    return group(meadow(), tree)
