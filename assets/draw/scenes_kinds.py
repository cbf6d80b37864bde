"""Pictures of other kinds of hair loss."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.kinds_of_loss import patchy, scarred, thin_all_over
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import wall
from assets.draw.svg import Node, group

ANDRE = Person(c.TAN, c.DARK, "short", c.DENIM)
ZOLA = Person(c.EBONY, c.BLACK, "coily", c.WOOL, soft=True)
CLARA = Person(c.PORCELAIN, c.CHESTNUT, "bob", c.SAGE, soft=True)


@picture(
    "other-kinds",
    "Other kinds of hair loss",
    (
        "Three heads from behind: one with round bare patches, one with a smooth shiny scar where "
        "no hair grows, and one with hair thin all over and loose hairs falling."
    ),
)
def other_kinds() -> Node:
    """Not all hair loss is one thing."""
    size = 1.62
    return group(
        wall(960),
        group(patchy(ANDRE, 2), at=(222, 330), scale=size),
        group(thin_all_over(CLARA, 2), at=(978, 330), scale=size),
        group(scarred(ZOLA, 2), at=(600, 420), scale=size),
    )
