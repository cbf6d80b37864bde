"""How deep: three sheets the kiosk lays over each other; the middle one slides down by the depth.

The skin's surface is at y 336 on every sheet, straight and level; 110 units are one millimetre.
"""

from __future__ import annotations

from assets.draw.geometry import Pt, xy
from assets.draw.palette import (
    CHESTNUT,
    DARK,
    SHADOW,
    STEEL,
    STEEL_DEEP,
    TAN,
    TEAL_DEEP,
    WHITE,
)
from assets.draw.pen import METAL, RUBBER
from assets.draw.registry import picture
from assets.draw.room import backdrop
from assets.draw.skin import dermis, epidermis, fat, level, vessels
from assets.draw.skin_hair import hair_in_skin
from assets.draw.svg import (
    Node,
    across,
    circle,
    ellipse,
    group,
    path,
    plays,
    radial,
    rect,
    stroke,
)

MM, SURFACE, DEEPEST = 110.0, 336.0, 2.5
PEN_X = 520.0
NEEDLES, GAP, THICK = 5, 31.0, 12.0
FULL_SIZE: Pt = (800.0, 4.2)
SHRUNKEN: Pt = (300.0, 2.0)
"""Where each hair leaves the skin, and how many millimetres down its bulb is."""


def flat(_: float) -> float:
    """The skin's surface: the same height everywhere, so that depth can be read off."""
    return SURFACE


@plays("flesh")
def _soft(at: Pt, rx: float, ry: float, strength: float) -> Node:
    """A glow for a place whose depth is not known exactly."""
    pale = "#FFF6DC"
    paint = radial((0, pale, strength), (0.5, pale, strength * 0.72), (1, pale, 0))
    return ellipse(at, rx, ry, paint)


def _levels() -> Node:
    """Faint dots across the skin, a row to each millimetre, so that the eye can follow."""
    rows = "".join(f"M104 {SURFACE + mm * MM:.0f}H1210" for mm in range(1, 6))
    return stroke(rows, WHITE, 3, 0.5, dash="1 15")


def _scale() -> Node:
    """Ticks down the left edge: long for millimetres, short for quarters."""
    ticks = {18: "", 32: "", 50: ""}
    for quarter in range(5 * 4 + 1):
        long = 50 if quarter % 4 == 0 else 32 if quarter % 2 == 0 else 18
        ticks[long] += f"M-4 {SURFACE + quarter * MM / 4:.1f}H{long}"
    low = SURFACE + 5 * MM
    return group(
        path(
            f"M-8 {SURFACE - 22:.0f}H84Q104 {SURFACE - 22:.0f} 104 {SURFACE - 2:.0f}V{low:.0f}"
            f"V910H-8Z",
            across((0, WHITE), (1, "#F6F1E4", 0.9)),
            "#B9A685",
            2.5,
        ),
        *(stroke(d, TEAL_DEEP, 6 if n == 50 else 4) for n, d in ticks.items()),
    )


@picture(
    "depth-ground",
    "The scalp, cut in depth",
    (
        "A section of scalp: a thin cover, a thick tough layer, and fat. A full-size hair reaches "
        "down into the fat, a shrunken hair only half as deep. A scale stands at the left edge."
    ),
)
def depth_ground() -> Node:
    """The lowest sheet."""
    low = level(SURFACE + 2.6 * MM, 9, 1.7)
    x, deep = FULL_SIZE
    bulge, bulb = (x - 18, SURFACE + 1.5 * MM), (x - 19, SURFACE + 4.9 * MM)
    return group(
        backdrop(),
        circle((980, 60), 280, WHITE, opacity=0.4),
        fat(low, 4),
        dermis(flat, low, 4),
        vessels(low),
        _soft(bulge, 150, 0.78 * MM, 0.85),
        _soft(bulb, 170, 1.25 * MM, 0.9),
        _levels(),
        epidermis(flat, TAN, 13),
        hair_in_skin(SHRUNKEN[0], flat, SHRUNKEN[1] * MM, 7, 120, 22, CHESTNUT, gland=False),
        hair_in_skin(x, flat, deep * MM, 17, 250, 34, DARK),
        _scale(),
    )


@picture(
    "depth-needles",
    "The needles",
    "Five straight steel needles on their plate; their points just touch the skin's surface.",
)
def depth_needles() -> Node:
    """The sheet that slides: long enough for the plate to stay above the skin at the deepest."""
    plate = SURFACE - DEEPEST * MM - 12
    xs = [PEN_X + (i - (NEEDLES - 1) / 2) * GAP for i in range(NEEDLES)]
    wide = (NEEDLES - 1) * GAP + 44
    return group(
        *(_needle(x, plate - 6) for x in xs),
        rect(PEN_X - wide / 2, plate - 26, wide, 26, 7, METAL, STEEL_DEEP, 2.5),
        stroke(f"M{PEN_X - wide / 2 + 10:.0f} {plate - 19:.0f}h{wide * 0.5:.0f}", WHITE, 4, 0.7),
    )


def _needle(x: float, top: float) -> Node:
    w, taper = THICK / 2, SURFACE - 62
    shape = (
        f"M{x - w:.1f} {top:.1f}V{taper:.1f}L{xy((x, SURFACE))}L{x + w:.1f} {taper:.1f}V{top:.1f}Z"
    )
    steel = across((0, "#F4F8FA"), (0.35, "#C9D5DA"), (0.7, STEEL), (1, STEEL_DEEP))
    return path(shape, steel, STEEL_DEEP, 2)


@picture(
    "depth-tip",
    "The clear tip on the skin",
    "The clear hollow tip of the pen rests on the skin's surface and does not move.",
)
def depth_tip() -> Node:
    """The sheet in front: the tip stays, only the needles slide."""
    x, top = PEN_X, 92.0
    outer, inner = 112.0, 92.0
    left = (
        f"M{x - outer:.0f} {top}L{x - inner - 4:.0f} {SURFACE - 26}"
        f"Q{x - inner:.0f} {SURFACE} {x - inner + 22:.0f} {SURFACE}"
    )
    right = (
        f"{x + inner - 22:.0f} {SURFACE}Q{x + inner:.0f} {SURFACE} "
        f"{x + inner + 4:.0f} {SURFACE - 26}L{x + outer:.0f} {top}"
    )
    shell, walls = f"{left}L{right}Z", f"{left}M{right}"
    glass = across((0, "#C4E6E8", 0.6), (0.25, "#F5FCFC", 0.2), (0.7, "#E4F5F6", 0.12),
                   (1, "#7FBFC7", 0.55))  # fmt: skip
    ribs = "".join(f"M{x + k:.0f} -6V30" for k in (-84, -44, 0, 44, 84))
    rails = "".join(f"M{x + k:.0f} 98V{SURFACE - 16:.0f}" for k in (-82, 82))
    mouth = f"M{x - inner + 26:.0f} {SURFACE}H{x + inner - 26:.0f}"
    return group(
        path(shell, glass),
        stroke(rails, "#7F9BA3", 9, 0.8),
        stroke(rails, "#DCE9EC", 5, 0.9),
        stroke(walls, "#4C8791", 3.4),
        stroke(mouth, "#4C8791", 2, 0.35),
        stroke(f"M{x - 98:.0f} 120L{x - 91:.0f} {SURFACE - 60}", WHITE, 7, 0.9),
        rect(x - 126, -12, 252, 70, 0, RUBBER, "#0A4A4B", 3.2),
        stroke(ribs, TEAL_DEEP, 6, 0.7),
        rect(
            x - 122,
            50,
            244,
            48,
            15,
            across((0, "#CFE9EA"), (0.4, "#F4FCFC"), (1, "#93C1C8")),
            "#6FA3AC",
            3.2,
        ),
        stroke(f"M{x - 100:.0f} 64H{x - 10:.0f}", WHITE, 6, 0.8),
        ellipse((x, SURFACE + 3), 96, 7, radial((0, SHADOW, 0.35), (1, SHADOW, 0))),
    )
