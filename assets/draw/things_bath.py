"""Things of the bathroom shelf and the dressing table: hair dryer on its hook, towel, shelf."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.geometry import Pt, smooth
from assets.draw.room import LINE
from assets.draw.svg import Node, across, circle, ellipse, group, linear, path, rect, slant, stroke

TOWEL = c.Cloth("#FFD6A6", "#FFEACC", "#EDB67A", "#B57A3C")


def hook() -> Node:
    """A brass hook on a round plate, its nail at (0, 0)."""
    return group(
        circle((3, 6), 24, c.SHADOW, opacity=0.15),
        circle((0, 0), 23, slant((0, "#F4D9A0"), (1, "#C2924A")), "#87602A", LINE),
        stroke("M0 4V34Q0 52 18 52Q34 52 34 36", "#87602A", 15),
        stroke("M0 4V34Q0 52 18 52Q34 52 34 36", "#E0B466", 9),
    )


def hair_dryer() -> Node:
    """A hair dryer hanging by a loop at (0, 0), handle up; its flex ends in a free plug."""
    shell = slant((0, "#7FC3BE"), (0.5, "#4E9F9B"), (1, c.TEAL))
    handle = "M-30 44Q-34 22 -12 22H14Q36 22 34 44L44 206H-28Z"
    barrel = "M-120 206Q-138 268 -100 316Q-40 346 70 318L150 306V220L70 196Q-40 176 -120 206Z"
    nozzle = "M150 214L206 204Q214 204 214 212V312Q214 320 206 320L150 312Z"
    flex = "M2 24C-8 -24 -96 -10 -112 70S-176 240 -190 330S-150 420 -176 480"
    return group(
        stroke(flex, c.INK, 10),
        stroke(flex, "#4B626C", 5),
        _plug((-176, 480)),
        stroke("M-18 30Q-22 -8 2 -8T22 30", c.INK, 8),
        path(handle, shell, c.TEAL_DEEP, LINE),
        rect(-6, 70, 26, 54, 12, slant((0, "#CFE7E5"), (1, "#9FD0CC")), c.TEAL_DEEP, 2.6),
        path(nozzle, slant((0, "#5B6A70"), (1, c.INK)), c.INK, LINE),
        path(barrel, shell, c.TEAL_DEEP, LINE),
        ellipse((-112, 262), 17, 44, "#2E4049", c.TEAL_DEEP, LINE),
        stroke("M-118 240H-106M-120 256H-104M-120 272H-104M-117 288H-107", c.STEEL, 3, 0.8),
        stroke("M-82 216Q-20 196 66 214", c.WHITE, 9, 0.6),
    )


def _plug(at: Pt) -> Node:
    """A plug that hangs from its flex at `at`, its two pins in the air."""
    pin = across((0, c.STEEL_LIGHT), (1, c.STEEL))
    return group(
        rect(-18, 66, 9, 34, 4, pin, c.STEEL_DEEP, 2.4),
        rect(9, 66, 9, 34, 4, pin, c.STEEL_DEEP, 2.4),
        path("M-9 -4H9L14 16H28Q34 16 34 24V54Q34 70 18 70H-18Q-34 70 -34 54V24Q-34 16 -28 16H-14Z",
             slant((0, "#5B6A70"), (1, c.INK)), "#10191E", LINE),
        stroke("M-20 32V52", "#9FB0B6", 5, 0.7),
        at=at, turn=6,
    )  # fmt: skip


def socket() -> Node:
    """A wall socket about (0, 0) with nothing in it."""
    return group(
        rect(-52, -46, 112, 112, 18, c.SHADOW, opacity=0.14),
        rect(-56, -56, 112, 112, 18, slant((0, c.WHITE), (1, "#DDE5E4")), "#9DB3AE", LINE),
        circle((0, 0), 38, linear((0, "#CBD8D6"), (1, "#EEF3F2")), "#9DB3AE", 2.6),
        *(circle((x, 0), 6.5, c.INK) for x in (-14, 14)),
    )


def head_towel() -> Node:
    """A towel held against the back and side of a three-quarter head, in the head's own units."""
    cloth = [
        (30, -92), (30, -92), (52, -134), (52, -134), (0, -150), (-60, -142), (-108, -106),
        (-132, -46),
        (-140, 20), (-150, 92), (-160, 150), (-160, 150), (-112, 168), (-55, 160), (-55, 160),
        (-50, 116), (-54, 62), (-60, 16), (-54, -36), (-28, -76), (0, -98),
    ]  # fmt: skip
    folds = "M-16 -128Q-72 -116 -98 -30T-104 90T-124 154M-44 -96Q-84 -50 -82 20T-84 130T-92 150"
    band = "M36 -138L15 -95M24 -142L4 -98M-155 134Q-106 150 -54 142M-153 118Q-106 134 -53 126"
    loops = "".join(
        f"M{x} {y}q4 -6 8 0"
        for x, y in (
            (-40, -126),
            (-70, -106),
            (-104, -60),
            (-116, 60),
            (-140, 140),
            (-88, 150),
            (-74, 100),
            (-134, 20),
            (-76, -70),
            (-48, -120),
            (-74, 40),
            (-122, -20),
        )
    )
    return group(
        path(smooth(cloth), slant((0, TOWEL.light), (0.5, TOWEL.base), (1, TOWEL.shade)),
             TOWEL.line, LINE),
        stroke(folds, TOWEL.line, 3, 0.4),
        stroke(loops, TOWEL.line, 2.4, 0.55),
        stroke(band, c.WHITE, 6, 0.95),
        stroke("M32 -95l11 5M37 -105l11 5M42 -115l11 5M47 -125l11 5M52 -134l11 5", TOWEL.line, 3),
    )  # fmt: skip


def damp(hair: c.Hair) -> Node:
    """Damp strands over a three-quarter head with a bob."""
    d = "M44 -96Q78 -50 84 40M52 -84Q84 -30 86 62M60 -72Q76 -20 80 56"
    return stroke(d, hair.line, 2.6, 0.6)


def ledge(x: float, y: float, w: float, deep: float = 80) -> Node:
    """A wooden shelf on two brackets, seen a little from above; its board's back left at (x, y)."""
    bracket, front = "M0 0H30V10Q30 56 0 64Z", y + deep
    return group(
        group(path(bracket, c.WOOD, c.WOOD_DEEP, 3), at=(x + 50, front + 20)),
        group(path(bracket, c.WOOD, c.WOOD_DEEP, 3), at=(x + w - 50, front + 20), flip=True),
        path(f"M{x + 26} {y}H{x + w - 26}L{x + w} {front}H{x}Z",
             linear((0, "#E2BC90"), (1, "#F2D7B4")), c.WOOD_DEEP, LINE),
        rect(x, front, w, 24, 6, linear((0, c.WOOD_LIGHT), (1, c.WOOD)), c.WOOD_DEEP, LINE),
    )  # fmt: skip
