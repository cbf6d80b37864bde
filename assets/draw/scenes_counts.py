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

CLEAR = c.Cloth("#EDF5F6", "#FFFFFF", "#CCDFE3", "#7FA0A8")


DROPS = ((-138, -44, 0.9), (-92, -104, 1.15), (-86, -26, 0.7))


def _drops(full: bool) -> Node:
    """Drops of the lotion beside the bottle: coloured, or clear as water."""
    d = "M0 -34C16 -8 24 2 24 14A24 24 0 0 1 -24 14C-24 2 -16 -8 0 -34Z"
    fill, edge = (
        (slant((0, c.TEAL_MID), (1, c.TEAL)), c.TEAL_DEEP)
        if full
        else (slant((0, c.WHITE), (1, "#DCEBEE")), "#7FA0A8")
    )
    shine = path("M-13 14a13 13 0 0 0 10 13", "none", c.WHITE, 4, 0.8)
    return group(*(group(path(d, fill, edge, 3.2), shine, at=(x, y), scale=k) for x, y, k in DROPS))


def _clear_bottle() -> Node:
    """The same bottle in clear glass with water-clear lotion; the dummy."""
    return group(
        group(bottle(CLEAR)),
        path("M-46 -32H46V-12Q46 -6 40 -6H-40Q-46 -6 -46 -12Z", "#D5E8EC", opacity=0.8),
    )


def _panel(middle: float, filled: int, medicine: bool) -> Node:
    """A card of heads, and above it the bottle they used."""
    w, top, foot = 556.0, 236.0, 884.0
    first = (middle - GAP[0] * (COLUMNS - 1) / 2, top + 66)
    return group(
        rect(middle - w / 2 + 6, top + 12, w, foot - top, 30, c.SHADOW, opacity=0.14),
        rect(middle - w / 2, top, w, foot - top, 30, slant((0, c.WHITE), (1, c.PAPER)),
             c.STONE_DEEP, 3),
        shadow((middle, top), 110, 12),
        group(bottle(c.RUSTY) if medicine else _clear_bottle(), at=(middle, top), scale=0.92),
        group(_drops(medicine), at=(middle, top)),
        group(icon_array(filled, WOMEN), at=first),
    )  # fmt: skip


@picture(
    "counts-minoxidil",
    "How many out of a hundred",
    (
        "Two panels of a hundred heads under two bottles. Left, under a brown bottle with coloured "
        "drops, 26 heads have full hair; right, under a clear bottle with clear drops, 14 have."
    ),
)
def counts_minoxidil() -> Node:
    """A lotion and its dummy, the same hundred, two counts."""
    return group(
        backdrop(),
        circle((300, 160), 300, c.WHITE, opacity=0.35),
        circle((900, 160), 300, c.WHITE, opacity=0.35),
        _panel(308, REGREW_ON_MINOXIDIL, medicine=True),
        _panel(892, REGREW_ON_DUMMY, medicine=False),
    )
