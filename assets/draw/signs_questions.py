"""What the speech bubbles of the questions hold, each placed in its bubble."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.geometry import blade
from assets.draw.svg import Node, circle, ellipse, group, linear, path, rect, slant, stroke
from assets.draw.things_home import phone


def falling_hair() -> Node:
    """A patch of scalp with hairs, one of them falling; for a bubble 300 by 196."""
    skin = linear((0, c.DEEP.light), (1, c.DEEP.base))
    stand = "".join(
        blade((x, 140), (x + 4, 100), (x + 16, 62 + abs(x - 120) * 0.2), 4.4)
        for x in (70, 100, 130, 190)
    )
    return group(
        path(stand, c.BLACK.base, c.BLACK.line, 1.6),
        stroke("M196 40Q236 44 238 78T262 104", c.BLACK.base, 5.5),
        stroke("M190 72l-12 16M214 110l-12 16", c.TEAL_MID, 5),
        path("M36 156V148Q150 112 264 148V156Q264 168 252 168H48Q36 168 36 156Z", skin,
             c.DEEP.line, 3),
    )  # fmt: skip


def coins() -> Node:
    """A pile of coins and one on its edge; for a bubble 270 by 172."""
    gold, edge = slant((0, "#FFE9B0"), (0.5, "#F4C65E"), (1, "#D99F2E")), "#9A6A12"
    pile = [
        group(rect(52, y, 84, 22, 9, gold, edge, 3), stroke(f"M70 {y + 11}H118", edge, 3, 0.4))
        for y in (118, 96, 74)
    ]
    return group(
        *pile,
        ellipse((94, 72), 42, 11, gold, edge, 3),
        circle((186, 96), 44, gold, edge, 3.4),
        circle((186, 96), 31, "none", edge, 3),
        stroke("M166 84Q172 74 184 72", c.WHITE, 6, 0.9),
    )


def night_call() -> Node:
    """A phone and a moon; for a bubble 270 by 172."""
    moon = "M196 40A42 42 0 1 0 226 112A34 34 0 0 1 196 40Z"
    return group(
        group(phone(62), at=(84, 86), turn=-6),
        path(moon, slant((0, "#FFE9B0"), (1, "#F4C65E")), "#B9821F", 3),
        *(circle(q, 4.5, "#D99F2E") for q in ((228, 58), (246, 86), (150, 44))),
    )
