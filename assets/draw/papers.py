"""Things that studies leave on a desk: stacks of papers, a lens, portrait cards."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.body import neck
from assets.draw.heads import head
from assets.draw.persons import Person
from assets.draw.room import shadow
from assets.draw.svg import (
    Node,
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

EDGE = "#B9A98C"
DEEP = 84
SHEAR = 30


def _top_sheet(w: float) -> Node:
    """The uppermost page of a stack, seen aslant, with bars for lines of words."""

    def bar(x1: float, x2: float, back: float) -> str:
        x = SHEAR * back
        return f"M{x1 + x:.0f} {-DEEP * back:.0f}H{x2 + x:.0f}"

    words = "".join(bar(w * 0.1, w * (0.88 - 0.08 * (i % 2)), 0.2 + 0.19 * i) for i in range(4))
    sheet = f"M0 0L{SHEAR} {-DEEP}H{w + SHEAR}L{w} 0Z"
    return group(
        path(sheet, slant((0, c.WHITE), (1, "#F1EEE4")), EDGE, 3), stroke(words, "#B9C6C4", 6)
    )


def stack(w: float, sheets: int, clip: c.Cloth | None = None) -> Node:
    """A stack of study papers standing at (0, 0), its front's left foot; a few lie askew.

    `clip`: the colour of a paper slip that marks a page.
    """
    rnd, thick = Random(sheets + int(w)), 17
    parts = [shadow((w / 2 + 16, 0), w * 0.66, 16, 0.34)]
    for i in range(sheets):
        x, y = rnd.uniform(-7, 7), -thick * (i + 1)
        side = f"M{w + x:.1f} {y}l{SHEAR} {-DEEP}v{thick}l{-SHEAR} {DEEP}Z"
        parts += [
            path(side, "#D9CFB8", EDGE, 2),
            rect(x, y, w, thick, 3, linear((0, c.WHITE), (1, "#E9E2D0")), EDGE, 2.4),
            stroke(f"M{x + 5:.1f} {y + 6}h{w - 10:.0f}M{x + 5:.1f} {y + 11}h{w - 10:.0f}",
                   EDGE, 1.6, 0.55),
        ]  # fmt: skip
    if clip:
        y = -thick * max(1, sheets // 2)
        parts.append(path(f"M{w * 0.7:.0f} {y}h34v40l-17 -12l-17 12Z", clip.base, clip.line, 2.6))
    return group(*parts, group(_top_sheet(w), at=(0, -thick * sheets)))


def magnifier(r: float = 92) -> Node:
    """A magnifying glass about its lens's middle (0, 0), the handle to the lower right."""
    wood = linear((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP))
    return group(
        group(
            rect(r, -9, 34, 18, 4, slant((0, c.STEEL_LIGHT), (1, c.STEEL)), c.STEEL_DEEP, 3),
            rect(r + 28, -16, 150, 32, 15, wood, c.WOOD_DEEP, 3.2),
            turn=42,
        ),
        circle((0, 0), r, radial((0, c.WHITE), (0.8, "#F1F8F7"), (1, "#CFE4E4"))),
        stroke("M-48 -34H38M-58 -6H22M-54 22H50M-38 50H16", "#AEBDBB", 12),
        circle((0, 0), r, "none", c.STEEL_DEEP, 17),
        circle((0, 0), r, "none", c.STEEL_LIGHT, 10),
        stroke(f"M{-r * 0.62:.0f} {-r * 0.1:.0f}Q{-r * 0.52:.0f} {-r * 0.56:.0f} "
               f"{-r * 0.06:.0f} {-r * 0.64:.0f}", c.WHITE, 8, 0.9),
    )  # fmt: skip


def portrait_card(person: Person, w: float = 190) -> Node:
    """A small card with a head and shoulders, standing at (0, 0), 1.25 times as high as wide."""
    h, k = w * 1.25, w / 306
    cloth = person.top
    back, front = head(person, "front", "calm")
    wide = w * 0.41
    foot = -w * 0.09
    chest = f"M{-wide:.0f} {foot:.1f}Q{-wide:.0f} {foot - w * 0.24:.0f} {-w * 0.16:.0f} "
    chest += f"{foot - w * 0.27:.0f}Q0 {foot - w * 0.2:.0f} {w * 0.16:.0f} {foot - w * 0.27:.0f}"
    chest += f"Q{wide:.0f} {foot - w * 0.24:.0f} {wide:.0f} {foot:.1f}Z"
    at = (0.0, foot - w * 0.66)
    return group(
        ellipse((8, 0), w * 0.6, 10, radial((0, c.SHADOW, 0.35), (1, c.SHADOW, 0))),
        rect(-w / 2, -h, w, h, 12, slant((0, c.WHITE), (1, c.PAPER)), EDGE, 3.2),
        rect(-w * 0.41, -h + w * 0.09, w * 0.82, h - w * 0.18, 7,
             linear((0, "#CDE7E4"), (1, "#FDEBCB"))),
        group(back, at=at, scale=k),
        group(neck(person, "front"), at=at, scale=k),
        path(chest, slant((0, cloth.light), (0.5, cloth.base), (1, cloth.shade)), cloth.line, 2.6),
        group(front, at=at, scale=k),
    )  # fmt: skip
