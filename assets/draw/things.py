"""Small objects. Sizes are in picture units; each says where its (0, 0) is."""

from __future__ import annotations

from math import cos, radians, sin

from assets.draw.palette import (
    APRICOT,
    CREAM,
    INK,
    RUST,
    STEEL,
    STEEL_DEEP,
    STEEL_LIGHT,
    TEAL,
    TEAL_DEEP,
    WHITE,
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


def clock(r: float = 100, hour: float = 10, minute: float = 10, waited: float = 0) -> Node:
    """A round clock about (0, 0): strokes for hours, no figures.

    `waited`: minutes shaded up to the long hand.
    """

    def at(angle: float, k: float) -> str:
        return f"{r * k * sin(radians(angle)):.1f} {-r * k * cos(radians(angle)):.1f}"

    ticks = "".join(f"M{at(a, 0.78)}L{at(a, 0.86 if a % 90 else 0.7)}" for a in range(0, 360, 30))
    end = minute * 6
    slice_ = []
    if waited:
        start = end - waited * 6
        slice_.append(
            path(
                (
                    f"M0 0L{at(start, 0.9)}A{r * 0.9:.1f} {r * 0.9:.1f} "
                    f"0 {int(waited > 30)} 1 {at(end, 0.9)}Z"
                ),
                APRICOT,
                opacity=0.7,
            )
        )
    return group(
        circle((0, 0), r, slant((0, "#4E9F9B"), (1, TEAL_DEEP)), TEAL_DEEP, LINE),
        circle((0, 0), r * 0.86, radial((0, WHITE), (1, "#EFF3F0"), at=(0.4, 0.35), r=0.7)),
        *slice_,
        stroke(ticks, INK, r * 0.045),
        stroke(f"M0 0L{at(hour * 30 + minute / 2, 0.44)}", INK, r * 0.085),
        stroke(f"M0 0L{at(end, 0.66)}", INK, r * 0.06),
        circle((0, 0), r * 0.07, RUST),
    )


def cream_tube() -> Node:
    """A squeezed tube lying along x, cap at the left end (0, 0), about 250 long."""
    body = "M54 -40L208 -56Q222 -58 222 -46V46Q222 58 208 56L54 40Q44 38 44 28V-28Q44 -38 54 -40Z"
    return group(
        path(body, linear((0, WHITE), (0.5, "#F4F7F6"), (1, "#C9D6D8")), "#93A9AF", LINE),
        path("M96 -44.500L150 -50V50L96 44.500Z", linear((0, "#58B0A9"), (1, TEAL))),
        path(
            "M222 -52L246 -56V56L222 52Z", linear((0, "#E8EEEE"), (1, "#B8C6C9")), "#93A9AF", LINE
        ),
        rect(0, -26, 48, 52, 9, linear((0, "#4E9F9B"), (1, TEAL_DEEP)), TEAL_DEEP, LINE),
        stroke("M12 -18V18M24 -18V18M36 -18V18", TEAL_DEEP, 3, 0.6),
        stroke("M60 -28L200 -42", WHITE, 7, 0.9),
    )


def tray(w: float, h: float) -> Node:
    """A steel tray seen from above, top left (0, 0)."""
    return group(
        rect(10, 16, w, h, 34, "#3A2A22", opacity=0.16),
        rect(
            0, 0, w, h, 34, slant((0, "#F3F7F8"), (0.5, STEEL_LIGHT), (1, "#AFC0C7")), STEEL, LINE
        ),
        rect(16, 16, w - 32, h - 32, 24, slant((0, "#C9D6DB"), (1, "#EDF2F3")), STEEL, 2),
    )


@plays("flesh")
def gauze(size: float = 110) -> Node:
    """A folded square of gauze about (0, 0)."""
    s = size / 2
    weave = "".join(
        f"M{-s + 10:.0f} {k:.0f}H{s - 10:.0f}M{k:.0f} {-s + 10:.0f}V{s - 10:.0f}"
        for k in (-s * 0.6, -s * 0.3, 0, s * 0.3, s * 0.6)
    )
    return group(
        rect(-s + 6, -s + 8, size, size, 12, "#D9DDD6", "#AEB5AC", 2.5),
        rect(-s, -s, size, size, 12, slant((0, WHITE), (1, "#EEF0EA")), "#AEB5AC", 2.5),
        stroke(weave, "#C9CFC6", 1.6, 0.8),
    )


@plays("flesh")
def swab() -> Node:
    """A folded pre-wetted wipe about (0, 0), about 130 wide."""
    d = "M-66 -34Q-20 -48 24 -38T68 -30Q74 4 60 40Q20 30 -18 42T-64 36Q-74 0 -66 -34Z"
    return group(
        path(d, slant((0, WHITE), (0.6, "#EAF4F4"), (1, "#C8DEDF")), "#8FB2B5", LINE),
        stroke("M-52 -6Q-10 -18 26 -8T58 -2M-50 16Q-14 6 22 16", "#A9C7C9", 2.5, 0.8),
    )


def bottle(cloth: Cloth, dropper: bool = True) -> Node:
    """A small medicine bottle standing at (0, 0), about 230 high; with a dropper or a plain cap."""
    glass = (
        "M-52 -10Q-52 0 -42 0H42Q52 0 52 -10V-104Q52 -124 28 -132V-150H-28V-132Q-52 -124 -52 -104Z"
    )
    top = (
        [rect(-22, -182, 44, 34, 6, slant((0, "#5B6A70"), (1, INK)), INK, LINE),
         path("M-14 -182Q-20 -232 0 -236Q20 -232 14 -182Z",
              slant((0, "#7B8A90"), (1, "#39474D")), INK, LINE)]
        if dropper
        else [rect(-32, -184, 64, 38, 8, slant((0, WHITE), (1, "#CBD6D8")), "#93A9AF", LINE)]
    )  # fmt: skip
    return group(
        path(
            glass,
            linear((0, cloth.light), (0.4, cloth.base), (1, cloth.shade), angle=(0, 0, 1, 0)),
            cloth.line,
            LINE,
        ),
        rect(-52, -92, 104, 60, 0, CREAM.light, cloth.line, 2),
        stroke("M-34 -72H26M-34 -56H8", CREAM.line, 6, 0.5),
        *top,
        stroke("M-40 -112V-104", WHITE, 8, 0.7),
    )


def sharps_bin() -> Node:
    """A yellow sharps bin standing at (0, 0), about 270 high; a pictogram, no words."""
    body = "M-92 -210L-78 -12Q-76 0 -64 0H64Q76 0 78 -12L92 -210Z"
    return group(
        path(
            body,
            linear((0, "#FFE27A"), (0.4, "#F8C93A"), (1, "#D9A11C"), angle=(0, 0, 1, 0)),
            "#A67408",
            LINE,
        ),
        rect(-102, -246, 204, 42, 14, linear((0, "#E2542F"), (1, "#B43A1E")), "#7E2611", LINE),
        rect(-42, -262, 84, 22, 9, "#7E2611"),
        circle((0, -108), 44, WHITE, "#A67408", LINE),
        stroke("M-20 -88L16 -124M22 -130L10 -118", STEEL_DEEP, 7),
        stroke("M-24 -84L-32 -76", STEEL_DEEP, 4),
    )


def bowl(w: float = 190) -> Node:
    """A steel kidney bowl standing at (0, 0)."""
    h = w / 2
    return group(
        path(
            f"M{-h} -62Q{-h * 0.9:.0f} 0 {-h * 0.5:.0f} 0H{h * 0.5:.0f}Q{h * 0.9:.0f} 0 {h} -62Z",
            linear((0, STEEL_LIGHT), (0.35, WHITE), (1, STEEL), angle=(0, 0, 1, 0)),
            STEEL_DEEP,
            LINE,
        ),
        ellipse((0, -62), h, 20, slant((0, "#AEBEC5"), (1, STEEL_LIGHT)), STEEL_DEEP, LINE),
    )


def mug(cloth: Cloth) -> Node:
    """A mug standing at (0, 0), 90 high."""
    return group(
        stroke("M34 -66Q72 -66 64 -40T34 -18", cloth.line, 19),
        stroke("M34 -66Q72 -66 64 -40T34 -18", cloth.base, 12),
        path(
            "M-40 -90H40V-20Q40 0 20 0H-20Q-40 0 -40 -20Z",
            linear((0, cloth.light), (0.5, cloth.base), (1, cloth.shade), angle=(0, 0, 1, 0)),
            cloth.line,
            LINE,
        ),
        ellipse((0, -90), 40, 9, cloth.shade, cloth.line, LINE),
    )
