"""Things for the visit's steps: the hand that wipes, the spinner, the empty spot."""

from __future__ import annotations

from math import cos, radians, sin

from assets.draw.geometry import Pt, smooth
from assets.draw.hands import REST, cuff, forearm, hand
from assets.draw.palette import (
    BLOOD,
    STEEL,
    STEEL_DEEP,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    WOOD_DEEP,
    WOOD_LIGHT,
    Cloth,
)  # fmt: skip
from assets.draw.pen import tip
from assets.draw.scalp import Road
from assets.draw.svg import (
    Node,
    across,
    circle,
    ellipse,
    group,
    linear,
    path,
    radial,
    rect,
    slant,
    stroke,
)

LINE = 3.2


TIPS: Pt = (-8, -245)


def pressing(at: Pt, tone: Cloth, sleeve: Cloth, held: Node, turn: float, scale: float) -> Node:
    """A gloved hand, from its back, whose finger ends press what is held (about (0, 0)) at `at`."""
    a = radians(turn)
    x, y = TIPS[0] * scale, TIPS[1] * scale
    wrist = (at[0] - x * cos(a) + y * sin(a), at[1] - x * sin(a) - y * cos(a))
    arm = group(forearm(tone, sleeve, 620, 110), cuff(tone), scale=scale)
    return group(
        group(held, at=at),
        group(arm, group(hand(tone, REST), scale=scale), at=wrist, turn=turn),
    )


def wet_streak(road: Road, start: float, end: float) -> Node:
    """The shine a wet swab leaves down the middle of the parting."""
    ts = [start + (end - start) * i / 7 for i in range(8)]
    ring = [road.at(t, -0.5) for t in ts] + [road.at(t, 0.5) for t in reversed(ts)]
    glint = smooth([road.at(t, -0.3) for t in ts[1:-1]], closed=False)
    wet = linear(
        (0, "#F3FBFF", 0.12), (0.3, "#F3FBFF", 0.36), (0.75, "#F3FBFF", 0.3), (1, "#F3FBFF", 0)
    )
    return group(path(smooth(ring), wet), stroke(glint, WHITE, 7, 0.45))


def empty_spot(at: Pt, rx: float, ry: float) -> Node:
    """An empty place, ringed with dashes."""
    x, y = at
    drawn = f"M{x - rx} {y}A{rx} {ry} 0 1 1 {x + rx} {y}A{rx} {ry} 0 1 1 {x - rx} {y}Z"
    return group(
        ellipse(at, rx, ry, WHITE, opacity=0.7),
        stroke(drawn, TEAL, 6, dash="4 17"),
    )


def hourglass() -> Node:
    """A sand glass standing on (0, 0), 150 high, half of its sand still to fall."""
    wood = linear((0, WOOD_LIGHT), (1, WOOD_DEEP))
    bulbs = "M-32 -138H32Q36 -98 6 -75Q36 -52 32 -12H-32Q-36 -52 -6 -75Q-36 -98 -32 -138Z"
    return group(
        path(bulbs, slant((0, WHITE), (1, "#D3E6E8")), "#6F949A", 3),
        path("M-27 -108Q0 -102 27 -108Q20 -90 2 -78H-2Q-20 -90 -27 -108Z", "#E2A95C"),
        path("M-29 -14Q-27 -36 0 -44Q27 -36 29 -14Z", "#E2A95C"),
        stroke("M0 -78V-42", "#E2A95C", 3),
        stroke("M-24 -128Q-24 -104 -14 -92", WHITE, 5, 0.8),
        *(rect(-43, y, 86, 16, 7, wood, WOOD_DEEP, 3) for y in (-152, -16)),
    )


def blood_tube() -> Node:
    """A stoppered tube of spun blood, bottom at (0, 0), about 190 high."""
    glass = "M-21 -150V-20Q-21 0 0 0Q21 0 21 -20V-150Z"
    return group(
        path(glass, across((0, "#F2FAFA"), (1, "#CFE2E6")), "#7FA0A8", LINE),
        path("M-17 -74V-20Q-17 -4 0 -4Q17 -4 17 -20V-74Z", across((0, "#C5474A"), (1, BLOOD))),
        rect(-17, -84, 34, 11, 0, "#F3E8D3"),
        rect(-17, -140, 34, 57, 0, across((0, "#FBE7A8"), (1, "#EFC766"))),
        stroke("M-10 -132V-24", WHITE, 6, 0.7),
        rect(-26, -184, 52, 40, 9, across((0, "#9A6FA0"), (1, "#6D4159")), "#46263A", LINE),
    )


def _seat(x: float, *held: Node) -> Node:
    """A cup of the rotor, its mouth about (x, -148); what it holds stands in it."""
    cup = f"M{x - 29} -148Q{x} -130 {x + 29} -148L{x + 25} -126Q{x} -116 {x - 25} -126Z"
    metal = across((0, STEEL_LIGHT), (0.4, WHITE), (1, STEEL))
    return group(
        ellipse((x, -148), 29, 9, "#2E4049", STEEL_DEEP, 2.4),
        *(group(node, at=(x, -128)) for node in held),
        path(cup, metal, STEEL_DEEP, 2.4),
    )


def spinner() -> Node:
    """A small bench spinner standing at (0, 0), lid up, one tube in it; about 320 wide."""
    shell = "M-150 -150Q-160 0 -130 0H130Q160 0 150 -150Z"
    lid = "M-146 -160Q-150 -330 0 -336Q150 -330 146 -160Z"
    return group(
        path(lid, linear((0, "#EAF6F7", 0.9), (1, "#BFDADF", 0.9)), "#7FA0A8", LINE),
        stroke("M-116 -190Q-112 -290 -30 -308", WHITE, 9, 0.8),
        path(shell, across((0, "#F4F7F7"), (0.35, WHITE), (1, "#B9C8CC")), "#8FA3AD", LINE),
        ellipse((0, -150), 152, 46, slant((0, WHITE), (1, "#C4D1D5")), "#8FA3AD", LINE),
        ellipse((0, -150), 124, 34, linear((0, "#3F5560"), (1, "#6D838D")), STEEL_DEEP, LINE),
        ellipse((0, -150), 96, 22, slant((0, STEEL_LIGHT), (1, STEEL)), STEEL_DEEP, 2),
        ellipse((0, -156), 18, 8, slant((0, WHITE), (1, STEEL)), STEEL_DEEP, 2.4),
        _seat(-54),
        _seat(54, group(blood_tube(), scale=0.92)),
        circle((-88, -62), 22, slant((0, "#58B0A9"), (1, TEAL)), "#0E5C5C", LINE),
        rect(20, -82, 92, 40, 10, linear((0, "#CDE7E4"), (1, "#A9CFC9")), "#7FA0A8", 2.5),
        stroke("M36 -62a30 12 0 0 1 56 -4M92 -66l-2 -14M92 -66l-14 2", TEAL, 5),
    )


def _pack_with(tip_in_it: Node, lit: Pt, line: float = LINE) -> Node:
    """A sterile pack about (0, 0), 300 by 390, without its lid."""
    edge = "#6E9BA1"
    well = "M-106 -150H106Q122 -150 122 -134V150Q122 166 106 166H-106Q-122 166 -122 150V-134Z"
    return group(
        rect(-150, -190, 300, 390, 20, slant((0, WHITE), (1, "#D4E3E5")), edge, line),
        path(well, linear((0, "#5FA8A4"), (1, "#8CC7C2")), edge, line * 0.75),
        ellipse(lit, 100, 92, radial((0, "#DDF2EE", 0.85), (1, "#CFEAE6", 0))),
        tip_in_it,
        stroke("M-134 -172H134M-134 -172V4M134 -172V4", edge, 3, 0.7, dash="2 8"),
    )


def open_pack() -> Node:
    """A sterile pack about (0, 0), 300 by 390, its lid peeled half down; corner at (212, 168)."""
    foil = linear((0, "#B9CDD1"), (0.16, WHITE), (0.4, "#EDF4F5"), (1, "#CBDADD"))
    edge = "#6E9BA1"
    lid = "M-150 44Q-156 20 -146 8Q0 -8 146 8Q158 22 162 52Q176 116 212 168Q120 186 40 178"
    lid += "Q-60 166 -130 186Q-140 120 -150 44Z"
    return group(
        _pack_with(group(tip(16, 5, clear=True), at=(0, -26), scale=0.92), (0, -66)),
        path(lid, foil, edge, LINE),
        stroke("M-138 30Q0 12 142 30", edge, 2.4, 0.45),
        stroke("M-112 66Q-104 120 -96 160M120 60Q134 120 160 150", WHITE, 7, 0.8),
    )


def peeled_pack() -> Node:
    """The same pack peeled nearly all the way, its tip large; the lid's corner at (218, 218)."""
    foil = linear((0, "#B9CDD1"), (0.2, WHITE), (0.5, "#EDF4F5"), (1, "#CBDADD"))
    edge = "#6E9BA1"
    lid = "M-150 108Q-156 88 -146 78Q0 62 146 78Q158 88 166 122Q182 178 218 218"
    lid += "Q126 234 42 226Q-56 216 -128 236Q-142 176 -150 108Z"
    return group(
        _pack_with(group(tip(12, 3.4, clear=True, line=1.6), at=(0, 26), scale=1.3), (0, -44), 2.1),
        stroke("M-134 4V76M134 4V76", edge, 2.4, 0.7, dash="2 8"),
        path(lid, foil, edge, 2.2),
        stroke("M-138 98Q0 82 142 98", edge, 2, 0.45),
        stroke("M-112 130Q-106 170 -98 206M124 124Q140 172 164 198", WHITE, 6, 0.8),
    )
