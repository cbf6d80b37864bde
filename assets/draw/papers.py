"""Study papers lying on a desk, sound ones and weak ones, and a lens to look closer with."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.geometry import Pt
from assets.draw.room import shadow
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
from assets.draw.wash import washed

WIDE, HIGH = 206.0, 268.0
EDGE = "#B9A98C"
FADED = "#F3EADA"


def _thin_head() -> Node:
    """A small head from behind, thin at the crown, about (0, 0), 84 high."""
    hair = "M0 -42C28 -42 35 -16 32 6C30 30 18 42 0 42S-30 30 -32 6C-35 -16 -28 -42 0 -42Z"
    bare = radial((0, c.TAN.light), (0.6, c.TAN.scalp, 0.9), (1, c.TAN.scalp, 0))
    strands = "M-14 -4Q-24 10 -22 28M14 -4Q24 10 22 28M-4 2Q-8 20 -6 36M7 2Q10 20 8 36"
    return group(
        *(ellipse((k * 33, 2), 6, 10, c.TAN.base, c.TAN.line, 2) for k in (-1, 1)),
        path(hair, slant((0, c.DARK.light), (0.4, c.DARK.mid), (1, c.DARK.base)), c.DARK.line, 2.4),
        stroke(strands, c.DARK.line, 2, 0.6),
        ellipse((1, -18), 24, 19, bare),
    )


@plays("mark")
def _people(count: int) -> Node:
    """So many of those who took part, in rows of six from (0, 0)."""
    spots: list[Pt] = [(i % 6 * 27, i // 6 * 36) for i in range(count)]
    return group(
        *(
            group(
                path(f"M{x - 11:.0f} {y + 18:.0f}Q{x - 11:.0f} {y + 5:.0f} {x:.0f} {y + 5:.0f}"
                     f"T{x + 11:.0f} {y + 18:.0f}Z", c.TEAL_MID),
                circle((x, y - 4), 7.5, c.TEAL_MID),
            )
            for x, y in spots
        )
    )  # fmt: skip


def _shown(people: int, lines: str, dash: str = "") -> Node:
    return group(
        stroke("M24 34H182M24 52H130", c.TEAL_DEEP, 8),
        group(_thin_head(), at=(56, 118)),
        stroke(lines, c.STEEL_DEEP, 6, dash=dash),
        group(_people(people), at=(35, 196)),
    )


def sound_study() -> Node:
    """A paper with firm lines and many people in it; top left (0, 0)."""
    return group(
        rect(8, 12, WIDE, HIGH, 8, c.SHADOW, opacity=0.24),
        rect(0, 0, WIDE, HIGH, 8, slant((0, c.WHITE), (1, "#F4F1E8")), EDGE, 3),
        _shown(12, "M108 90H182M108 110H182M108 130H182M108 150H160"),
    )


def weak_study() -> Node:
    """A thin, faded paper with gaps in its lines and hardly anyone in it; top left (0, 0)."""
    return group(
        rect(5, 7, WIDE, HIGH, 8, c.SHADOW, opacity=0.08),
        rect(0, 0, WIDE, HIGH, 8, "#FFFDF8", opacity=0.62),
        stroke(f"M8 0H{WIDE - 8}Q{WIDE} 0 {WIDE} 8V{HIGH - 8}Q{WIDE} {HIGH} {WIDE - 8} {HIGH}"
               f"H8Q0 {HIGH} 0 {HIGH - 8}V8Q0 0 8 0Z", EDGE, 3, dash="9 11"),
        washed(_shown(2, "M108 90H182M108 118H182M108 146H150", "14 22"), FADED, 0.56),
    )  # fmt: skip


def lens_on_weak_study(r: float = 150) -> Node:
    """A magnifying glass about (0, 0), handle to the lower right; under it a weak study, large."""
    wood = linear((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP))
    close = group(
        stroke("M-100 -72H96M-118 -34H70", c.STEEL_DEEP, 15, dash="26 40"),
        group(_people(2), at=(-46, 44), scale=3),
    )
    return group(
        shadow((40, 150), 190, 60, 0.26),
        group(
            rect(r, -13, 42, 26, 6, slant((0, c.STEEL_LIGHT), (1, c.STEEL)), c.STEEL_DEEP, 3),
            rect(r + 36, -22, 190, 44, 20, wood, c.WOOD_DEEP, 3.2),
            turn=42,
        ),
        circle((0, 0), r, radial((0, c.WHITE), (0.8, "#FBF8F0"), (1, "#E3EDEA"))),
        washed(close, FADED, 0.4),
        circle((0, 0), r, "none", c.STEEL_DEEP, 23),
        circle((0, 0), r, "none", c.STEEL_LIGHT, 15),
        stroke(f"M{-r * 0.72:.0f} {-r * 0.36:.0f}Q{-r * 0.56:.0f} {-r * 0.7:.0f} "
               f"{-r * 0.2:.0f} {-r * 0.8:.0f}", c.WHITE, 9, 0.9),
    )  # fmt: skip
