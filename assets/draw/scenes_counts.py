"""Pictures that count: how many out of a hundred."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.icon_array import COLUMNS, GAP, icon_array
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, circle, group, path, rect, slant
from assets.draw.things import bottle

# Fact ALT-03.
REGREW_ON_MINOXIDIL = 26
REGREW_ON_DUMMY = 14
WOMEN = 100


def _drop(full: bool) -> Node:
    """A drop about (0, 0): full, or only its outline."""
    d = "M0 -34C16 -8 24 2 24 14A24 24 0 0 1 -24 14C-24 2 -16 -8 0 -34Z"
    if not full:
        return path(d, c.WHITE, c.STEEL_DEEP, 3.4)
    return group(
        path(d, slant((0, c.TEAL_MID), (1, c.TEAL)), c.TEAL_DEEP, 3),
        path("M-13 14a13 13 0 0 0 10 13", "none", c.WHITE, 4, 0.7),
    )


def _panel(middle: float, filled: int, medicine: bool) -> Node:
    """A card of marks, and above it the bottle they used."""
    w, top, foot = 556.0, 236.0, 884.0
    first = (middle - GAP[0] * (COLUMNS - 1) / 2, top + 66)
    return group(
        rect(middle - w / 2 + 6, top + 12, w, foot - top, 30, c.SHADOW, opacity=0.14),
        rect(middle - w / 2, top, w, foot - top, 30, slant((0, c.WHITE), (1, c.PAPER)),
             c.STONE_DEEP, 3),
        shadow((middle, top), 110, 12),
        group(bottle(c.RUSTY), at=(middle, top), scale=0.92),
        group(_drop(medicine), at=(middle - 104, top - 72)),
        group(icon_array(filled, WOMEN), at=first),
    )  # fmt: skip


@picture(
    "counts-minoxidil",
    "How many out of a hundred",
    (
        "Two panels of a hundred marks under two like bottles. Left, under the lotion with a full "
        "drop, 26 marks are heads with hair; right, under the dummy with an empty drop, 14 are."
    ),
)
def counts_minoxidil() -> Node:
    """Same bottle, same hundred, two counts."""
    return group(
        backdrop(),
        circle((300, 160), 300, c.WHITE, opacity=0.35),
        circle((900, 160), 300, c.WHITE, opacity=0.35),
        _panel(308, REGREW_ON_MINOXIDIL, medicine=True),
        _panel(892, REGREW_ON_DUMMY, medicine=False),
    )
