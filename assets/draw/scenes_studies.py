"""Pictures of the studies."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.papers import magnifier, portrait_card, stack
from assets.draw.persons import AMARA, DAVID
from assets.draw.registry import picture
from assets.draw.room import plant, table, wall, window
from assets.draw.svg import Node, group
from assets.draw.things import mug


@picture(
    "what-studies-found",
    "What the studies found",
    (
        "A calm desk with four stacks of study papers, low and high. A magnifying glass lies over "
        "one; among them stand a small portrait card of a man and one of a woman."
    ),
)
def what_studies_found() -> Node:
    """Some questions have more papers than others."""
    return group(
        wall(900),
        window(838, 60, 250, 250),
        table(520, 344),
        group(stack(240, 19, c.RUSTY), at=(70, 650)),
        group(stack(230, 5), at=(378, 606)),
        group(portrait_card(DAVID, 214), at=(472, 524), turn=-5),
        group(stack(250, 11, c.TUNIC), at=(676, 640)),
        group(plant((0, 0), 0.5, c.SAGE), at=(1140, 590)),
        group(portrait_card(AMARA, 214), at=(1048, 668), turn=3),
        group(stack(290, 3), at=(330, 770)),
        group(magnifier(), at=(540, 690)),
        group(mug(c.SAGE), at=(880, 780)),
    )
