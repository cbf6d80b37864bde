"""More things: packs and leaflets, pills, a comb, a needle roller.

Each says where its (0, 0) is.
"""

from __future__ import annotations

from math import radians, sin
from random import Random

from assets.draw import palette as c
from assets.draw.geometry import blade
from assets.draw.marks import cross_out
from assets.draw.pen import pen
from assets.draw.svg import (
    Node,
    across,
    circle,
    ellipse,
    group,
    linear,
    path,
    plays,
    rect,
    slant,
    stroke,
)

LINE = 3.2
PAPER_EDGE = "#C9BDA4"
SHEET = slant((0, c.WHITE), (1, "#F4F1E8"))
TEAL_FILL = slant((0, "#4E9F9B"), (1, c.TEAL))


def pen_box(w: float = 250, h: float = 600) -> Node:
    """A product's box standing up, seen a little from the right; top left of its front (0, 0)."""
    side = f"M{w} 0L{w + 64} -40V{h - 40}L{w} {h}Z"
    lid = f"M0 0L64 -40H{w + 64}L{w} 0Z"
    return group(
        path(lid, "#F7FAFA", "#93A9AF", LINE),
        path(side, across((0, "#C2D1D4"), (1, "#A9BDC2")), "#93A9AF", LINE),
        rect(0, 0, w, h, 4, slant((0, c.WHITE), (1, "#E3ECEC")), "#93A9AF", LINE),
        path(f"M2 {h * 0.74:.0f}H{w - 2}V{h - 3:.0f}H2Z", TEAL_FILL),
        path(f"M{w} {h * 0.74:.0f}L{w + 62} {h * 0.74 - 40:.0f}V{h - 42}L{w} {h - 2}Z", "#0A5252"),
        stroke(f"M34 {h * 0.82:.0f}H{w - 60:.0f}M34 {h * 0.88:.0f}H{w - 110:.0f}", "#8CC7C2", 11),
        ellipse((w * 0.5, h * 0.37), w * 0.4, h * 0.33, "#DCEBE8"),
        group(pen(), at=(w * 0.36, h * 0.64), turn=14, scale=0.44),
    )


def leaflet(w: float = 560, h: float = 720) -> Node:
    """A leaflet with fold lines, lying flat; top left (0, 0). Draw its rows on top."""
    return group(
        rect(12, 18, w, h, 10, c.SHADOW, opacity=0.2),
        rect(0, 0, w, h, 8, SHEET, PAPER_EDGE, LINE),
        path(f"M0 {h / 2:.0f}H{w}V{h - 6:.0f}Q{w} {h} {w - 8} {h}H8Q0 {h} 0 {h - 8}Z", "#EFEADC"),
        stroke(f"M4 {h / 2:.0f}H{w - 4}", PAPER_EDGE, 3),
    )


def tick_box(size: float, ticked: bool) -> Node:
    """A box centred on (0, 0): ticked, or crossed in the warning colour."""
    s = size / 2
    edge = c.TEAL_DEEP if ticked else c.RUST
    box = rect(-s, -s, size, size, 16, c.WHITE, edge, size * 0.06)
    if not ticked:
        return group(box, cross_out((0, 0), s * 0.56, c.RUST, 19))
    tick = f"M{-s * 0.55} {s * 0.05}L{-s * 0.1} {s * 0.5}L{s * 0.75} {-s * 0.7}"
    return group(box, stroke(tick, c.WHITE, 30), stroke(tick, c.TEAL, 19))


def capsule(size: float = 1, turn: float = 0, cloth: c.Cloth = c.RUSTY) -> Node:
    """A two-part capsule about (0, 0), 64 long."""
    half = across((0, cloth.light), (1, cloth.base))
    return group(
        rect(-32, -14, 64, 28, 14, linear((0, c.WHITE), (1, "#D9E2E2")), cloth.line, 2.6),
        path("M0 -14H-18A14 14 0 0 0 -18 14H0Z", half, cloth.line, 2.6),
        stroke("M-20 -6H20", c.WHITE, 4, 0.6),
        turn=turn,
        scale=size,
    )


def tablet(r: float = 18) -> Node:
    """A round scored tablet about (0, 0)."""
    return group(
        ellipse((2, 4), r, r, "#B9A685", opacity=0.5),
        ellipse((0, 0), r, r, slant((0, c.WHITE), (1, "#E6E0D0")), "#B9A685", 2.4),
        stroke(f"M{-r * 0.6:.1f} {r * 0.3:.1f}L{r * 0.6:.1f} {-r * 0.3:.1f}", "#B9A685", 2.4),
    )


def week_box(cell: float = 96, open_at: int = 3) -> Node:
    """A pill box of seven cells lying flat, top left (0, 0); one lid is open, pills show."""
    w, h = cell * 7 + 24, cell * 1.35
    parts = [
        rect(10, 16, w, h + 8, 24, c.SHADOW, opacity=0.2),
        rect(0, 0, w, h, 24, slant((0, "#7FC3BE"), (0.5, "#4E9F9B"), (1, c.TEAL)), c.TEAL_DEEP, 4),
    ]
    for i in range(7):
        x = 12 + i * cell
        inner = linear((0, "#CFE7E5"), (1, "#EAF6F4"))
        parts.append(rect(x + 5, 16, cell - 10, h - 32, 14, inner, c.TEAL_DEEP, 2.6))
        mid = (x + cell / 2, h * 0.5)
        parts.append(group(capsule(0.8, 62 - 9 * i), at=(mid[0] - 14, mid[1] + 16)))
        parts.append(group(tablet(15), at=(mid[0] + 17, mid[1] - 20)))
        if i == open_at:
            lid = f"M{x + 5} 14L{x + 10} -58Q{x + 12} -68 {x + 22} -68H{x + cell - 22}"
            lid += f"Q{x + cell - 12} -68 {x + cell - 10} -58L{x + cell - 5} 14Z"
            parts.append(path(lid, linear((0, "#D9F0EE", 0.95), (1, "#9FD0CC")), c.TEAL_DEEP, 3))
        else:
            film = linear((0, "#F2FBFA", 0.62), (1, "#A9D8D3", 0.5))
            parts.append(rect(x + 5, 16, cell - 10, h - 32, 14, film, c.TEAL_DEEP, 2.6))
            parts.append(stroke(f"M{x + 18} 32V{h * 0.5:.0f}", c.WHITE, 6, 0.7))
            parts.append(circle((x + cell / 2, h - 28), 5, c.TEAL_DEEP))
    return group(*parts)


def blister(cols: int = 5, gone: tuple[int, ...] = (0, 1)) -> Node:
    """A strip of tablets, top left (0, 0), two rows; the numbers in `gone` are pressed out."""
    w, h = cols * 66 + 24, 166
    parts = [
        rect(8, 12, w, h, 16, c.SHADOW, opacity=0.2),
        rect(0, 0, w, h, 16, slant((0, "#F3F7F8"), (0.5, c.STEEL_LIGHT), (1, "#B4C3CA")), c.STEEL),
    ]
    for i in range(cols * 2):
        at = (45 + 66 * (i % cols), 44 + 78 * (i // cols))
        if i in gone:
            parts.append(ellipse(at, 22, 22, "#8FA3AD", c.STEEL_DEEP, 2.4))
            parts.append(stroke(f"M{at[0] - 12} {at[1] - 8}l10 6l-4 8l14 4", "#E6EDF0", 3))
        else:
            rim = slant((0, c.WHITE), (1, "#B9C8CE"))
            parts.append(ellipse(at, 25, 25, rim, c.STEEL, 2.4))
            parts.append(group(tablet(17), at=at))
            parts.append(stroke(f"M{at[0] - 15} {at[1] - 6}q4 -10 13 -13", c.WHITE, 5, 0.9))
    return group(*parts)


def comb(w: float = 620, teeth: int = 34) -> Node:
    """A comb lying along x, teeth down, top left of its back (0, 0)."""
    gap = (w - 60) / (teeth - 1)
    brown = linear((0, "#D9A05C"), (0.4, "#B97836"), (1, "#8F5420"))
    d = "".join(f"M{30 + i * gap:.1f} 56V{168 - (i % 2) * 2:.0f}" for i in range(teeth))
    back = f"M24 0Q{w / 2:.0f} -26 {w - 24} 0Q{w} 4 {w} 30V58Q{w} 70 {w - 12} 70"
    back += "H12Q0 70 0 58V30Q0 4 24 0Z"
    return group(
        stroke(d, "#6B3C12", gap * 0.62),
        stroke(d, "#B97836", gap * 0.38),
        path(back, brown, "#6B3C12", 3.4),
        stroke(f"M34 14Q{w / 2:.0f} -8 {w - 34} 14", "#F1CB94", 7, 0.7),
    )


def needle_roller() -> Node:
    """A home needle roller about its drum's middle (0, 0), handle up, fine needles all round."""
    fork = "M-14 -190Q-96 -176 -104 -96V10H-78V-84Q-72 -138 0 -146Q72 -138 78 -84V10H104V-96"
    fork += "Q96 -176 14 -190Z"
    rim, face, roots = "", "", ""
    for row in range(-4, 5):
        a = radians(row * 22.5)
        y, reach = 72 * sin(a), 22 * sin(a)
        for i in range(9):
            x = -64 + 16 * i
            if abs(row) == 4:
                rim += f"M{x} {y * 0.96:.1f}v{reach + 4 * (row // 4):.1f}"
            else:
                shift = 8 * (row % 2) - 4
                roots += f"M{x + shift} {y:.1f}v.1"
                face += f"M{x + shift} {y:.1f}v{reach:.1f}"
    handle = across((0, "#B9A2BC"), (0.3, "#D9C7DA"), (1, c.PLUM.base))
    drum = linear((0, "#A67A90"), (0.35, "#8A5A72"), (1, "#46263A"))
    return group(
        path(fork, handle, c.PLUM.line, 4),
        path("M-24 -184L-34 -330Q-40 -480 -26 -560Q0 -590 26 -560Q40 -480 34 -330L24 -184Z",
             handle, c.PLUM.line, 4),
        stroke("M-14 -300Q-18 -460 -8 -540", c.WHITE, 9, 0.55),
        stroke(rim, "#2E3A41", 4.4),
        stroke(rim, "#DDE6EA", 2.2),
        rect(-80, -74, 160, 148, 14, drum, c.PLUM.line, 4),
        stroke(roots, "#3C2031", 6.5),
        stroke(face, "#EEF3F5", 2.4),
        circle((-91, 4), 11, "#D9C7DA", c.PLUM.line),
        circle((91, 4), 11, "#D9C7DA", c.PLUM.line),
    )  # fmt: skip


def stop_bar(r: float, colour: str = c.RUST, width: float = 44) -> Node:
    """A ring with a bar across, about (0, 0), edged in white."""
    d = f"M{-r * 0.707:.1f} {-r * 0.707:.1f}L{r * 0.707:.1f} {r * 0.707:.1f}"
    return group(
        circle((0, 0), r, "none", c.WHITE, width + 16),
        stroke(d, c.WHITE, width + 16),
        circle((0, 0), r, "none", colour, width),
        stroke(d, colour, width),
    )


def wig_stand(hair: c.Hair) -> Node:
    """A wig on a wooden head stand, foot at (0, 0), about 250 high."""
    wood = across((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP))
    wig = "M-6 -262Q-78 -258 -84 -180Q-92 -110 -78 -74Q-52 -66 -44 -84Q-52 -150 -22 -190"
    wig += "Q10 -214 36 -186Q56 -150 46 -84Q56 -66 80 -76Q92 -116 84 -182Q74 -258 -6 -262Z"
    return group(
        rect(-11, -110, 22, 108, 8, wood, c.WOOD_DEEP, LINE),
        ellipse((0, -6), 62, 14, wood, c.WOOD_DEEP, LINE),
        ellipse((0, -160), 52, 66, slant((0, "#F3DCBB"), (1, "#D2A972")), c.WOOD_DEEP, LINE),
        path(wig, slant((0, hair.light), (0.3, hair.mid), (0.9, hair.base)), hair.line, LINE),
        stroke("M-10 -250Q-64 -220 -66 -100M10 -248Q68 -220 66 -100M-2 -254Q-40 -220 -52 -180",
               hair.light, 3, 0.6),
    )  # fmt: skip


@plays("flesh")
def tuft(roots: list[tuple[float, float]], hair: c.Hair, long: float = 60) -> Node:
    """A few thicker tapering hairs for a magnified patch of scalp."""
    rnd = Random(len(roots) + 3)
    d = ""
    for x, y in roots:
        lean = rnd.uniform(0.3, 0.7) * long
        d += blade((x, y), (x + lean * 0.25, y - long * 0.6), (x + lean, y - long), 3.4)
    return group(path(d, hair.base, hair.line, 1.4))
