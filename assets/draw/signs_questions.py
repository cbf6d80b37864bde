"""What the speech bubbles of the questions hold, each placed in its bubble."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.backs import back_head
from assets.draw.persons import Person
from assets.draw.svg import Node, circle, ellipse, group, path, rect, slant, stroke
from assets.draw.things_home import phone


def falling_hair() -> Node:
    """A head from behind, thin at the crown, and hairs that fall; for a bubble 300 by 196."""
    loser = Person(c.TAN, c.DARK, "short", c.SAGE)
    fall = "M216 40C236 44 242 58 238 78M258 66C246 84 250 98 270 108M206 92C224 98 230 112 224 134"
    fall += "M256 126C246 142 250 156 266 164M208 146C220 150 228 158 228 172"
    return group(
        group(back_head(loser, 0.85, 60, line=4), at=(112, 98), scale=0.76),
        stroke(fall, c.DARK.base, 3.4),
    )


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
